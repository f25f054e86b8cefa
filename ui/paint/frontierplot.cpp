// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/frontierplot.h"

#include "ui/paint/ink.h"
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
    return ink.look().isPaper ? 0.6 : 1.0;
}

// Amounts at an axis in one unit: thousands or millions where they are large.
struct AxisUnit {
    double divisor = 1.0;
    int decimals = 0;
    QString title;
};

AxisUnit budgetUnit(const Plane& plane, const NumberStyle& style)
{
    const double step = (plane.right - plane.left) / 5.0;
    const auto decimals = [step](double divisor) { return step / divisor < 1.0 ? 1 : 0; };
    if (plane.right >= 2e6)
        return {1e6, decimals(1e6), Words::tr("budget, %1 m").arg(style.currency())};
    if (plane.right >= 1e4)
        return {1e3, decimals(1e3), Words::tr("budget, %1 thousand").arg(style.currency())};
    return {1.0, decimals(1.0), Words::tr("budget, %1").arg(style.currency())};
}

void paintBudgetAxis(Ink& ink, const Plane& plane, const NumberStyle& style)
{
    const AxisUnit unit = budgetUnit(plane, style);
    const double height = ink.lineHeight(TextStyle::Small);
    const TextFit fit{
        .style = TextStyle::Small, .color = ink.look().muted, .align = Qt::AlignCenter};
    const double below = plane.rect.bottom() + 0.3 * height;
    const double width = 5.0 * height;
    for (const double tick : roundTicks(plane.left, plane.right, 6)) {
        const double x = plane.at(tick, plane.bottom).x();
        ink.text({x - width / 2.0, below, width, height},
            style.number(tick / unit.divisor, unit.decimals), fit);
    }
    ink.text({plane.rect.left(), below + 1.1 * height, plane.rect.width(), 1.2 * height},
        unit.title, fit);
}

void paintEffectAxis(Ink& ink, const Plane& plane, const NumberStyle& style)
{
    const double height = ink.lineHeight(TextStyle::Small);
    TextFit fit{.style = TextStyle::Small,
        .color = ink.look().muted,
        .align = Qt::AlignRight | Qt::AlignVCenter};
    const double width = 3.4 * height;
    for (const double tick : roundTicks(plane.bottom, plane.top, 6)) {
        const double y = plane.at(plane.left, tick).y();
        ink.painter().setPen(QPen(ink.look().line, unitOf(ink)));
        ink.painter().drawLine(QPointF(plane.rect.left(), y), QPointF(plane.rect.right(), y));
        ink.text({plane.rect.left() - width - 0.4 * height, y - height / 2.0, width, height},
            style.number(tick), fit);
    }
    fit.align = Qt::AlignCenter;
    ink.rotatedText({plane.rect.left() - width - 1.1 * height, plane.rect.bottom()}, -90.0,
        {plane.rect.height(), 1.2 * height}, Words::tr("effect"), fit);
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
                      text.arg(style.signedPercent(card->change))});
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
        const TextBlock block
            = ink.wrapped(mark->text, 12.0 * ink.look().size(TextStyle::Strong), TextStyle::Strong);
        if (const auto rect = room.beside(mark->at, radius, block.extent))
            ink.block(*rect, block, {.color = mark->color});
    }
}

} // namespace

QMarginsF frontierMargins(const Ink& ink)
{
    const double height = ink.lineHeight(TextStyle::Small);
    return {5.2 * height, 0.6 * height, 2.2 * height, 2.8 * height};
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
    return {rect, 0.0, budget > 0.0 ? budget : 1.0, 0.0, effect > 0.0 ? 1.1 * effect : 1.0};
}

void paintFrontier(Ink& ink, const MixFigure& figure, const Plane& plane, const NumberStyle& style)
{
    paintEffectAxis(ink, plane, style);
    paintBudgetAxis(ink, plane, style);
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
