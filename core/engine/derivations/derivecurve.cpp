// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curveanswers.h"
#include "core/engine/derivations/curvebasis.h"
#include "core/engine/derivations/derivationbasis.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double same = 1e-9; // relative

bool isSame(double first, double second)
{
    return std::abs(first - second) <= same * std::max(1.0, std::abs(second));
}

// An entered value, or what counts where nobody entered one.
struct Entry {
    std::optional<double> entered;
    double assumed = 0.0;
};

Entry entryOf(const Touchpoint& touchpoint, Quantity quantity)
{
    const double h = touchpoint.saturation.value_or(assumedSaturation);
    const double least = touchpoint.minimum.value_or(0.0);
    switch (quantity) {
    case Quantity::Spend:
        return {touchpoint.spend};
    case Quantity::Minimum:
        return {touchpoint.minimum, 0.0};
    case Quantity::Maximum:
        return {touchpoint.maximum, std::max(2.0 * touchpoint.spend, least)};
    case Quantity::SaturationAnswer:
        return {touchpoint.saturation, assumedSaturation};
    case Quantity::HalfAnswer:
        return {touchpoint.half, 1.0 / (2.0 - h)};
    default:
        return {touchpoint.organic, 0.0};
    }
}

void addEntry(Derivation& derivation, const DerivationBasis& basis, const char* symbol,
    const QuantityAt& from)
{
    const Entry entry = entryOf(*basis.workshop.find(from.touchpoint), from.quantity);
    basis.add(derivation, symbol, from, entry.entered.value_or(entry.assumed));
}

// The columns of the budget table.
std::optional<Derivation> deriveEntry(const DerivationBasis& basis, const QuantityAt& at)
{
    const Touchpoint* touchpoint = basis.workshop.find(at.touchpoint);
    if (!touchpoint)
        return {};
    const Entry entry = entryOf(*touchpoint, at.quantity);
    Derivation derivation = basis.begin(at, entry.entered.value_or(entry.assumed));
    if (entry.entered) {
        derivation.words = label(Code::WordsEntered);
        derivation.notation.clear();
        derivation.sources.push_back(workshopSource(basis, label(Code::SourceBudget)));
        return derivation;
    }
    if (at.quantity == Quantity::Maximum) {
        addEntry(
            derivation, basis, "s", {.quantity = Quantity::Spend, .touchpoint = at.touchpoint});
        addEntry(
            derivation, basis, "min", {.quantity = Quantity::Minimum, .touchpoint = at.touchpoint});
    }
    if (at.quantity == Quantity::HalfAnswer)
        addEntry(derivation, basis, "h",
            {.quantity = Quantity::SaturationAnswer, .touchpoint = at.touchpoint});
    derivation.evidence = Evidence::Assumption;
    derivation.sources.push_back({label(Code::SourceAssumed), {}});
    return derivation;
}

std::optional<Derivation> deriveCurrentEffect(const DerivationBasis& basis, const QuantityAt& at)
{
    const Touchpoint* touchpoint = basis.workshop.find(at.touchpoint);
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!touchpoint || (!touchpoint->effect && (!result || !result->delivered)))
        return {};
    if (touchpoint->effect) {
        Derivation derivation = basis.begin(at, touchpoint->effect);
        derivation.words = label(Code::WordsEffectMeasured);
        derivation.notation.clear();
        derivation.evidence = Evidence::Measured;
        derivation.sources.push_back(workshopSource(basis, label(Code::SourceBudget)));
        return derivation;
    }
    double sum = 0.0;
    for (const TouchpointResult& other : basis.analysis.touchpoints)
        sum += other.delivered.value_or(0.0);
    if (sum <= 0.0)
        return {};
    Derivation derivation = basis.begin(at, 100.0 * *result->delivered / sum);
    basis.add(derivation, "Z", {.quantity = Quantity::Delivered, .touchpoint = at.touchpoint},
        result->delivered);
    derivation.inputs.push_back(input("Y", label(Code::LabelDeliveredSum), sum, Unit::Share));
    return derivation;
}

