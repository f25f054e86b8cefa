// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/retention.h"
#include "core/engine/mix/mixadvice.h"
#include "core/engine/stages.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

// How much more customers stay for more effect: odds ∝ effect^.2.
constexpr double loyalty = 0.2;

// By touchpoint of the inventory; 1 where nothing changes, or where there is no effect today.
std::vector<double> retentionOdds(const EngineRun& run, const MixInput& input, const Mix& mix)
{
    std::vector<double> odds(run.inventory.size(), 1.0);
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i) {
        const auto node = static_cast<std::size_t>(
            std::ranges::find(run.inventory, input.touchpoints[i]) - run.inventory.begin());
        const double then = input.item[i] == MixInput::noItem
            ? input.constant[i]
            : effectAt(input.problem.items[input.item[i]].curve, mix.sameBudget->spend[i]);
        if (input.effects[i] > 0.0)
            odds[node] = std::pow(then / input.effects[i], loyalty);
    }
    return odds;
}

// The consistency check of method.md 6: what the mix does to the journey, beside its effect.
Status addJourneyChange(EngineRun& run, const MixInput& input, Mix& mix)
{
    const bool isAnswered = mix.sameBudget && mix.sameBudget->status != MixStatus::Infeasible;
    if (!run.chain || !isAnswered)
        return ok();
    const std::vector<double> unchanged(run.inventory.size(), 1.0);
    const auto today = conversionWithRetention(*run.chain, unchanged, run.stop);
    const auto then = conversionWithRetention(*run.chain, retentionOdds(run, input, mix), run.stop);
    if (!today || !then)
        return today ? then.error() : today.error();
    if (!(*today > 0.0))
        return ok();
    mix.journeyChange = *then / *today - 1.0;
    constexpr double noticeable = 1e-6;
    const double gain = mix.sameBudget->change.value_or(0.0);
    const bool opposes = gain * *mix.journeyChange < 0.0
        && std::min(std::abs(gain), std::abs(*mix.journeyChange)) > noticeable;
    if (opposes)
        run.analysis.notices.push_back(
            {Code::MixJourneyOpposes, {{"gain", gain}, {"journey", *mix.journeyChange}}, {}});
    return ok();
}

} // namespace

Status addMix(EngineRun& run)
{
    run.analysis.stage = Stage::Mix;
    MixInput input = mixInput(run.workshop, run.analysis);
    run.analysis.notices.insert(
        run.analysis.notices.end(), input.notices.begin(), input.notices.end());
    if (input.touchpoints.empty())
        return ok();
    Result<Mix> mix = advisedMix(input, run.stop);
    if (!mix && mix.error().code == Code::Cancelled)
        return mix.error();
    if (!mix) { // numbers the solver cannot work with: said, and the rest stands
        run.analysis.notices.push_back(mix.error());
        return ok();
    }
    const Status checked = addJourneyChange(run, input, *mix);
    run.analysis.mix = std::move(*mix);
    return checked;
}

} // namespace rundblick
