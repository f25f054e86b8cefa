// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/canvas/tools/boardtool.h"

namespace rundblick {

class BoardWriter;

// Each click adds a touchpoint whose name is typed there.
class PlaceTool : public BoardTool {
public:
    explicit PlaceTool(BoardWriter& writer);

    void release(const BoardPointer& pointer) override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    BoardWriter& m_writer;
};

// Each click adds a note.
class NoteTool : public BoardTool {
public:
    explicit NoteTool(BoardWriter& writer);

    void release(const BoardPointer& pointer) override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    BoardWriter& m_writer;
};

// A drag from one item to another links them; so do a click on the one and a click on the other.
// By keyboard: Enter on the one, arrows, Enter on the other. A link that is there already asks for
// its weight when it is drawn again.
class LinkTool : public BoardTool {
public:
    explicit LinkTool(BoardWriter& writer);

    void press(const BoardPointer& pointer) override;
    void drag(const BoardPointer& pointer) override;
    void release(const BoardPointer& pointer) override;
    void cancel() override;
    bool key(const QKeyEvent& event) override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    void show(QPointF end);
    void linkTo(const BoardKey& target);
    bool isNode(const BoardItem& item) const;

    BoardWriter& m_writer;
    std::optional<BoardKey> m_from;
    bool m_isNew = false; // from where the press was, not from a click before
};

} // namespace rundblick
