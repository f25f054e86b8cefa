// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// Edits of what lies on a board besides the touchpoints themselves: notes, links, and who is in
// which phase and ring.

// Both in one edit of the kind of the first that changes something; records that the first changes
// stay as that one makes them.
Edit joined(Edit first, const Edit& second);

// An end of a link: a touchpoint, or the start, conversion or loss.
struct LinkNode {
    LinkEnd end = LinkEnd::Touchpoint;
    std::optional<Id<Touchpoint>> touchpoint;

    static LinkNode of(Id<Touchpoint> touchpoint) { return {LinkEnd::Touchpoint, touchpoint}; }
    auto operator<=>(const LinkNode&) const = default;
};

LinkNode originOf(const Link& link);
LinkNode targetOf(const Link& link);

// A new link; empty where there is one already, from a node to itself, into the start, and out of
// conversion or loss. It counts as the others from there do: as a count, 1; as a share, what those
// leave of 1 (a tenth where they leave nothing).
Edit addLink(const Workshop& workshop, const LinkNode& from, const LinkNode& to);

// A note with its text, trimmed; empty where that is.
Edit addNote(Board board, double x, double y, std::string_view text);
Edit changeNote(const Workshop& workshop, Id<Note> id, std::string_view text);

// Where a note goes.
struct NoteMove {
    Id<Note> note;
    double x = 0.0;
    double y = 0.0;
};
Edit moveNotes(const Workshop& workshop, const std::vector<NoteMove>& moves);

// Where a placement goes on the map.
struct PlacementMove {
    Id<Placement> placement;
    Id<Phase> phase;
    Role role = Role::Supporting;
};

// Placements into other phases and rings, in one edit. One whose touchpoint is in the phase already
// (for the same segment) stays where it is.
Edit movePlacements(const Workshop& workshop, const std::vector<PlacementMove>& moves);

// What is taken off a board at once, each with all that cannot be without it.
struct BoardRemoval {
    std::vector<Id<Touchpoint>> touchpoints;
    std::vector<Id<Placement>> placements;
    std::vector<Id<Link>> links;
    std::vector<Id<Note>> notes;
};
Edit removeFromBoard(const Workshop& workshop, const BoardRemoval& removal);

} // namespace rundblick
