// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journey/journey.h"
#include "core/engine/journey/journeychecks.h"
#include "core/engine/journey/journeyflow.h"

namespace rundblick {

// The numbers of a solved chain by touchpoint, phase and edge (method.md 3.3-3.7), all but the
// removal by bypass. Error: Cancelled.
Result<JourneyNumbers> journeyNumbers(const Flow& flow, const ChainStructure& structure,
    const std::vector<std::vector<std::size_t>>& phases, const std::stop_token& stop);

// Adds the removal by bypass: rows renormalised without the touchpoint, one solve for each
// (method.md 3.4). Error: Cancelled.
Status addBypass(JourneyNumbers& numbers, const Flow& flow, const std::stop_token& stop);

} // namespace rundblick
