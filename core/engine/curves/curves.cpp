// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curves.h"

#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// (x / halfway)^shape: 0..infinity
double ratioAt(const HillCurve& curve, double spend)
{
    return spend > 0 ? std::pow(spend / curve.halfway, curve.shape) : 0;
}

} // namespace

double paidEffectAt(const HillCurve& curve, double spend)
{
    const double ratio = ratioAt(curve, spend);
    return ratio > 1 ? curve.amplitude / (1 + 1 / ratio) : curve.amplitude * ratio / (1 + ratio);
}

double effectAt(const HillCurve& curve, double spend)
{
    return curve.baseline + paidEffectAt(curve, spend);
}

double marginalAt(const HillCurve& curve, double spend)
{
    if (curve.amplitude <= 0)
        return 0;
    if (spend <= 0) {
        if (curve.shape < 1)
            return infinity;
        return curve.shape > 1 ? 0 : curve.amplitude / curve.halfway;
    }
    const double ratio = ratioAt(curve, spend);
    const double spread = ratio > 1 ? 1 / ratio / ((1 + 1 / ratio) * (1 + 1 / ratio))
                                    : ratio / ((1 + ratio) * (1 + ratio));
    return curve.amplitude * curve.shape * spread / spend;
}

double inflectionOf(const HillCurve& curve)
{
    const double a = curve.shape;
    return a > 1 ? curve.halfway * std::pow((a - 1) / (a + 1), 1 / a) : 0;
}

double spendForPaidEffect(const HillCurve& curve, double paidEffect)
{
    if (paidEffect <= 0)
        return 0;
    if (paidEffect >= curve.amplitude)
        return infinity;
    return curve.halfway * std::pow(paidEffect / (curve.amplitude - paidEffect), 1 / curve.shape);
}

LogCurve logCurve(const HillCurve& curve)
{
    return {curve.shape, std::log(curve.halfway),
        curve.amplitude > 0 ? std::log(curve.amplitude * curve.shape) : -infinity};
}

std::optional<StationaryPoint> stationaryPoint(const LogCurve& curve, double lnSlope)
{
    constexpr int maximumSteps = 100;
    constexpr double smallStep = 1e-9; // the error after it is of the order of its square
    const double a = curve.shape;
    if (!std::isfinite(curve.lnRise))
        return {};
    // Where the tail alone, rise · halfway^a / x^(a+1), has the slope: right of the root.
    double y = (curve.lnRise + a * curve.lnHalfway - lnSlope) / (a + 1);
    for (int step = 0; step < maximumSteps; ++step) {
        const double s = a * (y - curve.lnHalfway);
        const double small = std::exp(-std::abs(s));
        const double share = s > 0 ? 1 / (1 + small) : small / (1 + small);
        const double bend = (a - 1) - 2 * a * share;
        if (!(bend < 0))
            return {};
        const double softplus = std::log1p(small) + (s > 0 ? s : 0);
        const double excess
            = curve.lnRise - a * curve.lnHalfway + (a - 1) * y - 2 * softplus - lnSlope;
        const double move = excess / bend;
        y -= move;
        if (move <= smallStep) {
            // First order in the last step is exact here, and saves an exponential.
            const double moved = share - move * a * share * (1 - share);
            return StationaryPoint{y, moved, bend};
        }
    }
    return {};
}

std::optional<double> spendAtMarginal(const HillCurve& curve, double slope)
{
    const auto point = stationaryPoint(logCurve(curve), std::log(slope));
    return point ? std::optional(std::exp(point->lnSpend)) : std::nullopt;
}

} // namespace rundblick
