// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mapfigure.h"

#include <algorithm>
#include <set>

namespace rundblick {
namespace {

using PhaseIndex = std::map<Id<Phase>, std::size_t>;

MapEntry entryOf(const Placement& placement, const Touchpoint& touchpoint, std::size_t phase,
    const Analysis* analysis)
{
    MapEntry entry;
    entry.placement = placement.id;
    entry.touchpoint = touchpoint.id;
    entry.name = touchpoint.name;
    entry.phase = phase;
    entry.role = placement.role;
    entry.importance = placement.importance;
    entry.usage = placement.usage;
    entry.momentOfTruth = placement.momentOfTruth;
    if (const TouchpointResult* result = analysis ? analysis->find(touchpoint.id) : nullptr)
        entry.cover = result->cover;
    return entry;
}

// The entries of each touchpoint, in phase order.
std::map<Id<Touchpoint>, std::vector<MapEntry>> entriesOf(const Workshop& workshop,
    const Analysis* analysis, std::optional<Id<Segment>> segment, const PhaseIndex& phases)
{
    std::map<Id<Touchpoint>, std::vector<MapEntry>> entries;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        const Touchpoint* touchpoint = workshop.find(placement.touchpoint);
        const auto phase = phases.find(placement.phase);
        const bool isOfOthers = segment && placement.segment && placement.segment != segment;
        if (touchpoint && !touchpoint->parked && phase != phases.end() && !isOfOthers)
            entries[touchpoint->id].push_back(
                entryOf(placement, *touchpoint, phase->second, analysis));
    }
    for (auto& [id, list] : entries)
        std::ranges::stable_sort(list, {}, &MapEntry::phase);
    return entries;
}

// The counts that leave each touchpoint.
std::map<Id<Touchpoint>, double> leaving(const Workshop& workshop)
{
    std::map<Id<Touchpoint>, double> sums;
    for (const auto& [id, link] : workshop.all<Link>())
        if (link.from && link.unit == LinkUnit::Count)
            sums[*link.from] += link.weight;
    return sums;
}

std::vector<MapLink> linksAmong(const Workshop& workshop, const std::set<Id<Touchpoint>>& shown)
{
    std::vector<MapLink> links;
    const std::map<Id<Touchpoint>, double> sums = leaving(workshop);
    for (const auto& [id, link] : workshop.all<Link>()) {
        if (!link.from || !link.to || !shown.contains(*link.from) || !shown.contains(*link.to))
            continue;
        double share = link.weight;
        if (link.unit == LinkUnit::Count) {
            const double sum = sums.at(*link.from);
            share = sum > 0.0 ? link.weight / sum : 0.0;
        }
        links.push_back({id, *link.from, *link.to, std::clamp(share, 0.0, 1.0)});
    }
    return links;
}

} // namespace

MapFigure mapFigure(
    const Workshop& workshop, const Analysis* analysis, std::optional<Id<Segment>> segment)
{
    MapFigure figure;
    PhaseIndex phases;
    for (const Phase* phase : ordered<Phase>(workshop)) {
        phases.emplace(phase->id, figure.phases.size());
        figure.phases.push_back({phase->id, phase->name, phase->weight});
    }
    if (const Segment* shown = workshop.find(segment))
        figure.segment = shown->name;
    const auto entries = entriesOf(workshop, analysis, segment, phases);
    std::set<Id<Touchpoint>> shown;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop)) {
        const auto found = entries.find(touchpoint->id);
        if (found == entries.end())
            continue;
        const auto main = std::ranges::max_element(found->second, {},
            [](const MapEntry& entry) { return entry.importance * entry.usage; });
        for (auto entry = found->second.begin(); entry != found->second.end(); ++entry)
            (entry == main ? figure.chips : figure.ghosts).push_back(*entry);
        shown.insert(touchpoint->id);
    }
    figure.links = linksAmong(workshop, shown);
    return figure;
}

std::vector<MapNote> mapNotes(const Workshop& workshop)
{
    std::vector<MapNote> notes;
    for (const auto& [id, note] : workshop.all<Note>())
        if (note.board == Board::Map && !note.text.empty())
            notes.push_back({note.x, note.y, note.text});
    return notes;
}

} // namespace rundblick
