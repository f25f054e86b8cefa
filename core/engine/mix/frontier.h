// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/mixsearch/mixproblem.h"

#include <cstddef>
#include <stop_token>
#include <vector>

namespace rundblick {

// The most effect for a budget, with the proof of how much is missing at most.
struct FrontierPoint {
    double budget = 0;
    double effect = 0; // of the best mix found
    double gap = 0; // (bound - effect) / bound
};

// Equally spaced budgets, both ends included.
struct FrontierRange {
    double from = 0;
    double to = 0;
    std::size_t points = 200;
};

// Everything from the least to the most that can be spent; at half as many points where more than
// the budget ties the items together, which costs more to solve.
FrontierRange wholeRange(const MixProblem& problem);

// Effect against budget, method.md 7: mostEffect() for a chart. Each budget starts from the price
// of the one before and is searched only a little, so that a small gap may stay where curves are
// S-shaped. Effects never fall along the budgets. Budgets that do not pay the minima have no point.
// Errors as in mix.h.
Result<std::vector<FrontierPoint>> frontier(
    const MixProblem& problem, const FrontierRange& range, const std::stop_token& stop);

} // namespace rundblick
