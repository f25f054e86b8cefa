// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/marks.h"

#include "ui/paint/ink.h"
#include "ui/paint/measure.h"

#include <cmath>

namespace rundblick {
namespace {

// Strokes in a dot: −−, −, none, +, ++. Drawn, not written, so that they stay sharp in any size.
void paintSign(Ink& ink, QPointF centre, double radius, int level, const QColor& color)
{
    const double half = radius * (std::abs(level) == 2 ? 0.22 : 0.42);
    const double apart = std::abs(level) == 2 ? radius * 0.42 : 0.0;
    QPainter& painter = ink.painter();
    painter.setPen(QPen(color, std::max(radius * 0.15, 0.5), Qt::SolidLine, Qt::RoundCap));
    for (const double side : {-1.0, 1.0}) {
        const QPointF middle = centre + QPointF(side * apart, 0.0);
        painter.drawLine(middle - QPointF(half, 0.0), middle + QPointF(half, 0.0));
        if (level > 0)
            painter.drawLine(middle - QPointF(0.0, half), middle + QPointF(0.0, half));
        if (apart == 0.0)
            break;
    }
}

// Slanting lines within a circle; their ends are computed, since clipping is slow on the screen and
// large on paper.
void paintHatch(QPainter& painter, QPointF centre, double radius, const QColor& color)
{
    painter.setPen(QPen(color, std::max(0.16 * radius, 0.4)));
    const QPointF along(M_SQRT1_2, -M_SQRT1_2);
    const QPointF across(M_SQRT1_2, M_SQRT1_2);
    for (const double step : {-0.72, -0.24, 0.24, 0.72}) {
        const double half = radius * std::sqrt(1.0 - step * step);
        const QPointF middle = centre + across * (step * radius);
        painter.drawLine(middle - along * half, middle + along * half);
    }
}

QPolygonF triangle(Direction direction)
{
    QPolygonF shape({{0.0, -0.75}, {0.87, 0.65}, {-0.87, 0.65}});
    const double turns[] = {0.0, 180.0, 270.0, 90.0};
    return QTransform().rotate(turns[static_cast<int>(direction)]).map(shape);
}

} // namespace

void paintCard(Ink& ink, const QRectF& rect)
{
    ink.painter().setPen(QPen(ink.look().line, measure(ink.look(), 0.6, 1.0)));
    ink.painter().setBrush(ink.look().card);
    const double radius = measure(ink.look(), 4.0, 8.0);
    ink.painter().drawRoundedRect(rect, radius, radius);
}

void paintBar(Ink& ink, const QRectF& rect, double share, const QColor& fill)
{
    QPainter& painter = ink.painter();
    const double radius = rect.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.look().track);
    painter.drawRoundedRect(rect, radius, radius);
    const double width = std::clamp(share, 0.0, 1.0) * rect.width();
    if (width <= 0.0)
        return;
    painter.setBrush(fill);
    QRectF filled = rect;
    filled.setWidth(std::max(width, rect.height())); // a full circle is the shortest bar
    painter.drawRoundedRect(filled, radius, radius);
}

void paintBadge(
    Ink& ink, const QRectF& rect, const QString& text, const QColor& color, Filling filling)
{
    const double radius = rect.height() / 2.0;
    const double pen = measure(ink.look(), 0.8, 1.2);
    const QColor readable = ink.look().asText(color); // also as the ground of a text
    ink.painter().setPen(QPen(readable, pen));
    ink.painter().setBrush(filling == Filling::Solid ? readable : ink.look().card);
    ink.painter().drawRoundedRect(
        rect.adjusted(pen / 2.0, pen / 2.0, -pen / 2.0, -pen / 2.0), radius, radius);
    ink.text(rect.adjusted(radius * 0.6, 0.0, -radius * 0.6, 0.0), text,
        {.style = TextStyle::SmallStrong,
            .color = filling == Filling::Solid ? ink.look().textOn(readable) : readable,
            .align = Qt::AlignCenter});
}

void paintVerdict(Ink& ink, const QRectF& square, std::optional<Cover> cover)
{
    const Look& look = ink.look();
    const double pen = square.width() * 0.16;
    const QRectF inner = square.adjusted(pen / 2.0, pen / 2.0, -pen / 2.0, -pen / 2.0);
    const QColor color = !cover || *cover == Cover::Grey ? look.grey : look.blue;
    const bool isFilled = cover && *cover != Cover::Reserve;
    ink.painter().setPen(
        QPen(color, cover ? pen : pen / 2.0, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    ink.painter().setBrush(isFilled ? QBrush(color) : QBrush(look.card));
    ink.painter().drawRoundedRect(inner, square.width() * 0.14, square.width() * 0.14);
}

QColor experienceColor(const Look& look, double experience)
{
    if (experience >= 1.5)
        return look.teal;
    if (experience >= 0.5)
        return look.between(look.card, look.teal, 0.55);
    if (experience > -0.5)
        return look.card;
    return experience > -1.5 ? look.amber : look.vermilion;
}

void paintDot(
    Ink& ink, QPointF centre, double radius, std::optional<double> experience, Ground ground)
{
    const Look& look = ink.look();
    QPainter& painter = ink.painter();
    const bool isAssumed = experience && ground == Ground::Assumed;
    const double pen = std::max(radius * 0.16, measure(look, 0.6, 1.2));
    const int level = experience ? static_cast<int>(std::lround(*experience)) : 0;
    const QColor color = level == 0 ? look.grey : experienceColor(look, level);
    if (level == 0 || isAssumed) {
        painter.setPen(QPen(color, pen, experience ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(look.card);
        painter.drawEllipse(centre, radius - pen / 2.0, radius - pen / 2.0);
        if (isAssumed)
            paintHatch(painter, centre, radius - pen, color);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(centre, radius, radius);
    }
    if (level == 0)
        return;
    paintSign(ink, centre, radius, level, isAssumed ? look.text : look.textOn(color));
}

void paintTruthRing(Ink& ink, QPointF centre, double radius)
{
    const double gap = std::max(radius * 0.25, measure(ink.look(), 1.0, 2.0));
    ink.painter().setPen(QPen(ink.look().text, measure(ink.look(), 0.9, 1.6)));
    ink.painter().setBrush(Qt::NoBrush);
    ink.painter().drawEllipse(centre, radius + gap, radius + gap);
}

void paintTriangle(Ink& ink, QPointF centre, double radius, Direction direction,
    const QColor& color, Filling filling)
{
    const QPolygonF shape
        = QTransform::fromScale(radius, radius).map(triangle(direction)).translated(centre);
    ink.painter().setPen(QPen(color, radius * 0.22, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    ink.painter().setBrush(filling == Filling::Solid ? QBrush(color) : QBrush(ink.look().card));
    ink.painter().drawPolygon(shape);
}

QPainterPath smoothCurve(const QList<QPointF>& points)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.front());
    // Level tangents at every point: between two of them the curve stays between their heights.
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF half((points[i].x() - points[i - 1].x()) / 2.0, 0.0);
        path.cubicTo(points[i - 1] + half, points[i] - half, points[i]);
    }
    return path;
}

} // namespace rundblick
