// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <cmath>

namespace rundblick {

// Whether no number of an analysis is infinite or not a number; what is absent is fine.

inline bool isFinite(const std::optional<double>& value)
{
    return !value || std::isfinite(*value);
}

inline bool isFinite(const Interval& interval)
{
    return isFinite(interval.value) && isFinite(interval.low) && isFinite(interval.high);
}

inline bool isFinite(const std::vector<Message>& messages)
{
    return std::ranges::all_of(messages, [](const Message& message) {
        return std::ranges::all_of(message.values, [](const auto& entry) {
            const auto* number = std::get_if<double>(&entry.second);
            return !number || std::isfinite(*number);
        });
    });
}

inline bool isFinite(const TouchpointResult& touchpoint)
{
    bool good = isFinite(touchpoint.gap.interval) && isFinite(touchpoint.gap.p)
        && isFinite(touchpoint.gap.q) && isFinite(touchpoint.gap.neededN)
        && isFinite(touchpoint.market) && isFinite(touchpoint.perception.gap)
        && isFinite(touchpoint.influence) && isFinite(touchpoint.impact)
        && isFinite(touchpoint.delivered) && isFinite(touchpoint.experienceShare)
        && isFinite(touchpoint.impactHigh) && isFinite(touchpoint.probabilityBlue)
        && isFinite(touchpoint.journey.removalLow) && isFinite(touchpoint.journey.leverage)
        && isFinite(touchpoint.reasons);
    for (const Performance& performance : touchpoint.performance)
        good = good && isFinite(performance.interval) && isFinite(performance.sd)
            && isFinite(performance.lowest) && isFinite(performance.highest)
            && isFinite(performance.shrunk) && std::isfinite(performance.missingShare);
    for (const CompetitorGap& gap : touchpoint.gaps)
        good = good && isFinite(gap.interval) && isFinite(gap.p) && isFinite(gap.q);
    return good;
}

inline bool isFinite(const std::vector<double>& values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

inline bool isFinite(const Robustness& robustness)
{
    bool good = isFinite(robustness.keepsMix) && isFinite(robustness.regretMean)
        && isFinite(robustness.regretHigh) && isFinite(robustness.robustSpend)
        && isFinite(robustness.robustEffect) && isFinite(robustness.robustCvar)
        && isFinite(robustness.effectMean) && isFinite(robustness.effectCvar);
    for (const TouchpointRobustness& one : robustness.touchpoints)
        good = good && isFinite(one.strength) && isFinite(one.best) && isFinite(one.rank)
            && isFinite(one.blue) && isFinite(one.more) && isFinite(one.spendLow)
            && isFinite(one.spendHigh) && isFinite(one.switchingShift);
    for (const std::vector<double>& ranks : robustness.brandRank)
        good = good && isFinite(ranks);
    for (const TornadoBar& bar : robustness.tornado)
        good = good && std::isfinite(bar.correlation);
    return good;
}

inline bool isFinite(const Mix& mix)
{
    bool good = std::isfinite(mix.budget) && std::isfinite(mix.effectToday);
    for (const auto& answer : {mix.sameBudget, mix.sameEffect})
        if (answer)
            good = good && std::isfinite(answer->effect) && std::isfinite(answer->bound)
                && std::isfinite(answer->gap) && isFinite(answer->price) && isFinite(answer->change)
                && isFinite(answer->changeLow) && isFinite(answer->changeHigh)
                && isFinite(answer->probabilityGain) && isFinite(answer->conflict);
    for (const SpendAdvice& advice : mix.actions)
        good = good && std::isfinite(advice.to) && isFinite(advice.marginal)
            && isFinite(advice.probability) && isFinite(advice.reasons);
    return good;
}

inline bool isFinite(const CriteriaWeights& weights)
{
    return std::ranges::all_of(weights.weight, [](double weight) { return std::isfinite(weight); })
        && isFinite(weights.lambdaMax) && isFinite(weights.consistencyIndex)
        && isFinite(weights.consistencyRatio) && isFinite(weights.rSquared);
}

inline bool isFinite(const Agreement& agreement)
{
    return isFinite(agreement.kendallW) && isFinite(agreement.kendallP) && isFinite(agreement.icc21)
        && isFinite(agreement.icc31) && isFinite(agreement.alphaNominal)
        && isFinite(agreement.alphaOrdinal) && isFinite(agreement.alphaInterval);
}

inline bool isFinite(const Analysis& analysis)
{
    return std::ranges::all_of(
               analysis.touchpoints, [](const TouchpointResult& t) { return isFinite(t); })
        && (!analysis.mix || isFinite(*analysis.mix))
        && (!analysis.robustness || isFinite(*analysis.robustness)) && isFinite(analysis.notices)
        && isFinite(analysis.weights) && isFinite(analysis.agreement);
}

} // namespace rundblick
