// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"

#include <optional>
#include <vector>

namespace rundblick {

// A point of a piecewise linear curve.
struct CurveVertex {
    double spend = 0;
    double paidEffect = 0;

    bool operator==(const CurveVertex&) const = default;
};

// The response of one touchpoint to its spend x, method.md 6: effect(x) = baseline + paid effect,
// where the paid effect is 0 at x = 0, never falls, and is by family
//     Hill         amplitude · x^shape / (x^shape + halfway^shape)
//     Exponential  amplitude · (1 − e^(−x/halfway))
//     Logistic     amplitude · (L(x) − L(0)) / (1 − L(0)), L(x) = 1 / (1 + e^(−shape·(x/halfway −
//     1))) Table        linear between its vertices, constant after the last
// The baseline is organic: it stays when the spend is 0. Valid: amplitude >= 0, shape > 0,
// halfway > 0, all finite; vertices begin at (0, 0), their spends rise, their effects do not fall,
// and the amplitude is the last one's. Spends in currency, >= 0.
struct ResponseCurve {
    double baseline = 0;
    double amplitude = 0;
    double shape = 1; // Hill, Logistic
    double halfway = 1; // not Table
    CurveFamily family = CurveFamily::Hill;
    std::vector<CurveVertex> table{}; // Table

    bool operator==(const ResponseCurve&) const = default;
};

double effectAt(const ResponseCurve& curve, double spend);

// The effect without the baseline.
double paidEffectAt(const ResponseCurve& curve, double spend);

// The effect of one more unit of spend; at spend 0 it is infinite for a Hill curve of shape < 1.
// At a vertex of a table: to the right of it.
double marginalAt(const ResponseCurve& curve, double spend);

// From where the curve is concave: 0 for Exponential and for Hill of shape <= 1, halfway for
// Logistic, the last vertex at which a Table becomes steeper.
double inflectionOf(const ResponseCurve& curve);

// The least spend that has the paid effect; infinite where the curve never reaches it, 0 for
// nothing or less.
double spendForPaidEffect(const ResponseCurve& curve, double paidEffect);

// A smooth curve made ready for many prices, so that the search for a stationary point costs one
// exponential a step. A Table has no stationary points: its choices are its vertices.
struct PreparedCurve {
    CurveFamily family = CurveFamily::Hill;
    double shape = 1;
    double lnHalfway = 0;
    double lnRise = 0; // ln of the factor before the marginal's form; -infinity for a flat curve
};

PreparedCurve preparedCurve(const ResponseCurve& curve);

// A spend on the concave branch where the marginal effect has a given value.
struct StationaryPoint {
    double lnSpend = 0;
    double share = 0; // of the amplitude, 0..1
    double bend = 0; // d ln(marginal) / d ln(spend) there, < 0
};

// None where the marginal effect stays below `exp(lnSlope)` on the whole concave branch. Hill:
// Newton's method in ln(spend) from the right of the root, where the function is concave: it cannot
// overshoot. Exponential and Logistic: in closed form.
std::optional<StationaryPoint> stationaryPoint(const PreparedCurve& curve, double lnSlope);

// A stretch of spends.
struct SpendStretch {
    double low = 0;
    double high = 0;
};

// The longest stretch around `spend` on which a Table is concave; at a vertex where it becomes
// steeper, the one to its right.
SpendStretch concaveStretch(const ResponseCurve& table, double spend);

// The vertex strictly inside the stretch at which a Table becomes steeper, the nearest to `spend`.
std::optional<double> steepeningNear(
    const ResponseCurve& table, double spend, const SpendStretch& inside);

} // namespace rundblick
