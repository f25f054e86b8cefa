// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/ratings/influenceranking.h"
#include "core/model/edits/shortlistedits.h"

namespace rundblick {
namespace {

// Usage × importance of its placement in a phase, of several the largest product.
double productIn(const Workshop& workshop, Id<Touchpoint> touchpoint, Id<Phase> phase)
{
    double most = 0.0;
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (placement.touchpoint == touchpoint && placement.phase == phase)
            most = std::max(most, placement.usage * placement.importance);
    return most;
}

std::optional<Derivation> deriveScore(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::vector<ShortListPlace> places = usageTimesImportance(basis.workshop);
    const auto found = std::ranges::find(places, at.touchpoint, &ShortListPlace::touchpoint);
    if (found == places.end())
        return {};
    Derivation derivation = basis.begin(at, found->score);
    for (const Phase* phase : ordered<Phase>(basis.workshop)) {
        const double product = productIn(basis.workshop, at.touchpoint, phase->id);
        if (product <= 0.0)
            continue;
        basis.add(derivation, "g", {.quantity = Quantity::PhasePoints, .phase = phase->id},
            phase->weight);
        derivation.inputs.push_back(
            input("b", label(Code::LabelUsageImportance, "phase", phase->name), product));
    }
    derivation.sources.push_back(workshopSource(basis, label(Code::SourcePlacements)));
    return derivation;
}

std::vector<InfluencePlace> rankingOf(const DerivationBasis& basis)
{
    return influenceRanking(basis.workshop, basis.study, basis.analysis.method);
}

std::optional<Derivation> deriveRatedInfluence(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::vector<InfluencePlace> ranking = rankingOf(basis);
    const auto found = std::ranges::find(ranking, at.touchpoint, &InfluencePlace::touchpoint);
    if (found == ranking.end())
        return {};
    Derivation derivation = basis.begin(at, found->influence);
    addInfluenceParts(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveMarked(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::vector<ShortListPlace> places = usageTimesImportance(basis.workshop);
    const std::vector<const Touchpoint*> marked = ratedTouchpoints(basis.workshop);
    if (places.empty())
        return {};
    Derivation derivation = basis.begin(at, static_cast<double>(marked.size()));
    for (const Touchpoint* touchpoint : marked) {
        const auto place = std::ranges::find(places, touchpoint->id, &ShortListPlace::touchpoint);
        const QuantityAt score{.quantity = Quantity::ShortListScore, .touchpoint = touchpoint->id};
        if (place != places.end())
            basis.add(derivation, "p", score, place->score);
        else // parked: it bears the mark and is on no list
            derivation.inputs.push_back(input("p", basis.titleOf(score), 0.0));
    }
    derivation.inputs.push_back(
        input("", label(Code::LabelShortListLimit), static_cast<double>(mostRated), Unit::Count));
    derivation.inputs.push_back(
        input("", label(Code::LabelLongList), static_cast<double>(places.size()), Unit::Count));
    return derivation;
}

std::optional<Derivation> deriveInfluenceCount(const DerivationBasis& basis, const QuantityAt& at)
{
    if (basis.frame.influence.empty())
        return {};
    const std::vector<InfluencePlace> ranking = rankingOf(basis);
    Derivation derivation = basis.begin(at, static_cast<double>(ranking.size()));
    for (const InfluencePlace& place : ranking)
        basis.add(derivation, "C",
            {.quantity = Quantity::RatedInfluence, .touchpoint = place.touchpoint},
            place.influence);
    derivation.inputs.push_back(input("", label(Code::LabelLongList),
        static_cast<double>(usageTimesImportance(basis.workshop).size()), Unit::Count));
    return derivation;
}

} // namespace

std::optional<Derivation> deriveShortList(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::ShortListScore:
        return deriveScore(basis, at);
    case Quantity::RatedInfluence:
        return deriveRatedInfluence(basis, at);
    case Quantity::ShortListCount:
        return deriveMarked(basis, at);
    case Quantity::InfluenceCount:
        return deriveInfluenceCount(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
