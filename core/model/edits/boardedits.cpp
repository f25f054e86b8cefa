// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/boardedits.h"

#include "core/base/text.h"

#include <set>

namespace rundblick {
namespace {

bool mayLink(const LinkNode& from, const LinkNode& to)
{
    const bool comesFrom = from.end == LinkEnd::Touchpoint || from.end == LinkEnd::Start;
    return comesFrom && to.end != LinkEnd::Start && from != to;
}

// Placements by what there may be only one of.
using Seat = std::tuple<Id<Touchpoint>, Id<Phase>, std::optional<Id<Segment>>>;

Seat seatOf(const Placement& placement)
{
    return {placement.touchpoint, placement.phase, placement.segment};
}

} // namespace

Edit joined(Edit first, const Edit& second)
{
    if (first.isEmpty())
        return second;
    std::set<std::pair<std::size_t, std::int64_t>> changed;
    const auto keyOf = [](const AnyChange& change) {
        return std::pair(
            change.index(), std::visit([](const auto& c) { return c.id().value; }, change));
    };
    for (const AnyChange& change : first.changes)
        changed.insert(keyOf(change));
    for (const AnyChange& change : second.changes)
        if (changed.insert(keyOf(change)).second)
            first.changes.push_back(change);
    return first;
}

LinkNode originOf(const Link& link)
{
    return {link.fromEnd, link.from};
}

LinkNode targetOf(const Link& link)
{
    return {link.toEnd, link.to};
}

Edit addLink(const Workshop& workshop, const LinkNode& from, const LinkNode& to)
{
    Edit nothing{EditKind::AddLink, {}};
    if (!mayLink(from, to))
        return nothing;
    double given = 0.0;
    bool isCounted = false;
    for (const auto& [id, link] : workshop.all<Link>()) {
        if (originOf(link) != from)
            continue;
        if (targetOf(link) == to)
            return nothing;
        isCounted |= link.unit == LinkUnit::Count;
        given += link.weight;
    }
    Link created;
    created.id = Id<Link>::random();
    created.fromEnd = from.end;
    created.from = from.touchpoint;
    created.toEnd = to.end;
    created.to = to.touchpoint;
    created.unit = isCounted ? LinkUnit::Count : LinkUnit::Share;
    constexpr double leastShare = 0.1;
    created.weight = isCounted ? 1.0 : 1.0 - given >= 1e-9 ? 1.0 - given : leastShare;
    return addRecord(created, EditKind::AddLink);
}

Edit addNote(Board board, double x, double y, std::string_view text)
{
    Note created{Id<Note>::random(), board, x, y, std::string(trimmed(text))};
    if (created.text.empty())
        return {EditKind::AddNote, {}};
    return addRecord(std::move(created), EditKind::AddNote);
}

Edit changeNote(const Workshop& workshop, Id<Note> id, std::string_view text)
{
    const std::string changed(trimmed(text));
    if (changed.empty())
        return {EditKind::ChangeNote, {}};
    return editRecord(workshop, id, EditKind::ChangeNote, [&](Note& note) { note.text = changed; });
}

Edit moveNotes(const Workshop& workshop, const std::vector<NoteMove>& moves)
{
    Edit edit{EditKind::MoveNotes, {}};
    for (const NoteMove& move : moves) {
        const Note* before = workshop.find(move.note);
        if (!before || (before->x == move.x && before->y == move.y))
            continue;
        Note after = *before;
        after.x = move.x;
        after.y = move.y;
        edit.changes.push_back(Change<Note>{*before, std::move(after)});
    }
    return edit;
}

Edit movePlacements(const Workshop& workshop, const std::vector<PlacementMove>& moves)
{
    std::set<Seat> taken;
    std::set<Id<Placement>> moving;
    for (const PlacementMove& move : moves)
        moving.insert(move.placement);
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (!moving.contains(id))
            taken.insert(seatOf(placement));
    Edit edit{EditKind::MovePlacements, {}};
    for (const PlacementMove& move : moves) {
        const Placement* before = workshop.find(move.placement);
        if (!before)
            continue;
        Placement after = *before;
        after.phase = move.phase;
        after.role = move.role;
        if (!taken.insert(seatOf(after)).second) {
            taken.insert(seatOf(*before));
            continue;
        }
        if (after != *before)
            edit.changes.push_back(Change<Placement>{*before, std::move(after)});
    }
    return edit;
}

Edit removeFromBoard(const Workshop& workshop, const BoardRemoval& removal)
{
    Edit edit = removeRecords(workshop, removal.touchpoints, EditKind::RemoveTouchpoints);
    edit = joined(edit, removeRecords(workshop, removal.placements, EditKind::RemovePlacement));
    edit = joined(edit, removeRecords(workshop, removal.links, EditKind::RemoveLinks));
    return joined(edit, removeRecords(workshop, removal.notes, EditKind::RemoveNotes));
}

} // namespace rundblick
