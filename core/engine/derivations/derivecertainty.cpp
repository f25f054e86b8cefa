// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double wholeWithin = 1e-6; // a count, in spite of rounding

// A share of the draws, and how many draws it is of.
struct Share {
    std::optional<double> value;
    std::int64_t draws = 0;
};

Share shareOf(const DerivationBasis& basis, const QuantityAt& at)
{
    const Analysis& analysis = basis.analysis;
    const Robustness& robustness = *analysis.robustness;
    if (at.quantity == Quantity::KeepsMix)
        return {robustness.keepsMix, robustness.mixDraws};
    if (at.quantity == Quantity::ProbabilityGain)
        return {analysis.mix && analysis.mix->sameBudget ? analysis.mix->sameBudget->probabilityGain
                                                         : std::nullopt,
            robustness.mixDraws};
    if (at.quantity == Quantity::ProbabilityAction) {
        for (std::size_t i = 0; analysis.mix && i < analysis.mix->actions.size(); ++i)
            if (analysis.mix->touchpoints[i] == at.touchpoint)
                return {analysis.mix->actions[i].probability, robustness.mixDraws};
        return {};
    }
    const auto found
        = std::ranges::find(analysis.touchpoints, at.touchpoint, &TouchpointResult::id);
    const auto index = static_cast<std::size_t>(found - analysis.touchpoints.begin());
    if (found == analysis.touchpoints.end() || index >= robustness.touchpoints.size())
        return {};
    const TouchpointRobustness& touchpoint = robustness.touchpoints[index];
    switch (at.quantity) {
    case Quantity::ProbabilityStrength:
        return {touchpoint.strength, robustness.draws};
    case Quantity::ProbabilityBest:
        return {touchpoint.best, robustness.draws};
    case Quantity::ProbabilityBlue:
        return {found->probabilityBlue, robustness.draws};
    default:
        return {};
    }
}

std::optional<Derivation> deriveShare(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.analysis.robustness)
        return {};
    const Share share = shareOf(basis, at);
    if (!share.value || share.draws <= 0)
        return {};
    Derivation derivation = basis.begin(at, share.value);
    const auto draws = static_cast<double>(share.draws);
    const double holding = *share.value * draws;
    if (std::abs(holding - std::round(holding)) < wholeWithin)
        derivation.inputs.push_back(
            input("K", label(Code::LabelHolding), std::round(holding), Unit::Count));
    else
        derivation.notation.clear(); // of the draws alone that have a mix at all
    derivation.inputs.push_back(input("N", label(Code::LabelDraws), draws, Unit::Count));
    derivation.inputs.push_back(input("", label(Code::LabelStandardError),
        std::sqrt(*share.value * (1.0 - *share.value) / draws), Unit::Share));
    derivation.sources.push_back(drawsSource(basis.analysis, share.draws));
    return derivation;
}

std::optional<double> agreementValue(const Agreement& agreement, Quantity quantity)
{
    switch (quantity) {
    case Quantity::KendallW:
        return agreement.kendallW;
    case Quantity::Icc21:
        return agreement.icc21;
    case Quantity::Icc31:
        return agreement.icc31;
    case Quantity::Krippendorff:
        return agreement.alphaInterval.value;
    case Quantity::AlphaOrdinal:
        return agreement.alphaOrdinal;
    case Quantity::AlphaNominal:
        return agreement.alphaNominal;
    default:
        return {};
    }
}

// The same by another reading of the scale stands beside it.
Derivation withOtherAlphas(Derivation derivation, const DerivationBasis& basis)
{
    const Agreement& agreement = basis.analysis.agreement;
    if (derivation.of.quantity == Quantity::Krippendorff) {
        derivation.low = agreement.alphaInterval.low;
        derivation.high = agreement.alphaInterval.high;
    }
    for (const Quantity other :
        {Quantity::Krippendorff, Quantity::AlphaOrdinal, Quantity::AlphaNominal})
        if (const auto value = agreementValue(agreement, other);
            value && other != derivation.of.quantity)
            basis.add(derivation, "", {.quantity = other}, value);
    return derivation;
}

// The spread of the raters' values, as the list of the most disputed has it.
std::optional<Derivation> deriveDisagreement(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::vector<Disputed>& disputed = basis.analysis.agreement.mostDisputed;
    const auto found = std::ranges::find(disputed, at.touchpoint, &Disputed::touchpoint);
    const BrandResult* own = basis.ownBrand();
    if (found == disputed.end() || !basis.workshop.find(at.touchpoint))
        return {};
    Derivation derivation = basis.begin(at, found->sd);
    if (!own || !basis.performance(at.touchpoint, own->id))
        return derivation; // the influence was rated, no brand
    basis.add(derivation, "V",
        {.quantity = Quantity::PerformanceValue, .touchpoint = at.touchpoint, .brand = own->id},
        basis.performance(at.touchpoint, own->id));
    addRatingSources(
        derivation, basis, {at.touchpoint, {own->id}, basis.frame.voice, basis.frame.performance});
    return derivation;
}

std::optional<Derivation> deriveAgreement(const DerivationBasis& basis, const QuantityAt& at)
{
    const Agreement& agreement = basis.analysis.agreement;
    const std::optional<double> value = agreementValue(agreement, at.quantity);
    if (!value)
        return {};
    Derivation derivation = basis.begin(at, value);
    const bool isAlpha = at.quantity == Quantity::Krippendorff
        || at.quantity == Quantity::AlphaOrdinal || at.quantity == Quantity::AlphaNominal;
    if (isAlpha)
        return withOtherAlphas(std::move(derivation), basis);
    if (at.quantity == Quantity::KendallW) {
        derivation.inputs.push_back(
            input("χ²", label(Code::LabelChiSquare), agreement.kendallChiSquare));
        if (agreement.kendallP)
            derivation.inputs.push_back(
                input("", label(Code::LabelKendallP), agreement.kendallP, Unit::Probability));
    }
    derivation.inputs.push_back(input(at.quantity == Quantity::KendallW ? "m" : "k",
        label(Code::LabelRatersComplete), double(agreement.raters), Unit::Count));
    derivation.inputs.push_back(input(
        "n", label(Code::LabelTouchpointsComplete), double(agreement.touchpoints), Unit::Count));
    derivation.n = agreement.raters;
    return derivation;
}

} // namespace

std::optional<Derivation> deriveCertainty(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::ProbabilityStrength:
    case Quantity::ProbabilityBest:
    case Quantity::ProbabilityBlue:
    case Quantity::ProbabilityAction:
    case Quantity::ProbabilityGain:
    case Quantity::KeepsMix:
        return deriveShare(basis, at);
    case Quantity::KendallW:
    case Quantity::Icc21:
    case Quantity::Icc31:
    case Quantity::Krippendorff:
    case Quantity::AlphaOrdinal:
    case Quantity::AlphaNominal:
        return deriveAgreement(basis, at);
    case Quantity::Disagreement:
        return deriveDisagreement(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
