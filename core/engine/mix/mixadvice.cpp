// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixadvice.h"

#include "core/engine/mix/mixmessages.h"
#include "core/engine/mix/mixprices.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double holdBelow = 0.05; // relative change of a spend that still counts as hold
constexpr double atLimit = 1e-9; // relative

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// One amount per touchpoint from one per item; what has no item has no spend.
std::vector<double> byTouchpoint(const MixInput& input, const std::vector<double>& items)
{
    std::vector<double> spend;
    for (const std::size_t item : input.item)
        spend.push_back(item == MixInput::noItem || items.empty() ? 0.0 : items[item]);
    return spend;
}

MixAnswer answerFrom(const MixInput& input, const MixResult& result)
{
    MixAnswer answer;
    answer.status = result.status;
    for (const MixRestriction& restriction : result.conflict)
        answer.conflict.push_back(restrictionMessage(input, restriction));
    if (result.status == MixStatus::Infeasible)
        return answer;
    answer.effect = result.effect;
    answer.bound = result.bound;
    answer.gap = result.gap;
    answer.spent = result.spent;
    answer.price = finite(result.price);
    answer.spend = byTouchpoint(input, result.spend);
    return answer;
}

RoundedMix roundedAnswer(const MixInput& input, RoundedMix rounded)
{
    rounded.spend = byTouchpoint(input, rounded.spend);
    return rounded;
}

MixAnswer sameBudgetAnswer(const MixInput& input, const MixResult& result)
{
    MixAnswer answer = answerFrom(input, result);
    if (answer.status == MixStatus::Infeasible)
        return answer;
    answer.rounded = roundedAnswer(
        input, roundedWithinBudget(input.problem, result.spend, input.unit, input.budget));
    if (input.effectToday > 0.0)
        answer.change = answer.effect / input.effectToday - 1.0;
    return answer;
}

MixAnswer sameEffectAnswer(const MixInput& input, const MixResult& result)
{
    MixAnswer answer = answerFrom(input, result);
    if (answer.status == MixStatus::Infeasible)
        return answer;
    answer.rounded = roundedAnswer(
        input, roundedKeepingEffect(input.problem, result.spend, input.unit, input.effectWanted));
    if (input.costToday > 0.0)
        answer.change = 1.0 - answer.spent / input.costToday;
    return answer;
}

// What an advice is made from.
struct AdviceBasis {
    const MixItem& item;
    double price = 0.0; // effect of one more unit of currency, in the mean of the mix
    double effectToday = 0.0; // of all
};

Message actionReason(const SpendAdvice& advice, const AdviceBasis& basis)
{
    const ResponseCurve& curve = basis.item.curve;
    const double today = marginalAt(curve, advice.from);
    const auto ratio = [&](double marginal) {
        return basis.price > 0.0 && std::isfinite(marginal) ? marginal / basis.price : 0.0;
    };
    const double saturation
        = curve.amplitude > 0.0 ? paidEffectAt(curve, advice.from) / curve.amplitude : 0.0;
    switch (*advice.action) {
    case MixAction::Start:
        return {Code::MixStart, {{"to", advice.to}, {"ratio", ratio(marginalAt(curve, advice.to))}},
            {}};
    case MixAction::Stop:
        return {Code::MixOff,
            {{"from", advice.from},
                {"effect",
                    basis.effectToday > 0.0 ? paidEffectAt(curve, advice.from) / basis.effectToday
                                            : 0.0}},
            {}};
    case MixAction::Hold:
        return {
            Code::MixHold, {{"from", advice.from}, {"to", advice.to}, {"ratio", ratio(today)}}, {}};
    case MixAction::Invest:
    case MixAction::Reduce:
        break;
    }
    const double change = advice.to / advice.from - 1.0;
    if (*advice.action == MixAction::Invest && basis.price <= 0.0)
        return {Code::MixUpFree,
            {{"from", advice.from}, {"to", advice.to}, {"change", change},
                {"saturation", saturation}},
            {}};
    return {*advice.action == MixAction::Invest ? Code::MixUp : Code::MixDown,
        {{"from", advice.from}, {"to", advice.to}, {"change", change}, {"ratio", ratio(today)},
            {"saturation", saturation}, {"marginal", today}, {"price", basis.price}},
        {}};
}

// Why the spend did not move further.
void addLimits(SpendAdvice& advice, const MixItem& item)
{
    if (item.lock != MixLock::None) {
        advice.reasons.push_back({Code::MixLock, {{"spend", advice.to}}, {}});
        return;
    }
    if (advice.to > 0.0 && item.minimum > 0.0 && advice.to <= item.minimum * (1.0 + atLimit))
        advice.reasons.push_back({Code::MixAtMinimum, {{"minimum", item.minimum}}, {}});
    if (advice.to > 0.0 && advice.to >= item.maximum * (1.0 - atLimit))
        advice.reasons.push_back({Code::MixAtMaximum, {{"maximum", item.maximum}}, {}});
}

SpendAdvice adviceFor(const AdviceBasis& basis, double to)
{
    SpendAdvice advice;
    advice.from = basis.item.today;
    advice.to = to;
    advice.action = actionOf(advice.from, advice.to);
    advice.marginal = finite(marginalAt(basis.item.curve, advice.to));
    addLimits(advice, basis.item);
    const bool isHeld = *advice.action == MixAction::Hold && !advice.reasons.empty();
    if (!isHeld) // else the limit says it all
        advice.reasons.insert(advice.reasons.begin(), actionReason(advice, basis));
    return advice;
}

