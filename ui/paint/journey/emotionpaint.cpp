// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/emotionpaint.h"

#include "ui/paint/ink.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/marks.h"
#include "ui/paint/plane.h"

namespace rundblick {
namespace {

enum class Marker { Circle, Square, Up, Diamond, Down };

struct Stroke {
    QColor color;
    QList<qreal> dashes; // none: a solid line
    Marker marker = Marker::Circle;
    double width = 2.0;
};

// The three that are always there, the team's wish, then those of segments in turn.
Stroke strokeOf(const JourneyFigure& figure, std::size_t index, const Look& look)
{
    const MoodCurve& curve = figure.curves[index];
    const bool isTeam = curve.view == Voice::Employee;
    const bool isToBe = curve.horizon == Horizon::ToBe;
    const bool isAlone = std::ranges::all_of(
        figure.curves, [&](const MoodCurve& other) { return other.segment == curve.segment; });
    if (!curve.segment || isAlone) {
        if (isTeam)
            return {isToBe ? look.muted : look.grey,
                isToBe ? QList<qreal>{1.0, 2.5} : QList<qreal>{3.0, 2.0}, Marker::Square, 2.0};
        return isToBe ? Stroke{look.teal, {1.0, 1.8}, Marker::Up, 2.0}
                      : Stroke{look.blue, {}, Marker::Circle, 2.4};
    }
    static constexpr Marker markers[] = {Marker::Diamond, Marker::Down, Marker::Square, Marker::Up};
    const QColor colors[] = {look.blueDeep, look.vermilion, look.amber, look.muted};
    const QList<qreal> dashes[] = {{6.0, 2.0}, {6.0, 2.0, 1.0, 2.0}, {8.0, 3.0}, {2.0, 2.0}};
    const auto before = std::ranges::count_if(figure.curves.begin(),
        figure.curves.begin() + static_cast<std::ptrdiff_t>(index),
        [](const MoodCurve& other) { return other.segment.has_value(); });
    const auto turn = static_cast<std::size_t>(before % 4);
    return {colors[turn], dashes[turn], markers[static_cast<std::size_t>(before + before / 4) % 4],
        1.8};
}

double markerRadius(const Look& look)
{
    return 4.0 * unit(look);
}

QPen penOf(const Stroke& stroke, const Look& look)
{
    QPen pen(stroke.color, unit(look) * stroke.width, Qt::SolidLine, Qt::FlatCap);
    if (!stroke.dashes.isEmpty())
        pen.setDashPattern(stroke.dashes);
    return pen;
}

void paintMarker(Ink& ink, const Stroke& stroke, QPointF at, bool isFilled)
{
    const Look& look = ink.look();
    const double radius = markerRadius(look);
    const double pen = 0.4 * radius;
    if (stroke.marker == Marker::Up || stroke.marker == Marker::Down) {
        paintTriangle(ink, at, 0.95 * radius,
            stroke.marker == Marker::Up ? Direction::Up : Direction::Down, stroke.color,
            isFilled ? Filling::Solid : Filling::Hollow);
        return;
    }
    ink.painter().setPen(QPen(stroke.color, pen));
    ink.painter().setBrush(isFilled ? stroke.color : look.card);
    if (stroke.marker == Marker::Circle)
        ink.painter().drawEllipse(at, radius, radius);
    else if (stroke.marker == Marker::Square)
        ink.painter().drawRect(
            QRectF(at.x() - 0.85 * radius, at.y() - 0.85 * radius, 1.7 * radius, 1.7 * radius));
    else
        ink.painter().drawPolygon(
            QPolygonF({at - QPointF(0.0, 1.2 * radius), at + QPointF(1.2 * radius, 0.0),
                at + QPointF(0.0, 1.2 * radius), at - QPointF(1.2 * radius, 0.0)}));
}

// A curve is interrupted where nothing is known.
void paintCurve(
    Ink& ink, const JourneyGeometry& geometry, const MoodCurve& curve, const Stroke& stroke)
{
    QList<QPointF> points;
    const auto flush = [&] {
        ink.painter().setPen(penOf(stroke, ink.look()));
        ink.painter().setBrush(Qt::NoBrush);
        ink.painter().drawPath(smoothCurve(points));
        points.clear();
    };
    for (std::size_t p = 0; p < curve.points.size(); ++p) {
        if (curve.points[p])
            points.append(geometry.emotionPoint(p, curve.points[p]->value));
        else
            flush();
    }
    flush();
    for (std::size_t p = 0; p < curve.points.size(); ++p)
        if (const auto& point = curve.points[p])
            paintMarker(ink, stroke, geometry.emotionPoint(p, point->value), point->isSaid);
}

// What a curve takes of the room for names: its markers, and the line between them.
void block(LabelRoom& room, const JourneyGeometry& geometry, const MoodCurve& curve, double radius)
{
    const auto blockAround = [&](QPointF at, double reach) {
        room.block(QRectF(at.x() - reach, at.y() - reach, 2.0 * reach, 2.0 * reach));
    };
    constexpr int samples = 10; // between two points
    for (std::size_t p = 0; p < curve.points.size(); ++p) {
        if (!curve.points[p])
            continue;
        const QPointF from = geometry.emotionPoint(p, curve.points[p]->value);
        blockAround(from, radius);
        if (p + 1 == curve.points.size() || !curve.points[p + 1])
            continue;
        const QPointF to = geometry.emotionPoint(p + 1, curve.points[p + 1]->value);
        for (int i = 1; i < samples; ++i) {
            const double share = double(i) / samples;
            const double smooth = share * share * (3.0 - 2.0 * share);
            blockAround(
                {from.x() + share * (to.x() - from.x()), from.y() + smooth * (to.y() - from.y())},
                0.5 * radius);
        }
    }
}

// The name of a curve beside one of its points, where it covers nothing; the list on the left has
// it in any case.
void paintCurveName(Ink& ink, const JourneyGeometry& geometry, const MoodCurve& curve,
    const QColor& color, LabelRoom& room)
{
    const double radius = markerRadius(ink.look());
    const TextBlock name = ink.wrapped(nameOf(curve), 1e6, TextStyle::SmallStrong);
    for (std::size_t p = curve.points.size(); p-- > 0;) {
        if (!curve.points[p])
            continue;
        const QPointF at = geometry.emotionPoint(p, curve.points[p]->value);
        const auto rect = room.beside(at, radius, name.extent);
        if (!rect)
            continue;
        ink.painter().fillRect(*rect, ink.look().card); // over the lines of the scale
        ink.block(
            *rect, name, {.style = TextStyle::SmallStrong, .color = ink.look().asText(color)});
        return;
    }
}

void paintScale(Ink& ink, const JourneyGeometry& geometry)
{
    const Look& look = ink.look();
    const double right = geometry.left + geometry.column * double(geometry.heads.size());
    for (const double level : {2.0, 0.0, -2.0}) {
        const double y = geometry.emotionPoint(0, level).y();
        const QPen pen(look.line, unit(look), level == 0.0 ? Qt::DashLine : Qt::SolidLine);
        ink.painter().setPen(pen);
        ink.painter().drawLine(QPointF(geometry.left, y), QPointF(right, y));
    }
}

// A face beside each line of the scale.
void paintFaces(Ink& ink, const JourneyGeometry& geometry)
{
    const double radius = 5.0 * unit(ink.look());
    for (const double level : {2.0, 0.0, -2.0})
        paintDot(ink, {geometry.left - 2.2 * radius, geometry.emotionPoint(0, level).y()}, radius,
            level);
}

double listLine(const Ink& ink)
{
    return 1.2 * ink.lineHeight(TextStyle::Small);
}

// What its curves are, under the title of the lane.
void paintCurveList(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    const Look& look = ink.look();
    const double sample = 22.0 * unit(look);
    const double line = listLine(ink);
    const QRectF label = geometry.labelRect(geometry.emotion);
    QRectF room(label.left() + laneIndent(look), label.top() + laneLabelHeight(ink), 0.0, line);
    room.setRight(geometry.left - 20.0 * unit(look));
    for (std::size_t c = 0; c < figure.curves.size(); ++c) {
        const Stroke stroke = strokeOf(figure, c, look);
        const double y = room.center().y();
        ink.painter().setPen(penOf(stroke, look));
        ink.painter().drawLine(QPointF(room.left(), y), QPointF(room.left() + sample, y));
        paintMarker(ink, stroke, {room.left() + sample / 2.0, y}, false);
        ink.text(room.adjusted(sample + 6.0 * unit(look), 0.0, 0.0, 0.0), nameOf(figure.curves[c]),
            {.style = TextStyle::Small, .color = look.muted});
        room.translate(0.0, line);
    }
}

} // namespace

double emotionLabelHeight(const Ink& ink, const JourneyFigure& figure)
{
    return laneLabelHeight(ink) + (static_cast<double>(figure.curves.size()) + 0.5) * listLine(ink);
}

void paintEmotionLegend(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    paintCurveList(ink, figure, geometry);
    paintFaces(ink, geometry);
}

void paintEmotionLane(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    const Look& look = ink.look();
    paintEmotionLegend(ink, figure, geometry);
    paintScale(ink, geometry);
    const double right = geometry.left + geometry.column * double(geometry.heads.size());
    LabelRoom room(QRectF(QPointF(geometry.left, geometry.emotion.top() + 1.0),
        QPointF(right, geometry.emotion.bottom() - 1.0)));
    const double radius = 1.4 * markerRadius(look);
    for (std::size_t c = figure.curves.size(); c-- > 0;) { // the customers' one above all
        paintCurve(ink, geometry, figure.curves[c], strokeOf(figure, c, look));
        block(room, geometry, figure.curves[c], radius);
    }
    const std::optional<std::size_t> lowest = lowestPhase(figure);
    const bool showsCustomers = !figure.curves.empty() && figure.curves[0].view == Voice::Customer
        && figure.curves[0].horizon == Horizon::AsIs;
    if (showsCustomers && lowest && *figure.phases[*lowest].customer < 0.0) {
        const double ring = 7.5 * unit(look);
        ink.painter().setPen(QPen(look.vermilion, 2.0 * unit(look)));
        ink.painter().setBrush(Qt::NoBrush);
        ink.painter().drawEllipse(
            geometry.emotionPoint(*lowest, *figure.phases[*lowest].customer), ring, ring);
    }
    for (std::size_t c = 0; c < figure.curves.size(); ++c)
        paintCurveName(ink, geometry, figure.curves[c], strokeOf(figure, c, look).color, room);
}

} // namespace rundblick
