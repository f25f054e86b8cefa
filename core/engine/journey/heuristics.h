// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/journeychain.h"

namespace rundblick {

// Conversions, or their value, credited to each touchpoint by simple rules.
struct Credit {
    std::vector<double> first; // all to the first touchpoint
    std::vector<double> last; // all to the last
    std::vector<double> linear; // equally to every touch, repeats counted
    std::vector<double> shapley; // equally to every distinct touchpoint
};

struct Heuristics {
    Credit conversions;
    Credit value;
};

// The heuristics beside the chain, from the raw paths (method.md 3.10). Each sums to the
// conversions (value) of the paths that hold a touchpoint. Error: Cancelled.
Result<Heuristics> computeHeuristics(const JourneyInput& input, const std::stop_token& stop);

} // namespace rundblick
