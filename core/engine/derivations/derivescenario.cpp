// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/mix/mixinputs.h"

#include <algorithm>

namespace rundblick {
namespace {

// A scenario of the comparison with the input that its mixes were made of.
struct ScenarioBasis {
    const DerivationBasis& basis;
    const ScenarioOutcome& outcome;
    MixInput input;

    // The answer a quantity speaks of; null where that is not possible.
    const MixAnswer* answer(Quantity quantity) const
    {
        const bool isLeast
            = quantity == Quantity::ScenarioLeastBudget || quantity == Quantity::ScenarioSaving;
        const std::optional<MixAnswer>& found = isLeast ? outcome.sameEffect : outcome.sameBudget;
        const bool isPossible = found && found->status != MixStatus::Infeasible
            && found->spend.size() == outcome.touchpoints.size();
        return isPossible ? &*found : nullptr;
    }
    const MixItem* item(std::size_t index) const
    {
        return input.item[index] == MixInput::noItem ? nullptr
                                                     : &input.problem.items[input.item[index]];
    }
    double effect(std::size_t index, double spend) const
    {
        const MixItem* found = item(index);
        return found ? effectAt(found->curve, spend) : input.constant[index];
    }
    QuantityAt here(Quantity quantity) const
    {
        return {.quantity = quantity, .scenario = outcome.id};
    }
    QuantityAt spendOf(std::size_t index) const
    {
        return {.quantity = Quantity::ScenarioSpend,
            .touchpoint = outcome.touchpoints[index],
            .scenario = outcome.id};
    }
    // What the rounded mix spends; the other one where nothing was rounded.
    double rounded(const MixAnswer& answer, std::size_t index) const
    {
        return answer.rounded ? answer.rounded->spend[index] : answer.spend[index];
    }
};

Message named(Code code, const ScenarioBasis& scenario, std::size_t index)
{
    return label(code, "touchpoint", scenario.outcome.names[index]);
}

Derivation deriveBudget(const ScenarioBasis& scenario, const QuantityAt& at)
{
    Derivation derivation = scenario.basis.begin(at, scenario.outcome.budget);
    if (scenario.input.scenario && scenario.input.scenario->budget) {
        derivation.words = label(Code::WordsEntered);
        derivation.notation.clear();
    } else {
        derivation.inputs.push_back(
            input("B_t", label(Code::LabelCostToday), scenario.input.costToday, Unit::Currency));
    }
    derivation.sources.push_back(workshopSource(scenario.basis, label(Code::SourceBudget)));
    return derivation;
}

Derivation deriveCost(const ScenarioBasis& scenario, const QuantityAt& at, const MixAnswer& answer)
{
    Derivation derivation = scenario.basis.begin(at, answer.spent);
    for (std::size_t i = 0; i < answer.spend.size(); ++i) {
        const MixItem* item = scenario.item(i);
        if (!item || answer.spend[i] <= 0.0)
            continue;
        derivation.inputs.push_back(
            input("x", named(Code::LabelSpendThen, scenario, i), answer.spend[i], Unit::Currency));
        if (item->activation > 0.0)
            derivation.inputs.push_back(input(
                "c", named(Code::LabelActivation, scenario, i), item->activation, Unit::Currency));
    }
    if (at.quantity == Quantity::ScenarioLeastBudget)
        derivation.inputs.push_back(
            input("", label(Code::LabelEffectAsked), scenario.input.effectWanted, Unit::Effect));
    derivation.inputs.push_back(input("", label(Code::LabelProvenGap), answer.gap, Unit::Share));
    return derivation;
}

Derivation deriveEffect(
    const ScenarioBasis& scenario, const QuantityAt& at, const MixAnswer& answer)
{
    Derivation derivation = scenario.basis.begin(at, answer.effect);
    for (std::size_t i = 0; i < answer.spend.size(); ++i)
        derivation.inputs.push_back(input("e", named(Code::LabelEffectOf, scenario, i),
            scenario.effect(i, answer.spend[i]), Unit::Effect));
    derivation.inputs.push_back(input("", label(Code::LabelProvenGap), answer.gap, Unit::Share));
    return derivation;
}

Derivation deriveChange(
    const ScenarioBasis& scenario, const QuantityAt& at, const MixAnswer& answer)
{
    Derivation derivation = scenario.basis.begin(at, *answer.change);
    const auto add = [&](const char* symbol, Quantity quantity, double value) {
        scenario.basis.add(derivation, symbol, scenario.here(quantity), value);
    };
    if (at.quantity == Quantity::ScenarioGain) {
        add("E", Quantity::ScenarioEffect, answer.effect);
        scenario.basis.add(
            derivation, "E_t", {.quantity = Quantity::EffectToday}, scenario.input.effectToday);
        add("", Quantity::ScenarioBudget, scenario.outcome.budget);
    } else {
        add("B", Quantity::ScenarioLeastBudget, answer.spent);
        derivation.inputs.push_back(
            input("B_t", label(Code::LabelCostToday), scenario.input.costToday, Unit::Currency));
    }
    return derivation;
}

Derivation deriveActive(
    const ScenarioBasis& scenario, const QuantityAt& at, const MixAnswer* answer)
{
    Derivation derivation = scenario.basis.begin(at, static_cast<double>(scenario.outcome.active));
    for (std::size_t i = 0; answer && i < answer->spend.size(); ++i)
        if (const double spend = scenario.rounded(*answer, i); spend > 0.0)
            scenario.basis.add(derivation, "x", scenario.spendOf(i), spend);
    return derivation;
}

std::optional<Derivation> deriveCoverage(
    const ScenarioBasis& scenario, const QuantityAt& at, const MixAnswer& answer)
{
    const Analysis& analysis = scenario.basis.analysis;
    const auto phase = scenario.basis.phaseIndex(at.phase);
    if (!phase || *phase >= scenario.outcome.coverage.size() || !scenario.outcome.coverage[*phase])
        return {};
    Derivation derivation = scenario.basis.begin(at, scenario.outcome.coverage[*phase]);
    double all = 0.0;
    for (const TouchpointResult& touchpoint : analysis.touchpoints) {
        const double impact = touchpoint.impactByPhase[*phase];
        all += impact;
        const auto found = std::ranges::find(scenario.outcome.touchpoints, touchpoint.id);
        const auto i = static_cast<std::size_t>(found - scenario.outcome.touchpoints.begin());
        const bool isGone = found != scenario.outcome.touchpoints.end()
            && (scenario.item(i) ? answer.spend[i] <= 0.0 : scenario.input.constant[i] <= 0.0);
        if (!isGone && impact > 0.0)
            scenario.basis.add(derivation, "m",
                {.quantity = Quantity::ImpactByPhase,
                    .touchpoint = touchpoint.id,
                    .phase = at.phase},
                impact);
    }
    derivation.inputs.push_back(input("X", label(Code::LabelPhaseImpact), all, Unit::Share));
    return derivation;
}

std::optional<Derivation> deriveSpend(
    const ScenarioBasis& scenario, const QuantityAt& at, const MixAnswer& answer)
{
    const auto found = std::ranges::find(scenario.outcome.touchpoints, at.touchpoint);
    if (found == scenario.outcome.touchpoints.end())
        return {};
    const auto i = static_cast<std::size_t>(found - scenario.outcome.touchpoints.begin());
    Derivation derivation = scenario.basis.begin(at, scenario.rounded(answer, i));
    scenario.basis.add(derivation, "s", {.quantity = Quantity::Spend, .touchpoint = at.touchpoint},
        scenario.outcome.from[i]);
    const MixItem* item = scenario.item(i);
    if (!item || !scenario.outcome.actions[i]) {
        derivation.words = label(Code::WordsEffectConstant);
        derivation.notation.clear();
        return derivation;
    }
    const auto money = [&](const char* symbol, Code code, double value) {
        derivation.inputs.push_back(input(symbol, label(code), value, Unit::Currency));
    };
    money("x", Code::LabelUnrounded, answer.spend[i]);
    if (answer.rounded)
        money("", Code::LabelUnit, answer.rounded->unit);
    money("min", Code::LabelLeast, item->minimum);
    money("max", Code::LabelMost, item->maximum);
    if (answer.price)
        derivation.inputs.push_back(
            input("λ", label(Code::TitlePrice), answer.price, Unit::PerCurrency));
    if (scenario.input.supposed[i])
        derivation.notes.push_back(*scenario.input.supposed[i]);
    return derivation;
}

std::optional<Derivation> derived(const ScenarioBasis& scenario, const QuantityAt& at)
{
    const MixAnswer* answer = scenario.answer(at.quantity);
    if (at.quantity == Quantity::ScenarioBudget)
        return deriveBudget(scenario, at);
    if (at.quantity == Quantity::ScenarioActive)
        return deriveActive(scenario, at, answer);
    if (!answer)
        return {};
    switch (at.quantity) {
    case Quantity::ScenarioSpent:
    case Quantity::ScenarioLeastBudget:
        return deriveCost(scenario, at, *answer);
    case Quantity::ScenarioEffect:
        return deriveEffect(scenario, at, *answer);
    case Quantity::ScenarioGain:
    case Quantity::ScenarioSaving:
        return answer->change ? std::optional(deriveChange(scenario, at, *answer)) : std::nullopt;
    case Quantity::ScenarioCoverage:
        return deriveCoverage(scenario, at, *answer);
    default:
        return deriveSpend(scenario, at, *answer);
    }
}

} // namespace

std::optional<Derivation> deriveScenario(const DerivationBasis& basis, const QuantityAt& at)
{
    if (at.quantity < Quantity::ScenarioBudget || at.quantity > Quantity::ScenarioSpend)
        return {};
    const auto outcome
        = std::ranges::find(basis.analysis.scenarios, at.scenario, &ScenarioOutcome::id);
    const Scenario* record = basis.workshop.find(at.scenario);
    if (!record || outcome == basis.analysis.scenarios.end())
        return {};
    const ScenarioBasis scenario{basis, *outcome, mixInput(basis.workshop, basis.analysis, record)};
    const auto ids = [](const Touchpoint* touchpoint) { return touchpoint->id; };
    if (!std::ranges::equal(scenario.input.touchpoints, outcome->touchpoints, {}, ids))
        return {}; // of an earlier state of the workshop
    return derived(scenario, at);
}

} // namespace rundblick
