// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverinputs.h"
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/explain/verdictmessages.h"

#include <algorithm>

namespace rundblick {
namespace {

double phaseImpact(const DerivationBasis& basis, std::size_t phase)
{
    double sum = 0.0;
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
        sum += touchpoint.impactByPhase[phase];
    return sum;
}

std::optional<Derivation> deriveCoverage(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto phase = basis.phaseIndex(at.phase);
    if (!phase || !basis.analysis.phases[*phase].coverage)
        return {};
    Derivation derivation = basis.begin(at, basis.analysis.phases[*phase].coverage);
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
        if (touchpoint.cover == Cover::Blue && touchpoint.impactByPhase[*phase] > 0.0)
            basis.add(derivation, "m",
                {.quantity = Quantity::ImpactByPhase,
                    .touchpoint = touchpoint.id,
                    .phase = at.phase},
                touchpoint.impactByPhase[*phase]);
    derivation.inputs.push_back(
        input("X", label(Code::LabelPhaseImpact), phaseImpact(basis, *phase), Unit::Share));
    derivation.inputs.push_back(
        input("τ", label(Code::LabelTarget, "phase", basis.analysis.phases[*phase].name),
            basis.analysis.phases[*phase].coverageTarget, Unit::Share));
    return derivation;
}

// The part of each phase that the touchpoint covers, with what decides about blue.
double addPhases(
    Derivation& derivation, const DerivationBasis& basis, const TouchpointResult& touchpoint)
{
    double largest = 0.0;
    for (std::size_t p = 0; p < basis.analysis.phases.size(); ++p) {
        const double sum = phaseImpact(basis, p);
        const double share = sum > 0.0 ? touchpoint.impactByPhase[p] / sum : 0.0;
        largest = std::max(largest, share);
        const PhaseResult& phase = basis.analysis.phases[p];
        if (share <= 0.0 || !phase.coverage)
            continue;
        const double without = *phase.coverage - (touchpoint.cover == Cover::Blue ? share : 0.0);
        derivation.inputs.push_back(
            input("Cov", label(Code::LabelCoverageWithout, "phase", phase.name),
                std::max(0.0, without), Unit::Share));
        derivation.inputs.push_back(input(
            "τ", label(Code::LabelTarget, "phase", phase.name), phase.coverageTarget, Unit::Share));
    }
    return largest;
}

std::optional<Derivation> deriveVerdict(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !result->cover || !result->impact)
        return {};
    Derivation derivation = basis.begin(at, result->impact);
    basis.add(derivation, "M", {.quantity = Quantity::Impact, .touchpoint = at.touchpoint},
        result->impact);
    if (result->impactHigh)
        derivation.inputs.push_back(
            input("M⁺", label(Code::LabelImpactHigh), result->impactHigh, Unit::Share));
    const auto count = static_cast<double>(basis.analysis.touchpoints.size());
    derivation.inputs.push_back(
        input("B", label(Code::LabelGreyBound), 1.0 / (2.0 * count), Unit::Share));
    const double largest = addPhases(derivation, basis, *result);
    derivation.inputs.push_back(input("x", label(Code::LabelLargestPart), largest, Unit::Share));
    if (result->probabilityBlue)
        basis.add(derivation, "",
            {.quantity = Quantity::ProbabilityBlue, .touchpoint = at.touchpoint},
            result->probabilityBlue);
    if (result->leaveOneOutLoss)
        basis.add(derivation, "", {.quantity = Quantity::LossWithout, .touchpoint = at.touchpoint},
            result->leaveOneOutLoss);
    derivation.notes = explainCover(*result, basis.analysis);
    return derivation;
}

// The same as shares of spend and effect.
void addGreyShares(Derivation& derivation, const DerivationBasis& basis)
{
    for (const Quantity quantity : {Quantity::GreySpendShare, Quantity::GreyEffectShare})
        if (const auto share = deriveCounts(basis, {.quantity = quantity}))
            basis.add(derivation, "", {.quantity = quantity}, share->value);
}

// Spend, or spend and charge, of the grey touchpoints.
std::optional<Derivation> deriveWaste(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!basis.analysis.coverage)
        return {};
    const CoverageSummary& coverage = *basis.analysis.coverage;
    const bool isSpend = at.quantity == Quantity::WasteSpend;
    Derivation derivation = basis.begin(at, isSpend ? coverage.wasteSpend : coverage.waste);
    const CoverInput costs = coverInput(basis.workshop, basis.analysis);
    double grey = 0.0;
    double charge = 0.0; // the same for all
    for (std::size_t i = 0; i < basis.analysis.touchpoints.size(); ++i) {
        const TouchpointResult& result = basis.analysis.touchpoints[i];
        const Touchpoint* touchpoint = basis.workshop.find(result.id);
        if (!touchpoint || result.cover != Cover::Grey)
            continue;
        grey += 1.0;
        charge = costs.cost[i] - touchpoint->spend;
        basis.add(derivation, "s", {.quantity = Quantity::Spend, .touchpoint = result.id},
            touchpoint->spend);
    }
    if (!isSpend) {
        derivation.inputs.push_back(input("n", label(Code::LabelGreyCount), grey, Unit::Count));
        derivation.inputs.push_back(input("c", label(Code::LabelCharge), charge, Unit::Currency));
    }
    basis.add(derivation, "", {.quantity = isSpend ? Quantity::Waste : Quantity::WasteSpend},
        isSpend ? coverage.waste : coverage.wasteSpend);
    addGreyShares(derivation, basis);
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceBudget)));
    return derivation;
}

} // namespace

std::optional<Derivation> deriveCover(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::Coverage:
        return deriveCoverage(basis, at);
    case Quantity::CoverVerdict:
        return deriveVerdict(basis, at);
    case Quantity::Waste:
    case Quantity::WasteSpend:
        return deriveWaste(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
