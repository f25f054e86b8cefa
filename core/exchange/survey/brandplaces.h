// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "core/model/edit.h"

namespace rundblick {

// The brands that the answers are about, in their order: those of the questions, those in a column
// of `rows` (the first of the table), and the one for all where no other is named.
std::vector<std::string> namedBrands(
    const Mapping& mapping, const std::vector<std::vector<std::string>>& rows);

// Which brands give their places to those of a table: a template brings brands as a beginning, and
// they would stand beside the real ones with nothing to show. As long as nothing is rated, the
// brands that the table does not name take the names of those that are new, the own one that of
// `own`, the others in their order; what is left over goes, but never the own one.
struct BrandPlaces {
    std::vector<std::string> given; // names of the brands as they were
    Edit edit; // empty where all stays as it is
};
BrandPlaces brandPlaces(
    const Workshop& workshop, const std::vector<std::string>& named, const std::string& own);

// Whether the workshop's own brand is one of those that give their places, or there is none: a
// person must say which of the table's is the own one.
bool isOwnBrandOpen(const Workshop& workshop, const std::vector<std::string>& named);

// The client's where the table names it, else one that says so ("own brand"), else the first:
// surveys ask for the own brand first.
std::string proposedOwnBrand(const Workshop& workshop, const std::vector<std::string>& named);

} // namespace rundblick
