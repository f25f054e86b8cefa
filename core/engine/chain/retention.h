// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/journeychain.h"

namespace rundblick {

// The conversion of a walk from the start where customers stay otherwise: at every touchpoint the
// odds of not being lost there are multiplied by `odds` (one per touchpoint, >= 0; 0: all who come
// are lost there), its other transitions keep their proportions (method.md 6, consistency check).
// Nobody is lost, or everybody, where it is so in `chain`. O(states^3). Error: Cancelled.
Result<double> conversionWithRetention(
    Chain chain, const std::vector<double>& odds, const std::stop_token& stop);

} // namespace rundblick
