// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain/verdictmessages.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::int64_t leastRaters = 5; // below there is no test and no share, method.md 2.11
constexpr double firm = 0.9; // shares of the draws, method.md 5
constexpr double tends = 0.7;
constexpr double shownGap = 0.0005; // 0.1 % with one decimal

// The raters behind a gap: those of the side that has fewer; 0 where a group value takes part.
std::int64_t ratersOf(const TouchpointResult& touchpoint, const Analysis& analysis)
{
    std::optional<std::int64_t> least;
    for (std::size_t b = 0; b < touchpoint.performance.size(); ++b) {
        const Performance& performance = touchpoint.performance[b];
        const BrandResult& brand = analysis.brands[b];
        const bool takesPart = brand.own || touchpoint.gap.benchmark == "mean"
            || brand.name == touchpoint.gap.benchmark;
        if (!takesPart || !performance.interval.value)
            continue;
        const std::int64_t n = performance.fromGroup ? 0 : performance.n;
        least = std::min(least.value_or(n), n);
    }
    return least.value_or(0);
}

Code verdictCode(const Gap& gap)
{
    switch (*gap.verdict) {
    case GapVerdict::Strength:
        return gap.clear ? Code::GapStrengthClear : Code::GapStrength;
    case GapVerdict::Deficit:
        return gap.clear ? Code::GapDeficitClear : Code::GapDeficit;
    case GapVerdict::Parity:
        return Code::GapParity;
    case GapVerdict::Undecided:
        break;
    }
    if (!gap.interval.low)
        return Code::GapSingle;
    if (gap.tendency == Tendency::None)
        return Code::GapOpen;
    return gap.tendency == Tendency::Strength ? Code::GapTendsStrength : Code::GapTendsDeficit;
}

Message verdictMessage(const Gap& gap, std::int64_t n, double relevant)
{
    Message message{verdictCode(gap),
        {{"gap", *gap.interval.value}, {"benchmark", gap.benchmark}, {"n", n},
            {"relevant", relevant}},
        {}};
    if (gap.interval.low && gap.interval.high) {
        message.values.emplace_back("low", *gap.interval.low);
        message.values.emplace_back("high", *gap.interval.high);
    }
    if (gap.q)
        message.values.emplace_back("q", *gap.q);
    return message;
}

const TouchpointRobustness* drawsOf(const TouchpointResult& touchpoint, const Analysis& analysis)
{
    if (!analysis.robustness)
        return nullptr;
    for (std::size_t i = 0; i < analysis.touchpoints.size(); ++i)
        if (analysis.touchpoints[i].id == touchpoint.id
            && i < analysis.robustness->touchpoints.size())
            return &analysis.robustness->touchpoints[i];
    return nullptr;
}

Message ofDraws(Code code, double share, std::int64_t draws)
{
    return {code, {{"share", share}, {"draws", draws}}, {}};
}

Code blueCode(double blue, bool isBlue)
{
    if (isBlue)
        return blue >= firm ? Code::BlueFirm : blue >= tends ? Code::BlueTends : Code::BlueOpen;
    const double out = 1.0 - blue;
    return out >= firm ? Code::NotBlueFirm : out >= tends ? Code::NotBlueTends : Code::BlueOpen;
}

Code likelyCode(MixAction action)
{
    switch (action) {
    case MixAction::Invest:
    case MixAction::Start:
        return Code::MixLikelyUp;
    case MixAction::Reduce:
        return Code::MixLikelyDown;
    case MixAction::Stop:
        return Code::MixLikelyOff;
    case MixAction::Hold:
        break;
    }
    return Code::MixLikelyHold;
}

} // namespace

std::vector<Message> explainGap(const TouchpointResult& touchpoint, const Analysis& analysis)
{
    const Gap& gap = touchpoint.gap;
    if (!gap.verdict || !gap.interval.value)
        return {};
    const std::int64_t n = ratersOf(touchpoint, analysis);
    std::vector<Message> messages{verdictMessage(gap, n, analysis.method.relevantDifference)};
    if (gap.verdict == GapVerdict::Undecided) {
        if (n == 0)
            messages.push_back({Code::GapGroup, {}, {}});
        else if (n < leastRaters)
            messages.push_back({Code::GapFew, {{"n", n}}, {}});
        else if (gap.q)
            messages.push_back({Code::GapQ, {{"q", *gap.q}, {"n", n}}, {}});
        if (gap.neededN)
            messages.push_back({Code::GapNeeded, {{"needed", *gap.neededN}}, {}});
    }
    const TouchpointRobustness* draws = drawsOf(touchpoint, analysis);
    if (draws && draws->strength && n >= leastRaters)
        messages.push_back(ofDraws(Code::GapLikely, *draws->strength, analysis.robustness->draws));
    return messages;
}

