// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/ringcell.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace rundblick {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Point polar(double radius, double angle)
{
    return {radius * std::sin(angle), -radius * std::cos(angle)};
}

bool contains(const RingCell::Bounds& bounds, double angle)
{
    return bounds.from <= angle && angle <= bounds.to;
}

Span verticalExtent(const RingCell::Bounds& bounds)
{
    Span extent{infinity, -infinity};
    for (const double radius : {bounds.inner, bounds.outer})
        for (const double angle : {bounds.from, bounds.to}) {
            extent.left = std::min(extent.left, polar(radius, angle).y);
            extent.right = std::max(extent.right, polar(radius, angle).y);
        }
    if (contains(bounds, 0.0) || contains(bounds, 2.0 * std::numbers::pi))
        extent.left = -bounds.outer;
    if (contains(bounds, std::numbers::pi))
        extent.right = bounds.outer;
    return extent;
}

} // namespace

std::vector<Span> without(const std::vector<Span>& spans, const Span& hole)
{
    std::vector<Span> left;
    for (const Span& span : spans) {
        if (const double end = std::min(span.right, hole.left); end > span.left)
            left.push_back({span.left, end});
        if (const double start = std::max(span.left, hole.right); start < span.right)
            left.push_back({start, span.right});
    }
    return left;
}

RingCell::RingCell(const Bounds& bounds)
    : m_bounds(bounds)
    , m_inward{Point{std::cos(bounds.from), std::sin(bounds.from)},
          Point{-std::cos(bounds.to), -std::sin(bounds.to)}}
    , m_vertical(verticalExtent(bounds))
{
}

// A column of the band is between the straight borders where its end nearer to each border is.
Span RingCell::wedge(double top, double bottom) const
{
    Span span{-infinity, infinity};
    for (const Point& normal : m_inward) {
        const double needed
            = m_bounds.padding - std::min(normal.y * top, normal.y * bottom); // <= normal.x * x
        if (normal.x > 1e-9)
            span.left = std::max(span.left, needed / normal.x);
        else if (normal.x < -1e-9)
            span.right = std::min(span.right, needed / normal.x);
        else if (needed > 0.0)
            return {0.0, 0.0};
    }
    return span;
}

std::vector<Span> RingCell::spans(double top, double height) const
{
    const double bottom = top + height;
    const double inner = m_bounds.inner + m_bounds.padding;
    const double outer = m_bounds.outer - m_bounds.padding;
    const double farther = std::max(std::abs(top), std::abs(bottom));
    if (farther >= outer)
        return {};
    const double reach = std::sqrt(outer * outer - farther * farther);
    const Span between = wedge(top, bottom);
    const Span whole{std::max(between.left, -reach), std::min(between.right, reach)};
    if (whole.left >= whole.right)
        return {};
    std::vector<Span> spans{whole};
    const double nearer
        = top <= 0.0 && bottom >= 0.0 ? 0.0 : std::min(std::abs(top), std::abs(bottom));
    if (nearer < inner) {
        const double half = std::sqrt(inner * inner - nearer * nearer);
        spans = without(spans, {-half, half});
    }
    const Box& obstacle = m_bounds.obstacle;
    if (obstacle.width > 0.0 && top < obstacle.bottom() && obstacle.y < bottom)
        spans = without(spans, {obstacle.x, obstacle.right()});
    return spans;
}

Point RingCell::middle() const
{
    return polar((m_bounds.inner + m_bounds.outer) / 2.0, (m_bounds.from + m_bounds.to) / 2.0);
}

double RingCell::area() const
{
    return (m_bounds.to - m_bounds.from) / 2.0
        * (m_bounds.outer * m_bounds.outer - m_bounds.inner * m_bounds.inner);
}

} // namespace rundblick
