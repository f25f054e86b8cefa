// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace rundblick {

// The response of one touchpoint to its spend, method.md 6:
//     effect(x) = baseline + amplitude · x^shape / (x^shape + halfway^shape)
// Concave for shape <= 1, S-shaped above. The baseline is organic: it stays when the spend is 0.
// Valid: amplitude >= 0, shape > 0, halfway > 0, all finite. Spends in currency, >= 0.
struct HillCurve {
    double baseline = 0;
    double amplitude = 0;
    double shape = 1;
    double halfway = 1;

    bool operator==(const HillCurve&) const = default;
};

double effectAt(const HillCurve& curve, double spend);

// The effect without the baseline.
double paidEffectAt(const HillCurve& curve, double spend);

// The effect of one more unit of spend; at spend 0 it is infinite for shape < 1.
double marginalAt(const HillCurve& curve, double spend);

// Where the curve turns from convex to concave; 0 for shape <= 1.
double inflectionOf(const HillCurve& curve);

// The spend that has the paid effect; infinite from the amplitude on, 0 for nothing or less.
double spendForPaidEffect(const HillCurve& curve, double paidEffect);

// A curve in logarithms, so that the search for a stationary point costs one exponential a step.
struct LogCurve {
    double shape = 1;
    double lnHalfway = 0;
    double lnRise = 0; // ln(amplitude · shape); -infinity for a flat curve
};

LogCurve logCurve(const HillCurve& curve);

// A spend on the concave branch where the marginal effect has a given value.
struct StationaryPoint {
    double lnSpend = 0;
    double share = 0; // of the amplitude, 0..1
    double bend = 0; // d ln(marginal) / d ln(spend) there, < 0
};

// None where the marginal effect stays below `exp(lnSlope)` everywhere. Newton's method in
// ln(spend) from the right of the root, where the function is concave: it cannot overshoot.
std::optional<StationaryPoint> stationaryPoint(const LogCurve& curve, double lnSlope);

// The same for a curve and a slope > 0, as a spend.
std::optional<double> spendAtMarginal(const HillCurve& curve, double slope);

} // namespace rundblick
