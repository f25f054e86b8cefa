// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of JourneyView that stay where they are while the rest scrolls: heads and names.

#include "ui/canvas/journey/journeyview.h"
#include "ui/paint/ink.h"
#include "ui/paint/journey/emotionpaint.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/journey/lanepaint.h"

namespace rundblick {

void JourneyView::forgetHeads()
{
    m_heads = QPixmap();
    viewport()->update();
}

void JourneyView::drawForeground(QPainter* painter, const QRectF&)
{
    const QPointF corner = visibleCorner();
    if (corner.x() > 0.5)
        paintNames(*painter, corner);
    paintHeads(*painter, corner);
}

// Loop and phases at the upper border, whatever is scrolled below them; painted once for a zoom.
void JourneyView::paintHeads(QPainter& painter, QPointF corner)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF size(m_board->width(), headsBottom());
    if (m_heads.isNull() || m_heads.devicePixelRatio() != ratio) {
        m_heads = QPixmap((size * m_zoom * ratio).toSize().expandedTo({1, 1}));
        m_heads.setDevicePixelRatio(ratio);
        m_heads.fill(m_surroundings.look.ground);
        QPainter heads(&m_heads);
        heads.scale(m_zoom, m_zoom);
        Ink ink(heads, m_surroundings.look);
        if (!m_board->moment())
            paintLoop(ink, m_board->geometry());
        paintPhaseHeads(ink, m_board->figure(), m_board->geometry());
    }
    const QPointF at = painter.transform().map(QPointF(0.0, std::max(corner.y(), 0.0)));
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())), m_heads);
    painter.restore();
    if (corner.x() > 0.5) // above the names are none
        painter.fillRect(
            QRectF(corner.x(), std::max(corner.y(), 0.0), m_board->geometry().left, headsBottom()),
            m_surroundings.look.ground);
}

// The names again at the left border where they are scrolled out of sight.
void JourneyView::paintNames(QPainter& painter, QPointF corner)
{
    const JourneyGeometry& geometry = m_board->geometry();
    const double bottom = mapToScene(QPoint(0, viewport()->height())).y();
    painter.save();
    painter.translate(corner.x(), 0.0);
    Ink ink(painter, m_surroundings.look);
    const auto paintBorder = [&](const QRectF& line) {
        painter.setPen(m_surroundings.look.line);
        painter.drawLine(QPointF(geometry.left, line.top()), QPointF(geometry.left, line.bottom()));
    };
    for (const JourneyLane& lane : geometry.lanes) {
        painter.fillRect(
            QRectF(0.0, lane.rect.top() + 1.0, geometry.left, lane.rect.height() - 1.0),
            m_surroundings.look.card);
        paintBorder(lane.rect);
        paintLaneTitle(ink, m_board->figure(), geometry, lane);
        const LaneRow& row = m_board->figure().lanes[lane.lane];
        if (row.kind == LaneKind::Emotion && !row.isCollapsed)
            paintEmotionLegend(ink, m_board->figure(), geometry);
    }
    for (const JourneyLine& line : geometry.lines) {
        if (line.rect.bottom() < corner.y() || line.rect.top() > bottom)
            continue;
        const QRectF label = geometry.labelRect(line.rect);
        painter.fillRect(QRectF(0.0, line.rect.top(), geometry.left, line.rect.height()),
            m_surroundings.look.card);
        paintBorder(line.rect);
        if (line.row)
            paintRowLabel(ink, label, m_board->row(line), RowState::Plain);
        else
            paintGroupHead(ink, label, groupHead(m_board->figure().groups[line.group]));
    }
    painter.restore();
}

} // namespace rundblick
