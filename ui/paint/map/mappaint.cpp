// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/mappaint.h"

#include "ui/paint/wheel/arctext.h"
#include "ui/paint/words/words.h"
#include "ui/support/boxes.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QtMath>

namespace rundblick {
namespace {

constexpr double rimGap = 5.0; // between the map and its rim
// The map is nearly always seen smaller than it is: what heads it is written larger than the chips.
constexpr double headScale = 1.5;

double degrees(double radians)
{
    return qRadiansToDegrees(radians);
}

// Angles clockwise from 12 o'clock, as the layout has them.
QPainterPath ringPiece(double inner, double outer, double from, double to)
{
    const auto box = [](double radius) { return QRectF(-radius, -radius, 2 * radius, 2 * radius); };
    const double start = 90.0 - degrees(from);
    const double sweep = -degrees(to - from);
    QPainterPath path;
    path.arcMoveTo(box(outer), start);
    path.arcTo(box(outer), start, sweep);
    path.arcTo(box(inner), start + sweep, -sweep);
    path.closeSubpath();
    return path;
}

void paintSectors(Ink& ink, const MapLayout& layout)
{
    const Look& look = ink.look();
    QPainter& painter = ink.painter();
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < layout.sectors.size(); ++i) {
        // Neighbours differ also where the number of sectors is odd.
        const bool isLastOfOdd = layout.sectors.size() % 2 == 1 && i + 1 == layout.sectors.size();
        const double tint = isLastOfOdd ? 0.75 : i % 2 == 0 ? 1.0 : 0.5;
        painter.setBrush(look.between(look.ground, look.blueSoft, tint));
        const MapSector& sector = layout.sectors[i];
        painter.drawPath(
            ringPiece(layout.radii[0], layout.radii[3], sector.from, sector.from + sector.sweep));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.card, 2.0));
    for (std::size_t ring = 0; ring < 3; ++ring)
        painter.drawEllipse(QPointF(), layout.radii[ring], layout.radii[ring]);
}

void paintRim(Ink& ink, const MapFigure& figure, const MapLayout& layout)
{
    const Look& look = ink.look();
    const double inner = layout.radii[3] + rimGap;
    const double gap = figure.phases.size() > 1 ? 2.0 / layout.outerRadius : 0.0;
    for (std::size_t i = 0; i < layout.sectors.size(); ++i) {
        const MapSector& sector = layout.sectors[i];
        const double from = sector.from + gap;
        const double to = sector.from + sector.sweep - gap;
        ink.painter().setPen(Qt::NoPen);
        ink.painter().setBrush(look.blue);
        ink.painter().drawPath(ringPiece(inner, layout.outerRadius, from, to));
        const ArcRoom room{
            {}, inner / headScale, layout.outerRadius / headScale, degrees(from), degrees(to)};
        ink.painter().save();
        ink.painter().scale(headScale, headScale);
        paintArcText(ink, room, toQt(figure.phases[i].name), look.onBlue);
        ink.painter().restore();
    }
}

void paintCustomer(Ink& ink, const MapFigure& figure, const MapLayout& layout)
{
    const Look& look = ink.look();
    ink.painter().save();
    ink.painter().scale(headScale, headScale);
    const double radius = (layout.radii[0] - 8.0) / headScale;
    ink.painter().setPen(QPen(look.card, 4.0));
    ink.painter().setBrush(look.blue);
    ink.painter().drawEllipse(QPointF(), radius, radius);
    const double half = 0.8 * radius;
    const QString segment = figure.segment.empty()
        ? QCoreApplication::translate("rundblick::MapPage", "all segments")
        : toQt(figure.segment);
    const TextBlock below = ink.fitted(segment, {2.0 * half, 0.6 * radius},
        {.style = TextStyle::Small, .align = Qt::AlignHCenter | Qt::AlignTop, .maxLines = 3});
    const double name = Ink::lineHeight(look.size(TextStyle::Headline));
    const double top = -(name + below.extent.height()) / 2.0;
    ink.text({-half, top, 2.0 * half, name},
        QCoreApplication::translate("rundblick::MapPage", "Customer"),
        {.style = TextStyle::Headline, .color = look.onBlue, .align = Qt::AlignCenter});
    ink.block({-half, top + name, 2.0 * half, below.extent.height()}, below,
        {.style = TextStyle::Small,
            .color = look.onBlue,
            .align = Qt::AlignHCenter | Qt::AlignTop,
            .maxLines = 3});
    ink.painter().restore();
}

void paintRingNames(Ink& ink, const MapLayout& layout)
{
    ink.painter().save();
    ink.painter().scale(headScale, headScale);
    const QTransform smaller = QTransform::fromScale(1.0 / headScale, 1.0 / headScale);
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
        ink.text(smaller.mapRect(toQt(layout.ringLabels[static_cast<std::size_t>(role)])),
            nameOf(role).toUpper(),
            {.style = TextStyle::Caption, .color = ink.look().muted, .align = Qt::AlignCenter});
    ink.painter().restore();
}

} // namespace

MapShape mapShape(const Ink& ink)
{
    const Look& look = ink.look();
    MapShape shape;
    shape.centreRadius = look.length(92.0);
    shape.ringThickness = look.length(96.0);
    shape.rimThickness = rimGap + headScale * look.length(22.0);
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
        shape.ringLabelWidth = std::max(shape.ringLabelWidth,
            headScale * ink.width(nameOf(role).toUpper(), TextStyle::Caption) + 8.0);
    shape.ringLabelHeight = headScale * Ink::lineHeight(look.size(TextStyle::Caption));
    return shape;
}

QPainterPath cellPath(const MapLayout& layout, const MapCell& cell)
{
    const MapSector& sector = layout.sectors[cell.sector];
    return ringPiece(layout.innerRadius(cell.role), layout.ringRadius(cell.role), sector.from,
        sector.from + sector.sweep);
}

void paintMapGround(Ink& ink, const MapFigure& figure, const MapLayout& layout)
{
    paintSectors(ink, layout);
    paintRim(ink, figure, layout);
    paintCustomer(ink, figure, layout);
    paintRingNames(ink, layout);
}

} // namespace rundblick
