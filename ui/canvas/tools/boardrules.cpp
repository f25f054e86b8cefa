// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/boardrules.h"

#include "core/exchange/clipboard.h"
#include "core/model/edits/linkedits.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

namespace rundblick {
namespace {

constexpr double nudge = 8.0;

template <typename Record>
std::vector<Id<Record>> idsIn(const std::set<BoardKey>& keys)
{
    std::vector<Id<Record>> ids;
    for (const BoardKey& key : keys)
        if (const auto* id = std::get_if<Id<Record>>(&key))
            ids.push_back(*id);
    return ids;
}

QPointF oneStep(Direction direction)
{
    switch (direction) {
    case Direction::Up:
        return {0.0, -nudge};
    case Direction::Down:
        return {0.0, nudge};
    case Direction::Left:
        return {-nudge, 0.0};
    case Direction::Right:
        break;
    }
    return {nudge, 0.0};
}

} // namespace

BoardRules::BoardRules(const Session& session, Board board)
    : m_session(session)
    , m_board(board)
{
}

const Workshop& BoardRules::workshop() const
{
    return m_session.workshop();
}

Edit BoardRules::moved(const std::vector<BoardMove>& moves) const
{
    std::vector<NoteMove> notes;
    for (const BoardMove& move : moves)
        if (const auto* id = std::get_if<Id<Note>>(&move.key))
            if (const Note* note = workshop().find(*id))
                notes.push_back({*id, note->x + move.by.x(), note->y + move.by.y()});
    return moveNotes(workshop(), notes);
}

Edit BoardRules::copied(const std::vector<BoardMove>& moves) const
{
    Edit edit{EditKind::AddNote, {}};
    for (const BoardMove& move : moves)
        if (const auto* id = std::get_if<Id<Note>>(&move.key))
            if (const Note* note = workshop().find(*id))
                edit = joined(edit,
                    addNote(m_board, note->x + move.by.x(), note->y + move.by.y(), note->text));
    return edit;
}

Edit BoardRules::removed(const std::set<BoardKey>& keys) const
{
    return removedWholly(keys);
}

Edit BoardRules::pasted(const QString& text, const std::optional<BoardKey>&) const
{
    return touchpointsFromText(workshop(), toStd(text));
}

bool BoardRules::takesDropsAt(QPointF) const
{
    return false;
}

Result<Edit> BoardRules::dropped(const QMimeData&, QPointF) const
{
    return Edit();
}

Edit BoardRules::removedWholly(const std::set<BoardKey>& keys) const
{
    return removeFromBoard(workshop(),
        {idsIn<Touchpoint>(keys), idsIn<Placement>(keys), idsIn<Link>(keys), idsIn<Note>(keys)});
}

Edit BoardRules::linked(const BoardKey& from, const BoardKey& to) const
{
    const std::optional<LinkNode> origin = nodeOf(workshop(), from);
    const std::optional<LinkNode> target = nodeOf(workshop(), to);
    if (!origin || !target)
        return {EditKind::AddLink, {}};
    return addLink(workshop(), *origin, *target);
}

std::optional<Id<Link>> BoardRules::linkBetween(const BoardKey& from, const BoardKey& to) const
{
    const std::optional<LinkNode> origin = nodeOf(workshop(), from);
    const std::optional<LinkNode> target = nodeOf(workshop(), to);
    const Link* link
        = origin && target ? rundblick::linkBetween(workshop(), *origin, *target) : nullptr;
    return link ? std::optional(link->id) : std::nullopt;
}

Edit BoardRules::added(const QString&, QPointF) const
{
    return {EditKind::AddTouchpoints, {}};
}

Edit BoardRules::noted(const QString& text, QPointF place) const
{
    return addNote(m_board, place.x(), place.y(), toStd(text));
}

QString BoardRules::textOf(const BoardKey& key) const
{
    if (const auto* id = std::get_if<Id<Note>>(&key))
        if (const Note* note = workshop().find(*id))
            return toQt(note->text);
    if (const auto* id = std::get_if<Id<Touchpoint>>(&key))
        if (const Touchpoint* touchpoint = workshop().find(*id))
            return toQt(touchpoint->name);
    return {};
}

Edit BoardRules::written(const BoardKey& key, const QString& text) const
{
    if (const auto* id = std::get_if<Id<Note>>(&key))
        return changeNote(workshop(), *id, toStd(text));
    if (const auto* id = std::get_if<Id<Touchpoint>>(&key))
        return renameTouchpoint(workshop(), *id, toStd(text));
    return {};
}

bool BoardRules::movesFreely(const BoardKey& key) const
{
    return std::holds_alternative<Id<Note>>(key);
}

Edit BoardRules::stepped(const std::set<BoardKey>& keys, Direction direction) const
{
    std::vector<BoardMove> moves;
    for (const BoardKey& key : keys)
        if (movesFreely(key))
            moves.push_back({key, oneStep(direction)});
    return moved(moves);
}

std::optional<QPointF> BoardRules::placeBeside(const BoardKey&, Beside) const
{
    return {};
}

std::optional<QPointF> BoardRules::firstPlace() const
{
    return {};
}

Edit BoardRules::keyed(const std::set<BoardKey>&, const QKeyEvent&) const
{
    return {};
}

std::optional<LinkNode> nodeOf(const Workshop& workshop, const BoardKey& key)
{
    if (const auto* id = std::get_if<Id<Touchpoint>>(&key))
        return LinkNode::of(*id);
    if (const auto* end = std::get_if<LinkEnd>(&key))
        return LinkNode{*end, {}};
    if (const auto* id = std::get_if<Id<Placement>>(&key))
        if (const Placement* placement = workshop.find(*id))
            return LinkNode::of(placement->touchpoint);
    return {};
}

} // namespace rundblick
