// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixproblem.h"

#include <vector>

namespace rundblick {

// A mix in amounts that people write into a plan.
struct RoundedMix {
    double unit = 0;
    double effect = 0; // of the rounded spends
    double spent = 0;
    std::vector<double> spend; // per item
};

// 10^floor(log10 budget) / 1000: 1,234,567 is planned in thousands; 0 for no budget.
double defaultRoundingUnit(double budget);

// Spends as multiples of `unit` (0: unchanged) within limits, activity and budget of the mix.
// Locked spends, and those between limits without a multiple above 0, stay as they are. Rounded
// down first; phases get back what they lack; what is left goes unit by unit to where it brings
// most. Nothing that is off starts. Unchanged where no multiples keep everything.
RoundedMix roundedWithinBudget(
    const MixProblem& problem, const std::vector<double>& spend, double unit, double budget);

// The same, but with at least `effect`, as far as the limits allow it, at little cost.
RoundedMix roundedKeepingEffect(
    const MixProblem& problem, const std::vector<double>& spend, double unit, double effect);

} // namespace rundblick
