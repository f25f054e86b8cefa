// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"

#include <algorithm>
#include <array>

namespace rundblick {
namespace {

constexpr double firm = 0.9; // shares of the draws, method.md 5
constexpr double tends = 0.7;
constexpr std::size_t mostGroups = 6; // of GapGroup; Cover and Sureness have three

GapGroup groupOf(const Gap& gap)
{
    if (!gap.verdict)
        return GapGroup::Unrated;
    switch (*gap.verdict) {
    case GapVerdict::Strength:
        return GapGroup::Strengths;
    case GapVerdict::Deficit:
        return GapGroup::Deficits;
    case GapVerdict::Parity:
        return GapGroup::Parities;
    case GapVerdict::Undecided:
        break;
    }
    return gap.tendency == Tendency::None ? GapGroup::Open : GapGroup::Tendencies;
}

std::optional<Sureness> surenessOf(const TouchpointResult& touchpoint)
{
    if (!touchpoint.cover || !touchpoint.probabilityBlue)
        return {};
    const double blue = *touchpoint.probabilityBlue;
    const double agreeing = touchpoint.cover == Cover::Blue ? blue : 1.0 - blue;
    return agreeing >= firm ? Sureness::Firm : agreeing >= tends ? Sureness::Tends : Sureness::Open;
}

// What is counted, by index; none where the touchpoint does not take part.
std::optional<std::size_t> indexOf(const TouchpointResult& touchpoint, Quantity quantity)
{
    const auto index = [](auto group) { return static_cast<std::size_t>(group); };
    if (quantity == Quantity::VerdictCount)
        return index(groupOf(touchpoint.gap));
    if (quantity == Quantity::CoverCount)
        return touchpoint.cover ? std::optional(index(*touchpoint.cover)) : std::nullopt;
    const auto sureness = surenessOf(touchpoint);
    return sureness ? std::optional(index(*sureness)) : std::nullopt;
}

// The number that puts the touchpoint where it is counted.
void addCounted(
    Derivation& derivation, const DerivationBasis& basis, const TouchpointResult& touchpoint)
{
    switch (derivation.of.quantity) {
    case Quantity::VerdictCount:
        if (touchpoint.gap.interval.value)
            return basis.add(derivation, "D",
                {.quantity = Quantity::Gap, .touchpoint = touchpoint.id},
                touchpoint.gap.interval.value);
        derivation.notation.clear(); // there is nothing but the name
        derivation.inputs.push_back(
            input("", label(Code::LabelUnratedName, "touchpoint", touchpoint.name), std::nullopt));
        return;
    case Quantity::SurenessCount:
        return basis.add(derivation, "P",
            {.quantity = Quantity::ProbabilityBlue, .touchpoint = touchpoint.id},
            touchpoint.probabilityBlue);
    default:
        return basis.add(derivation, "M",
            {.quantity = Quantity::CoverVerdict, .touchpoint = touchpoint.id}, touchpoint.impact);
    }
}

// How many touchpoints belong to an index, and beside it how many to the others.
std::optional<Derivation> deriveCount(const DerivationBasis& basis, const QuantityAt& at)
{
    std::array<std::size_t, mostGroups> counts{};
    const std::size_t groups = at.quantity == Quantity::VerdictCount ? mostGroups : 3;
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
        if (const auto index = indexOf(touchpoint, at.quantity))
            ++counts[*index];
    const bool isEmpty = std::ranges::count(counts, std::size_t{0}) == std::ssize(counts);
    if (isEmpty || at.index >= groups)
        return {};
    Derivation derivation = basis.begin(at, static_cast<double>(counts[at.index]));
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
        if (indexOf(touchpoint, at.quantity) == at.index)
            addCounted(derivation, basis, touchpoint);
    for (std::size_t index = 0; index < groups; ++index)
        if (counts[index] > 0 && index != at.index)
            basis.add(derivation, "", {.quantity = at.quantity, .index = index},
                static_cast<double>(counts[index]));
    return derivation;
}

std::optional<Derivation> deriveShareRule(const DerivationBasis& basis, const QuantityAt& at)
{
    double count = 0.0;
    Derivation derivation = basis.begin(at, {});
    bool isKnown = false;
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints) {
        isKnown = isKnown || touchpoint.blueByShare;
        if (!touchpoint.blueByShare.value_or(false))
            continue;
        count += 1.0;
        basis.add(derivation, "M", {.quantity = Quantity::Impact, .touchpoint = touchpoint.id},
            touchpoint.impact);
    }
    if (!isKnown)
        return {};
    derivation.value = count;
    return derivation;
}

std::optional<Derivation> deriveGreySpend(const DerivationBasis& basis, const QuantityAt& at)
{
    double spend = 0.0;
    for (const TouchpointResult& result : basis.analysis.touchpoints)
        if (const Touchpoint* touchpoint = basis.workshop.find(result.id))
            spend += touchpoint->spend;
    if (!basis.analysis.coverage || spend <= 0.0)
        return {};
    const double waste = basis.analysis.coverage->wasteSpend;
    Derivation derivation = basis.begin(at, waste / spend);
    basis.add(derivation, "W", {.quantity = Quantity::WasteSpend}, waste);
    derivation.inputs.push_back(input("S", label(Code::TitleSpendToday), spend, Unit::Currency));
    return derivation;
}

std::optional<Derivation> deriveGreyEffect(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.analysis.coverage)
        return {};
    Derivation derivation = basis.begin(at, basis.analysis.coverage->greyEffectShare);
    double delivered = 0.0;
    for (const TouchpointResult& result : basis.analysis.touchpoints) {
        delivered += result.delivered.value_or(0.0);
        if (result.cover == Cover::Grey && result.delivered)
            basis.add(derivation, "Z", {.quantity = Quantity::Delivered, .touchpoint = result.id},
                result.delivered);
    }
    if (delivered <= 0.0)
        return {};
    derivation.inputs.push_back(input("Y", label(Code::LabelDeliveredSum), delivered, Unit::Share));
    if (const auto spend = deriveGreySpend(basis, {.quantity = Quantity::GreySpendShare}))
        basis.add(derivation, "", {.quantity = Quantity::GreySpendShare}, spend->value);
    return derivation;
}

std::optional<Derivation> deriveLoss(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !result->cover || !result->leaveOneOutLoss)
        return {};
    Derivation derivation = basis.begin(at, result->leaveOneOutLoss);
    if (result->cover != Cover::Blue) {
        derivation.notation.clear(); // the cover does without it
        return derivation;
    }
    for (std::size_t p = 0; p < basis.analysis.phases.size(); ++p) {
        if (result->impactByPhase[p] <= 0.0)
            continue;
        double all = 0.0;
        for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
            all += touchpoint.impactByPhase[p];
        const PhaseResult& phase = basis.analysis.phases[p];
        basis.add(derivation, "m",
            {.quantity = Quantity::ImpactByPhase, .touchpoint = at.touchpoint, .phase = phase.id},
            result->impactByPhase[p]);
        derivation.inputs.push_back(
            input("X", label(Code::LabelPartOfPhase, "phase", phase.name), all, Unit::Share));
    }
    return derivation;
}

} // namespace

std::optional<Derivation> deriveCounts(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::VerdictCount:
    case Quantity::CoverCount:
    case Quantity::SurenessCount:
        return deriveCount(basis, at);
    case Quantity::ShareRuleCount:
        return deriveShareRule(basis, at);
    case Quantity::GreySpendShare:
        return deriveGreySpend(basis, at);
    case Quantity::GreyEffectShare:
        return deriveGreyEffect(basis, at);
    case Quantity::LossWithout:
        return deriveLoss(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
