// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/curvebasis.h"
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/explain/verdictmessages.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double atLimit = 1e-9; // relative

// The mix of the analysis with the curves behind it.
struct MixBasis {
    const DerivationBasis& basis;
    const Mix& mix;
    MixInput input;

    std::optional<std::size_t> indexOf(Id<Touchpoint> touchpoint) const
    {
        const auto found = std::ranges::find(mix.touchpoints, touchpoint);
        if (found == mix.touchpoints.end())
            return {};
        return static_cast<std::size_t>(found - mix.touchpoints.begin());
    }
    bool isSolved() const
    {
        return mix.sameBudget && mix.sameBudget->status != MixStatus::Infeasible
            && mix.sameBudget->spend.size() == mix.touchpoints.size();
    }
    const MixItem* item(std::size_t index) const
    {
        return input.item[index] == MixInput::noItem ? nullptr
                                                     : &input.problem.items[input.item[index]];
    }
    // Of a touchpoint today, as it really is, or in the best mix, with what the scenario supposes.
    double effectOf(std::size_t index, Quantity quantity) const
    {
        return quantity == Quantity::Effect ? input.effects[index]
                                            : effect(index, mix.sameBudget->spend[index]);
    }
    // Of a touchpoint at a spend, organic part included.
    double effect(std::size_t index, double spend) const
    {
        const MixItem* found = item(index);
        return found ? effectAt(found->curve, spend) : input.constant[index];
    }
};

// The curve as formula and inputs; `x` is the spend on it.
void addCurve(Derivation& derivation, const MixBasis& mix, const MixItem& item, double x)
{
    const Id<Touchpoint> id = derivation.of.touchpoint;
    const ResponseCurve& curve = item.curve;
    const auto add = [&](const char* symbol, Quantity quantity, double value) {
        mix.basis.add(derivation, symbol, {.quantity = quantity, .touchpoint = id}, value);
    };
    add("e₀", Quantity::Baseline, curve.baseline);
    if (curve.family == CurveFamily::Table) {
        for (const CurveVertex& vertex : curve.table) {
            derivation.inputs.push_back(
                input("x_j", label(Code::LabelVertexSpend), vertex.spend, Unit::Currency));
            derivation.inputs.push_back(
                input("f_j", label(Code::LabelVertexEffect), vertex.paidEffect, Unit::Effect));
        }
    } else {
        add("A", Quantity::Amplitude, curve.amplitude);
        add("k", Quantity::Halfway, curve.halfway);
        if (curve.family != CurveFamily::Exponential)
            add("a", Quantity::Shape, curve.shape);
    }
    derivation.inputs.push_back(input("x", label(Code::LabelSpendHere), x, Unit::Currency));
}

std::optional<Derivation> deriveEffect(const MixBasis& mix, const QuantityAt& at)
{
    const auto index = mix.indexOf(at.touchpoint);
    const bool isToday = at.quantity == Quantity::Effect;
    if (!index || (!isToday && !mix.isSolved()))
        return {};
    const double spend
        = isToday ? mix.input.touchpoints[*index]->spend : mix.mix.sameBudget->spend[*index];
    Derivation derivation = mix.basis.begin(at, mix.effectOf(*index, at.quantity));
    const MixItem* item = mix.item(*index);
    if (!item) {
        derivation.words = label(Code::WordsEffectConstant);
        derivation.notation = "e = E";
        mix.basis.add(derivation, "E",
            {.quantity = Quantity::CurrentEffect, .touchpoint = at.touchpoint}, derivation.value);
        return derivation;
    }
    derivation.notation = effectNotation(item->curve.family);
    addCurve(derivation, mix, *item, spend);
    addSupposition(derivation, mix.input.supposed[*index]);
    return derivation;
}

std::optional<Derivation> deriveSaturation(const MixBasis& mix, const QuantityAt& at)
{
    const auto index = mix.indexOf(at.touchpoint);
    const MixItem* item = index ? mix.item(*index) : nullptr;
    if (!item || !mix.mix.steered[*index] || item->curve.amplitude <= 0.0)
        return {};
    Derivation derivation = mix.basis.begin(at, mix.mix.saturation[*index]);
    mix.basis.add(derivation, "e", {.quantity = Quantity::Effect, .touchpoint = at.touchpoint},
        mix.input.effects[*index]);
    mix.basis.add(derivation, "e₀", {.quantity = Quantity::Baseline, .touchpoint = at.touchpoint},
        item->curve.baseline);
    mix.basis.add(derivation, "A", {.quantity = Quantity::Amplitude, .touchpoint = at.touchpoint},
        item->curve.amplitude);
    return derivation;
}

