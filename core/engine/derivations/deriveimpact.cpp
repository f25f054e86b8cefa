// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr double highestImportance = 5.0;

// u_pi with what it is made of (method.md 4).
struct Use {
    double usage = 0.0;
    double sum = 0.0; // over the phases
    std::optional<double> reach; // of the journey, where it has data
    double value() const { return reach ? (sum > 0.0 ? *reach * usage / sum : usage) : usage; }
};

std::optional<Use> useOf(
    const DerivationBasis& basis, const TouchpointResult& touchpoint, std::size_t phase)
{
    const auto reach = basis.analysis.journey.conversion ? touchpoint.journey.reach : std::nullopt;
    if (basis.grid.phases.empty())
        return Use{1.0, 1.0, reach}; // the implied phase
    const auto place = basis.gridPlace(touchpoint.id, phase);
    if (!place)
        return {};
    Use use{basis.grid.usage[*place], 0.0, reach};
    for (std::size_t p = 0; p < basis.grid.phases.size(); ++p)
        use.sum += basis.grid.usage[*basis.gridPlace(touchpoint.id, p)];
    return use;
}

// C_pi: by the importance of the placement it differs from phase to phase.
double influenceIn(
    const DerivationBasis& basis, const TouchpointResult& touchpoint, std::size_t phase)
{
    const auto place = basis.gridPlace(touchpoint.id, phase);
    if (touchpoint.influenceSource == InfluenceSource::Importance && place)
        return basis.grid.importance[*place].value_or(highestImportance) / highestImportance;
    return touchpoint.influence.value_or(1.0);
}

double phaseSum(const DerivationBasis& basis, std::size_t phase)
{
    double sum = 0.0;
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
        if (const auto use = useOf(basis, touchpoint, phase))
            sum += use->value() * influenceIn(basis, touchpoint, phase);
    return sum;
}

// How well the placements of a touchpoint are known: the least of them.
std::optional<Evidence> placementEvidence(
    const DerivationBasis& basis, Id<Touchpoint> touchpoint, std::optional<Id<Phase>> phase)
{
    std::optional<Evidence> least;
    for (const auto& [id, placement] : basis.workshop.all<Placement>())
        if (placement.touchpoint == touchpoint && (!phase || placement.phase == *phase))
            least = std::min(least.value_or(placement.evidence), placement.evidence);
    return least;
}

void addPlacementSource(Derivation& derivation, const DerivationBasis& basis)
{
    derivation.sources.push_back(workshopSource(basis, label(Code::SourcePlacements)));
}

