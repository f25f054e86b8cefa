// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/observed.h"
#include "core/model/field.h"

#include <optional>

namespace rundblick {

// Names that fit the pattern ("*" stands for anything) are called so.
struct NameMapping {
    std::string pattern;
    std::string name;
    bool operator==(const NameMapping&) const = default;
};

enum class KeptEnd { Last, First };

inline constexpr int mostDirectories = 20;
inline constexpr int mostSteps = 1000; // of a journey: what comes before them is left out

// How journeys are made simple enough to be read. The rules apply in the order in which they stand
// here, whatever the order in which they were given.
struct CleaningRules {
    std::optional<int> directories
        = {}; // of page paths so many parts are kept: "/blog/a/b" → "/blog"
    std::vector<NameMapping> mappings = {}; // of several that fit the first counts
    std::vector<std::string> leftOut = {}; // patterns of names
    std::optional<double> minimum = {}; // touchpoints in fewer of a thousand journeys are rare
    std::string others = {}; // what the rare ones are called together; empty: they are left out
    bool mergesRepeats = true; // the same touchpoint twice in a row is one
    std::optional<int> longest = {}; // so many touchpoints of a journey are kept
    KeptEnd kept = KeptEnd::Last;
    bool operator==(const CleaningRules&) const = default;
};

// The rules for names, the first three: empty where the name is left out.
std::string cleanedName(std::string_view name, const CleaningRules& rules);

// The rules for a journey, the last two.
void cleanSteps(std::vector<std::uint32_t>& steps, const CleaningRules& rules);

// The rules from the fourth on, on journeys with clean names. Journeys that lose all their
// touchpoints are left out.
ObservedJourneys cleanedJourneys(ObservedJourneys observed, const CleaningRules& rules);

// All the rules.
ObservedJourneys cleaned(ObservedJourneys observed, const CleaningRules& rules);

// The rules of a CSV file with the columns rule, what and to: "group", 2; "map", "/blog*", "Blog";
// "leave-out", "scroll"; "minimum", 5, "Other"; "merge-repeats", "no"; "first" or "last", 10.
// Refuses what CsvReader and Sheet refuse.
Result<CleaningRules> cleaningRulesFrom(const std::string& file, std::string_view csv);

} // namespace rundblick
