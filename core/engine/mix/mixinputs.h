// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/mix/mix.h"

namespace rundblick {

// The mix of a workshop as the solver takes it, and the way back to its touchpoints.
struct MixInput {
    static constexpr std::size_t noItem = MixRestriction::noItem;

    std::vector<const Touchpoint*> touchpoints;
    std::vector<std::size_t> item; // of each touchpoint in problem.items; noItem: constant effect
    std::vector<bool> steered; // has a curve; without one its spend stays as it is
    std::vector<double> constant; // effect of each touchpoint that has no item; else 0
    MixProblem problem;
    std::vector<const Phase*> phases; // of problem.phases
    std::vector<double> phaseEffectToday; // likewise
    std::vector<double> today; // spend per item
    double costToday = 0.0; // activation included
    double budget = 0.0;
    double effectToday = 0.0;
    double effectWanted = 0.0;
    double unit = 0.0; // of rounding
    std::int64_t assumed = 0; // saturations that nobody answered
    std::vector<Message> notices;
};

// method.md 6: curves from the answers at each touchpoint, given ones as they are. The touchpoints
// are the short list and those with a given curve; without ratings only the latter. `analysis`
// must have impact and performance.
MixInput mixInput(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
