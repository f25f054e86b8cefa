// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/ledger.h"

#include <stop_token>

namespace rundblick {

// How a mix does over the draws: its effect relative to that of today's mix under the same draw,
// times today's effect.
struct MixRecord {
    double mean = 0.0;
    double cvar = 0.0; // CVaR10: mean of the worst tenth
};

// The mix that does best over the draws by the mean of `mean` and `cvar`.
struct RobustMix {
    std::vector<double> spend; // per item
    MixRecord record;
    MixRecord recommended; // of the mix of the mean parameters
};

struct RobustRun {
    unsigned threads = 1; // the result does not depend on it
    std::stop_token stop;
};

// method.md 8: the best of the recommended mix, the optima of the first 50 draws, the average of
// all optima, and the middle between that and the recommended mix; averages moved into the limits
// and the budget. Chosen over the first 2,000 draws, recorded over all. None where no draw has a
// mix or today's mix no effect. Error: Cancelled.
Result<std::optional<RobustMix>> robustMix(
    const MixSampler& sampler, const Ledger& ledger, const RobustRun& run);

} // namespace rundblick
