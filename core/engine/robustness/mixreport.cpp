// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/drawstatistics.h"
#include "core/engine/robustness/robustnessreport.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr double holdBelow = 0.05; // relative change of a spend that still counts as hold
constexpr double noRegret = 0.05; // relative loss at which a mix is kept, as a spend is held
constexpr double noGain = 1e-9; // relative; less is rounding

// Where the spend of one item goes in the best mixes of the draws; shares of them.
struct Direction {
    double more = 0.0;
    double less = 0.0;
    double off = 0.0;
    Range spend;
};

std::vector<double> spendsOf(const Ledger& ledger, std::size_t item)
{
    std::vector<double> spends;
    for (const MixDraw& draw : ledger.mixes)
        if (draw.isSolved)
            spends.push_back(draw.spend[item]);
    return spends;
}

Direction directionOf(const std::vector<double>& spends, double today)
{
    const auto share = [&](auto&& holds) {
        return static_cast<double>(std::ranges::count_if(spends, holds))
            / static_cast<double>(spends.size());
    };
    Direction direction;
    direction.more
        = share([=](double x) { return today > 0.0 ? x > today * (1.0 + holdBelow) : x > 0.0; });
    direction.less = share([=](double x) { return x > 0.0 && x < today * (1.0 - holdBelow); });
    direction.off = share([](double x) { return x <= 0.0; });
    direction.spend = *middleRange(spends);
    return direction;
}

// Of an action: the share of the draws that go the same way.
double agreement(MixAction action, const Direction& direction, bool isOffToday)
{
    switch (action) {
    case MixAction::Invest:
    case MixAction::Start:
        return direction.more;
    case MixAction::Reduce:
        return direction.less + direction.off;
    case MixAction::Stop:
        return direction.off;
    case MixAction::Hold:
        break;
    }
    return isOffToday ? direction.off
                      : std::max(0.0, 1.0 - direction.more - direction.less - direction.off);
}

void reportSpends(Analysis& analysis, const Ledger& ledger, const MixSampler& sampler)
{
    Mix& mix = *analysis.mix;
    for (std::size_t k = 0; k < mix.touchpoints.size(); ++k) {
        const std::size_t item = sampler.input().item[k];
        if (!mix.steered[k] || item == MixInput::noItem)
            continue;
        const std::vector<double> spends = spendsOf(ledger, item);
        if (spends.empty())
            return;
        const double today = sampler.input().today[item];
        const Direction direction = directionOf(spends, today);
        if (mix.actions[k].action)
            mix.actions[k].probability = agreement(*mix.actions[k].action, direction, today <= 0.0);
        for (std::size_t i = 0; i < analysis.touchpoints.size(); ++i) {
            if (analysis.touchpoints[i].id != mix.touchpoints[k])
                continue;
            TouchpointRobustness& result = analysis.robustness->touchpoints[i];
            result.more = direction.more;
            result.less = direction.less;
            result.off = direction.off;
            result.spendLow = direction.spend.low;
            result.spendHigh = direction.spend.high;
        }
    }
}

void reportGain(MixAnswer& answer, const Ledger& ledger)
{
    std::vector<double> gains;
    for (const std::optional<double>& gain : gainsOf(ledger))
        if (gain)
            gains.push_back(*gain);
    const auto range = middleRange(gains);
    if (!range)
        return;
    answer.changeLow = range->low;
    answer.changeHigh = range->high;
    answer.probabilityGain
        = static_cast<double>(std::ranges::count_if(gains, [](double g) { return g > noGain; }))
        / static_cast<double>(gains.size());
}

void reportSaving(MixAnswer& answer, const Ledger& ledger, double costToday)
{
    std::vector<double> savings;
    for (const MixDraw& draw : ledger.mixes)
        if (draw.cost && costToday > 0.0)
            savings.push_back(1.0 - *draw.cost / costToday);
    if (const auto range = middleRange(std::move(savings))) {
        answer.changeLow = range->low;
        answer.changeHigh = range->high;
    }
}

void reportRegret(Robustness& robustness, const Ledger& ledger)
{
    std::vector<double> regrets;
    for (const MixDraw& draw : ledger.mixes)
        if (draw.isSolved && draw.bestEffect > 0.0)
            regrets.push_back(std::max(0.0, (draw.bestEffect - draw.keptEffect) / draw.bestEffect));
    const auto range = middleRange(regrets);
    if (!range)
        return;
    robustness.regretMean = meanOf(regrets);
    robustness.regretHigh = range->high;
    robustness.keepsMix = static_cast<double>(std::ranges::count_if(regrets, [](double regret) {
        return regret <= noRegret;
    })) / static_cast<double>(regrets.size());
}

} // namespace

void reportMix(Analysis& analysis, const Ledger& ledger, const MixSampler& sampler)
{
    analysis.robustness->mixDraws = static_cast<std::int64_t>(ledger.mixDraws);
    reportSpends(analysis, ledger, sampler);
    reportGain(*analysis.mix->sameBudget, ledger);
    reportSaving(*analysis.mix->sameEffect, ledger, sampler.input().costToday);
    reportRegret(*analysis.robustness, ledger);
}

} // namespace rundblick
