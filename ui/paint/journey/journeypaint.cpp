// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/journeypaint.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/words/words.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

double unit(const Look& look)
{
    return look.isPaper ? 0.5 : 1.0; // a hair line
}

double notch(const QRectF& rect)
{
    return std::min(rect.height() * 0.25, rect.width() * 0.1);
}

QRectF headTextRoom(const QRectF& rect, const Look& look)
{
    const double gap = 2.0 * unit(look);
    return rect.adjusted(notch(rect) + gap, gap / 2.0, -notch(rect) * 0.6 - gap, -gap / 2.0);
}

constexpr TextFit headFit{
    .style = TextStyle::SmallStrong, .color = {}, .align = Qt::AlignCenter, .maxLines = 4};

// Means of one voice as a curve; it is interrupted where a phase has none.
void paintCurve(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry,
    std::optional<double> JourneyPhase::*voice)
{
    const bool isCustomer = voice == &JourneyPhase::customer;
    const QColor color = isCustomer ? ink.look().blue : ink.look().grey;
    const double width = unit(ink.look()) * (isCustomer ? 2.4 : 2.0);
    QList<QPointF> points;
    const auto flush = [&] {
        QPen pen(color, width, Qt::SolidLine, isCustomer ? Qt::RoundCap : Qt::FlatCap);
        if (!isCustomer)
            pen.setDashPattern({3.0, 2.0});
        ink.painter().setPen(pen);
        ink.painter().setBrush(Qt::NoBrush);
        ink.painter().drawPath(smoothCurve(points));
        ink.painter().setPen(QPen(color, width * 0.75));
        ink.painter().setBrush(ink.look().card);
        for (const QPointF& point : points)
            ink.painter().drawEllipse(point, 4.0 * unit(ink.look()), 4.0 * unit(ink.look()));
        points.clear();
    };
    for (std::size_t p = 0; p < figure.phases.size(); ++p) {
        if (const auto& mean = figure.phases[p].*voice)
            points.append(geometry.emotionPoint(p, *mean));
        else
            flush();
    }
    flush();
}

// Name of the lane, and what its two curves are.
void paintLaneLabel(Ink& ink, const JourneyGeometry& geometry)
{
    const Look& look = ink.look();
    const double line = 1.25 * ink.lineHeight(TextStyle::Strong);
    QRectF room(geometry.lane.left() + 1.5 * geometry.sizes.padding,
        geometry.lane.center().y() - 1.5 * line, geometry.sizes.label * 0.8, line);
    ink.text(room, QCoreApplication::translate("Journey", "Emotion"), {.style = TextStyle::Strong});
    const double sample = 22.0 * unit(look);
    for (const bool isCustomer : {true, false}) {
        room.translate(0.0, line);
        QPen pen(isCustomer ? look.blue : look.grey, unit(look) * 2.2);
        if (!isCustomer)
            pen.setDashPattern({3.0, 2.0});
        ink.painter().setPen(pen);
        const double y = room.center().y();
        ink.painter().drawLine(QPointF(room.left(), y), QPointF(room.left() + sample, y));
        ink.text(room.adjusted(sample + 8.0 * unit(look), 0.0, 0.0, 0.0),
            isCustomer ? QCoreApplication::translate("Journey", "customers' view")
                       : QCoreApplication::translate("Journey", "team's view"),
            {.style = TextStyle::Small, .color = look.muted});
    }
}

void paintLaneScale(Ink& ink, const JourneyGeometry& geometry)
{
    const Look& look = ink.look();
    const double right = geometry.left + geometry.column * double(geometry.heads.size());
    for (const double level : {2.0, 0.0, -2.0}) {
        const double y = geometry.emotionPoint(0, level).y();
        QPen pen(look.line, unit(look), level == 0.0 ? Qt::DashLine : Qt::SolidLine);
        ink.painter().setPen(pen);
        ink.painter().drawLine(QPointF(geometry.left, y), QPointF(right, y));
        const double radius = 5.0 * unit(look);
        paintDot(ink, {geometry.left - 2.2 * radius, y}, radius, level);
    }
}

LegendEntry dotEntry(const QString& text, std::optional<double> experience)
{
    return {[experience](Ink& ink, const QRectF& square) {
                paintDot(ink, square.center(), square.width() / 2.0, experience);
            },
        text};
}

LegendEntry verdictEntry(const QString& text, Cover cover)
{
    return {[cover](Ink& ink, const QRectF& square) {
                const double inset = square.width() * 0.1;
                paintVerdict(ink, square.adjusted(inset, inset, -inset, -inset), cover);
            },
        text};
}