std::vector<Message> explainPerception(const TouchpointResult& touchpoint)
{
    const Interval& gap = touchpoint.perception.gap;
    if (!gap.value || !gap.low || !gap.high)
        return {};
    const Code code = *gap.low > 0.0 ? Code::PerceptionHigher
        : *gap.high < 0.0            ? Code::PerceptionLower
                                     : Code::PerceptionOpen;
    return {{code, {{"gap", *gap.value}, {"low", *gap.low}, {"high", *gap.high}}, {}}};
}

std::vector<Message> explainCover(const TouchpointResult& touchpoint, const Analysis& analysis)
{
    std::vector<Message> messages = touchpoint.reasons;
    if (!touchpoint.cover || !touchpoint.probabilityBlue || !analysis.robustness)
        return messages;
    const double blue = *touchpoint.probabilityBlue;
    const Code code = blueCode(blue, touchpoint.cover == Cover::Blue);
    const bool isOut = code == Code::NotBlueFirm || code == Code::NotBlueTends;
    messages.push_back(ofDraws(code, isOut ? 1.0 - blue : blue, analysis.robustness->draws));
    return messages;
}

std::vector<Message> explainAction(const Analysis& analysis, std::size_t indexInMix)
{
    const SpendAdvice& advice = analysis.mix->actions[indexInMix];
    std::vector<Message> messages = advice.reasons;
    if (!advice.action || !analysis.robustness)
        return messages;
    if (advice.probability)
        messages.push_back(ofDraws(
            likelyCode(*advice.action), *advice.probability, analysis.robustness->mixDraws));
    const TouchpointResult* touchpoint = analysis.find(analysis.mix->touchpoints[indexInMix]);
    const TouchpointRobustness* draws = touchpoint ? drawsOf(*touchpoint, analysis) : nullptr;
    const bool isRange = draws && draws->spendLow && draws->spendHigh
        && *draws->spendHigh - *draws->spendLow >= 1.0; // in whole amounts it is one number
    if (isRange)
        messages.push_back(
            {Code::MixSpendRange, {{"low", *draws->spendLow}, {"high", *draws->spendHigh}}, {}});
    return messages;
}

std::vector<Message> explainProof(const MixAnswer& answer)
{
    if (answer.status == MixStatus::Infeasible)
        return answer.conflict;
    if (answer.gap < shownGap)
        return {{Code::MixProven, {}, {}}};
    return {{Code::MixWithin, {{"gap", answer.gap}}, {}}};
}

std::vector<Message> explainGain(const Analysis& analysis)
{
    if (!analysis.mix || !analysis.mix->sameBudget || !analysis.mix->sameBudget->change)
        return {};
    const MixAnswer& answer = *analysis.mix->sameBudget;
    if (!analysis.robustness || !answer.changeLow || !answer.changeHigh || !answer.probabilityGain)
        return {{Code::GainUncertain, {}, {}}};
    return {{Code::GainLikely,
        {{"change", *answer.change}, {"low", *answer.changeLow}, {"high", *answer.changeHigh},
            {"share", *answer.probabilityGain}, {"draws", analysis.robustness->mixDraws}},
        {}}};
}

std::vector<Message> explainSaving(const Analysis& analysis)
{
    if (!analysis.mix || !analysis.mix->sameEffect || !analysis.mix->sameEffect->change)
        return {};
    const MixAnswer& answer = *analysis.mix->sameEffect;
    if (!analysis.robustness || !answer.changeLow || !answer.changeHigh)
        return {{Code::GainUncertain, {}, {}}};
    return {{Code::SavingLikely,
        {{"change", -*answer.change}, {"low", -*answer.changeHigh}, {"high", -*answer.changeLow},
            {"draws", analysis.robustness->mixDraws}},
        {}}};
}

} // namespace rundblick
