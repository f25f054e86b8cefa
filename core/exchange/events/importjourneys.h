// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/readjourneys.h"
#include "core/exchange/import.h"

namespace rundblick {

// The journeys as one Edit: their paths, in the place of those that came from a file of the same
// name, and the touchpoints that the workshop has not, the most frequent first; of those as many
// are marked "rate this" as there is room for. Refuses InventoryFull and NameReserved, and what
// check() refuses.
Result<Imported> importJourneys(
    const Workshop& workshop, JourneysRead read, const std::filesystem::path& file);

} // namespace rundblick
