// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curvefamilies.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// (x / halfway)^shape: 0..infinity
double ratioAt(const ResponseCurve& curve, double spend)
{
    return spend > 0 ? std::pow(spend / curve.halfway, curve.shape) : 0;
}

double hillPaidEffect(const ResponseCurve& curve, double spend)
{
    const double ratio = ratioAt(curve, spend);
    return ratio > 1 ? curve.amplitude / (1 + 1 / ratio) : curve.amplitude * ratio / (1 + ratio);
}

double hillMarginal(const ResponseCurve& curve, double spend)
{
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

double hillSpend(const ResponseCurve& curve, double paidEffect)
{
    return curve.halfway * std::pow(paidEffect / (curve.amplitude - paidEffect), 1 / curve.shape);
}

std::optional<StationaryPoint> hillStationary(const PreparedCurve& curve, double lnSlope)
{
    constexpr int maximumSteps = 100;
    constexpr double smallStep = 1e-9; // the error after it is of the order of its square
    const double a = curve.shape;
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

} // namespace

double paidEffectAt(const ResponseCurve& curve, double spend)
{
    if (curve.family == CurveFamily::Hill)
        return hillPaidEffect(curve, spend);
    if (spend <= 0)
        return 0;
    switch (curve.family) {
    case CurveFamily::Exponential:
        return curve.amplitude * exponentialShare(curve, spend);
    case CurveFamily::Logistic:
        return curve.amplitude * logisticShare(curve, spend);
    case CurveFamily::Table:
    case CurveFamily::Hill:
        break;
    }
    return tablePaidEffect(curve, spend);
}

double effectAt(const ResponseCurve& curve, double spend)
{
    return curve.baseline + paidEffectAt(curve, spend);
}

double marginalAt(const ResponseCurve& curve, double spend)
{
    if (curve.amplitude <= 0)
        return 0;
    switch (curve.family) {
    case CurveFamily::Hill:
        return hillMarginal(curve, spend);
    case CurveFamily::Exponential:
        return exponentialMarginal(curve, std::max(spend, 0.0));
    case CurveFamily::Logistic:
        return logisticMarginal(curve, std::max(spend, 0.0));
    case CurveFamily::Table:
        break;
    }
    return tableMarginal(curve, std::max(spend, 0.0));
}

double inflectionOf(const ResponseCurve& curve)
{
    const double a = curve.shape;
    switch (curve.family) {
    case CurveFamily::Hill:
        return a > 1 ? curve.halfway * std::pow((a - 1) / (a + 1), 1 / a) : 0;
    case CurveFamily::Exponential:
        return 0;
    case CurveFamily::Logistic:
        return curve.halfway;
    case CurveFamily::Table:
        break;
    }
    return tableInflection(curve);
}

double spendForPaidEffect(const ResponseCurve& curve, double paidEffect)
{
    if (paidEffect <= 0)
        return 0;
    if (curve.family == CurveFamily::Table)
        return tableSpend(curve, paidEffect);
    if (paidEffect >= curve.amplitude)
        return infinity;
    switch (curve.family) {
    case CurveFamily::Exponential:
        return exponentialSpend(curve, paidEffect / curve.amplitude);
    case CurveFamily::Logistic:
        return logisticSpend(curve, paidEffect / curve.amplitude);
    case CurveFamily::Hill:
    case CurveFamily::Table:
        break;
    }
    return hillSpend(curve, paidEffect);
}

PreparedCurve preparedCurve(const ResponseCurve& curve)
{
    PreparedCurve prepared{curve.family, curve.shape, std::log(curve.halfway), -infinity};
    if (curve.amplitude <= 0 || curve.family == CurveFamily::Table)
        return prepared;
    prepared.lnRise = curve.family == CurveFamily::Exponential ? exponentialLnRise(curve)
        : curve.family == CurveFamily::Logistic                ? logisticLnRise(curve)
                                                : std::log(curve.amplitude * curve.shape);
    return prepared;
}

std::optional<StationaryPoint> stationaryPoint(const PreparedCurve& curve, double lnSlope)
{
    if (!std::isfinite(curve.lnRise))
        return {};
    if (curve.family == CurveFamily::Hill)
        return hillStationary(curve, lnSlope);
    return curve.family == CurveFamily::Exponential ? exponentialStationary(curve, lnSlope)
                                                    : logisticStationary(curve, lnSlope);
}

} // namespace rundblick
