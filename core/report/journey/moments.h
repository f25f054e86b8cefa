// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"

namespace rundblick {

// A moment of truth for a page of its own: where in the journey it is, and its steps.
struct MomentFigure {
    std::string phase;
    std::string touchpoint;
    std::string segment; // empty: of all customers
    JourneyFigure steps;
};

// The moments of truth of this journey that were opened into steps, in its order: phase by phase,
// within a phase from top to bottom. Of more than `most` those of greatest importance × usage; all
// of them are counted in `opened`. Only what `journey` shows counts, and the lanes of `view`.
struct MomentFigures {
    std::vector<MomentFigure> shown;
    std::size_t opened = 0;
};
MomentFigures momentFigures(const Workshop& workshop, const JourneyFigure& journey,
    const SavedView& view, std::size_t most);

// A moment of truth in parts of about the same size with at most this many steps each.
std::vector<JourneyFigure> stepParts(const JourneyFigure& moment, std::size_t most);

} // namespace rundblick
