// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wheel/wheelgeometry.h"

#include "ui/paint/measure.h"
#include "ui/paint/wheel/wheelnames.h"

#include <QtMath>

#include <cmath>

namespace rundblick {
namespace {

void addSlices(WheelGeometry& geometry, const WheelFigure& figure)
{
    std::size_t count = 0;
    for (const WheelSector& sector : figure.sectors)
        count += sector.wedges.size();
    if (count == 0)
        return;
    const auto sectors = static_cast<double>(figure.sectors.size());
    const double gap = std::min(1.0, 90.0 / sectors);
    const double slot = (360.0 - gap * sectors) / static_cast<double>(count);
    double angle = gap / 2.0;
    for (std::size_t s = 0; s < figure.sectors.size(); ++s) {
        const double start = angle;
        for (std::size_t w = 0; w < figure.sectors[s].wedges.size(); ++w) {
            geometry.slices.push_back({s, w, angle, angle + slot});
            angle += slot;
        }
        geometry.sectors.push_back({start, angle});
        angle += gap;
    }
}

void setRadii(WheelGeometry& geometry, double rim, const Look& look)
{
    geometry.rim = rim;
    geometry.band = rim - std::max(measure(look, 11.0, 17.0), 0.07 * rim);
    geometry.full = geometry.band - 0.015 * rim;
    geometry.hub = 0.29 * rim;
    geometry.base = 0.35 * rim;
}

} // namespace

QPointF WheelGeometry::pointAt(double radius, double angle) const
{
    const double radians = qDegreesToRadians(angle);
    return centre + radius * QPointF(std::sin(radians), -std::cos(radians));
}

QPainterPath WheelGeometry::ringPiece(double inner, double outer, double from, double to) const
{
    const auto square = [this](double radius) {
        return QRectF(centre.x() - radius, centre.y() - radius, 2.0 * radius, 2.0 * radius);
    };
    QPainterPath path(pointAt(inner, from));
    path.lineTo(pointAt(outer, from));
    path.arcTo(square(outer), 90.0 - from, from - to);
    path.lineTo(pointAt(inner, to));
    path.arcTo(square(inner), 90.0 - to, to - from);
    path.closeSubpath();
    return path;
}

std::optional<std::size_t> WheelGeometry::sliceAt(QPointF point) const
{
    const QPointF out = point - centre;
    const double radius = std::hypot(out.x(), out.y());
    if (radius < hub)
        return {};
    double angle = qRadiansToDegrees(std::atan2(out.x(), -out.y()));
    if (angle < 0.0)
        angle += 360.0;
    for (std::size_t i = 0; i < slices.size(); ++i)
        if (angle >= slices[i].from && angle < slices[i].to) {
            const double length = i < names.size() ? names[i].extent.width() : 0.0;
            if (radius <= rim + 8.0 + length)
                return i;
        }
    return {};
}

WheelGeometry wheelGeometry(const WheelFigure& figure, const Ink& ink, const QRectF& room)
{
    WheelGeometry geometry;
    geometry.centre = room.center();
    addSlices(geometry, figure);
    WheelNames names = fittedNames(figure, geometry.slices, ink, room.size());
    geometry.names = std::move(names.blocks);
    geometry.isNumbered = names.isNumbered;
    setRadii(geometry, names.rim, ink.look());
    return geometry;
}

const WheelWedge& wedgeOf(const WheelFigure& figure, const WheelSlice& slice)
{
    return figure.sectors[slice.sector].wedges[slice.wedge];
}

} // namespace rundblick
