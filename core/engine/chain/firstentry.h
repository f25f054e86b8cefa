// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journey/journeyflow.h"

namespace rundblick {

using StateSet = std::vector<std::size_t>; // states of a flow, ascending

// First entries into each of the sets, which may overlap; zero for an empty set. All by one
// recursion: states outside half of the sets are eliminated for that half at once (censored chain
// by the algorithm of Grassmann, Taksar and Heyman 1985, without a subtraction), so that all sets
// together cost O(n^3) instead of n^3 / 3 each. `flow` needs visits, conversion and value only.
// Error: Cancelled.
Result<std::vector<SetEntry>> firstEntries(
    const Flow& flow, const std::vector<StateSet>& sets, const std::stop_token& stop);

} // namespace rundblick
