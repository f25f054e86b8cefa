// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curvefamilies.h"

#include <cmath>

namespace rundblick {

double exponentialShare(const ResponseCurve& curve, double spend)
{
    return -std::expm1(-spend / curve.halfway);
}

double exponentialMarginal(const ResponseCurve& curve, double spend)
{
    return curve.amplitude / curve.halfway * std::exp(-spend / curve.halfway);
}

double exponentialSpend(const ResponseCurve& curve, double share)
{
    return -curve.halfway * std::log1p(-share);
}

double exponentialLnRise(const ResponseCurve& curve)
{
    return std::log(curve.amplitude / curve.halfway);
}

std::optional<StationaryPoint> exponentialStationary(const PreparedCurve& curve, double lnSlope)
{
    const double ratio = curve.lnRise - lnSlope; // spend / halfway
    if (!(ratio > 0))
        return {};
    return StationaryPoint{curve.lnHalfway + std::log(ratio), -std::expm1(-ratio), -ratio};
}

namespace {

// With u = e^(−shape·x/halfway): (L(x) − L(0)) / (1 − L(0)) = (1 − u) / (1 + e^shape · u), which
// loses no digits at small spends.
double steps(const ResponseCurve& curve, double spend)
{
    return curve.shape * spend / curve.halfway;
}

} // namespace

double logisticShare(const ResponseCurve& curve, double spend)
{
    const double step = steps(curve, spend);
    return -std::expm1(-step) / (1 + std::exp(curve.shape - step));
}

double logisticMarginal(const ResponseCurve& curve, double spend)
{
    const double step = steps(curve, spend);
    const double tail = 1 + std::exp(curve.shape - step);
    return curve.amplitude * (curve.shape / curve.halfway)
        * (std::exp(-step) + std::exp(curve.shape - step)) / (tail * tail);
}

double logisticSpend(const ResponseCurve& curve, double share)
{
    return curve.halfway / curve.shape
        * (std::log1p(share * std::exp(curve.shape)) - std::log1p(-share));
}

// marginal = amplitude · (shape/halfway) / (1 − L(0)) · L(1 − L), and 1/(1 − L(0)) = 1 +
// e^(−shape).
double logisticLnRise(const ResponseCurve& curve)
{
    return std::log(curve.amplitude * (curve.shape / curve.halfway))
        + std::log1p(std::exp(-curve.shape));
}

// L(1 − L) = q has its larger root on the concave branch.
std::optional<StationaryPoint> logisticStationary(const PreparedCurve& curve, double lnSlope)
{
    const double lnProduct = lnSlope - curve.lnRise;
    const double product = std::exp(lnProduct);
    if (!(product < 0.25))
        return {};
    const double root = std::sqrt(1 - 4 * product); // 2L − 1
    const double level = (1 + root) / 2; // L
    const double ratio = 1 + (2 * std::log(level) - lnProduct) / curve.shape; // spend / halfway
    const double bend = -curve.shape * ratio * root;
    if (!(ratio > 0 && bend < 0))
        return {};
    const double share = 1 - product / level * (1 + std::exp(-curve.shape));
    return StationaryPoint{curve.lnHalfway + std::log(ratio), share, bend};
}

} // namespace rundblick