std::optional<Derivation> deriveMarginal(const MixBasis& mix, const QuantityAt& at)
{
    const auto index = mix.indexOf(at.touchpoint);
    if (!index || *index >= mix.mix.actions.size() || !mix.mix.actions[*index].marginal)
        return {};
    const SpendAdvice& advice = mix.mix.actions[*index];
    const MixItem* item = mix.item(*index);
    if (!item)
        return {};
    Derivation derivation = mix.basis.begin(at, advice.marginal);
    derivation.notation = slopeNotation(item->curve.family);
    addCurve(derivation, mix, *item, advice.to);
    std::erase_if(derivation.inputs, [](const DerivationInput& i) { return i.symbol == "e₀"; });
    return derivation;
}

// A limit as the mix keeps it, linked where the budget table has the same.
void addLimit(Derivation& derivation, const MixBasis& mix, Quantity quantity, double value)
{
    const bool isLeast = quantity == Quantity::Minimum;
    const QuantityAt entry{.quantity = quantity, .touchpoint = derivation.of.touchpoint};
    DerivationInput limit = input(isLeast ? "min" : "max",
        label(isLeast ? Code::LabelLeast : Code::LabelMost), value, Unit::Currency);
    const auto entered = deriveCurve(mix.basis, entry);
    if (entered && entered->value == value)
        limit.from = entry;
    derivation.inputs.push_back(std::move(limit));
}

// Where the best spends of the draws lie, and what the robust mix spends.
void addSpendDraws(Derivation& derivation, const MixBasis& mix, std::size_t index)
{
    const QuantityAt& at = derivation.of;
    if (const TouchpointRobustness* draws = mix.basis.robustness(at.touchpoint);
        draws && draws->spendLow && draws->spendHigh) {
        derivation.inputs.push_back(
            input("", label(Code::LabelLowDraws), draws->spendLow, Unit::Currency));
        derivation.inputs.push_back(
            input("", label(Code::LabelHighDraws), draws->spendHigh, Unit::Currency));
    }
    if (const auto& probability = mix.mix.actions[index].probability)
        mix.basis.add(derivation, "",
            {.quantity = Quantity::ProbabilityAction, .touchpoint = at.touchpoint}, probability);
    const auto& robustness = mix.basis.analysis.robustness;
    if (robustness && index < robustness->robustSpend.size())
        mix.basis.add(derivation, "",
            {.quantity = Quantity::RobustSpend, .touchpoint = at.touchpoint},
            robustness->robustSpend[index]);
}

std::optional<Derivation> deriveRecommended(const MixBasis& mix, const QuantityAt& at)
{
    const auto index = mix.indexOf(at.touchpoint);
    if (!index || *index >= mix.mix.actions.size())
        return {};
    const SpendAdvice& advice = mix.mix.actions[*index];
    Derivation derivation = mix.basis.begin(at, advice.to);
    derivation.notes = explainAction(mix.basis.analysis, *index);
    mix.basis.add(
        derivation, "s", {.quantity = Quantity::Spend, .touchpoint = at.touchpoint}, advice.from);
    const MixItem* item = mix.item(*index);
    if (!item || !advice.action || !mix.isSolved()) {
        derivation.words = label(Code::WordsEffectConstant);
        derivation.notation.clear();
        return derivation;
    }
    const MixAnswer& answer = *mix.mix.sameBudget;
    derivation.inputs.push_back(
        input("x", label(Code::LabelUnrounded), answer.spend[*index], Unit::Currency));
    if (answer.rounded)
        derivation.inputs.push_back(
            input("", label(Code::LabelUnit), answer.rounded->unit, Unit::Currency));
    if (advice.marginal)
        mix.basis.add(derivation, "e′",
            {.quantity = Quantity::Marginal, .touchpoint = at.touchpoint}, advice.marginal);
    mix.basis.add(derivation, "λ", {.quantity = Quantity::Price}, answer.price);
    addLimit(derivation, mix, Quantity::Minimum, item->minimum);
    addLimit(derivation, mix, Quantity::Maximum, item->maximum);
    mix.basis.add(derivation, "e",
        {.quantity = Quantity::RecommendedEffect, .touchpoint = at.touchpoint},
        mix.effect(*index, answer.spend[*index]));
    derivation.inputs.push_back(input("", label(Code::LabelProvenGap), answer.gap, Unit::Share));
    addSpendDraws(derivation, mix, *index);
    derivation.sources.push_back(workshopSource(mix.basis, label(Code::SourceBudget)));
    return derivation;
}

