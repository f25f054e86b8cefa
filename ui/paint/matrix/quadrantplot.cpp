// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrix/quadrantplot.h"

#include "ui/paint/ink.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/measure.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

// Importance is spread like incomes: a few large ones, many small. Its root gives both room.
double onAxis(double impact)
{
    return std::sqrt(std::max(impact, 0.0));
}

bool isShown(const MatrixRow& row)
{
    return row.impact && row.gap.interval.value;
}

double unitOf(const Ink& ink)
{
    return measure(ink.look(), 0.6, 1.0);
}

struct Corner {
    Quadrant quadrant;
    bool isRight;
    bool isTop;
};
constexpr Corner corners[] = {{Quadrant::Defend, true, true}, {Quadrant::Improve, true, false},
    {Quadrant::Overkill, false, true}, {Quadrant::LowPriority, false, false}};

constexpr double ring = 3.0; // from the current dot to the circle around it

QRectF quadrantRect(const Plane& plane, QPointF cross, const Corner& corner)
{
    const QRectF rect = plane.rect;
    const double x = std::clamp(cross.x(), rect.left(), rect.right());
    const double y = std::clamp(cross.y(), rect.top(), rect.bottom());
    return {QPointF(corner.isRight ? x : rect.left(), corner.isTop ? rect.top() : y),
        QPointF(corner.isRight ? rect.right() : x, corner.isTop ? y : rect.bottom())};
}

QColor quadrantColor(const Look& look, Quadrant quadrant)
{
    if (quadrant == Quadrant::Defend)
        return look.tealSoft;
    if (quadrant == Quadrant::Improve)
        return look.vermilionSoft;
    return look.between(look.card, look.track, 0.35);
}

QColor quadrantTextColor(const Look& look, Quadrant quadrant)
{
    if (quadrant == Quadrant::Defend)
        return look.teal;
    return quadrant == Quadrant::Improve ? look.vermilion : look.muted;
}

void paintGround(Ink& ink, const Plane& plane, QPointF cross)
{
    QPainter& painter = ink.painter();
    for (const Corner& corner : corners)
        painter.fillRect(
            quadrantRect(plane, cross, corner), quadrantColor(ink.look(), corner.quadrant));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink.look().line, unitOf(ink)));
    painter.drawRect(plane.rect);
    painter.setPen(QPen(ink.look().grey, 1.2 * unitOf(ink), Qt::DashLine));
    if (cross.x() > plane.rect.left() && cross.x() < plane.rect.right())
        painter.drawLine(
            QPointF(cross.x(), plane.rect.top()), QPointF(cross.x(), plane.rect.bottom()));
    if (cross.y() > plane.rect.top() && cross.y() < plane.rect.bottom())
        painter.drawLine(
            QPointF(plane.rect.left(), cross.y()), QPointF(plane.rect.right(), cross.y()));
}

// Names of the quadrants in the outer corners of the plane; they keep labels away.
void paintNames(Ink& ink, const Plane& plane, LabelRoom& room)
{
    const double margin = 8.0 * unitOf(ink);
    const QRectF inner = plane.rect.adjusted(margin, margin, -margin, -margin);
    for (const Corner& corner : corners) {
        const QString name = nameOf(corner.quadrant).toUpper();
        const QSizeF size(
            ink.width(name, TextStyle::Caption) + 1.0, 1.3 * ink.look().size(TextStyle::Caption));
        const QRectF rect(corner.isRight ? inner.right() - size.width() : inner.left(),
            corner.isTop ? inner.top() : inner.bottom() - size.height(), size.width(),
            size.height());
        ink.painter().fillRect(rect, quadrantColor(ink.look(), corner.quadrant)); // off the lines
        ink.text(rect, name,
            {.style = TextStyle::Caption,
                .color = ink.look().asText(quadrantTextColor(ink.look(), corner.quadrant)),
                .align = Qt::AlignCenter});
        room.block(rect);
    }
}

void paintDotAt(Ink& ink, const QuadrantDot& dot, const MatrixRow& row, bool current)
{
    const Look& look = ink.look();
    QPainter& painter = ink.painter();
    const bool isGrey = !row.cover || *row.cover == Cover::Grey;
    const bool isHollow = row.cover == Cover::Reserve;
    const QColor color = isGrey ? look.grey : look.blue;
    painter.setPen(QPen(isHollow ? color : look.card, (isHollow ? 1.6 : 1.2) * unitOf(ink)));
    painter.setBrush(isHollow ? look.card : color);
    painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    if (!current)
        return;
    painter.setPen(QPen(look.text, 2.0 * unitOf(ink)));
    painter.setBrush(Qt::NoBrush);
    const double radius = dot.radius + ring * unitOf(ink);
    painter.drawEllipse(dot.centre, radius, radius);
}

// What deserves a name first: proven gaps of what matters, then what matters.
double weight(const MatrixRow& row)
{
    const double proven = isSignificant(row.mark) ? 1.0 : 0.4;
    return *row.impact * (proven + std::abs(*row.gap.interval.value) / 100.0);
}

const MatrixRow& rowOf(const MatrixFigure& figure, Id<Touchpoint> id)
{
    return *std::ranges::find(figure.rows, id, &MatrixRow::touchpoint);
}