// The answers behind a curve: of today's spend, or of a trial.
struct Answers {
    double spend = 0.0;
    double effect = 0.0;
    double organic = 0.0;
    double saturation = 0.0;
    bool isTrial = false;
};

Answers answersOf(const DerivationBasis& basis, const Touchpoint& touchpoint)
{
    const auto current = deriveCurrentEffect(
        basis, {.quantity = Quantity::CurrentEffect, .touchpoint = touchpoint.id});
    const double effect = current ? current->value.value_or(0.0) : 0.0;
    const double h = touchpoint.saturation.value_or(assumedSaturation);
    if (touchpoint.spend > 0.0)
        return {touchpoint.spend, effect, touchpoint.organic.value_or(0.0), h, false};
    const double trial = touchpoint.trialEffect.value_or(0.0);
    const double organic = trial > 0.0 ? std::min(1.0, effect / trial) : 0.0;
    return {touchpoint.trialSpend.value_or(0.0), trial, organic, h, true};
}

void addEffectAndOrganic(
    Derivation& derivation, const DerivationBasis& basis, const Answers& answers)
{
    const Id<Touchpoint> id = derivation.of.touchpoint;
    if (answers.isTrial) {
        derivation.inputs.push_back(
            input("E", label(Code::LabelTrialEffect), answers.effect, Unit::Effect));
        derivation.inputs.push_back(
            input("o", label(Code::LabelTrialOrganic), answers.organic, Unit::Share));
        return;
    }
    basis.add(
        derivation, "E", {.quantity = Quantity::CurrentEffect, .touchpoint = id}, answers.effect);
    basis.add(derivation, "o", {.quantity = Quantity::Organic, .touchpoint = id}, answers.organic);
}

void addSaturation(Derivation& derivation, const DerivationBasis& basis)
{
    addEntry(derivation, basis, "h",
        {.quantity = Quantity::SaturationAnswer, .touchpoint = derivation.of.touchpoint});
}

// The shape is a closed formula where one answer gives it and no limit bends it.
void addShape(Derivation& derivation, const DerivationBasis& basis, const Touchpoint& touchpoint)
{
    const double h = touchpoint.saturation.value_or(assumedSaturation);
    const bool isOther = touchpoint.twice || touchpoint.elasticity;
    if (!touchpoint.half && !isOther) {
        derivation.words = label(Code::WordsShapeAssumed);
        derivation.notation = "a = 1";
        derivation.evidence = Evidence::Assumption;
        return;
    }
    const double q = touchpoint.half.value_or(0.5);
    const double shape = std::log2((1.0 - q * h) / (q * (1.0 - h)));
    addSaturation(derivation, basis);
    if (touchpoint.half)
        addEntry(derivation, basis, "q",
            {.quantity = Quantity::HalfAnswer, .touchpoint = touchpoint.id});
    if (isOther || !isSame(shape, *derivation.value)) {
        derivation.words = label(Code::WordsCurveAnswers);
        derivation.notation.clear();
    }
}

void addAnswers(Derivation& derivation, const DerivationBasis& basis, const Touchpoint& touchpoint,
    double shape)
{
    const Answers answers = answersOf(basis, touchpoint);
    switch (derivation.of.quantity) {
    case Quantity::Baseline:
        addEffectAndOrganic(derivation, basis, answers);
        break;
    case Quantity::Amplitude:
        addEffectAndOrganic(derivation, basis, answers);
        addSaturation(derivation, basis);
        break;
    case Quantity::Shape:
        addShape(derivation, basis, touchpoint);
        break;
    default: // halfway
        if (answers.isTrial)
            derivation.inputs.push_back(
                input("s", label(Code::LabelTrialSpend), answers.spend, Unit::Currency));
        else
            addEntry(
                derivation, basis, "s", {.quantity = Quantity::Spend, .touchpoint = touchpoint.id});
        addSaturation(derivation, basis);
        basis.add(
            derivation, "a", {.quantity = Quantity::Shape, .touchpoint = touchpoint.id}, shape);
        break;
    }
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceBudget)));
}

