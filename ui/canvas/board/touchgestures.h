// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>

#include <memory>
#include <optional>

class QEvent;
class QTabletEvent;
class QTouchEvent;
class QWidget;

namespace rundblick {

// A finger, or the tip of a pen, on the viewport of a board; in pixels.
struct Touch {
    QPointF at;
    double slack = 0.0; // how far beside a thing it may be meant
};

// What fingers and pens can do to a board; mouse and keyboard have ways of their own.
class TouchTarget {
public:
    virtual ~TouchTarget() = default;

    virtual bool takesTouch() const { return true; } // of one finger, or of a pen
    virtual void touchPress(const Touch& touch) = 0;
    virtual void touchDrag(const Touch& touch) = 0;
    virtual void touchRelease(const Touch& touch) = 0;
    virtual void touchTwice(const Touch& touch) = 0; // after the second release
    virtual void touchCancel() = 0; // what was pressed was meant otherwise
    virtual void touchMenu(QPointF at) = 0; // held still
    virtual void touchPan(QPointF by) = 0;
    virtual void touchZoom(double factor, QPointF at) = 0;
};

// What fingers and pens do on a board: one finger and the tip of a pen are the tool's (a tap, two
// taps, a drag), held still they ask for the menu, two fingers pan and zoom. The other buttons of a
// pen are left to those of the mouse.
class TouchGestures {
public:
    TouchGestures(QWidget& viewport, TouchTarget& target);

    bool handle(QEvent& event); // true: it was a touch

private:
    bool handlePen(QTabletEvent& event);
    bool takePen(const QTabletEvent& event);
    void touchBegins(const QTouchEvent& event);
    void touchMoves(const QTouchEvent& event);
    void press(const Touch& touch);
    void move(QPointF at);
    void release(QPointF at);
    void cancel();
    void pinch(QPointF first, QPointF second);

    TouchTarget& m_target;
    QTimer m_held;
    QElapsedTimer m_sinceTap;
    QPointF m_tapped; // where the last tap was
    Touch m_pressed;
    bool m_isTool = false; // it is down and the tool knows
    bool m_isPen = false; // the tip is down
    bool m_hasMoved = false;
    struct Pinch {
        QPointF middle;
        double distance;
    };
    std::optional<Pinch> m_pinch;
};

} // namespace rundblick