// The effects of all touchpoints, today or in the best mix.
std::optional<Derivation> deriveSum(const MixBasis& mix, const QuantityAt& at)
{
    const bool isToday = at.quantity == Quantity::EffectToday;
    if (!isToday && !mix.isSolved())
        return {};
    Derivation derivation
        = mix.basis.begin(at, isToday ? mix.mix.effectToday : mix.mix.sameBudget->effect);
    for (std::size_t i = 0; i < mix.mix.touchpoints.size(); ++i) {
        const Quantity quantity = isToday ? Quantity::Effect : Quantity::RecommendedEffect;
        mix.basis.add(derivation, "e", {.quantity = quantity, .touchpoint = mix.mix.touchpoints[i]},
            mix.effectOf(i, quantity));
    }
    return derivation;
}

void addDraws(Derivation& derivation, const MixAnswer& answer)
{
    if (!answer.changeLow || !answer.changeHigh)
        return;
    derivation.inputs.push_back(
        input("", label(Code::LabelLowDraws), answer.changeLow, Unit::Share));
    derivation.inputs.push_back(
        input("", label(Code::LabelHighDraws), answer.changeHigh, Unit::Share));
}

std::optional<Derivation> deriveGain(const MixBasis& mix, const QuantityAt& at)
{
    if (!mix.isSolved() || !mix.mix.sameBudget->change)
        return {};
    const MixAnswer& answer = *mix.mix.sameBudget;
    const bool isGap = at.quantity == Quantity::OptimalityGap;
    Derivation derivation = mix.basis.begin(at, isGap ? answer.gap : *answer.change);
    mix.basis.add(derivation, "E", {.quantity = Quantity::EffectReached}, answer.effect);
    if (isGap) {
        derivation.inputs.push_back(
            input("D", label(Code::LabelBound), answer.bound, Unit::Effect));
        return derivation;
    }
    mix.basis.add(derivation, "E_t", {.quantity = Quantity::EffectToday}, mix.mix.effectToday);
    derivation.inputs.push_back(
        input("", label(Code::LabelBudget), mix.mix.budget, Unit::Currency));
    mix.basis.add(derivation, "", {.quantity = Quantity::OptimalityGap}, answer.gap);
    addDraws(derivation, answer);
    if (answer.probabilityGain)
        mix.basis.add(
            derivation, "", {.quantity = Quantity::ProbabilityGain}, answer.probabilityGain);
    if (const auto& robustness = mix.basis.analysis.robustness; robustness && robustness->keepsMix)
        mix.basis.add(derivation, "", {.quantity = Quantity::KeepsMix}, robustness->keepsMix);
    derivation.notes = explainGain(mix.basis.analysis);
    for (Message& proof : explainProof(answer))
        derivation.notes.push_back(std::move(proof));
    return derivation;
}

std::optional<Derivation> deriveSaving(const MixBasis& mix, const QuantityAt& at)
{
    if (!mix.mix.sameEffect || mix.mix.sameEffect->status == MixStatus::Infeasible
        || !mix.mix.sameEffect->change)
        return {};
    const MixAnswer& answer = *mix.mix.sameEffect;
    Derivation derivation = mix.basis.begin(at, *answer.change);
    derivation.inputs = {input("B", label(Code::LabelCostThen), answer.spent, Unit::Currency),
        input("B_t", label(Code::LabelCostToday), mix.input.costToday, Unit::Currency),
        input("", label(Code::LabelBound), answer.bound, Unit::Currency),
        input("", label(Code::LabelProvenGap), answer.gap, Unit::Share)};
    addDraws(derivation, answer);
    derivation.notes = explainSaving(mix.basis.analysis);
    for (Message& proof : explainProof(answer))
        derivation.notes.push_back(std::move(proof));
    return derivation;
}

