// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain/derivationbasis.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

// A share of the draws, and how many draws it is of.
struct Share {
    std::optional<double> value;
    std::int64_t draws = 0;
};

Share shareOf(const DerivationBasis& basis, const QuantityAt& at)
{
    const Analysis& analysis = basis.analysis;
    const Robustness& robustness = *analysis.robustness;
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
    derivation.inputs
        = {input("K", label(Code::LabelHolding), std::round(*share.value * draws), Unit::Count),
            input("N", label(Code::LabelDraws), draws, Unit::Count),
            input("", label(Code::LabelStandardError),
                std::sqrt(*share.value * (1.0 - *share.value) / draws), Unit::Share)};
    derivation.sources.push_back(
        {{Code::SourceDraws, {{"draws", share.draws}, {"seed", basis.analysis.seed}}, {}}, {}});
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
    default:
        return {};
    }
}

std::optional<Derivation> deriveAgreement(const DerivationBasis& basis, const QuantityAt& at)
{
    const Agreement& agreement = basis.analysis.agreement;
    const std::optional<double> value = agreementValue(agreement, at.quantity);
    if (!value)
        return {};
    Derivation derivation = basis.begin(at, value);
    if (at.quantity == Quantity::Krippendorff) {
        derivation.low = agreement.alphaInterval.low;
        derivation.high = agreement.alphaInterval.high;
        return derivation;
    }
    if (at.quantity == Quantity::KendallW)
        derivation.inputs.push_back(
            input("χ²", label(Code::LabelChiSquare), agreement.kendallChiSquare));
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
    if (at.quantity >= Quantity::KendallW)
        return deriveAgreement(basis, at);
    return at.quantity >= Quantity::ProbabilityStrength ? deriveShare(basis, at) : std::nullopt;
}

} // namespace rundblick