std::optional<Derivation> deriveByPhase(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const auto phase = basis.phaseIndex(at.phase);
    if (!result || !phase || *phase >= result->impactByPhase.size())
        return {};
    const auto use = useOf(basis, *result, *phase);
    const double sum = phaseSum(basis, *phase);
    if (!use || sum <= 0.0)
        return {};
    Derivation derivation = basis.begin(at, result->impactByPhase[*phase]);
    basis.add(derivation, "φ", {.quantity = Quantity::PhaseWeight, .phase = at.phase},
        basis.analysis.phases[*phase].weight);
    basis.add(derivation, "u",
        {.quantity = Quantity::PhaseUse, .touchpoint = at.touchpoint, .phase = at.phase},
        use->value());
    basis.add(derivation, "C",
        {.quantity = Quantity::Influence, .touchpoint = at.touchpoint, .phase = at.phase},
        influenceIn(basis, *result, *phase));
    derivation.inputs.push_back(input("X", label(Code::LabelPhaseSum), sum));
    derivation.evidence = placementEvidence(basis, at.touchpoint, at.phase);
    addPlacementSource(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveTotal(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !result->impact)
        return {};
    Derivation derivation = basis.begin(at, result->impact);
    for (std::size_t p = 0; p < result->impactByPhase.size(); ++p)
        basis.add(derivation, "m",
            {.quantity = Quantity::ImpactByPhase,
                .touchpoint = at.touchpoint,
                .phase = basis.analysis.phases[p].id},
            result->impactByPhase[p]);
    derivation.evidence = placementEvidence(basis, at.touchpoint, {});
    addPlacementSource(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveUse(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const auto phase = basis.phaseIndex(at.phase);
    const auto use = result && phase ? useOf(basis, *result, *phase) : std::nullopt;
    if (!use)
        return {};
    Derivation derivation = basis.begin(at, use->value());
    const std::string& name = basis.analysis.phases[*phase].name;
    const DerivationInput usage
        = input("U", label(Code::LabelUsage, "phase", name), use->usage, Unit::Share);
    if (use->reach && use->sum > 0.0) {
        derivation.words = label(Code::WordsPhaseUseJourney);
        derivation.notation = "u = F·U / Y";
        basis.add(derivation, "F", {.quantity = Quantity::Reach, .touchpoint = at.touchpoint},
            use->reach);
        derivation.inputs.push_back(usage);
        derivation.inputs.push_back(input("Y", label(Code::LabelUsageSum), use->sum));
    } else {
        derivation.inputs.push_back(usage);
    }
    derivation.evidence = placementEvidence(basis, at.touchpoint, at.phase);
    addPlacementSource(derivation, basis);
    return derivation;
}

std::optional<Derivation> derivePhaseWeight(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto index = basis.phaseIndex(at.phase);
    if (!index)
        return {};
    Derivation derivation = basis.begin(at, basis.analysis.phases[*index].weight);
    double sum = 0.0;
    for (std::size_t p = 0; p < basis.grid.phases.size(); ++p)
        sum += phaseSum(basis, p) > 0.0 ? basis.grid.phases[p]->weight : 0.0;
    const Phase* phase = basis.workshop.find(at.phase);
    const bool isUsed = phase && phaseSum(basis, *index) > 0.0;
    const double own = !phase ? 1.0 : isUsed ? phase->weight : 0.0;
    derivation.inputs
        = {input("g", label(Code::LabelPoints, "name", basis.analysis.phases[*index].name), own),
            input("G", label(Code::LabelPointsSum), phase ? sum : 1.0)};
    if (isUsed)
        derivation.inputs.front().from
            = QuantityAt{.quantity = Quantity::PhasePoints, .phase = at.phase};
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceSetup)));
    return derivation;
}

void addInfluenceCriteria(Derivation& derivation, const DerivationBasis& basis)
{
    derivation.words = label(Code::WordsInfluenceCriteria);
    derivation.notation = "C = Σ w·S / (100·Σ w)";
    addInfluenceParts(derivation, basis);
}

// Of one phase, or the mean over the phases where the touchpoint is placed.
void addImportance(
    Derivation& derivation, const DerivationBasis& basis, std::optional<std::size_t> only)
{
    derivation.words = label(Code::WordsInfluenceImportance);
    derivation.notation = "C = Σ U·I / (5·Σ U)";
    for (std::size_t p = 0; p < basis.grid.phases.size(); ++p) {
        const auto place = basis.gridPlace(derivation.of.touchpoint, p);
        if (!place || !basis.grid.importance[*place] || (only && *only != p))
            continue;
        const std::string& phase = basis.grid.phases[p]->name;
        derivation.inputs.push_back(input("U", label(Code::LabelUsage, "phase", phase),
            only ? 1.0 : basis.grid.usage[*place], Unit::Share));
        derivation.inputs.push_back(input(
            "I", label(Code::LabelImportance, "phase", phase), basis.grid.importance[*place]));
    }
    derivation.evidence = placementEvidence(basis, derivation.of.touchpoint, {});
    addPlacementSource(derivation, basis);
}

