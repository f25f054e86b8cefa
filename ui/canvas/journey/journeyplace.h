// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/lanefigure.h"

namespace rundblick {

// A place of the journey matrix: a touchpoint's row, in a phase or at its name.
struct JourneyPlace {
    Id<Touchpoint> touchpoint;
    std::optional<Id<Phase>> phase; // none: at the name
    bool operator==(const JourneyPlace&) const = default;
};

// A cell of a lane, or its title; in the emotion lane one of its curves.
struct LanePlace {
    LaneKind lane = LaneKind::Activity;
    std::optional<std::size_t> column; // none: the title
    std::size_t curve = 0; // index into JourneyFigure::curves
    bool operator==(const LanePlace&) const = default;
};

// The head of a group of touchpoints.
struct GroupPlace {
    std::size_t group = 0; // index into JourneyFigure::groups
    std::optional<std::size_t> column; // where the keyboard came from, and goes on
    bool operator==(const GroupPlace&) const = default;
};

// The head of a column: a step of a moment of truth.
struct HeadPlace {
    std::size_t column = 0;
    bool operator==(const HeadPlace&) const = default;
};

// A point of a curve in the emotion lane.
struct MoodPlace {
    std::size_t curve = 0; // index into JourneyFigure::curves
    std::size_t phase = 0;
    bool operator==(const MoodPlace&) const = default;
};

// Everything on the board that the keyboard can be at. A JourneyPlace is the selection of the whole
// program, the others belong to the board.
using BoardPlace = std::variant<JourneyPlace, LanePlace, GroupPlace, HeadPlace>;

} // namespace rundblick
