// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/canvas/tools/boardtool.h"
#include "ui/support/keyhelp.h"

#include <set>
#include <vector>

namespace rundblick {

class BoardScene;
class BoardWriter;

// Select and move: a click selects (Shift or Ctrl: one more or less), a drag on an item moves all
// that is selected (Ctrl: a copy) and takes it out of the board to others, on free ground it draws
// the rubber band; two clicks edit an item or add one.
// Arrows go from item to item, with Shift they take them along, with Ctrl they move what is
// selected; Enter edits, Tab adds one beside.
class SelectTool : public BoardTool {
    Q_OBJECT

public:
    explicit SelectTool(BoardWriter& writer);

    void press(const BoardPointer& pointer) override;
    void drag(const BoardPointer& pointer) override;
    void release(const BoardPointer& pointer) override;
    void doubleClick(const BoardPointer& pointer) override;
    void cancel() override;
    bool key(const QKeyEvent& event) override;
    Qt::CursorShape cursor() const override;

    static std::vector<KeyHelp> keys();
    static std::vector<KeyHelp> keysOfView(); // what the board itself does, whatever the tool

private:
    bool arrowKey(const QKeyEvent& event);
    void go(Direction direction, bool takesAlong);
    void goToEnd(bool first);
    void goTo(BoardItem& item, bool takesAlong);
    void beginDrag();
    void dragItems(const BoardPointer& pointer);
    bool carryAway(const BoardPointer& pointer);
    void dropItems(const BoardPointer& pointer);
    void showCopying(bool on);
    void finishClick();

    enum class State { Idle, Pressed, Moving, Banding };

    BoardWriter& m_writer;
    BoardScene& m_scene;
    State m_state = State::Idle;
    QPointF m_pressed;
    std::optional<BoardKey> m_pressedOn;
    bool m_addsUp = false; // Shift or Ctrl was held
    std::set<BoardKey> m_before; // what was selected before the band
    std::vector<BoardItem*> m_moving;
    std::vector<QRectF> m_others; // to snap to
    QPointF m_by;
    bool m_isCopying = false;
};

} // namespace rundblick
