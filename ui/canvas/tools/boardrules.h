// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/boardedits.h"
#include "ui/canvas/items/boarditem.h"

#include <QString>

#include <set>

class QKeyEvent;
class QMimeData;

namespace rundblick {

class Session;

// How far an item is moved.
struct BoardMove {
    BoardKey key;
    QPointF by;
};

// Where a new touchpoint goes, seen from one that is there: beside it, or one phase on.
enum class Beside { Sibling, Next };

// What gestures mean on a board: each question is answered with the Edit for it, empty where this
// board has none; nothing changes until a tool performs it. Notes and links are alike on all
// boards and answered here; the rest is the board's own.
class BoardRules {
public:
    BoardRules(const Session& session, Board board);
    virtual ~BoardRules() = default;

    virtual Edit moved(const std::vector<BoardMove>& moves) const;
    virtual Edit copied(const std::vector<BoardMove>& moves) const; // a drag with Ctrl
    virtual Edit removed(const std::set<BoardKey>& keys) const;
    virtual Edit linked(const BoardKey& from, const BoardKey& to) const;
    std::optional<Id<Link>> linkBetween(const BoardKey& from, const BoardKey& to) const;
    virtual Edit added(const QString& name, QPointF place) const; // a touchpoint
    Edit noted(const QString& text, QPointF place) const;

    // What is edited in place, and the Edit for what was typed. Null: cannot be edited.
    virtual QString textOf(const BoardKey& key) const;
    virtual Edit written(const BoardKey& key, const QString& text) const;

    // Whether it may stand anywhere and so snaps to others; else its board gives it its place.
    virtual bool movesFreely(const BoardKey& key) const;
    // Ctrl and an arrow key: one step in this direction; free items go 8 units.
    virtual Edit stepped(const std::set<BoardKey>& keys, Direction direction) const;
    virtual std::optional<QPointF> placeBeside(const BoardKey& key, Beside beside) const;
    virtual std::optional<QPointF> firstPlace() const; // where nothing is selected
    // Other keys of the board, such as digits, on what is selected.
    virtual Edit keyed(const std::set<BoardKey>& keys, const QKeyEvent& event) const;

    // Touchpoints from pasted lines or a column; beside `current`, where the board has places.
    virtual Edit pasted(const QString& text, const std::optional<BoardKey>& current) const;
    // What is dropped from elsewhere: touchpoints as on the clipboard, or lines of text.
    virtual bool takesDropsAt(QPointF place) const;
    virtual Result<Edit> dropped(const QMimeData& mime, QPointF place) const;
    // With all their records; where a board's removed() only takes them off it.
    Edit removedWholly(const std::set<BoardKey>& keys) const;

    const Workshop& workshop() const;

private:
    const Session& m_session;
    const Board m_board;
};

// The end of links that an item stands for; none for links and notes.
std::optional<LinkNode> nodeOf(const Workshop& workshop, const BoardKey& key);

} // namespace rundblick