std::vector<const QuadrantDot*> byWeight(const MatrixFigure& figure,
    const std::vector<QuadrantDot>& dots, const QuadrantHighlight& highlight)
{
    const auto rank = [&](const QuadrantDot* dot) {
        const bool first = dot->touchpoint == highlight.current;
        const bool second = dot->touchpoint == highlight.hovered;
        return std::tuple(!first, !second, -weight(rowOf(figure, dot->touchpoint)));
    };
    std::vector<const QuadrantDot*> order;
    for (const QuadrantDot& dot : dots)
        order.push_back(&dot);
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

void paintLabels(Ink& ink, const MatrixFigure& figure, const std::vector<const QuadrantDot*>& order,
    LabelRoom& room)
{
    constexpr std::size_t mostLabels = 24;
    std::size_t given = 0;
    for (const QuadrantDot* dot : order) {
        if (given == mostLabels)
            break;
        const QString name = toQt(rowOf(figure, dot->touchpoint).name);
        for (const double letters : {15.0, 9.0}) { // wide and low, else narrow and high
            const TextBlock block
                = ink.wrapped(name, letters * ink.look().size(TextStyle::Small), TextStyle::Small);
            const auto rect = room.beside(dot->centre, dot->radius, block.extent);
            if (!rect)
                continue;
            ink.block(*rect, block);
            ++given;
            break;
        }
    }
}

} // namespace

QMarginsF quadrantMargins(const Ink& ink)
{
    const double height = ink.lineHeight(TextStyle::Small);
    return {3.8 * height, 0.5 * height, 0.5 * height, 2.5 * height};
}

Plane quadrantPlane(const MatrixFigure& figure, const QRectF& rect)
{
    double most = 0.0;
    double reach = 5.0;
    for (const MatrixRow& row : figure.rows) {
        if (!isShown(row))
            continue;
        most = std::max(most, *row.impact);
        reach = std::max(reach, std::abs(*row.gap.interval.value));
    }
    return {rect, 0.0, most > 0.0 ? 1.08 * onAxis(most) : 1.0, -1.28 * reach, 1.28 * reach};
}

std::vector<QuadrantDot> quadrantDots(const MatrixFigure& figure, const Plane& plane, double unit)
{
    double most = 1e-12;
    for (const MatrixRow& row : figure.rows)
        most = std::max(most, row.impact.value_or(0.0));
    std::vector<QuadrantDot> dots;
    for (const MatrixRow& row : figure.rows) {
        if (!isShown(row))
            continue;
        const QPointF centre = plane.at(onAxis(*row.impact), *row.gap.interval.value);
        const double radius = unit * (3.5 + 6.5 * std::sqrt(*row.impact / most));
        if (plane.rect.adjusted(radius, radius, -radius, -radius).contains(centre))
            dots.push_back({row.touchpoint, centre, radius});
    }
    std::ranges::stable_sort(dots, std::greater{}, &QuadrantDot::radius);
    return dots;
}

void paintQuadrants(
    Ink& ink, const MatrixFigure& figure, const Plane& plane, const QuadrantHighlight& highlight)
{
    paintGround(ink, plane, plane.at(onAxis(figure.crosshair), 0.0));
    const double margin = 3.0 * unitOf(ink);
    LabelRoom room(plane.rect.adjusted(margin, margin, -margin, -margin));
    paintNames(ink, plane, room);
    auto dots = quadrantDots(figure, plane, unitOf(ink));
    for (QuadrantDot& dot : dots) {
        const bool current = dot.touchpoint == highlight.current;
        paintDotAt(ink, dot, rowOf(figure, dot.touchpoint), current);
        if (current)
            dot.radius += ring * unitOf(ink); // its name keeps off the ring
        room.block({dot.centre.x() - dot.radius, dot.centre.y() - dot.radius, 2.0 * dot.radius,
            2.0 * dot.radius});
    }
    paintLabels(ink, figure, byWeight(figure, dots, highlight), room);
}

void paintQuadrantAxes(
    Ink& ink, const MatrixFigure& figure, const Plane& plane, const NumberStyle& style)
{
    const double height = ink.lineHeight(TextStyle::Small);
    const TextFit centred{
        .style = TextStyle::Small, .color = ink.look().muted, .align = Qt::AlignCenter};
    const double below = plane.rect.bottom() + 0.2 * height;
    for (const double share : {0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5}) {
        const double x = plane.at(onAxis(share), 0.0).x();
        if (x > plane.rect.left() + 1.5 * height && x < plane.rect.right() - height)
            ink.text({x - 1.6 * height, below, 3.2 * height, height},
                style.percent(share, share < 0.01 ? 1 : 0), centred);
    }
    ink.text({plane.rect.left(), below + height, plane.rect.width(), 1.2 * height},
        Words::tr("importance in the journey →"), centred);
    for (const double gap : roundTicks(plane.bottom, plane.top, 7)) {
        const double y = plane.at(0.0, gap).y();
        ink.text({plane.rect.left() - 2.4 * height, y - height / 2.0, 2.1 * height, height},
            style.signedNumber(gap),
            {.style = TextStyle::Small,
                .color = ink.look().muted,
                .align = Qt::AlignRight | Qt::AlignVCenter});
    }
    const QPointF anchor(plane.rect.left() - 3.0 * height, plane.rect.bottom());
    ink.rotatedText(anchor, -90.0, {plane.rect.height(), 1.2 * height},
        Words::tr("gap to %1 →").arg(nameOfBenchmark(figure.benchmark)), centred);
}

} // namespace rundblick
