// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/journeychain.h"

namespace rundblick {

// A walk from the start to conversion.
struct BestWalk {
    std::vector<std::size_t> touchpoints; // in order, repeats included
    double probability = 0; // of a walk
};

struct BestWalks {
    std::vector<BestWalk> walks; // the most probable first
    bool isCut = false; // the search ended at its limit: there may be more, but none better
};

struct BestOptions {
    std::size_t count = 10;
    std::int64_t popLimit = 1'000'000;
};

// The most probable walks that convert, loops included (method.md 3.8): best first over walks with
// the exact heuristic -ln(probability of the best way to conversion), by Dijkstra on the reversed
// graph. Of equally probable walks the first by the order of the states. Every step leads to one
// of the walks wanted or ties with it; siblings wait until they are due, so that at most two walks
// are queued per step. Error: Cancelled.
Result<BestWalks> bestWalks(
    const Chain& chain, const BestOptions& options, const std::stop_token& stop);

} // namespace rundblick
