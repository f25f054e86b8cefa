// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// What the 360° map shows, as plain data: the same for the screen and for paper.

struct MapPhase {
    Id<Phase> id;
    std::string name;
    double weight = 0.0;
    bool operator==(const MapPhase&) const = default;
};

// A touchpoint in a phase and ring.
struct MapEntry {
    Id<Placement> placement;
    Id<Touchpoint> touchpoint;
    std::string name;
    std::size_t phase = 0; // index
    Role role = Role::Supporting;
    double importance = 0.0; // 1..5
    double usage = 0.0; // 0..1
    bool momentOfTruth = false;
    std::optional<Cover> cover; // of the touchpoint
    bool operator==(const MapEntry&) const = default;
};

struct MapLink {
    Id<Link> id;
    Id<Touchpoint> from;
    Id<Touchpoint> to;
    double share = 0.0; // of what leaves `from`, 0..1
    bool operator==(const MapLink&) const = default;
};

// A sticky note, where it lies on the map of the screen.
struct MapNote {
    double x = 0.0; // of its middle, from the centre of the map
    double y = 0.0;
    std::string text;
    bool operator==(const MapNote&) const = default;
};

struct MapFigure {
    std::vector<MapPhase> phases;
    std::string segment; // its name; empty: all
    std::vector<MapEntry> chips; // one per touchpoint, in its main phase, in workshop order
    std::vector<MapEntry> ghosts; // its other placements, in phase order
    std::vector<MapLink> links; // between touchpoints that are on the map
    std::vector<MapNote> notes; // on paper; on the screen they are moved and written on
    bool operator==(const MapFigure&) const = default;
};

// With a segment: placements of this one and of all. A touchpoint's main phase is where importance
// × usage of its placement is largest, the first of several alike: that depends on nothing that is
// computed, so that a chip stays where it was put. Parked touchpoints are on no board. `analysis`
// may be null.
MapFigure mapFigure(
    const Workshop& workshop, const Analysis* analysis, std::optional<Id<Segment>> segment = {});

std::vector<MapNote> mapNotes(const Workshop& workshop);

} // namespace rundblick
