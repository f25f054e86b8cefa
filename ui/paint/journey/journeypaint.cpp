// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/journeypaint.h"

#include "ui/paint/ink.h"
#include "ui/paint/journey/cellmarks.h"
#include "ui/paint/marks.h"
#include "ui/paint/words/words.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

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

QString say(const char* text)
{
    return QCoreApplication::translate("Journey", text);
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
void paintChevron(Ink& ink, const QRectF& rect, bool isFirst, bool isEnd, const QColor& fill)
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
    ink.painter().setBrush(fill);
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
        const bool closesLoop = isEnd && !figure.moment;
        paintChevron(ink, geometry.heads[p], p == 0, isEnd,
            closesLoop ? ink.look().blueDeep : ink.look().blue);
        const QRectF room = headTextRoom(geometry.heads[p], ink.look());
        TextFit fit = headFit;
        fit.color = ink.look().onBlue;
        const QString name = toQt(figure.phases[p].name);
        const TextBlock block = ink.wrapped(name, room.width(), fit.style, size);
        const bool hasRoom = !block.isOutside && block.extent.height() <= room.height() + 0.01;
        ink.block(room, hasRoom ? block : ink.fitted(name, room.size(), fit), fit);
    }
}

double phaseHeadHeight(const Ink& ink, const QString& name, double width)
{
    const auto block = [&](double height) {
        const QRectF room = headTextRoom({0.0, 0.0, width, height}, ink.look());
        return ink.fitted(name, room.size(), headFit);
    };
    const double scale = ink.look().scale;
    const bool isDivided = block(44.0 * scale).isHyphenated; // in any height
    double height = 22.0 * scale;
    while (height < 100.0 * scale) {
        const TextBlock fitted = block(height);
        if (!fitted.isOutside && !fitted.isElided && (isDivided || !fitted.isHyphenated))
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

void paintMatrixCard(Ink& ink, const JourneyGeometry& geometry)
{
    if (geometry.lines.empty())
        return;
    paintCard(ink, geometry.matrix);
    ink.painter().setPen(QPen(ink.look().line, unit(ink.look())));
    for (std::size_t p = 0; p < geometry.heads.size(); ++p) {
        const double x = geometry.left + double(p) * geometry.column;
        ink.painter().drawLine(
            QPointF(x, geometry.matrix.top()), QPointF(x, geometry.matrix.bottom()));
    }
}

GroupHead groupHead(const JourneyGroup& group)
{
    return {titleOf(group.key), group.rows.size(), group.isCollapsed};
}

void paintFold(Ink& ink, QPointF centre, bool isCollapsed)
{
    paintTriangle(ink, centre, 4.0 * unit(ink.look()),
        isCollapsed ? Direction::Right : Direction::Down, ink.look().muted);
}

void paintGroupHead(Ink& ink, const QRectF& label, const GroupHead& head)
{
    const Look& look = ink.look();
    QRectF room = label;
    if (!look.isPaper) {
        paintFold(ink, {label.left() + 4.0 * unit(look), label.center().y()}, head.isCollapsed);
        room.setLeft(room.left() + laneIndent(look));
    }
    const QString title = head.title.toUpper();
    ink.text(room,
        head.isCollapsed ? QStringLiteral("%1 (%2)").arg(title, QString::number(head.count))
                         : title,
        {.style = TextStyle::Caption, .color = look.muted});
}

double laneIndent(const Look& look)
{
    return look.isPaper ? 0.0 : 14.0 * look.scale;
}

double laneLabelHeight(const Ink& ink)
{
    return ink.lineHeight(TextStyle::Strong) + ink.lineHeight(TextStyle::Small)
        + 8.0 * unit(ink.look());
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
    return geometry.labelRect(geometry.matrix).width() - 1.8 * geometry.sizes.square;
}

void paintJourney(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry)
{
    if (!figure.moment)
        paintLoop(ink, geometry);
    paintPhaseHeads(ink, figure, geometry);
    paintLaneCard(ink, geometry);
    for (const JourneyLane& lane : geometry.lanes)
        paintLane(ink, figure, geometry, lane);
    paintMatrixCard(ink, geometry);
    for (const JourneyLine& line : geometry.lines) {
        const JourneyGroup& group = figure.groups[line.group];
        const QRectF label = geometry.labelRect(line.rect);
        if (!line.row) {
            paintGroupHead(ink, label, groupHead(group));
            continue;
        }
        const JourneyRow& row = group.rows[*line.row];
        paintRowLabel(ink, label, row, RowState::Plain, geometry.nameSize);
        for (const JourneyDot& dot : row.dots)
            paintJourneyDot(
                ink, geometry.dotCentre(line, dot.phase), geometry.dotRadius(dot.importance), dot);
    }
}

std::vector<LegendEntry> dotLegend()
{
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
    };
}

std::vector<LegendEntry> journeyLegend()
{
    std::vector<LegendEntry> legend = dotLegend();
    const std::vector<LegendEntry> signs{
        {[](Ink& ink, const QRectF& square) {
             paintDot(ink, square.center(), 0.34 * square.width(), 1.0);
             paintTruthRing(ink, square.center(), 0.34 * square.width());
         },
            say(QT_TRANSLATE_NOOP("Journey", "moment of truth"))},
        {[](Ink& ink, const QRectF& square) {
             paintDot(ink, square.center(), square.width() / 2.0, 1.0, Ground::Assumed);
         },
            say(QT_TRANSLATE_NOOP("Journey", "hatched: only assumed"))},
        {[](Ink& ink, const QRectF& square) {
             paintVoices(ink, square.center(), 0.4 * square.width(), true);
         },
            say(QT_TRANSLATE_NOOP("Journey", "voices of customers"))},
        {[](Ink& ink, const QRectF& square) {
             paintVoices(ink, square.center(), 0.4 * square.width(), false);
         },
            say(QT_TRANSLATE_NOOP("Journey", "of employees only"))},
        {[](Ink& ink, const QRectF& square) {
             paintIdea(ink, square.center(), 0.45 * square.width());
         },
            say(QT_TRANSLATE_NOOP("Journey", "ideas"))},
        {[](Ink& ink, const QRectF& square) {
             paintGapMark(ink, square.center(), 0.4 * square.width(), 2.0);
         },
            say(QT_TRANSLATE_NOOP("Journey", "the team sees it better (up) or worse (down)"))},
        verdictEntry(say(QT_TRANSLATE_NOOP("Journey", "blue: covers the journey")), Cover::Blue),
        verdictEntry(
            say(QT_TRANSLATE_NOOP("Journey", "reserve: useful, not needed")), Cover::Reserve),
        verdictEntry(say(QT_TRANSLATE_NOOP("Journey", "grey: weak effect")), Cover::Grey),
    };
    legend.insert(legend.end(), signs.begin(), signs.end());
    return legend;
}

} // namespace rundblick
