// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/mixsearch/mixproblem.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace rundblick {

// What a restriction of "same budget" costs, method.md 7: the effect that the mix would gain
// without it. Only restrictions that hold the mix back are listed.
struct MixPrice {
    MixRestriction restriction; // Lock, Minimum, Maximum, MaxActive, PhaseActive or PhaseEffect
    double gain = 0; // effect of the mix without it, less the effect now
    std::optional<double> perUnit; // effect of one unit less: of currency, a touchpoint, a point
    std::vector<std::size_t> holds; // items whose spend it decides
    bool proven = true; // no mix without it gains more than 1e-6 of the effect beyond this
};

// How much is looked at. Counts, never a clock.
struct MixPriceOptions {
    std::size_t looks
        = 120; // restrictions that get a relaxation and its repair; half where coupled
    std::size_t searches
        = 6; // of those without proof, the dearest are searched by branch and bound
    std::int64_t limit = 2'000; // of each search, see MixOptions
};

// Restrictions by gain, the dearest first. `solved` is the answer of mostEffect() for the budget.
// `phasePoint` is a hundredth of today's effect in each phase of the problem. Restrictions beyond
// `looks` have the first-order estimate of their multipliers, an upper bound, and no proof.
// Errors: Cancelled.
Result<std::vector<MixPrice>> restrictionPrices(const MixProblem& problem, double budget,
    const MixResult& solved, const std::vector<double>& phasePoint, const MixPriceOptions& options,
    const std::stop_token& stop);

} // namespace rundblick
