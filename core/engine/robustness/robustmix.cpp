// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/robustness/robustmix.h"

#include "core/engine/draws/drawstatistics.h"
#include "core/engine/parallel.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t sampledOptima = 50;
constexpr std::size_t choosingDraws = 2'000;
constexpr double tolerance = 1e-9; // relative, of sums of spends

using Spend = std::vector<double>;

// The spends of an average between the limits: what may be stopped and has less than half of its
// minimum is stopped.
Spend withinLimits(const MixProblem& problem, Spend spend)
{
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const MixItem& item = problem.items[i];
        if (item.lock != MixLock::None)
            spend[i] = item.lock == MixLock::Today ? item.today : 0.0;
        else if (item.stoppable && spend[i] < item.minimum / 2.0)
            spend[i] = 0.0;
        else
            spend[i] = std::clamp(spend[i], item.minimum, std::max(item.minimum, item.maximum));
    }
    return spend;
}

// The same for less money: what is above the minima shrinks in proportion.
bool shrinkTo(const MixProblem& problem, double budget, Spend& spend)
{
    const double excess = mixCost(problem, spend) - budget;
    if (excess <= tolerance * budget)
        return true;
    double free = 0.0;
    const auto slack = [&](std::size_t i) {
        const MixItem& item = problem.items[i];
        return item.lock == MixLock::None && spend[i] > item.minimum ? spend[i] - item.minimum
                                                                     : 0.0;
    };
    for (std::size_t i = 0; i < spend.size(); ++i)
        free += slack(i);
    if (free < excess)
        return false;
    for (std::size_t i = 0; i < spend.size(); ++i)
        spend[i] -= slack(i) * (excess / free);
    return true;
}

bool keepsRestrictions(const MixProblem& problem, const Spend& spend)
{
    const auto active = std::ranges::count_if(spend, [](double x) { return x > 0.0; });
    if (problem.maxActive && active > *problem.maxActive)
        return false;
    return std::ranges::all_of(problem.phases, [&](const MixPhase& phase) {
        return activeIn(phase, spend) >= phase.minActive
            && phaseEffect(problem, phase, spend) >= phase.minEffect * (1.0 - tolerance);
    });
}

// Everything that may become the robust mix; the recommended one first.
std::vector<Spend> candidatesOf(const MixSampler& sampler, const Ledger& ledger)
{
    const MixProblem& problem = sampler.input().problem;
    std::vector<Spend> candidates{sampler.recommended()};
    const auto offer = [&](Spend spend) {
        if (keepsRestrictions(problem, spend))
            candidates.push_back(std::move(spend));
    };
    Spend average(problem.items.size(), 0.0);
    double solved = 0.0;
    for (const MixDraw& draw : ledger.mixes) {
        if (!draw.isSolved)
            continue;
        if (candidates.size() <= sampledOptima)
            offer(draw.spend);
        solved += 1.0;
        for (std::size_t i = 0; i < average.size(); ++i)
            average[i] += draw.spend[i];
    }
    Spend middle = sampler.recommended();
    for (std::size_t i = 0; i < average.size() && solved > 0.0; ++i) {
        average[i] /= solved;
        middle[i] = (middle[i] + average[i]) / 2.0;
    }
    for (Spend* spend : {&average, &middle}) {
        Spend repaired = withinLimits(problem, std::move(*spend));
        if (solved > 0.0 && shrinkTo(problem, sampler.input().budget, repaired))
            offer(std::move(repaired));
    }
    return candidates;
}

// What a mix achieves in the first `draws` draws.
MixRecord recordOf(
    const MixSampler& sampler, const Ledger& ledger, const Spend& spend, std::size_t draws)
{
    std::vector<double> effects;
    for (std::size_t d = 0; d < std::min(draws, ledger.mixes.size()); ++d)
        if (ledger.mixes[d].isSolved && ledger.mixes[d].todayEffect > 0.0)
            effects.push_back(sampler.input().effectToday
                * sampler.effect(ledger.mixWorlds[d], spend) / ledger.mixes[d].todayEffect);
    return {meanOf(effects), worstTenthMean(effects)};
}

} // namespace

Result<std::optional<RobustMix>> robustMix(
    const MixSampler& sampler, const Ledger& ledger, const RobustRun& run)
{
    const bool hasDraws = std::ranges::any_of(ledger.mixes.begin(),
        ledger.mixes.begin()
            + static_cast<std::ptrdiff_t>(std::min(choosingDraws, ledger.mixes.size())),
        [](const MixDraw& draw) { return draw.isSolved && draw.todayEffect > 0.0; });
    if (!hasDraws)
        return std::optional<RobustMix>();
    const std::vector<Spend> candidates = candidatesOf(sampler, ledger);
    std::vector<double> worth(candidates.size());
    const bool isDone = forEachIndex(candidates.size(), run.threads, run.stop, [&](std::size_t k) {
        const MixRecord record = recordOf(sampler, ledger, candidates[k], choosingDraws);
        worth[k] = (record.mean + record.cvar) / 2.0;
    });
    if (!isDone)
        return Error{Code::Cancelled, {}, {}};
    std::size_t best = 0;
    for (std::size_t k = 1; k < worth.size(); ++k)
        if (worth[k] > worth[best] * (1.0 + tolerance))
            best = k;
    RobustMix mix{candidates[best], recordOf(sampler, ledger, candidates[best], ledger.mixDraws),
        recordOf(sampler, ledger, candidates.front(), ledger.mixDraws)};
    return std::optional(std::move(mix));
}

} // namespace rundblick
