// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/touchgestures.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTabletEvent>
#include <QTouchEvent>
#include <QWidget>

namespace rundblick {
namespace {

using namespace std::chrono_literals;

constexpr double fingerSlack = 22.0; // a finger is 44 pixels wide
constexpr double penSlack = 6.0;
constexpr double tremor = 12.0; // pixels that a finger held still moves

} // namespace

TouchGestures::TouchGestures(QWidget& viewport, TouchTarget& target)
    : m_target(target)
{
    viewport.setAttribute(Qt::WA_AcceptTouchEvents);
    m_held.setSingleShot(true);
    m_held.setInterval(600ms);
    QObject::connect(&m_held, &QTimer::timeout, &viewport, [this] {
        cancel();
        m_target.touchMenu(m_pressed.at);
    });
}

bool TouchGestures::handle(QEvent& event)
{
    switch (event.type()) {
    case QEvent::TouchBegin:
        touchBegins(static_cast<const QTouchEvent&>(event));
        return true;
    case QEvent::TouchUpdate:
        touchMoves(static_cast<const QTouchEvent&>(event));
        return true;
    case QEvent::TouchEnd:
        release(static_cast<const QTouchEvent&>(event).points().first().position());
        return true;
    case QEvent::TouchCancel:
        cancel();
        return true;
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
        return handlePen(static_cast<QTabletEvent&>(event));
    default:
        return false;
    }
}

// Whoever takes it must say so: the window system makes a mouse of the others.
bool TouchGestures::handlePen(QTabletEvent& event)
{
    const bool isTaken = takePen(event);
    event.setAccepted(isTaken);
    return isTaken;
}

bool TouchGestures::takePen(const QTabletEvent& event)
{
    const bool isTip = event.button() == Qt::LeftButton;
    if (event.type() == QEvent::TabletPress && isTip && m_target.takesTouch()) {
        m_isPen = true;
        press({event.position(), penSlack});
        return true;
    }
    if (!m_isPen)
        return false; // it hovers, or another button is down
    if (event.type() == QEvent::TabletMove)
        move(event.position());
    else if (event.type() == QEvent::TabletRelease && isTip) {
        m_isPen = false;
        release(event.position());
    }
    return true;
}

void TouchGestures::touchBegins(const QTouchEvent& event)
{
    m_pinch.reset();
    const QPointF first = event.points().first().position();
    if (event.points().size() >= 2)
        pinch(first, event.points()[1].position());
    else if (m_target.takesTouch())
        press({first, fingerSlack});
}

void TouchGestures::touchMoves(const QTouchEvent& event)
{
    if (event.points().size() >= 2) {
        if (!m_pinch)
            cancel();
        pinch(event.points()[0].position(), event.points()[1].position());
        return;
    }
    m_pinch.reset();
    move(event.points().first().position());
}

void TouchGestures::press(const Touch& touch)
{
    m_pressed = touch;
    m_hasMoved = false;
    m_isTool = true;
    m_held.start();
    m_target.touchPress(touch);
}

void TouchGestures::move(QPointF at)
{
    if (!m_hasMoved && (at - m_pressed.at).manhattanLength() < tremor)
        return;
    m_hasMoved = true;
    m_held.stop();
    if (m_isTool)
        m_target.touchDrag({at, m_pressed.slack});
}

void TouchGestures::pinch(QPointF first, QPointF second)
{
    const Pinch now{(first + second) / 2.0, std::max(QLineF(first, second).length(), 1.0)};
    if (m_pinch) {
        m_target.touchPan(now.middle - m_pinch->middle);
        m_target.touchZoom(now.distance / m_pinch->distance, now.middle);
    }
    m_pinch = now;
}

void TouchGestures::release(QPointF at)
{
    m_held.stop();
    m_pinch.reset();
    if (!std::exchange(m_isTool, false))
        return;
    m_target.touchRelease({m_hasMoved ? at : m_pressed.at, m_pressed.slack});
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
    m_target.touchTwice({at, m_pressed.slack});
}

void TouchGestures::cancel()
{
    m_held.stop();
    if (std::exchange(m_isTool, false))
        m_target.touchCancel();
}

} // namespace rundblick
