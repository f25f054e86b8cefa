// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cleaning/cleaning.h"

#include "core/exchange/cleaning/pattern.h"

#include <algorithm>
#include <utility>

namespace rundblick {
namespace {

std::string_view withDirectories(std::string_view page, int directories)
{
    if (!page.starts_with('/'))
        return page;
    std::size_t end = 0;
    for (int i = 0; i < directories && end != std::string_view::npos; ++i)
        end = page.find('/', end + 1);
    return page.substr(0, end);
}

// The same names are one number again, and journeys with the same steps one journey. `nameOf` may
// leave names out by an empty one.
template <typename NameOf>
ObservedJourneys renamed(
    ObservedJourneys observed, const CleaningRules& rules, const NameOf& nameOf)
{
    constexpr std::uint32_t none = 0xFFFFFFFF;
    ObservedJourneys result;
    std::unordered_map<std::string, std::uint32_t> numbers;
    std::vector<std::uint32_t> renumbered;
    for (std::uint32_t i = 0; i < observed.names.size(); ++i) {
        std::string name = nameOf(i);
        if (name.empty()) {
            renumbered.push_back(none);
            continue;
        }
        const auto [place, isNew]
            = numbers.try_emplace(name, static_cast<std::uint32_t>(result.names.size()));
        if (isNew)
            result.names.push_back(std::move(name));
        renumbered.push_back(place->second);
    }
    JourneyCounts counts;
    for (ObservedJourney& journey : observed.journeys) {
        for (std::uint32_t& step : journey.steps)
            step = renumbered[step];
        std::erase(journey.steps, none);
        cleanSteps(journey.steps, rules);
        if (!journey.steps.empty())
            counts.add(std::move(journey));
    }
    result.journeys = counts.take();
    return result;
}

double journeyCount(const ObservedJourneys& observed)
{
    double count = 0.0;
    for (const ObservedJourney& journey : observed.journeys)
        count += journey.conversions + journey.nulls;
    return count;
}

// In how many journeys each name stands.
std::vector<double> journeysWith(const ObservedJourneys& observed)
{
    std::vector<double> counts(observed.names.size(), 0.0);
    std::vector<std::size_t> lastSeen(observed.names.size(), 0);
    for (std::size_t i = 0; i < observed.journeys.size(); ++i) {
        const ObservedJourney& journey = observed.journeys[i];
        for (const std::uint32_t step : journey.steps)
            if (std::exchange(lastSeen[step], i + 1) != i + 1)
                counts[step] += journey.conversions + journey.nulls;
    }
    return counts;
}

} // namespace

std::string cleanedName(std::string_view name, const CleaningRules& rules)
{
    if (rules.directories)
        name = withDirectories(name, *rules.directories);
    for (const NameMapping& mapping : rules.mappings)
        if (fitsPattern(name, mapping.pattern)) {
            name = mapping.name;
            break;
        }
    for (const std::string& pattern : rules.leftOut)
        if (fitsPattern(name, pattern))
            return {};
    return std::string(name);
}

void cleanSteps(std::vector<std::uint32_t>& steps, const CleaningRules& rules)
{
    if (rules.mergesRepeats)
        steps.erase(std::ranges::unique(steps).begin(), steps.end());
    if (!rules.longest || steps.size() <= static_cast<std::size_t>(*rules.longest))
        return;
    if (rules.kept == KeptEnd::Last)
        steps.erase(steps.begin(), steps.end() - *rules.longest);
    else
        steps.resize(static_cast<std::size_t>(*rules.longest));
}

ObservedJourneys cleanedJourneys(ObservedJourneys observed, const CleaningRules& rules)
{
    const std::vector<double> counts = journeysWith(observed);
    const double least = rules.minimum.value_or(0.0) / 1000.0 * journeyCount(observed);
    const std::vector<std::string> names = observed.names;
    return renamed(std::move(observed), rules, [&](std::uint32_t i) {
        return counts[i] <= 0.0 ? std::string() : counts[i] < least ? rules.others : names[i];
    });
}

ObservedJourneys cleaned(ObservedJourneys observed, const CleaningRules& rules)
{
    CleaningRules onlyNames = rules; // what is cut off here would not be counted
    onlyNames.longest.reset();
    const std::vector<std::string> names = observed.names;
    return cleanedJourneys(renamed(std::move(observed), onlyNames,
                               [&](std::uint32_t i) { return cleanedName(names[i], rules); }),
        rules);
}

} // namespace rundblick
