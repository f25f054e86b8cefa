// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/libraryedits.h"

namespace rundblick {

// Touchpoints on their way from one workshop or board to another, as JSON: with their curves, their
// placements (phases and segments by name) with steps and quotes, their ideas, the links among
// them, and notes. Ratings stay behind: brands and raters differ.
inline constexpr std::string_view touchpointsMime = "application/x-rundblick-touchpoints";

std::string toClipboard(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints,
    const std::vector<Id<Note>>& notes = {});

// The same for one that no workshop has yet, such as an entry of the catalogue.
std::string toClipboard(const NewTouchpoint& touchpoint);

// How far pasted notes lie from where they were, in the units of their board.
struct NoteShift {
    double x = 0.0;
    double y = 0.0;
};

// New records from what toClipboard() wrote. A name that is taken gets a number, "Website (2)";
// placements in phases or of segments that this workshop does not name are left out; touchpoints
// are marked "rate this" while there is room. Refuses ClipboardForeign, ClipboardTooNew,
// ClipboardTooBig, ClipboardDamaged, and whatever check() refuses.
Result<Edit> fromClipboard(const Workshop& workshop, std::string_view json, NoteShift shift = {},
    EditKind kind = EditKind::PasteTouchpoints);

// What is dropped on a board: touchpoints that this workshop has, by id or else by name, are placed
// at the spot; others are made there, with their curves, ideas and links, without their placements
// elsewhere. No spot: made only. Refuses likewise.
Result<Edit> dropTouchpoints(
    const Workshop& workshop, std::string_view json, std::optional<Spot> spot);

// The touchpoints of this workshop that dropTouchpoints() does not make but finds.
std::vector<Id<Touchpoint>> droppedTouchpoints(const Workshop& workshop, std::string_view json);

// The touchpoints of this workshop in what toClipboard() wrote, by id; none where it is damaged.
std::vector<Id<Touchpoint>> knownTouchpoints(const Workshop& workshop, std::string_view json);

// Touchpoints from pasted lines or the columns of a spreadsheet: the first cell of a line is the
// name, a second one (behind a tab or semicolon) the channel, "owned digital" or "eigen, digital".
// Bullets and numbers before a name, and a line with the titles of the columns, are left out; so
// are names that exist already.
Edit touchpointsFromText(
    const Workshop& workshop, std::string_view text, std::optional<Spot> spot = {});

} // namespace rundblick
