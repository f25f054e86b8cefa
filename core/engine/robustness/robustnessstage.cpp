// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverinputs.h"
#include "core/engine/draws/simulation.h"
#include "core/engine/robustness/robustmix.h"
#include "core/engine/robustness/robustnessreport.h"
#include "core/engine/robustness/tornado.h"

#include <cmath>

namespace rundblick {
namespace {

std::optional<CoverDraws> coverDraws(const EngineRun& run)
{
    if (!run.cover)
        return {};
    return CoverDraws(
        coverInput(run.workshop, run.analysis), run.cover->blue, run.method().coverRule);
}

std::optional<MixSampler> mixSampler(const EngineRun& run)
{
    const std::optional<Mix>& mix = run.analysis.mix;
    if (!mix || !mix->sameBudget || mix->sameBudget->spend.empty())
        return {};
    return MixSampler(run, mixInput(run.workshop, run.analysis));
}

void addSwitching(
    EngineRun& run, const Benchmarks& benchmarks, const std::vector<ValueUncertainty>& uncertain)
{
    for (std::size_t i = 0; i < run.analysis.touchpoints.size(); ++i) {
        const auto gaps = benchmarks.gaps(run.analysis.touchpoints[i], uncertain[i].byCriterion);
        const std::optional<SwitchingWeight> switching = switchingWeight(gaps);
        if (!switching)
            continue;
        TouchpointRobustness& result = run.analysis.robustness->touchpoints[i];
        result.switchingCriterion = run.frame.performance[switching->criterion].record->id;
        result.switchingShift = switching->shift;
    }
}

Status addMixRobustness(EngineRun& run, const Ledger& ledger, const MixSampler& sampler)
{
    reportMix(run.analysis, ledger, sampler);
    Robustness& robustness = *run.analysis.robustness;
    Result<std::vector<TornadoBar>> bars
        = tornado(ledger, gainsOf(ledger), run.options.threads, run.stop);
    if (!bars)
        return bars.error();
    robustness.tornado = std::move(*bars);
    const Result<std::optional<RobustMix>> robust
        = robustMix(sampler, ledger, {run.options.threads, run.stop});
    if (!robust)
        return robust.error();
    if (!*robust)
        return ok();
    const RobustMix& mix = **robust;
    for (const std::size_t item : sampler.input().item)
        robustness.robustSpend.push_back(item == MixInput::noItem ? 0.0 : mix.spend[item]);
    robustness.robustEffect = mix.record.mean;
    robustness.robustCvar = mix.record.cvar;
    robustness.effectMean = mix.recommended.mean;
    robustness.effectCvar = mix.recommended.cvar;
    return ok();
}

} // namespace

Status addRobustness(EngineRun& run)
{
    if (run.method().draws <= 0)
        return ok();
    Result<std::vector<ValueUncertainty>> uncertain
        = valueUncertainties(run.frame, run.study, {run.options.threads, run.stop});
    if (!uncertain)
        return uncertain.error();
    Analysis& analysis = run.analysis;
    analysis.robustness.emplace();
    analysis.robustness->draws = run.method().draws;
    analysis.robustness->touchpoints.resize(analysis.touchpoints.size());
    analysis.robustness->standardError = 50.0 / std::sqrt(static_cast<double>(run.method().draws));
    addSwitching(run, Benchmarks(run), *uncertain);

    const SimulationParts parts{WorldSampler(run, std::move(*uncertain)), Benchmarks(run),
        ExperienceRanks(run, hasAssociations(run.frame, run.study)), coverDraws(run),
        mixSampler(run)};
    const Result<Ledger> ledger = simulate(run, parts);
    if (!ledger)
        return ledger.error();
    analysis.stage = Stage::Robustness;
    reportBrands(analysis, *ledger);
    reportCover(analysis, *ledger);
    reportJourney(analysis, *ledger);
    if (run.cover)
        addVerdicts(run);
    return parts.mix ? addMixRobustness(run, *ledger, *parts.mix) : ok();
}

} // namespace rundblick
