// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/ledger.h"

#include <stop_token>

namespace rundblick {

// Spearman's rank correlation of every drawn input with the gain, the strongest first, at most
// twelve; what chance alone would give (3/√draws) is left out. `gain`: one per mix draw, none where
// there is none. Error: Cancelled.
Result<std::vector<TornadoBar>> tornado(const Ledger& ledger,
    const std::vector<std::optional<double>>& gain, unsigned threads, const std::stop_token& stop);

} // namespace rundblick
