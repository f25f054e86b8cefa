// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/boardtool.h"

class QDropEvent;
class QMimeData;

namespace rundblick {

class BoardWriter;

// Takes what is dropped on a board: touchpoints from another board, another window or the library,
// and lines of text. What comes back to the board where it was taken up is the tool's to move.
class BoardDrops : public QObject {
public:
    explicit BoardDrops(BoardWriter& writer);

protected:
    bool eventFilter(QObject* viewport, QEvent* event) override;

private:
    bool isOwn(const QDropEvent& event) const;
    BoardPointer pointerOf(const QDropEvent& event) const;
    void enter(QDropEvent& event);
    void move(QDropEvent& event);
    void leave();
    void drop(QDropEvent& event);

    BoardWriter& m_writer;
};

} // namespace rundblick
