// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/board/linepieces.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double coarseness = 4.0; // the pieces keep to the path by about a quarter of this

} // namespace

LinePieces::LinePieces(const QPainterPath& path)
{
    const QTransform shrink = QTransform::fromScale(1.0 / coarseness, 1.0 / coarseness);
    m_points = shrink.inverted().map(path.toSubpathPolygons(shrink).value(0));
    for (qsizetype i = 1; i < m_points.size(); ++i)
        m_length += QLineF(m_points[i - 1], m_points[i]).length();
}

QPointF LinePieces::at(double distance) const
{
    for (qsizetype i = 1; i < m_points.size(); ++i) {
        const QLineF piece(m_points[i - 1], m_points[i]);
        const double length = piece.length();
        if (distance <= length)
            return length > 0.0 ? piece.pointAt(distance / length) : piece.p1();
        distance -= length;
    }
    return m_points.isEmpty() ? QPointF() : m_points.last();
}

std::array<QPointF, 9> LinePieces::labelPlaces() const
{
    constexpr std::array shares{0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85};
    std::array<QPointF, 9> places;
    std::ranges::transform(
        shares, places.begin(), [this](double share) { return at(share * m_length); });
    return places;
}

void LinePieces::paintArrow(QPainter& painter, const QColor& color, double width, double head) const
{
    if (m_length < 2.0 * head)
        return;
    const QPointF tip = m_points.last();
    const QPointF back = at(m_length - head);
    const QPointF along = (tip - back) / std::hypot(tip.x() - back.x(), tip.y() - back.y());
    const QPointF across(-along.y(), along.x());
    const double half = std::max(head * 4.0 / 9.0, width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(
        QPolygonF({tip, tip - head * along + half * across, tip - head * along - half * across}));
}

std::optional<QRectF> freeRoom(const std::array<QPointF, 9>& places, QSizeF size,
    const std::vector<QRectF>& obstacles, const std::vector<QRectF>& taken)
{
    for (const QPointF place : places) {
        const QRectF room(place - QPointF(size.width(), size.height()) / 2.0, size);
        const auto covers = [&](const QRectF& other) { return other.intersects(room); };
        if (std::ranges::none_of(obstacles, covers) && std::ranges::none_of(taken, covers))
            return room;
    }
    return std::nullopt;
}

QSizeF lineLabelSize(const Look& look, double textWidth)
{
    const double beside = look.isPaper ? 3.0 : 5.0; // left and right of the text
    return {textWidth + 2.0 * beside, 1.5 * look.size(lineLabelStyle)};
}

void paintLineLabel(Ink& ink, const QRectF& room, const QString& text, LineEmphasis emphasis)
{
    const Look& look = ink.look();
    ink.painter().setPen(
        QPen(emphasis == LineEmphasis::Meant ? look.blue : look.line, look.isPaper ? 0.6 : 1.0));
    ink.painter().setBrush(look.card);
    ink.painter().drawRoundedRect(room, room.height() / 2.0, room.height() / 2.0);
    ink.text(room, text, {.style = lineLabelStyle, .color = look.text, .align = Qt::AlignCenter});
}

} // namespace rundblick
