// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/coverproblem.h"

#include <stop_token>

namespace rundblick {

struct CoverAnswer {
    Choice choice;
    double bound = 0; // search units
    std::int64_t nodes = 0;
    bool complete = false; // every node was examined or cut off
};

// Depth-first branch and bound on the Lagrangian bound; nodeLimit 1 looks at the root alone.
// Error: Cancelled.
Result<CoverAnswer> searchCover(
    const CoverProblem& problem, std::int64_t nodeLimit, const std::stop_token& stop);

} // namespace rundblick
