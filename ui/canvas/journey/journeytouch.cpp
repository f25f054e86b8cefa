// SPDX-License-Identifier: GPL-3.0-or-later

// What fingers and pens do on the journey: they tap, grip dots, curves and the mark of the
// company's track, and scroll where there is nothing to grip.

#include "ui/canvas/journey/journeytool.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/canvas/journey/lanetool.h"

#include <QScrollBar>

namespace rundblick {

bool JourneyView::isGrip(QPoint position) const
{
    const QPointF point = mapToScene(position);
    if (isOnHeads(position))
        return false;
    if (!isForRows(position))
        return m_board->moodAt(point) || m_board->isOnTrackMark(point);
    const std::optional<JourneyPlace> place = m_board->placeAt(point);
    return place && m_board->dotAt(*place);
}

void JourneyView::touchPress(const Touch& touch)
{
    setFocus();
    m_hasScrolled = false;
    m_scrolled.reset();
    if (isGrip(touch.at.toPoint()))
        pressAt(touch.at.toPoint());
    else
        m_scrolled = touch.at;
}

void JourneyView::touchDrag(const Touch& touch)
{
    if (!m_scrolled) {
        dragTo(mapToScene(touch.at.toPoint()));
        return;
    }
    touchPan(touch.at - *std::exchange(m_scrolled, touch.at));
    m_hasScrolled = true;
}

void JourneyView::touchRelease(const Touch& touch)
{
    if (m_hasScrolled)
        return;
    if (m_scrolled) // a tap
        pressAt(touch.at.toPoint());
    releaseAt(mapToScene(touch.at.toPoint()));
}

void JourneyView::touchTwice(const Touch& touch)
{
    doubleClickAt(touch.at.toPoint());
}

void JourneyView::touchCancel()
{
    m_tool->cancel();
    m_lanes->cancel();
}

void JourneyView::touchMenu(QPointF at)
{
    openMenu(boardPlaceAt(at.toPoint()), at.toPoint());
}

void JourneyView::touchPan(QPointF by)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(by.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(by.y()));
}

// What is between the fingers stays there.
void JourneyView::touchZoom(double factor, QPointF at)
{
    const QPointF place = mapToScene(at.toPoint());
    zoomBy(factor);
    touchPan(at - mapFromScene(place));
}

} // namespace rundblick