double parameterOf(const ResponseCurve& curve, Quantity quantity)
{
    switch (quantity) {
    case Quantity::Baseline:
        return curve.baseline;
    case Quantity::Amplitude:
        return curve.amplitude;
    case Quantity::Shape:
        return curve.shape;
    default:
        return curve.halfway;
    }
}

std::optional<Derivation> deriveParameter(const DerivationBasis& basis, const QuantityAt& at)
{
    const MixInput mix = mixInput(basis.workshop, basis.analysis);
    const auto curve = curveAt(mix, at.touchpoint);
    if (!curve || !curve->item)
        return {};
    Derivation derivation = basis.begin(at, parameterOf(curve->item->curve, at.quantity));
    switch (curve->known.source) {
    case CurveSource::Given:
        derivation.words = label(Code::WordsCurveGiven);
        derivation.notation.clear();
        derivation.sources.push_back(workshopSource(basis, label(Code::SourceCurve)));
        break;
    case CurveSource::Measured:
        derivation.words = label(Code::WordsCurveFitted);
        derivation.notation.clear();
        addPointSources(derivation, basis);
        break;
    case CurveSource::Unknown:
    case CurveSource::Constant:
        derivation.words = label(Code::WordsEffectConstant);
        derivation.notation.clear();
        break;
    case CurveSource::Assumed:
    case CurveSource::Answers:
    case CurveSource::Trial:
        addAnswers(derivation, basis, *mix.touchpoints[curve->index], curve->item->curve.shape);
        break;
    }
    derivation.evidence = curve->known.evidence;
    addSupposition(derivation, curve->supposed);
    return derivation;
}

std::optional<Derivation> deriveBudget(
    const DerivationBasis& basis, const MixInput& mix, const QuantityAt& at)
{
    Derivation derivation = basis.begin(at, mix.budget);
    if (mix.scenario && mix.scenario->budget) {
        derivation.words = label(Code::WordsEntered);
        derivation.notation.clear();
    } else {
        derivation.inputs.push_back(
            input("B_t", label(Code::LabelCostToday), mix.costToday, Unit::Currency));
    }
    double spend = 0.0;
    for (const Touchpoint* touchpoint : mix.touchpoints)
        spend += touchpoint->spend;
    basis.add(derivation, "", {.quantity = Quantity::SpendToday}, spend);
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceBudget)));
    return derivation;
}

std::optional<Derivation> deriveSpendToday(
    const DerivationBasis& basis, const MixInput& mix, const QuantityAt& at)
{
    Derivation derivation = basis.begin(at, 0.0);
    for (const Touchpoint* touchpoint : mix.touchpoints) {
        *derivation.value += touchpoint->spend;
        if (touchpoint->spend > 0.0)
            basis.add(derivation, "s", {.quantity = Quantity::Spend, .touchpoint = touchpoint->id},
                touchpoint->spend);
    }
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceBudget)));
    return derivation;
}

} // namespace

std::optional<Derivation> deriveCurve(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::Spend:
    case Quantity::Minimum:
    case Quantity::Maximum:
    case Quantity::SaturationAnswer:
    case Quantity::HalfAnswer:
    case Quantity::Organic:
        return deriveEntry(basis, at);
    case Quantity::CurrentEffect:
        return deriveCurrentEffect(basis, at);
    case Quantity::Baseline:
    case Quantity::Amplitude:
    case Quantity::Shape:
    case Quantity::Halfway:
        return basis.analysis.mix ? deriveParameter(basis, at) : std::nullopt;
    case Quantity::Budget:
    case Quantity::SpendToday:
        if (!basis.analysis.mix)
            return {};
        return at.quantity == Quantity::Budget
            ? deriveBudget(basis, mixInput(basis.workshop, basis.analysis), at)
            : deriveSpendToday(basis, mixInput(basis.workshop, basis.analysis), at);
    default:
        return {};
    }
}

} // namespace rundblick
