// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixproblem.h"

#include <vector>

namespace rundblick {

// "Same budget" for thousands of similar problems, method.md 8: one relaxation and its repair, no
// branching. The mix keeps all restrictions, the bound is certified; only the gap stays as it is.

// Where the search for the multipliers of a similar problem may begin.
struct MixStart {
    std::vector<double> multipliers; // empty: from nothing
};

struct QuickMix {
    bool feasible = false; // whether a mix that keeps all restrictions was found
    double effect = 0; // baselines and constant included
    double bound = 0; // no mix has more
    std::vector<double> spend; // per item
};

// The multipliers of `problem`, for draws around it.
MixStart mixStart(const MixProblem& problem, double budget);

// Safe to call from several threads at once. The problem must be one that mostEffect() accepts, and
// have the restrictions of the problem that `start` is from, in the same order.
QuickMix quickMix(const MixProblem& problem, double budget, const MixStart& start);

} // namespace rundblick
