// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace rundblick {

// Brings a workshop that was written as JSON into this one, as one Edit. An empty workshop becomes
// the same as the one that was written. In another the records that are there already, by their id,
// name or place, become what the file says; others are added, ratings by rater; nothing is removed.
// Refuses what readWorkshopJson() refuses, and what merge() does.
Result<Imported> importWorkshopJson(
    const Workshop& workshop, std::string_view text, const std::string& file);

} // namespace rundblick
