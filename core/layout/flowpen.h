// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/box.h"

#include <span>
#include <vector>

namespace rundblick {

// Writes a curve as a first point and three more per cubic Bézier curve.
class FlowPen {
public:
    explicit FlowPen(Point start)
        : m_points{start}
    {
    }

    void lineTo(Point point);
    void waveTo(Point point); // leaves and arrives level
    void cubicTo(Point first, Point second, Point point);
    void roundTo(std::span<const Point> corners, double radius); // the last one is the end

    std::vector<Point> take() { return std::move(m_points); }

private:
    std::vector<Point> m_points;
};

// The middle of the curve with this number.
Point middleOf(std::span<const Point> points, std::size_t curve);

} // namespace rundblick
