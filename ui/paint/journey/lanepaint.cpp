// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/lanepaint.h"

#include "ui/paint/journey/cellmarks.h"
#include "ui/paint/journey/emotionpaint.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/journey/lanetexts.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/marks.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

// What a collapsed lane still shows of a column: that something is said there.
void paintTrace(Ink& ink, const LaneRow& row, const LaneCell& cell, QPointF centre)
{
    const Look& look = ink.look();
    const double radius = 4.0 * unit(look);
    if (row.kind == LaneKind::Roles && cell.leads.empty()) {
        paintTriangle(ink, centre, radius, Direction::Up, look.vermilion);
        return;
    }
    if (row.kind == LaneKind::Rating) {
        paintDot(ink, centre, radius, cell.experience);
        return;
    }
    if (cell.isEmpty())
        return;
    ink.painter().setPen(QPen(look.grey, 1.6 * unit(look), Qt::SolidLine, Qt::RoundCap));
    for (const double line : {-1.0, 0.0, 1.0}) {
        const QPointF half((line > 0.0 ? 0.6 : 1.4) * radius, 0.0);
        const QPointF middle = centre + QPointF(0.0, line * 0.9 * radius);
        ink.painter().drawLine(middle - QPointF(1.4 * radius, 0.0), middle + half);
    }
}

void paintRating(Ink& ink, const JourneyGeometry& geometry, const QRectF& lane, const LaneRow& row)
{
    for (std::size_t p = 0; p < row.cells.size(); ++p)
        paintDot(ink, {geometry.centreOf(p), lane.center().y()},
            geometry.dotRadius(row.cells[p].importance), row.cells[p].experience);
}

QRectF columnsOf(const JourneyGeometry& geometry, const QRectF& lane)
{
    return {
        geometry.left, lane.top(), geometry.column * double(geometry.heads.size()), lane.height()};
}

// A hint over the lines between columns.
void paintHint(Ink& ink, const QRectF& room, const QString& hint)
{
    const double gap = 8.0 * unit(ink.look());
    const TextFit fit{.style = TextStyle::Small, .color = ink.look().muted};
    const TextBlock text = ink.fitted(hint, room.adjusted(gap, 0.0, -gap, 0.0).size(), fit);
    QRectF ground(QPointF(), text.extent + QSizeF(gap, 0.0));
    ground.moveCenter({room.left() + 0.5 * gap + ground.width() / 2.0, room.center().y()});
    ink.painter().fillRect(ground, ink.look().card);
    ink.block(room.adjusted(gap, 0.0, -gap, 0.0), text, fit);
}

} // namespace

void paintLaneTitle(
    Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry, const JourneyLane& lane)
{
    const LaneRow& row = figure.lanes[lane.lane];
    const Look& look = ink.look();
    const double height = ink.lineHeight(TextStyle::Strong);
    QRectF room = geometry.labelRect(lane.rect);
    room.setTop(lane.rect.height() <= geometry.sizes.lane
            ? room.center().y() - height / 2.0
            : room.top() + 0.5 * geometry.sizes.padding);
    room.setHeight(height);
    if (!look.isPaper)
        paintFold(ink, {room.left() + 4.0 * unit(look), room.center().y()}, row.isCollapsed);
    room.setLeft(room.left() + laneIndent(look));
    ink.text(room, titleOf(row.kind), {.style = TextStyle::Strong});
    if (lane.rect.height() < laneLabelHeight(ink))
        return;
    room.translate(0.0, height);
    ink.text(room, explanationOf(row.kind),
        {.style = TextStyle::Small, .color = look.muted, .mostSize = laneTextSize(look, 1e6)});
}

QRectF trackRect(const JourneyGeometry& geometry, const QRectF& lane)
{
    QRectF track = columnsOf(geometry, lane);
    track.setHeight(geometry.sizes.track);
    return track.adjusted(0.0, 0.15 * geometry.sizes.track, 0.0, -0.1 * geometry.sizes.track);
}

