// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/ink.h"

#include <QPainterPath>

#include <array>
#include <optional>

namespace rundblick {

// A line on a board in a few straight pieces: what is measured along it, its arrow and where its
// label may stand.
class LinePieces {
public:
    LinePieces() = default;
    explicit LinePieces(const QPainterPath& path);

    const QPolygonF& points() const { return m_points; }
    double length() const { return m_length; }
    // The place at this distance. A path can tell it too, but measures its curves each time.
    QPointF at(double distance) const;
    QPointF middle() const { return at(m_length / 2.0); }

    // Where a label may stand, the best first.
    std::array<QPointF, 9> labelPlaces() const;

    // A head of this length at the end, for a line of this width.
    void paintArrow(QPainter& painter, const QColor& color, double width, double head) const;

private:
    QPolygonF m_points;
    double m_length = 0.0;
};

// A room of this size around one of the places that covers neither an obstacle nor what is taken.
std::optional<QRectF> freeRoom(const std::array<QPointF, 9>& places, QSizeF size,
    const std::vector<QRectF>& obstacles, const std::vector<QRectF>& taken);

// What a line weighs, in its room.
inline constexpr TextStyle lineLabelStyle = TextStyle::Small;
QSizeF lineLabelSize(const Look& look, double textWidth);
enum class LineEmphasis { Quiet, Meant };
void paintLineLabel(Ink& ink, const QRectF& room, const QString& text, LineEmphasis emphasis);

} // namespace rundblick
