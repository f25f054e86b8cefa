// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/observed.h"
#include "core/model/workshop.h"

namespace rundblick {

// How much there is of journeys.
struct JourneyCount {
    double journeys = 0.0;
    double conversions = 0.0;
    double touches = 0.0; // touchpoints of all journeys, repeats counted
    std::size_t touchpoints = 0; // different ones
    std::size_t paths = 0; // different journeys
    bool operator==(const JourneyCount&) const = default;
};
JourneyCount countOf(const ObservedJourneys& observed);

struct FrequentPath {
    std::vector<std::string> steps;
    double journeys = 0.0;
    double conversions = 0.0;
    bool operator==(const FrequentPath&) const = default;
};

// The most frequent first; at a tie the shorter one, or by name.
std::vector<FrequentPath> mostFrequent(const ObservedJourneys& observed, std::size_t most);

// In how many journeys a touchpoint stands, and whether the workshop has it.
struct MetTouchpoint {
    std::string name;
    double journeys = 0.0;
    bool isKnown = false;
    bool operator==(const MetTouchpoint&) const = default;
};

// The most frequent first.
std::vector<MetTouchpoint> touchpointsOf(
    const ObservedJourneys& observed, const Workshop& workshop);

} // namespace rundblick
