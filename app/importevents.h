// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/readjourneys.h"
#include "core/exchange/import.h"

namespace rundblick {

class Arguments;

// What the words say of a file of events, over what is recognised of it.
struct EventWords {
    std::filesystem::path file;
    std::optional<double> gap; // minutes
    std::optional<std::vector<std::string>> conversions;
    std::optional<std::string> touchpoint; // a word for it, or a column
    std::optional<bool> mergesRepeats;
    std::optional<int> longest;
    std::optional<CleaningRules> rules;
};

// Nothing where a value makes no sense. `rules`: the text of the file of rules.
Result<std::optional<EventWords>> eventWordsFrom(
    const Arguments& arguments, const std::optional<std::string>& rules);

// The journeys in the file as one Edit. Refuses what readJourneys() and importJourneys() refuse.
Result<Imported> importEvents(const Workshop& workshop, const EventWords& words);

} // namespace rundblick
