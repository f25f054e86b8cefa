// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QPointF>
#include <QTimer>

#include <optional>

class QEvent;
class QTouchEvent;

namespace rundblick {

class BoardView;
struct BoardPointer;

// What fingers do on a board: one finger is the tool's (a tap, two taps, a drag), held still it
// asks for the menu, two fingers pan and zoom.
class TouchGestures {
public:
    explicit TouchGestures(BoardView& view);

    bool handle(const QEvent& event); // true: it was a touch

private:
    void begin(const QTouchEvent& event);
    void update(const QTouchEvent& event);
    void end(const QTouchEvent& event);
    void cancel();
    void pinch(QPointF first, QPointF second);
    void askForMenu();
    BoardPointer fingerAt(QPointF position) const;

    BoardView& m_view;
    QTimer m_held;
    QElapsedTimer m_sinceTap;
    QPointF m_tapped; // where the last tap was
    QPointF m_pressed;
    bool m_isTool = false; // one finger is down and the tool knows
    bool m_hasMoved = false;
    struct Pinch {
        QPointF middle;
        double distance;
    };
    std::optional<Pinch> m_pinch;
};

} // namespace rundblick