// Where a touchpoint is not placed, its importance says nothing.
InfluenceSource sourceIn(const DerivationBasis& basis, const TouchpointResult& touchpoint,
    std::optional<std::size_t> phase)
{
    const auto place = phase ? basis.gridPlace(touchpoint.id, *phase) : std::nullopt;
    const bool isUnplaced = place && !basis.grid.importance[*place];
    return touchpoint.influenceSource == InfluenceSource::Importance && isUnplaced
        ? InfluenceSource::None
        : touchpoint.influenceSource;
}

std::optional<Derivation> deriveInfluence(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !result->influence)
        return {};
    const auto phase = at.phase ? basis.phaseIndex(at.phase) : std::nullopt;
    Derivation derivation
        = basis.begin(at, phase ? influenceIn(basis, *result, *phase) : *result->influence);
    switch (sourceIn(basis, *result, phase)) {
    case InfluenceSource::Criteria:
        addInfluenceCriteria(derivation, basis);
        break;
    case InfluenceSource::Importance:
        addImportance(derivation, basis, phase);
        break;
    case InfluenceSource::Journey:
        derivation.words = label(Code::WordsInfluenceJourney);
        derivation.notation = "C = RE";
        basis.add(derivation, "RE",
            {.quantity = Quantity::RemovalLost, .touchpoint = at.touchpoint},
            result->journey.removalLost);
        break;
    case InfluenceSource::None:
        derivation.evidence = Evidence::Assumption;
        derivation.sources.push_back({label(Code::SourceAssumed), {}});
        break;
    }
    return derivation;
}

// Z = M·V/100 and L = M·(1 − V/100).
std::optional<Derivation> deriveDelivered(
    const DerivationBasis& basis, const QuantityAt& at, std::optional<double> value)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const BrandResult* own = basis.ownBrand();
    if (!result || !own || !value)
        return {};
    Derivation derivation = basis.begin(at, value);
    basis.add(derivation, "M", {.quantity = Quantity::Impact, .touchpoint = at.touchpoint},
        result->impact);
    basis.add(derivation, "V",
        {.quantity = Quantity::PerformanceValue, .touchpoint = at.touchpoint, .brand = own->id},
        basis.performance(at.touchpoint, own->id));
    return derivation;
}

std::optional<Derivation> derivePhaseExperience(const DerivationBasis& basis, const QuantityAt& at)
{
    double sum = 0.0;
    double weights = 0.0;
    Derivation derivation = basis.begin(at, {});
    for (const auto& [id, placement] : basis.workshop.all<Placement>()) {
        const auto& segment = basis.analysis.method.segment;
        const bool isCounted = !segment || !placement.segment || placement.segment == segment;
        const Touchpoint* touchpoint = basis.workshop.find(placement.touchpoint);
        if (placement.phase != at.phase || !isCounted || !placement.experience || !touchpoint)
            continue;
        const double weight = placement.importance * placement.usage;
        sum += weight * *placement.experience;
        weights += weight;
        derivation.inputs.push_back(input(
            "I·U", label(Code::LabelPlacementWeight, "touchpoint", touchpoint->name), weight));
        derivation.inputs.push_back(
            input("e", label(Code::LabelPlacementExperience, "touchpoint", touchpoint->name),
                placement.experience));
    }
    if (weights <= 0.0)
        return {};
    derivation.value = sum / weights;
    addPlacementSource(derivation, basis);
    return derivation;
}

} // namespace

std::optional<Derivation> deriveImpact(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    switch (at.quantity) {
    case Quantity::ImpactByPhase:
        return deriveByPhase(basis, at);
    case Quantity::Impact:
        return deriveTotal(basis, at);
    case Quantity::PhaseUse:
        return deriveUse(basis, at);
    case Quantity::PhaseWeight:
        return derivePhaseWeight(basis, at);
    case Quantity::Influence:
        return deriveInfluence(basis, at);
    case Quantity::Delivered:
        return deriveDelivered(basis, at, result ? result->delivered : std::nullopt);
    case Quantity::LostPotential:
        return deriveDelivered(basis, at, result ? result->lostPotential : std::nullopt);
    case Quantity::PhaseExperience:
        return derivePhaseExperience(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
