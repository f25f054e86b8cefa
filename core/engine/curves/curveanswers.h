// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/curves/curves.h"

#include <optional>

namespace rundblick {

inline constexpr double assumedSaturation = 0.5; // where nobody answered
inline constexpr double smallestShape = 0.3;
inline constexpr double largestShape = 5;

// What a person can say about the response of one touchpoint. For a touchpoint without spend today
// `spend` is a trial spend, `effect` what it would have, and `organic` the share that is there
// without it. A touchpoint with neither has no curve and is not part of the mix.
struct CurveAnswers {
    double spend = 0; // > 0
    double effect = 0; // >= 0, organic part included
    double organic = 0; // 0..1, share of the effect that stays without spend
    std::optional<double> saturation; // in (0, 1): part of the achievable paid effect we have today
    std::optional<double> half; // in (0, 1): paid effect at half the spend, relative to today
    std::optional<double> twice; // above 1: paid effect at double the spend, relative to today
    std::optional<double> elasticity; // > 0: relative change of the paid effect per that of spend
};

// The curve from answers, and what had to be assumed or bent for it.
struct AnsweredCurve {
    ResponseCurve curve;
    bool saturationAssumed = false;
    bool shapeAssumed = false; // neither half, double nor elasticity answered: shape 1
    bool shapeLimited = false; // the answers ask for a shape outside 0.3..5
    double residual = 0; // root mean square of ln(curve / answer) over those of the shape
    double half = 0; // what the curve says at half and at double the spend, relative to today:
    double twice = 0; // beside a limited or contradictory answer these are shown
    double elasticity = 0; // likewise, at today's spend
};

// method.md 6. Half: a = log2((1 − qh)/(q(1 − h))); double, with T = (1 − h)/h: 2^a = dT/(1 + T −
// d); elasticity: a = ε/(1 − h); k = s·T^(1/a). Several of them: the shape that minimises the
// squared errors of their logarithms; the saturation is always kept. Errors: ValueOutOfRange
// (record "curve", field).
Result<AnsweredCurve> curveFromAnswers(const CurveAnswers& answers);

// Least and most to spend, where a person left them empty: 0, and double today's spend.
struct SpendLimits {
    double minimum = 0;
    double maximum = 0;
};

SpendLimits spendLimits(double spend, std::optional<double> minimum, std::optional<double> maximum);

} // namespace rundblick
