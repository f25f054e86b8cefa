// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flowpen.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

Point between(Point from, Point to, double share)
{
    return {from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)};
}

double distance(Point one, Point other)
{
    return std::hypot(one.x - other.x, one.y - other.y);
}

} // namespace

void FlowPen::cubicTo(Point first, Point second, Point point)
{
    m_points.insert(m_points.end(), {first, second, point});
}

void FlowPen::lineTo(Point point)
{
    const Point from = m_points.back();
    if (from != point)
        cubicTo(between(from, point, 1.0 / 3.0), between(from, point, 2.0 / 3.0), point);
}

void FlowPen::waveTo(Point point)
{
    const Point from = m_points.back();
    const double reach = (point.x - from.x) / 2.0;
    cubicTo({from.x + reach, from.y}, {point.x - reach, point.y}, point);
}

void FlowPen::roundTo(std::span<const Point> corners, double radius)
{
    constexpr double circle = 0.5523; // of the radius: the control points of a quarter circle
    Point from = m_points.back();
    for (std::size_t at = 0; at + 1 < corners.size(); ++at) {
        const Point corner = corners[at];
        const Point next = corners[at + 1];
        const double before = distance(from, corner);
        const double behind = distance(corner, next);
        const double used = std::min({radius, before / 2.0, behind / 2.0});
        if (used <= 0.0)
            continue;
        const Point entry = between(corner, from, used / before);
        const Point exit = between(corner, next, used / behind);
        lineTo(entry);
        cubicTo(between(entry, corner, circle), between(exit, corner, circle), exit);
        from = corner;
    }
    lineTo(corners.back());
}

Point middleOf(std::span<const Point> points, std::size_t curve)
{
    const Point* p = &points[3 * curve];
    return {(p[0].x + 3.0 * p[1].x + 3.0 * p[2].x + p[3].x) / 8.0,
        (p[0].y + 3.0 * p[1].y + 3.0 * p[2].y + p[3].y) / 8.0};
}

} // namespace rundblick