// A supposition explains more than the lock it comes with.
void addSupposed(SpendAdvice& advice, const std::optional<Message>& supposed)
{
    if (!supposed)
        return;
    if (supposed->code == Code::MixSupposedDrop)
        std::erase_if(
            advice.reasons, [](const Message& reason) { return reason.code == Code::MixLock; });
    advice.reasons.push_back(*supposed);
}

constexpr double worthSaying = 5e-4; // of the price of a restriction, share of today's effect

// What the restrictions that decide about the item cost.
void addPrices(SpendAdvice& advice, const MixInput& input, const std::vector<MixPrice>& prices,
    std::size_t item)
{
    for (const MixPrice& price : prices)
        if (price.gain >= worthSaying * input.effectToday && isOfWorkshop(input, price.restriction)
            && std::ranges::find(price.holds, item) != price.holds.end())
            advice.reasons.push_back(priceMessage(input, price));
}

void addAdvice(Mix& mix, const MixInput& input, const std::vector<MixPrice>& prices)
{
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i) {
        SpendAdvice advice;
        advice.from = advice.to = input.touchpoints[i]->spend;
        if (!input.steered[i]) {
            const Code code = advice.from > 0.0 ? Code::MixEffectUnknown : Code::MixNotSteered;
            advice.reasons.push_back({code, {}, {}});
            if (code == Code::MixEffectUnknown)
                advice.reasons.back().values
                    = {{"count", std::int64_t{1}}, {"touchpoints", input.touchpoints[i]->name}};
        } else if (mix.sameBudget && mix.sameBudget->rounded) {
            const AdviceBasis basis{input.problem.items[input.item[i]],
                mix.sameBudget->price.value_or(0.0), input.effectToday};
            advice = adviceFor(basis, mix.sameBudget->rounded->spend[i]);
            addPrices(advice, input, prices, input.item[i]);
        }
        addSupposed(advice, input.supposed[i]);
        mix.actions.push_back(std::move(advice));
    }
}

std::vector<double> phasePoints(const MixInput& input)
{
    std::vector<double> points;
    for (const double today : input.phaseEffectToday)
        points.push_back(0.01 * today);
    return points;
}

// Locks of spends without a known effect are ours, not the workshop's: nobody can lift them.
std::vector<RestrictionPrice> restrictionPricesOf(
    const MixInput& input, const std::vector<MixPrice>& prices)
{
    std::vector<RestrictionPrice> result;
    for (const MixPrice& price : prices)
        if (isOfWorkshop(input, price.restriction))
            result.push_back({restrictionMessage(input, price.restriction), price.gain,
                price.perUnit, price.proven});
    return result;
}

Mix mixFrame(const MixInput& input)
{
    Mix mix;
    mix.steered = input.steered;
    mix.budget = input.budget;
    mix.effectToday = input.effectToday;
    mix.assumed = input.assumed;
    mix.curves = input.curves;
    mix.scenario = input.scenario ? input.scenario->name : std::string();
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i) {
        mix.touchpoints.push_back(input.touchpoints[i]->id);
        mix.names.push_back(input.touchpoints[i]->name);
        double saturation = 0.0;
        if (input.steered[i]) {
            const MixItem& item = input.problem.items[input.item[i]];
            if (item.curve.amplitude > 0.0)
                saturation = paidEffectAt(item.curve, item.today) / item.curve.amplitude;
        }
        mix.saturation.push_back(saturation);
    }
    return mix;
}

} // namespace

MixAction actionOf(double from, double to)
{
    if (from <= 0.0)
        return to > 0.0 ? MixAction::Start : MixAction::Hold;
    if (to <= 0.0)
        return MixAction::Stop;
    const double change = to / from - 1.0;
    return change > holdBelow ? MixAction::Invest
        : change < -holdBelow ? MixAction::Reduce
                              : MixAction::Hold;
}

Result<MixAnswers> mixAnswers(const MixInput& input, const std::stop_token& stop)
{
    MixAnswers answers;
    if (std::ranges::find(input.steered, true) == input.steered.end())
        return answers;
    const Result<MixResult> most = mostEffect(input.problem, input.budget, {}, stop);
    if (!most)
        return most.error();
    answers.sameBudget = sameBudgetAnswer(input, *most);
    answers.solved = *most;
    const Result<MixResult> least = leastBudget(input.problem, input.effectWanted, {}, stop);
    if (!least)
        return least.error();
    answers.sameEffect = sameEffectAnswer(input, *least);
    return answers;
}

Result<Mix> advisedMix(const MixInput& input, const std::stop_token& stop)
{
    Mix mix = mixFrame(input);
    Result<MixAnswers> answers = mixAnswers(input, stop);
    if (!answers)
        return answers.error();
    mix.sameBudget = std::move(answers->sameBudget);
    mix.sameEffect = std::move(answers->sameEffect);
    std::vector<MixPrice> prices;
    if (mix.sameBudget) {
        auto priced = restrictionPrices(
            input.problem, input.budget, answers->solved, phasePoints(input), {}, stop);
        if (!priced)
            return priced.error();
        prices = std::move(*priced);
        mix.prices = restrictionPricesOf(input, prices);
        Result<std::vector<FrontierPoint>> points
            = frontier(input.problem, wholeRange(input.problem), stop);
        if (!points)
            return points.error();
        mix.frontier = std::move(*points);
    }
    addAdvice(mix, input, prices);
    return mix;
}

} // namespace rundblick