void paintTrack(Ink& ink, const JourneyGeometry& geometry, const QRectF& lane, double border)
{
    const Look& look = ink.look();
    const QRectF track = trackRect(geometry, lane);
    const auto part = [&](double from, double to, const QColor& fill, const QString& text) {
        const QRectF rect(from, track.top(), to - from, track.height());
        if (rect.width() < 2.0)
            return;
        ink.painter().fillRect(rect, fill);
        const QRectF room = rect.adjusted(0.4 * track.height(), 0.0, -0.6 * track.height(), 0.0);
        const TextFit fit{.style = TextStyle::SmallStrong};
        const TextBlock words = ink.fitted(text, room.size(), fit);
        if (!words.isElided && !words.isOutside) // the legend of the lane has it, too
            ink.block(room, words, fit);
    };
    part(track.left(), border, look.blueSoft,
        QCoreApplication::translate("Journey", "Value is created"));
    part(border, track.right(), look.tealSoft,
        QCoreApplication::translate("Journey", "Value is enhanced"));
    const double half = 0.5 * track.height();
    ink.painter().setPen(QPen(look.text, 1.5 * unit(look)));
    ink.painter().drawLine(QPointF(border, track.top()), QPointF(border, lane.bottom()));
    ink.painter().setPen(QPen(look.card, unit(look)));
    ink.painter().setBrush(look.text);
    const QPointF grip(border, track.center().y());
    ink.painter().drawPolygon(QPolygonF({grip - QPointF(0.0, half), grip + QPointF(half, 0.0),
        grip + QPointF(0.0, half), grip - QPointF(half, 0.0)}));
}

std::vector<LaneTexts> laneTextsOf(const Ink& ink, const JourneyFigure& figure,
    const JourneyGeometry& geometry, const JourneyLane& lane)
{
    const LaneRow& row = figure.lanes[lane.lane];
    std::vector<LaneTexts> texts;
    if (row.isCollapsed || row.kind == LaneKind::Emotion || row.kind == LaneKind::Rating)
        return texts;
    const double width = geometry.textRect(lane.rect, 0).width();
    for (std::size_t p = 0; p < row.cells.size(); ++p)
        texts.push_back(laneTexts(ink, row, p, width));
    return texts;
}

void paintLaneCard(Ink& ink, const JourneyGeometry& geometry)
{
    if (geometry.laneCard.isEmpty())
        return;
    paintCard(ink, geometry.laneCard);
    ink.painter().setPen(QPen(ink.look().line, unit(ink.look())));
    for (std::size_t p = 0; p < geometry.heads.size(); ++p) {
        const double x = geometry.left + static_cast<double>(p) * geometry.column;
        ink.painter().drawLine(
            QPointF(x, geometry.laneCard.top()), QPointF(x, geometry.laneCard.bottom()));
    }
    for (std::size_t i = 1; i < geometry.lanes.size(); ++i) {
        const QRectF& rect = geometry.lanes[i].rect;
        ink.painter().drawLine(rect.topLeft(), rect.topRight());
    }
}

void paintLane(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry,
    const JourneyLane& lane, const std::vector<LaneTexts>& texts)
{
    const LaneRow& row = figure.lanes[lane.lane];
    paintLaneTitle(ink, figure, geometry, lane);
    if (row.isCollapsed) {
        for (std::size_t p = 0; p < row.cells.size(); ++p)
            paintTrace(ink, row, row.cells[p], {geometry.centreOf(p), lane.rect.center().y()});
        return;
    }
    if (row.kind == LaneKind::Emotion) {
        paintEmotionLane(ink, figure, geometry);
        return;
    }
    if (row.kind == LaneKind::Rating) {
        paintRating(ink, geometry, lane.rect, row);
        return;
    }
    QRectF room = lane.rect;
    if (row.kind == LaneKind::Company && !figure.moment) {
        paintTrack(ink, geometry, lane.rect, geometry.trackBorder(figure));
        room.setTop(room.top() + geometry.sizes.track);
    }
    const bool saysNothing = row.kind != LaneKind::Roles
        && std::ranges::all_of(row.cells, [](const LaneCell& cell) { return cell.isEmpty(); });
    if (saysNothing && !ink.look().isPaper && !row.cells.empty())
        paintHint(ink, columnsOf(geometry, room), emptyHint(row.kind));
    const std::vector<LaneTexts> made
        = texts.empty() ? laneTextsOf(ink, figure, geometry, lane) : std::vector<LaneTexts>();
    const std::vector<LaneTexts>& shown = texts.empty() ? made : texts;
    for (std::size_t p = 0; p < shown.size(); ++p)
        paintLaneTexts(ink, shown[p], geometry.textRect(room, p).topLeft());
}

} // namespace rundblick
