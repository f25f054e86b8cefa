// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/mappaint.h"

#include "ui/paint/board/boardcard.h"
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
double headScale(const Look& look)
{
    return look.isPaper ? 1.2 : 1.5;
}

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

// Where the name of a phase stands on the rim, in letters that are so much larger.
ArcRoom rimRoom(const MapLayout& layout, std::size_t sector, double scale)
{
    const double gap = layout.sectors.size() > 1 ? 2.0 / layout.outerRadius : 0.0;
    const double from = layout.sectors[sector].from;
    return {{}, (layout.radii[3] + rimGap) / scale, layout.outerRadius / scale, degrees(from + gap),
        degrees(from + layout.sectors[sector].sweep - gap)};
}

void paintRim(Ink& ink, const MapLayout& layout, const std::vector<QString>& names)
{
    const Look& look = ink.look();
    const double scale = headScale(look);
    const double inner = layout.radii[3] + rimGap;
    const double gap = layout.sectors.size() > 1 ? 2.0 / layout.outerRadius : 0.0;
    for (std::size_t i = 0; i < layout.sectors.size(); ++i) {
        const MapSector& sector = layout.sectors[i];
        const double from = sector.from + gap;
        const double to = sector.from + sector.sweep - gap;
        ink.painter().setPen(Qt::NoPen);
        ink.painter().setBrush(look.blue);
        ink.painter().drawPath(ringPiece(inner, layout.outerRadius, from, to));
        ink.painter().save();
        ink.painter().scale(scale, scale);
        paintArcText(ink, rimRoom(layout, i, scale), names[i], look.onBlue);
        ink.painter().restore();
    }
}

void paintCustomer(Ink& ink, const MapFigure& figure, const MapLayout& layout)
{
    const Look& look = ink.look();
    const double scale = headScale(look);
    ink.painter().save();
    ink.painter().scale(scale, scale);
    const double radius = (layout.radii[0] - (look.isPaper ? 4.0 : 8.0)) / scale;
    ink.painter().setPen(QPen(look.card, look.isPaper ? 2.0 : 4.0));
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
    const double scale = headScale(ink.look());
    ink.painter().save();
    ink.painter().scale(scale, scale);
    const QTransform smaller = QTransform::fromScale(1.0 / scale, 1.0 / scale);
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
        ink.text(smaller.mapRect(toQt(layout.ringLabels[static_cast<std::size_t>(role)])),
            nameOf(role).toUpper(),
            {.style = TextStyle::Caption, .color = ink.look().muted, .align = Qt::AlignCenter});
    ink.painter().restore();
}

} // namespace

namespace {

void addRingLabels(MapShape& shape, const Ink& ink)
{
    const double scale = headScale(ink.look());
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
        shape.ringLabelWidth = std::max(shape.ringLabelWidth,
            scale * ink.width(nameOf(role).toUpper(), TextStyle::Caption) + 8.0);
    shape.ringLabelHeight = scale * Ink::lineHeight(ink.look().size(TextStyle::Caption));
}

} // namespace

MapShape mapShape(const Ink& ink)
{
    const Look& look = ink.look();
    MapShape shape;
    shape.centreRadius = look.length(92.0);
    shape.ringThickness = look.length(96.0);
    shape.rimThickness = rimGap + headScale(look) * look.length(22.0);
    addRingLabels(shape, ink);
    return shape;
}

MapShape mapShape(const Ink& ink, double radius, double fill)
{
    MapShape shape;
    shape.rimThickness = rimGap + headScale(ink.look()) * 13.0;
    shape.centreRadius = std::clamp(0.17 * radius, 32.0, 60.0);
    shape.ringThickness
        = std::max(16.0, fill * (radius - shape.rimThickness - shape.centreRadius) / 3.0);
    shape.chipGap = 3.0;
    shape.cellPadding = 3.0;
    addRingLabels(shape, ink);
    return shape;
}

MapChip mapChip(const Ink& ink, const MapEntry& entry, const QString& text)
{
    std::vector<Size> forms;
    for (const QSizeF& size : cardForms(ink, text))
        forms.push_back({size.width(), size.height()});
    return {{entry.phase, entry.role}, forms.front().width, forms.front().height,
        {forms.begin() + 1, forms.end()}};
}

QPainterPath cellPath(const MapLayout& layout, const MapCell& cell)
{
    const MapSector& sector = layout.sectors[cell.sector];
    return ringPiece(layout.innerRadius(cell.role), layout.ringRadius(cell.role), sector.from,
        sector.from + sector.sweep);
}

void paintMapGround(Ink& ink, const MapLayout& layout)
{
    paintSectors(ink, layout);
}

void paintMapHeads(Ink& ink, const MapFigure& figure, const MapLayout& layout)
{
    std::vector<QString> names;
    for (const MapPhase& phase : figure.phases)
        names.push_back(toQt(phase.name));
    paintMapHeads(ink, figure, layout, names);
}

std::vector<QString> rimNames(const Ink& ink, const MapFigure& figure, const MapLayout& layout)
{
    std::vector<QString> names;
    for (std::size_t i = 0; i < figure.phases.size(); ++i) {
        const QString name = toQt(figure.phases[i].name);
        const bool fits = fitsArc(ink, rimRoom(layout, i, headScale(ink.look())), name);
        names.push_back(fits ? name : QString(QChar(static_cast<char16_t>(u'A' + i))));
    }
    return names;
}

void paintMapHeads(
    Ink& ink, const MapFigure& figure, const MapLayout& layout, const std::vector<QString>& rim)
{
    paintRim(ink, layout, rim);
    paintCustomer(ink, figure, layout);
    paintRingNames(ink, layout);
}

} // namespace rundblick
