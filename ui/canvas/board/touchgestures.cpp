// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/touchgestures.h"

#include "ui/canvas/board/boardview.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTouchEvent>

namespace rundblick {
namespace {

using namespace std::chrono_literals;

constexpr double tremor = 12.0; // pixels that a finger held still moves

} // namespace

TouchGestures::TouchGestures(BoardView& view)
    : m_view(view)
{
    m_held.setSingleShot(true);
    m_held.setInterval(600ms);
    QObject::connect(&m_held, &QTimer::timeout, &view, [this] { askForMenu(); });
}

bool TouchGestures::handle(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
        begin(static_cast<const QTouchEvent&>(event));
        return true;
    case QEvent::TouchUpdate:
        update(static_cast<const QTouchEvent&>(event));
        return true;
    case QEvent::TouchEnd:
        end(static_cast<const QTouchEvent&>(event));
        return true;
    case QEvent::TouchCancel:
        cancel();
        return true;
    default:
        return false;
    }
}

BoardPointer TouchGestures::fingerAt(QPointF position) const
{
    BoardPointer finger = m_view.pointerAt(position);
    finger.slack = BoardView::fingerSlack / m_view.zoom();
    finger.canLeave = false;
    return finger;
}

void TouchGestures::begin(const QTouchEvent& event)
{
    m_pinch.reset();
    m_hasMoved = false;
    m_pressed = event.points().first().position();
    if (event.points().size() >= 2)
        pinch(m_pressed, event.points()[1].position());
    m_isTool = event.points().size() == 1 && m_view.tool();
    if (!m_isTool)
        return;
    m_view.setFocus();
    m_held.start();
    m_view.tool()->press(fingerAt(m_pressed));
}

void TouchGestures::update(const QTouchEvent& event)
{
    if (event.points().size() >= 2) {
        if (!m_pinch)
            cancel();
        pinch(event.points()[0].position(), event.points()[1].position());
        return;
    }
    m_pinch.reset();
    const QPointF at = event.points().first().position();
    if (!m_hasMoved && (at - m_pressed).manhattanLength() < tremor)
        return;
    m_hasMoved = true;
    m_held.stop();
    if (m_isTool)
        m_view.tool()->drag(fingerAt(at));
}

void TouchGestures::pinch(QPointF first, QPointF second)
{
    const Pinch now{(first + second) / 2.0, std::max(QLineF(first, second).length(), 1.0)};
    if (m_pinch) {
        m_view.panBy(now.middle - m_pinch->middle);
        m_view.zoomAt(now.distance / m_pinch->distance, now.middle);
    }
    m_pinch = now;
}

void TouchGestures::end(const QTouchEvent& event)
{
    m_held.stop();
    m_pinch.reset();
    if (!std::exchange(m_isTool, false))
        return;
    const QPointF at = event.points().first().position();
    m_view.tool()->release(fingerAt(m_hasMoved ? at : m_pressed));
    if (m_hasMoved)
        return;
    const bool isSecond = m_sinceTap.isValid()
        && m_sinceTap.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (at - m_tapped).manhattanLength() < 2.0 * tremor;
    m_sinceTap.start();
    m_tapped = at;
    if (!isSecond)
        return;
    m_sinceTap.invalidate();
    m_view.tool()->doubleClick(fingerAt(at));
}

void TouchGestures::cancel()
{
    m_held.stop();
    if (std::exchange(m_isTool, false))
        m_view.tool()->cancel();
}

void TouchGestures::askForMenu()
{
    cancel();
    const QPoint position = m_pressed.toPoint();
    emit m_view.menuRequested(
        m_view.viewport()->mapToGlobal(position), m_view.pointerAt(m_pressed).place);
}

} // namespace rundblick