// An arrow of the journey; the one it starts with has no notch.
void paintChevron(Ink& ink, const QRectF& rect, bool isFirst, bool isEnd)
{
    const Look& look = ink.look();
    const double tip = notch(rect);
    const double gap = 3.0 * unit(look);
    const QRectF r = rect.adjusted(gap / 2.0, 0.0, tip - gap / 2.0, 0.0);
    const double middle = r.center().y();
    const double right = isEnd && !isFirst ? rect.right() : r.right() - gap;
    QPolygonF shape({r.topLeft(), {right - tip, r.top()}, {right, middle},
        {right - tip, r.bottom()}, r.bottomLeft()});
    if (!isFirst)
        shape.append({r.left() + tip, middle});
    ink.painter().setPen(Qt::NoPen);
    ink.painter().setBrush(isEnd ? look.blueDeep : look.blue);
    ink.painter().drawPolygon(shape);
}

} // namespace

void paintPhaseHeads(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    double size = ink.look().size(headFit.style);
    for (std::size_t p = 0; p < geometry.heads.size(); ++p) {
        const QSizeF room = headTextRoom(geometry.heads[p], ink.look()).size();
        size = std::min(size, ink.fitted(toQt(figure.phases[p].name), room, headFit).size);
    }
    for (std::size_t p = 0; p < geometry.heads.size(); ++p) {
        const bool isEnd = p == 0 || p + 1 == geometry.heads.size();
        paintChevron(ink, geometry.heads[p], p == 0, isEnd);
        const QRectF room = headTextRoom(geometry.heads[p], ink.look());
        TextFit fit = headFit;
        fit.color = ink.look().onBlue;
        ink.block(
            room, ink.wrapped(toQt(figure.phases[p].name), room.width(), fit.style, size), fit);
    }
}

double phaseHeadHeight(const Ink& ink, const QString& name, double width)
{
    const auto block = [&](double height) {
        const QRectF room = headTextRoom({0.0, 0.0, width, height}, ink.look());
        return ink.fitted(name, room.size(), headFit);
    };
    const bool isDivided = block(44.0).isHyphenated; // in any height
    double height = 22.0;
    while (height < 100.0) {
        const TextBlock fitted = block(height);
        if (!fitted.isOutside && (isDivided || !fitted.isHyphenated))
            break;
        height += 4.0;
    }
    return height;
}

void paintLoop(Ink& ink, const JourneyGeometry& geometry)
{
    if (geometry.heads.size() < 2)
        return;
    const Look& look = ink.look();
    const QPointF from(geometry.centreOf(geometry.heads.size() - 1), geometry.loop.bottom());
    const QPointF to(geometry.centreOf(0), geometry.loop.bottom() - 2.0 * unit(look));
    const double top = geometry.loop.top() + 4.0 * unit(look);
    const double bend = std::min(geometry.column, 0.3 * geometry.loop.width());
    QPainterPath path(from);
    path.cubicTo({from.x(), top}, {from.x(), top}, {from.x() - bend, top});
    path.lineTo(to.x() + bend, top);
    path.cubicTo({to.x(), top}, {to.x(), top}, to);
    QPen pen(look.muted, 1.4 * unit(look));
    pen.setDashPattern({4.0, 3.0});
    ink.painter().setPen(pen);
    ink.painter().setBrush(Qt::NoBrush);
    ink.painter().drawPath(path);
    paintTriangle(
        ink, to - QPointF(0.0, 4.0 * unit(look)), 4.5 * unit(look), Direction::Down, look.muted);
}

void paintEmotionLane(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    paintCard(ink, geometry.lane);
    paintLaneLabel(ink, geometry);
    paintLaneScale(ink, geometry);
    paintCurve(ink, figure, geometry, &JourneyPhase::team);
    paintCurve(ink, figure, geometry, &JourneyPhase::customer);
    const std::optional<std::size_t> lowest = lowestPhase(figure);
    if (lowest && *figure.phases[*lowest].customer < 0.0) {
        const double radius = 7.5 * unit(ink.look());
        ink.painter().setPen(QPen(ink.look().vermilion, 2.0 * unit(ink.look())));
        ink.painter().setBrush(Qt::NoBrush);
        ink.painter().drawEllipse(
            geometry.emotionPoint(*lowest, *figure.phases[*lowest].customer), radius, radius);
    }
}

void paintMatrixCard(Ink& ink, const JourneyGeometry& geometry)
{
    paintCard(ink, geometry.matrix);
    ink.painter().setPen(QPen(ink.look().line, unit(ink.look())));
    for (std::size_t p = 0; p < geometry.heads.size(); ++p) {
        const double x = geometry.left + double(p) * geometry.column;
        ink.painter().drawLine(
            QPointF(x, geometry.matrix.top()), QPointF(x, geometry.matrix.bottom()));
    }
}

