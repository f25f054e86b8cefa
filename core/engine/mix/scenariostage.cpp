// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixadvice.h"
#include "core/engine/stages.h"

#include <set>

namespace rundblick {
namespace {

// What a scenario leaves of a touchpoint: what has a spend, or works without one.
bool staysActive(const MixInput& input, const MixAnswer& answer, std::size_t touchpoint)
{
    return input.item[touchpoint] == MixInput::noItem ? input.constant[touchpoint] > 0.0
                                                      : answer.spend[touchpoint] > 0.0;
}

// Cov_p of what stays active; touchpoints that have no part in the mix stay.
std::vector<std::optional<double>> coverageOf(
    const Analysis& analysis, const MixInput& input, const MixAnswer& answer)
{
    std::set<Id<Touchpoint>> gone;
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i)
        if (!staysActive(input, answer, i))
            gone.insert(input.touchpoints[i]->id);
    std::vector<std::optional<double>> coverage;
    for (std::size_t p = 0; p < analysis.phases.size(); ++p) {
        double all = 0.0;
        double kept = 0.0;
        for (const TouchpointResult& touchpoint : analysis.touchpoints) {
            const double impact
                = p < touchpoint.impactByPhase.size() ? touchpoint.impactByPhase[p] : 0.0;
            all += impact;
            kept += gone.contains(touchpoint.id) ? 0.0 : impact;
        }
        coverage.push_back(all > 0.0 ? std::optional(kept / all) : std::nullopt);
    }
    return coverage;
}

void addSpends(ScenarioOutcome& outcome, const MixInput& input)
{
    const bool isAnswered
        = outcome.sameBudget && outcome.sameBudget->status != MixStatus::Infeasible;
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i) {
        const Touchpoint& touchpoint = *input.touchpoints[i];
        outcome.touchpoints.push_back(touchpoint.id);
        outcome.names.push_back(touchpoint.name);
        outcome.from.push_back(touchpoint.spend);
        outcome.actions.emplace_back();
        if (!isAnswered)
            continue;
        const double to = outcome.sameBudget->rounded->spend[i];
        if (input.steered[i])
            outcome.actions.back() = actionOf(touchpoint.spend, to);
        outcome.active += to > 0.0 ? 1 : 0;
    }
}

Result<ScenarioOutcome> outcomeOf(const EngineRun& run, const Scenario& scenario)
{
    const MixInput input = mixInput(run.workshop, run.analysis, &scenario);
    Result<MixAnswers> answers = mixAnswers(input, run.stop);
    if (!answers)
        return answers.error();
    ScenarioOutcome outcome;
    outcome.id = scenario.id;
    outcome.name = scenario.name;
    outcome.budget = input.budget;
    outcome.effectToday = input.effectSupposed;
    outcome.sameBudget = std::move(answers->sameBudget);
    outcome.sameEffect = std::move(answers->sameEffect);
    addSpends(outcome, input);
    if (outcome.sameBudget && outcome.sameBudget->status != MixStatus::Infeasible)
        outcome.coverage = coverageOf(run.analysis, input, *outcome.sameBudget);
    else
        outcome.coverage.resize(run.analysis.phases.size());
    return outcome;
}

} // namespace

// Every scenario with its own budget, restrictions and suppositions, in their order.
Status addScenarios(EngineRun& run)
{
    if (!run.options.compareScenarios)
        return ok();
    for (const Scenario* scenario : ordered<Scenario>(run.workshop)) {
        Result<ScenarioOutcome> outcome = outcomeOf(run, *scenario);
        if (outcome)
            run.analysis.scenarios.push_back(std::move(*outcome));
        else if (outcome.error().code == Code::Cancelled)
            return outcome.error();
        else // numbers the solver cannot work with
            run.analysis.notices.push_back(outcome.error());
    }
    return ok();
}

} // namespace rundblick
