// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/maplines.h"

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
    constexpr double clear = 1.25; // of the disc's radius
    const QPointF middle = (from + to) / 2.0;
    QPointF control = bend * middle;
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    const double nearest = QPointF::dotProduct(-from, way) / (length * length); // 0..1 of the way
    if (length > 1.0 && nearest > 0.0 && nearest < 1.0) {
        const QPointF across = QPointF(-way.y(), way.x()) / length;
        const double offset = QPointF::dotProduct(middle, across); // of the line from the centre
        const double side = offset < 0.0 ? -1.0 : 1.0;
        // How much the control point counts where the curve is nearest to the centre.
        const double at = std::clamp(nearest, 0.2, 0.8);
        const double weight = 2.0 * at * (1.0 - at);
        const double bent = (1.0 - weight + weight * bend) * std::abs(offset);
        if (bent < clear * disc) {
            const double reach = (clear * disc - (1.0 - weight) * std::abs(offset)) / weight;
            control = middle + (side * reach - offset) * across;
        }
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
