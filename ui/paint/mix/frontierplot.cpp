// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mix/frontierplot.h"

#include "ui/paint/ink.h"
#include "ui/paint/measure.h"
#include "ui/paint/mix/effectaxes.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

double unitOf(const Ink& ink)
{
    return measure(ink.look(), 0.6, 1.0);
}

MoneyTitles budgetTitles(const NumberStyle& style)
{
    return {Words::tr("budget, %1").arg(style.currency()),
        Words::tr("budget, %1 thousand").arg(style.currency()),
        Words::tr("budget, %1 m").arg(style.currency())};
}

void paintCurve(Ink& ink, const MixFigure& figure, const Plane& plane)
{
    QPolygonF line;
    for (const FrontierPoint& point : figure.frontier)
        line.append(plane.at(point.budget, point.effect));
    QPainter& painter = ink.painter();
    painter.save();
    painter.setClipRect(plane.rect.adjusted(-2, -2, 2, 2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(ink.look().blue, 2.4 * unitOf(ink), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

struct Mark {
    QPointF at;
    QColor color;
    QString text;
    bool isHollow = false;
};

// " (+18 % to +34 %)" where the draws are known.
QString intervalOf(const MixCard& card, const NumberStyle& style)
{
    if (!card.changeLow || !card.changeHigh)
        return {};
    return u' '
        + Words::tr("(%1 to %2)")
              .arg(style.signedPercent(*card.changeLow), style.signedPercent(*card.changeHigh));
}

std::vector<Mark> marksOf(
    const Look& look, const MixFigure& figure, const Plane& plane, const NumberStyle& style)
{
    std::vector<Mark> marks;
    const QPointF today = plane.at(figure.spentToday, figure.effectToday);
    marks.push_back({today, look.text, Words::tr("today"), true});
    const auto add
        = [&](const std::optional<MixCard>& card, const QColor& color, const QString& text) {
              if (card && card->status != MixStatus::Infeasible)
                  marks.push_back({plane.at(card->budget, card->effect), color,
                      text.arg(style.signedPercent(card->change)) + intervalOf(*card, style)});
          };
    add(figure.sameBudget, look.blue, Words::tr("%1 effect"));
    add(figure.sameEffect, look.teal, Words::tr("%1 budget"));
    return marks;
}

void paintMarks(Ink& ink, const std::vector<Mark>& marks, const QRectF& bounds, LabelRoom& room)
{
    const double radius = 6.0 * unitOf(ink);
    QPainter& painter = ink.painter();
    for (const Mark& mark : marks) {
        painter.setPen(QPen(mark.color, 2.0 * unitOf(ink)));
        if (!mark.isHollow)
            painter.drawLine(marks.front().at, mark.at);
        room.block({mark.at.x() - radius, mark.at.y() - radius, 2.0 * radius, 2.0 * radius});
    }
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        if (!bounds.contains(mark->at))
            continue;
        painter.setPen(QPen(mark->color, 2.0 * unitOf(ink)));
        painter.setBrush(mark->isHollow ? ink.look().card : mark->color);
        painter.drawEllipse(mark->at, radius, radius);
        const double letters = ink.look().isPaper ? 24.0 : 12.0; // paper has room
        const TextBlock block = ink.wrapped(
            mark->text, letters * ink.look().size(TextStyle::Strong), TextStyle::Strong);
        if (const auto rect = room.beside(mark->at, radius, block.extent))
            ink.block(*rect, block, {.color = ink.look().asText(mark->color)});
    }
}

} // namespace

QMarginsF frontierMargins(const Ink& ink)
{
    return effectMargins(ink);
}

Plane frontierPlane(const MixFigure& figure, const QRectF& rect)
{
    double budget = std::max(figure.budget, figure.spentToday);
    double effect = figure.effectToday;
    for (const FrontierPoint& point : figure.frontier) {
        budget = std::max(budget, point.budget);
        effect = std::max(effect, point.effect);
    }
    // Far beyond today's money nobody decides.
    const double shown = std::max(figure.budget, figure.spentToday) * 2.0;
    if (shown > 0.0)
        budget = std::min(budget, shown);
    return {rect, 0.0, budget > 0.0 ? budget : 1.0, 0.0, effect > 0.0 ? 1.35 * effect : 1.0};
}

void paintFrontier(Ink& ink, const MixFigure& figure, const Plane& plane, const NumberStyle& style)
{
    paintEffectAxis(ink, plane, style);
    paintMoneyAxis(ink, plane, budgetTitles(style), style);
    paintCurve(ink, figure, plane);
    LabelRoom room(plane.rect.adjusted(0.0, 0.0, 2.0 * ink.lineHeight(TextStyle::Small), 0.0));
    // Labels keep off the curve.
    const double unit = 2.0 * unitOf(ink);
    for (const FrontierPoint& point : figure.frontier) {
        const QPointF at = plane.at(point.budget, point.effect);
        room.block({at.x() - unit, at.y() - unit, 2.0 * unit, 2.0 * unit});
    }
    paintMarks(ink, marksOf(ink.look(), figure, plane, style),
        plane.rect.adjusted(-1.0, -1.0, 1.0, 1.0), room);
}

QString frontierAt(const MixFigure& figure, double budget, const NumberStyle& style)
{
    const auto next = std::ranges::find_if(
        figure.frontier, [budget](const FrontierPoint& point) { return point.budget >= budget; });
    if (next == figure.frontier.end() || next == figure.frontier.begin())
        return {};
    const FrontierPoint& before = *(next - 1);
    const double width = next->budget - before.budget;
    const double share = width > 0.0 ? (budget - before.budget) / width : 0.0;
    const double effect = before.effect + share * (next->effect - before.effect);
    return Words::tr("A budget of %1 reaches an effect of %2 (today = %3).")
        .arg(style.shortAmount(budget), style.number(effect, 1),
            style.number(figure.effectToday, 1));
}

} // namespace rundblick
