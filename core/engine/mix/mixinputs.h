// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/mixsearch/mix.h"

namespace rundblick {

// The mix of a workshop as the solver takes it, and the way back to its touchpoints. "Today" is
// what is really there: what a scenario supposes changes the curves, not what it is measured by.
struct MixInput {
    static constexpr std::size_t noItem = MixRestriction::noItem;

    const Scenario* scenario = nullptr; // none: today's budget and effect
    std::vector<const Touchpoint*> touchpoints;
    std::vector<CurveResult> curves; // of each touchpoint, with what the scenario supposes
    std::vector<std::optional<Message>> supposed; // what the scenario supposes of it
    std::vector<std::size_t> item; // of each touchpoint in problem.items; noItem: constant effect
    std::vector<bool> steered; // has a curve; without one its spend stays as it is
    std::vector<double> effects; // of each touchpoint today
    std::vector<double> constant; // effect of each touchpoint that has no item; else 0
    MixProblem problem;
    std::vector<const Phase*> phases; // of problem.phases
    std::vector<double> phaseEffectToday; // likewise
    std::vector<double> today; // spend per item
    double costToday = 0.0; // activation included
    double budget = 0.0;
    double effectToday = 0.0;
    double effectSupposed = 0.0; // of today's spends, under what the scenario supposes
    double effectWanted = 0.0;
    double unit = 0.0; // of rounding
    std::int64_t assumed = 0; // saturations that nobody answered
    std::vector<Message> notices;
};

// method.md 6: the response curve of each touchpoint (curves/touchpointcurve.h). The touchpoints
// are the short list and those with a given or measured curve; without ratings only the latter, and
// those with an effect of their own. `analysis` must have impact and performance.
MixInput mixInput(const Workshop& workshop, const Analysis& analysis, const Scenario* scenario);

// Of the scenario that Mix shows.
MixInput mixInput(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
