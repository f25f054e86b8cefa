// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "core/model/edit.h"

namespace rundblick {

// What the answers of a table are about, in its order: what the questions name, what stands in a
// column of `rows` (the first of the table), and what is the same for all, where it is needed.
struct NamedInTable {
    std::vector<std::string> brands = {};
    std::vector<std::string> criteria = {};
    bool operator==(const NamedInTable&) const = default;
};
NamedInTable namedIn(const Mapping& mapping, const std::vector<std::vector<std::string>>& rows);

// What gives its place to a table: a template brings brands and criteria as a beginning; beside the
// real ones they would have nothing to show, and a performance value counts only where half of the
// weight of the criteria is rated. As long as nothing is rated, the brands and the performance
// criteria that the table does not name take the names of those that are new, in their order, the
// own brand that of `own`; what is left over goes, but never the own brand. Where the table names
// nothing new of a kind, all of it stays.
struct TemplatePlaces {
    std::vector<std::string> given; // names of brands and criteria as they were
    Edit edit; // empty where all stays as it is
};
TemplatePlaces templatePlaces(
    const Workshop& workshop, const NamedInTable& named, const std::string& own);

// Whether nothing is rated yet.
bool isUnrated(const Workshop& workshop);

// Whether the workshop's own brand is one of those that give their places, or there is none: a
// person must say which of the table's is the own one.
bool isOwnBrandOpen(const Workshop& workshop, const std::vector<std::string>& named);

// The client's where the table names it, else one that says so ("own brand"), else the first:
// surveys ask for the own brand first.
std::string proposedOwnBrand(const Workshop& workshop, const std::vector<std::string>& named);

} // namespace rundblick
