// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/curves/curves.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace rundblick {

// What a spend achieved, organic part included.
struct MeasuredPoint {
    double spend = 0; // >= 0
    double effect = 0; // >= 0
    double weight = 1; // > 0
};

// A Hill curve fitted to measured points.
struct FittedCurve {
    ResponseCurve curve;
    double residual
        = 0; // weighted root mean square of curve - point, relative to their mean effect
    bool shapeAssumed = false; // two different spends only: shape 1
};

// Weighted least squares on amplitude, halfway and shape (method.md 6): the shape within 0.3..5,
// the halfway within a thousandth and a thousand times the measured spends. The best of a fixed
// grid of starts is refined by Levenberg and Marquardt's method, so that the same points give the
// same curve. The baseline is not fitted: it is the mean of the points without a spend, or
// `organic` where there are none. Nothing where fewer than two spends differ, or where no effect is
// paid.
std::optional<FittedCurve> fittedCurve(const std::vector<MeasuredPoint>& points, double organic);

// A table through the points, by spend.
struct PointTable {
    ResponseCurve curve;
    bool fell = false; // effects that fell were averaged
};

// Points of the same spend are averaged, and so are neighbours where the effect falls: the rising
// sequence nearest to the points (pool adjacent violators). The baseline is as with fittedCurve.
// Nothing where no point has a spend.
std::optional<PointTable> tableThrough(const std::vector<MeasuredPoint>& points, double organic);

} // namespace rundblick
