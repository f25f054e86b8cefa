// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/grouping.h"

namespace rundblick {

// What the journey matrix shows, as plain data: the same for the canvas and for paper.

// A touchpoint in a phase. Where several segments are placed there, they are drawn as one:
// greatest importance, experiences weighted by usage.
struct JourneyDot {
    std::size_t phase = 0; // index into JourneyFigure::phases
    Id<Placement> placement; // the one for all segments, or the first
    double importance = 3.0; // 1..5
    double usage = 0.5; // 0..1
    std::optional<double> experience; // of customers, −2..+2
    std::optional<double> teamExperience;
    bool momentOfTruth = false;
};

struct JourneyRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    std::vector<JourneyDot> dots; // by phase, at most one each
};

struct JourneyGroup {
    GroupKey key;
    std::vector<JourneyRow> rows;
};

struct JourneyPhase {
    Id<Phase> id;
    std::string name;
    // Mean experience over the placements of the phase, weighted by importance × usage; −2..+2.
    std::optional<double> customer;
    std::optional<double> team;
};

struct JourneyFigure {
    std::vector<JourneyPhase> phases;
    std::vector<JourneyGroup> groups; // all touchpoints, with or without placement
};

// `analysis` may be null: then no row has a verdict. Placements of other segments than the
// method's are left out. `by` is Channel, Department or Verdict.
JourneyFigure journeyFigure(const Workshop& workshop, const Analysis* analysis, Grouping by);

// Index of the phase where customers feel worst; none where no experience is known.
std::optional<std::size_t> lowestPhase(const JourneyFigure& figure);

} // namespace rundblick
