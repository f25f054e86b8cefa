// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>

class QKeyEvent;

namespace rundblick {

// Where mouse, pen or finger are on a board.
struct BoardPointer {
    QPointF place; // in the scene
    Qt::KeyboardModifiers modifiers{};
    double scale = 1.0; // pixels per unit of the scene
    double slack = 0.0; // how far beside an item it may be meant: a finger is 44 pixels wide
    bool canLeave = true; // takes what it drags to other windows; a finger does not
};

// What mouse, pen, finger and keys do on a board. A tool shows previews while something is dragged
// and performs exactly one Edit when it is let go.
class BoardTool : public QObject {
public:
    using QObject::QObject;

    virtual void press(const BoardPointer&) { }
    virtual void drag(const BoardPointer&) { }
    virtual void release(const BoardPointer&) { }
    virtual void doubleClick(const BoardPointer&) { }
    virtual void cancel() { } // drops what was begun
    virtual void leave() { cancel(); } // another tool takes over
    virtual bool key(const QKeyEvent&) { return false; } // true: it was for this tool
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
};

} // namespace rundblick