void paintGroupHead(Ink& ink, const QRectF& label, const QString& title)
{
    ink.text(label, title.toUpper(), {.style = TextStyle::Caption, .color = ink.look().muted});
}

void paintRowGround(Ink& ink, const QRectF& line, RowState state)
{
    if (state == RowState::Plain)
        return;
    const double inset = unit(ink.look());
    ink.painter().fillRect(line.adjusted(inset, 0.0, -inset, 0.0),
        state == RowState::Selected ? ink.look().blueSoft : ink.look().track);
}

void paintRowLabel(
    Ink& ink, const QRectF& label, const JourneyRow& row, RowState state, double size)
{
    const JourneySizes sizes = journeySizes(ink.look());
    paintVerdict(ink,
        {label.left(), label.center().y() - sizes.square / 2.0, sizes.square, sizes.square},
        row.cover);
    const bool isGrey = row.cover == Cover::Grey;
    ink.text(label.adjusted(1.8 * sizes.square, 0.0, 0.0, 0.0), toQt(row.name),
        {.style = state == RowState::Selected ? TextStyle::Strong : TextStyle::Body,
            .color = isGrey ? ink.look().muted : ink.look().text,
            .maxLines = ink.look().isPaper ? 12 : 3,
            .mostSize = size});
}

double rowNameWidth(const JourneyGeometry& geometry)
{
    const JourneyLine line{0, 0, geometry.matrix};
    return geometry.labelRect(line).width() - 1.8 * geometry.sizes.square;
}

void paintJourneyDot(Ink& ink, QPointF centre, double radius, const JourneyDot& dot)
{
    paintDot(ink, centre, radius, dot.experience);
    if (dot.momentOfTruth)
        paintTruthRing(ink, centre, radius);
}

void paintJourney(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    paintLoop(ink, geometry);
    paintPhaseHeads(ink, figure, geometry);
    if (!geometry.lane.isEmpty())
        paintEmotionLane(ink, figure, geometry);
    paintMatrixCard(ink, geometry);
    for (const JourneyLine& line : geometry.lines) {
        const JourneyGroup& group = figure.groups[line.group];
        const QRectF label = geometry.labelRect(line);
        if (!line.row) {
            paintGroupHead(ink, label, titleOf(group.key));
            continue;
        }
        const JourneyRow& row = group.rows[*line.row];
        paintRowLabel(ink, label, row, RowState::Plain, geometry.nameSize);
        for (const JourneyDot& dot : row.dots)
            paintJourneyDot(
                ink, geometry.dotCentre(line, dot.phase), geometry.dotRadius(dot.importance), dot);
    }
}

std::vector<LegendEntry> journeyLegend()
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Journey", text); };
    return {
        {[](Ink& ink, const QRectF& square) {
             const double radius = square.width() / 2.0;
             ink.painter().setPen(Qt::NoPen);
             ink.painter().setBrush(ink.look().grey);
             ink.painter().drawEllipse(
                 square.center() - QPointF(0.5 * radius, 0.0), 0.4 * radius, 0.4 * radius);
             ink.painter().drawEllipse(
                 square.center() + QPointF(0.4 * radius, 0.0), 0.7 * radius, 0.7 * radius);
         },
            say(QT_TRANSLATE_NOOP("Journey", "size: importance"))},
        dotEntry(say(QT_TRANSLATE_NOOP("Journey", "experience very good")), 2.0),
        dotEntry(say(QT_TRANSLATE_NOOP("Journey", "good")), 1.0),
        dotEntry(say(QT_TRANSLATE_NOOP("Journey", "neutral")), 0.0),
        dotEntry(say(QT_TRANSLATE_NOOP("Journey", "poor")), -1.0),
        dotEntry(say(QT_TRANSLATE_NOOP("Journey", "very poor")), -2.0),
        dotEntry(say(QT_TRANSLATE_NOOP("Journey", "not known")), {}),
        {[](Ink& ink, const QRectF& square) {
             paintDot(ink, square.center(), 0.34 * square.width(), 1.0);
             paintTruthRing(ink, square.center(), 0.34 * square.width());
         },
            say(QT_TRANSLATE_NOOP("Journey", "moment of truth"))},
        verdictEntry(say(QT_TRANSLATE_NOOP("Journey", "blue: covers the journey")), Cover::Blue),
        verdictEntry(
            say(QT_TRANSLATE_NOOP("Journey", "reserve: useful, not needed")), Cover::Reserve),
        verdictEntry(say(QT_TRANSLATE_NOOP("Journey", "grey: weak effect")), Cover::Grey),
    };
}

} // namespace rundblick
