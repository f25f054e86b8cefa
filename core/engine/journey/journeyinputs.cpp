// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeyinputs.h"

#include "core/engine/impact/placementgrid.h"
#include "core/model/paths.h"

namespace rundblick {
namespace {

using Index = std::map<Id<Touchpoint>, std::size_t>;

std::optional<std::size_t> nodeOf(
    LinkEnd end, const std::optional<Id<Touchpoint>>& touchpoint, const Index& index)
{
    switch (end) {
    case LinkEnd::Start:
        return startNode;
    case LinkEnd::Conversion:
        return conversionNode;
    case LinkEnd::Lost:
        return lostNode;
    case LinkEnd::Touchpoint:
        break;
    }
    const auto found = touchpoint ? index.find(*touchpoint) : index.end();
    return found == index.end() ? std::nullopt : std::optional(found->second);
}

JourneyPath journeyPath(const Path& path, const Index& index)
{
    JourneyPath result{{}, path.conversions, path.value, path.nulls};
    for (const Id<Touchpoint> step : path.steps)
        if (const auto found = index.find(step); found != index.end())
            result.steps.push_back(found->second);
    return result;
}

// By content: ids and the order of rows differ from import to import, and must not show in the last
// digit of a sum.
void sortInput(JourneyInput& input)
{
    std::ranges::sort(input.paths, {}, [](const JourneyPath& path) {
        return std::tie(path.steps, path.conversions, path.value, path.nulls);
    });
    std::ranges::sort(input.links, {}, [](const JourneyLink& link) {
        return std::tie(link.from, link.to, link.unit, link.weight);
    });
}

} // namespace

JourneyInput journeyInput(
    const Workshop& workshop, const Method& method, const std::vector<const Touchpoint*>& all)
{
    JourneyInput input;
    Index index;
    for (const Touchpoint* touchpoint : all) {
        index[touchpoint->id] = input.names.size();
        input.names.push_back(touchpoint->name);
    }
    for (const auto& [id, set] : workshop.all<PathSet>())
        for (const Path& path : unpackPaths(set.rows))
            input.paths.push_back(journeyPath(path, index));
    for (const auto& [id, link] : workshop.all<Link>()) {
        const auto from = nodeOf(link.fromEnd, link.from, index);
        const auto to = nodeOf(link.toEnd, link.to, index);
        if (from && to)
            input.links.push_back({*from, *to, link.weight, link.unit});
    }
    sortInput(input);
    const PlacementGrid grid = placementGrid(workshop, method.segment, all);
    input.phases.resize(grid.phases.size());
    for (std::size_t p = 0; p < grid.phases.size(); ++p)
        for (std::size_t i = 0; i < all.size(); ++i)
            if (grid.isPlaced(p, i))
                input.phases[p].push_back(i);
    return input;
}

JourneyOptions journeyOptions(const Method& method)
{
    constexpr double customers[] = {10.0, 30.0, 100.0}; // method.md 3.1: low, medium, high
    JourneyOptions options;
    options.source = method.journeySource;
    options.order = method.chainOrder;
    options.keepRepeats = method.keepRepeats;
    options.linkConcentration = customers[static_cast<std::size_t>(method.linkConfidence)];
    return options;
}

} // namespace rundblick
