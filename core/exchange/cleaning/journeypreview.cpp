// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cleaning/journeypreview.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace rundblick {
namespace {

double journeysOf(const ObservedJourney& journey)
{
    return journey.conversions + journey.nulls;
}

} // namespace

JourneyCount countOf(const ObservedJourneys& observed)
{
    JourneyCount count;
    std::set<std::uint32_t> met;
    count.paths = observed.journeys.size();
    for (const ObservedJourney& journey : observed.journeys) {
        count.journeys += journeysOf(journey);
        count.conversions += journey.conversions;
        count.touches += journeysOf(journey) * static_cast<double>(journey.steps.size());
        met.insert(journey.steps.begin(), journey.steps.end());
    }
    count.touchpoints = met.size();
    return count;
}

std::vector<FrequentPath> mostFrequent(const ObservedJourneys& observed, std::size_t most)
{
    std::vector<const ObservedJourney*> journeys;
    for (const ObservedJourney& journey : observed.journeys)
        journeys.push_back(&journey);
    const auto nameOf = [&](std::uint32_t step) { return std::string_view(observed.names[step]); };
    const auto isBefore = [&](const ObservedJourney* a, const ObservedJourney* b) {
        if (journeysOf(*a) != journeysOf(*b))
            return journeysOf(*a) > journeysOf(*b);
        if (a->steps.size() != b->steps.size())
            return a->steps.size() < b->steps.size();
        return std::ranges::lexicographical_compare(a->steps, b->steps, {}, nameOf, nameOf);
    };
    const std::size_t kept = std::min(most, journeys.size());
    std::ranges::partial_sort(
        journeys, journeys.begin() + static_cast<std::ptrdiff_t>(kept), isBefore);
    std::vector<FrequentPath> paths;
    for (std::size_t i = 0; i < kept; ++i) {
        FrequentPath path{{}, journeysOf(*journeys[i]), journeys[i]->conversions};
        for (const std::uint32_t step : journeys[i]->steps)
            path.steps.push_back(observed.names[step]);
        paths.push_back(std::move(path));
    }
    return paths;
}

std::vector<MetTouchpoint> touchpointsOf(const ObservedJourneys& observed, const Workshop& workshop)
{
    std::set<std::string_view> known;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        known.insert(touchpoint.name);
    std::vector<MetTouchpoint> met;
    for (const std::string& name : observed.names)
        met.push_back({name, 0.0, known.contains(name)});
    for (const ObservedJourney& journey : observed.journeys) {
        const std::set<std::uint32_t> steps(journey.steps.begin(), journey.steps.end());
        for (const std::uint32_t step : steps)
            met[step].journeys += journeysOf(journey);
    }
    std::erase_if(met, [](const MetTouchpoint& one) { return one.journeys <= 0.0; });
    std::ranges::sort(met, [](const MetTouchpoint& a, const MetTouchpoint& b) {
        return a.journeys != b.journeys ? a.journeys > b.journeys : a.name < b.name;
    });
    return met;
}

} // namespace rundblick
