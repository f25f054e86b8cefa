// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/placementgrid.h"

namespace rundblick {
namespace {

// The placements of one touchpoint in one phase.
struct Spot {
    const Placement* forAll = nullptr;
    std::vector<const Placement*> forSegments;
};

struct Entry {
    double usage = 0.0;
    std::optional<double> importance;
};

Entry mixedEntry(
    const std::vector<const Placement*>& placements, const std::map<Id<Segment>, double>& shares)
{
    std::vector<std::pair<double, double>> parts; // usage over all customers, importance
    for (const Placement* placement : placements) {
        const auto share = shares.find(*placement->segment);
        parts.emplace_back(
            share == shares.end() ? 0.0 : share->second * placement->usage, placement->importance);
    }
    std::ranges::sort(parts); // ids differ from import to import: sums must not follow them
    Entry entry;
    double weighted = 0.0;
    double plain = 0.0;
    for (const auto& [usage, importance] : parts) {
        entry.usage += usage;
        weighted += usage * importance;
        plain += importance / static_cast<double>(parts.size());
    }
    if (!parts.empty())
        entry.importance = entry.usage > 0.0 ? weighted / entry.usage : plain;
    return entry;
}

} // namespace

std::map<Id<Segment>, double> segmentShares(const Workshop& workshop)
{
    const Table<Segment>& segments = workshop.all<Segment>();
    double sum = 0.0;
    bool isKnown = true;
    for (const auto& [id, segment] : segments) {
        isKnown = isKnown && segment.size;
        sum += segment.size.value_or(0.0);
    }
    std::map<Id<Segment>, double> shares;
    for (const auto& [id, segment] : segments)
        shares[id] = isKnown && sum > 0.0 ? *segment.size / sum
                                          : 1.0 / static_cast<double>(segments.size());
    return shares;
}

PlacementGrid placementGrid(const Workshop& workshop, std::optional<Id<Segment>> segment,
    const std::vector<const Touchpoint*>& touchpoints)
{
    PlacementGrid grid;
    grid.touchpoints = touchpoints.size();
    const std::vector<const Phase*> phases = ordered<Phase>(workshop);
    std::map<Id<Phase>, std::size_t> phaseIndex;
    for (std::size_t p = 0; p < phases.size(); ++p)
        phaseIndex[phases[p]->id] = p;
    std::map<Id<Touchpoint>, std::size_t> touchpointIndex;
    for (std::size_t i = 0; i < touchpoints.size(); ++i)
        touchpointIndex[touchpoints[i]->id] = i;

    std::map<std::size_t, Spot> spots;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        const auto p = phaseIndex.find(placement.phase);
        const auto i = touchpointIndex.find(placement.touchpoint);
        if (p == phaseIndex.end() || i == touchpointIndex.end())
            continue;
        if (segment && placement.segment && placement.segment != segment)
            continue;
        Spot& spot = spots[p->second * touchpoints.size() + i->second];
        if (placement.segment == segment) // both empty, or the segment asked for
            spot.forAll = &placement;
        else if (segment)
            spot.forAll = spot.forAll ? spot.forAll : &placement;
        else
            spot.forSegments.push_back(&placement);
    }
    if (spots.empty())
        return grid;
    grid.phases = phases;
    grid.usage.resize(phases.size() * touchpoints.size());
    grid.importance.resize(grid.usage.size());
    const std::map<Id<Segment>, double> shares = segmentShares(workshop);
    for (const auto& [place, spot] : spots) {
        const Entry entry = spot.forAll ? Entry{spot.forAll->usage, spot.forAll->importance}
                                        : mixedEntry(spot.forSegments, shares);
        grid.usage[place] = entry.usage;
        grid.importance[place] = entry.importance;
    }
    return grid;
}

} // namespace rundblick
