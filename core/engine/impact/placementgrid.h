// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

#include <map>

namespace rundblick {

// What the placements say of touchpoints in phases, by rows: [p * touchpoints + i]. Limited to a
// segment its own placements win over those for all. Without a limit the placement for all wins;
// where there are only placements of segments, they count by the sizes of their segments (equally
// where a size is unknown).
struct PlacementGrid {
    std::size_t touchpoints = 0;
    std::vector<const Phase*> phases; // of the workshop; none where nothing is placed
    std::vector<double> usage; // 0..1
    std::vector<std::optional<double>> importance; // 1..5, where placed

    bool isPlaced(std::size_t p, std::size_t i) const
    {
        return importance[p * touchpoints + i].has_value();
    }
};

// The share of each segment in all customers: by their sizes, equal where one is unknown.
std::map<Id<Segment>, double> segmentShares(const Workshop& workshop);

PlacementGrid placementGrid(const Workshop& workshop, std::optional<Id<Segment>> segment,
    const std::vector<const Touchpoint*>& touchpoints);

} // namespace rundblick