// Whether what gets nothing could get something: no other must be stopped for it.
bool mayStart(const MixBasis& mix, const MixItem& item)
{
    const auto& most = mix.input.problem.maxActive;
    const auto active = std::ranges::count_if(
        mix.mix.sameBudget->spend, [](double spend) { return spend > 0.0; });
    return item.minimum <= 0.0 && item.activation <= 0.0 && (!most || active < *most);
}

// The slopes of all that could take more money. Where a phase must keep its effect they count by
// what they do for it, too.
std::optional<Derivation> derivePrice(const MixBasis& mix, const QuantityAt& at)
{
    if (!mix.isSolved() || !mix.mix.sameBudget->price)
        return {};
    Derivation derivation = mix.basis.begin(at, mix.mix.sameBudget->price);
    const auto& phases = mix.input.problem.phases;
    if (std::ranges::any_of(phases, [](const MixPhase& phase) { return phase.minEffect > 0.0; }))
        derivation.notation.clear();
    for (std::size_t i = 0; i < mix.mix.touchpoints.size(); ++i) {
        const MixItem* item = mix.item(i);
        const double spend = mix.mix.sameBudget->spend[i];
        if (!item || item->lock != MixLock::None || spend >= item->maximum * (1.0 - atLimit))
            continue;
        const bool isOff = spend <= 0.0 && !mayStart(mix, *item);
        const double slope = marginalAt(item->curve, spend);
        if (!isOff && std::isfinite(slope))
            derivation.inputs.push_back(
                input("e′", label(Code::LabelSlopeOf, "touchpoint", mix.mix.names[i]), slope,
                    Unit::PerCurrency));
    }
    return derivation;
}

std::optional<Derivation> deriveFrontier(const MixBasis& mix, const QuantityAt& at)
{
    if (at.index >= mix.mix.frontier.size())
        return {};
    const FrontierPoint& point = mix.mix.frontier[at.index];
    Derivation derivation = mix.basis.begin(at, point.effect);
    derivation.inputs = {input("B", label(Code::LabelBudget), point.budget, Unit::Currency),
        input("", label(Code::LabelProvenGap), point.gap, Unit::Share)};
    mix.basis.add(derivation, "", {.quantity = Quantity::EffectToday}, mix.mix.effectToday);
    return derivation;
}

std::optional<Derivation> deriveRestriction(const MixBasis& mix, const QuantityAt& at)
{
    if (at.index >= mix.mix.prices.size() || !mix.isSolved())
        return {};
    const RestrictionPrice& price = mix.mix.prices[at.index];
    Derivation derivation = mix.basis.begin(at, price.gain);
    const double effect = mix.mix.sameBudget->effect;
    derivation.inputs.push_back(
        input("E′", label(Code::LabelEffectWithout), effect + price.gain, Unit::Effect));
    mix.basis.add(derivation, "E", {.quantity = Quantity::EffectReached}, effect);
    if (price.perUnit)
        derivation.inputs.push_back(
            input("", label(Code::LabelPerUnit), *price.perUnit, Unit::Effect));
    derivation.notes.push_back(price.restriction);
    return derivation;
}

} // namespace

std::optional<Derivation> deriveMix(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.analysis.mix || at.quantity < Quantity::Effect
        || at.quantity > Quantity::RestrictionPrice)
        return {};
    const MixBasis mix{basis, *basis.analysis.mix, mixInput(basis.workshop, basis.analysis)};
    if (mix.input.touchpoints.size() != mix.mix.touchpoints.size())
        return {}; // of an earlier state of the workshop
    switch (at.quantity) {
    case Quantity::Effect:
    case Quantity::RecommendedEffect:
        return deriveEffect(mix, at);
    case Quantity::Saturation:
        return deriveSaturation(mix, at);
    case Quantity::Marginal:
        return deriveMarginal(mix, at);
    case Quantity::RecommendedSpend:
        return deriveRecommended(mix, at);
    case Quantity::EffectToday:
    case Quantity::EffectReached:
        return deriveSum(mix, at);
    case Quantity::Gain:
    case Quantity::OptimalityGap:
        return deriveGain(mix, at);
    case Quantity::Saving:
        return deriveSaving(mix, at);
    case Quantity::Price:
        return derivePrice(mix, at);
    case Quantity::FrontierEffect:
        return deriveFrontier(mix, at);
    case Quantity::RestrictionPrice:
        return deriveRestriction(mix, at);
    default:
        return {};
    }
}

} // namespace rundblick
