// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/grouping.h"
#include "core/report/journey/lanefigure.h"

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
    Evidence evidence = Evidence::Assumption; // the best of them
    int customerQuotes = 0;
    int employeeQuotes = 0; // of experts, too
    int ideas = 0;

    // How much better the team thinks it is: team − customers.
    std::optional<double> perceptionGap() const;
    bool operator==(const JourneyDot&) const = default;
};

// From how many steps of experience on the views of team and customers are marked as far apart.
inline constexpr double wideGap = 1.5;

struct JourneyRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    std::vector<JourneyDot> dots; // by phase, at most one each
    bool operator==(const JourneyRow&) const = default;
};

struct JourneyGroup {
    GroupKey key;
    std::vector<JourneyRow> rows; // also of a collapsed group
    bool isCollapsed = false;
};

// A column: a phase, or a step of a moment of truth.
struct JourneyPhase {
    Id<Phase> id; // none for a step
    std::string name;
    // How customers and team feel: said, or the mean over the placements of the phase, weighted by
    // importance × usage; −2..+2.
    std::optional<double> customer;
    std::optional<double> team;
    std::optional<Id<Step>> step;
};

struct JourneyFigure {
    std::vector<JourneyPhase> phases;
    std::vector<LaneRow> lanes; // those shown, from top to bottom
    std::vector<MoodCurve> curves; // of the emotion lane; none where it is not shown
    std::optional<std::size_t> enhancedFrom; // index of the phase
    std::vector<JourneyGroup> groups; // touchpoints shown, with or without placement
    std::size_t shown = 0; // touchpoints, those in collapsed groups too
    std::size_t total = 0; // touchpoints that are not parked
    SavedView view; // what it was made for
    std::string segment; // name of that of the view; empty: all
    std::optional<Id<Placement>> moment; // the moment of truth whose steps the columns are
};

// `analysis` may be null: then no row has a verdict. Placements of other segments than that of the
// view, or of the method where it has none, are left out. While a view is limited to a segment, a
// voice or an evidence, touchpoints without such a placement are left out.
JourneyFigure journeyFigure(
    const Workshop& workshop, const Analysis* analysis, const SavedView& view);

// All touchpoints and lanes; `by` is Channel, Department, Verdict or None.
JourneyFigure journeyFigure(const Workshop& workshop, const Analysis* analysis, Grouping by);

// The small journey inside a moment of truth: its steps as columns, with lanes and without rows.
// Of the view only the lanes count.
JourneyFigure momentFigure(const Workshop& workshop, Id<Placement> moment, const SavedView& view);

// Index of the phase where customers feel worst; none where no experience is known.
std::optional<std::size_t> lowestPhase(const JourneyFigure& figure);

} // namespace rundblick
