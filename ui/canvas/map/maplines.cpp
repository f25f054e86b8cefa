// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/maplines.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr std::size_t mostLines = 40;

} // namespace

double leastShareShown(const std::vector<MapLink>& links)
{
    if (links.size() <= mostLines)
        return 0.0;
    std::vector<double> shares;
    for (const MapLink& link : links)
        shares.push_back(link.share);
    std::ranges::nth_element(shares, shares.begin() + mostLines, std::greater());
    return std::nextafter(shares[mostLines], 2.0);
}

QPainterPath mapLinePath(QPointF from, QPointF to, double disc)
{
    constexpr double bend = 0.6; // of the way from the centre to the middle of the straight line
    const QPointF middle = (from + to) / 2.0;
    const double distance = std::hypot(middle.x(), middle.y());
    QPointF control = bend * middle;
    if ((1.0 + bend) * distance / 2.0 < 1.1 * disc) { // of the curve's own middle
        const QPointF across(from.y() - to.y(), to.x() - from.x());
        const QPointF out = distance > 1.0
            ? middle / distance
            : across / std::max(std::hypot(across.x(), across.y()), 1.0);
        control = (2.2 * disc - distance) * out;
    }
    QPainterPath path(from);
    path.quadTo(control, to);
    return path;
}

double mapLineWidth(double share)
{
    return 1.0 + 6.0 * share;
}

} // namespace rundblick
