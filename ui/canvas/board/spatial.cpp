// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/spatial.h"

#include <cmath>
#include <limits>

namespace rundblick {
namespace {

// How far `to` lies in the direction, and how far aside.
struct Offset {
    double along = 0.0;
    double aside = 0.0;
};

Offset offsetTo(Direction direction, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    switch (direction) {
    case Direction::Up:
        return {-way.y(), std::abs(way.x())};
    case Direction::Down:
        return {way.y(), std::abs(way.x())};
    case Direction::Left:
        return {-way.x(), std::abs(way.y())};
    case Direction::Right:
        break;
    }
    return {way.x(), std::abs(way.y())};
}

} // namespace

std::optional<std::size_t> neighbourIn(
    Direction direction, const QRectF& from, const std::vector<QRectF>& others)
{
    constexpr double outOfTheCone = 1e6; // farther than anything within it
    constexpr double asideCosts = 2.0;
    std::optional<std::size_t> best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < others.size(); ++i) {
        const Offset step = offsetTo(direction, from.center(), others[i].center());
        if (step.along <= 0.5)
            continue;
        const double cost
            = step.along + asideCosts * step.aside + (step.aside > step.along ? outOfTheCone : 0.0);
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    }
    return best;
}

} // namespace rundblick
