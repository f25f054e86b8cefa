// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/model/edits/linkedits.h"

namespace rundblick {
namespace {

template <typename Record, typename Field>
std::optional<double> fieldOf(const Record* record, Field Record::*field)
{
    return record ? std::optional<double>(record->*field) : std::nullopt;
}

template <typename Record>
std::optional<double> fieldOf(const Record* record, std::optional<double> Record::*field)
{
    return record ? record->*field : std::nullopt;
}

// What was entered on the set-up page.
std::optional<double> enteredAt(const Workshop& workshop, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::PhasePoints:
        return fieldOf(workshop.find(at.phase), &Phase::weight);
    case Quantity::CoverageTarget:
        return fieldOf(workshop.find(at.phase), &Phase::coverageTarget);
    case Quantity::MarketShare:
        return fieldOf(workshop.find(at.brand), &Brand::marketShare);
    case Quantity::SegmentSize:
        return fieldOf(workshop.find(at.segment), &Segment::size);
    case Quantity::LifetimeValue:
        return fieldOf(workshop.find(at.segment), &Segment::lifetimeValue);
    case Quantity::CriterionPoints:
        return fieldOf(workshop.find(at.criterion), &Criterion::weight);
    case Quantity::ScaleEnd:
        return fieldOf(workshop.find(at.criterion),
            at.index == 0       ? &Criterion::low
                : at.index == 1 ? &Criterion::high
                                : &Criterion::step);
    case Quantity::RaterWeight:
        return fieldOf(workshop.find(at.rater), &Rater::weight);
    default:
        return {};
    }
}

// What is computed from it, to go on from there.
std::optional<QuantityAt> computedFrom(const QuantityAt& at)
{
    if (at.quantity == Quantity::PhasePoints)
        return QuantityAt{.quantity = Quantity::PhaseWeight, .phase = at.phase};
    if (at.quantity == Quantity::CoverageTarget)
        return QuantityAt{.quantity = Quantity::Coverage, .phase = at.phase};
    if (at.quantity == Quantity::CriterionPoints)
        return QuantityAt{.quantity = Quantity::CriterionWeight, .criterion = at.criterion};
    return {};
}

std::optional<Derivation> deriveEntered(const DerivationBasis& basis, const QuantityAt& at)
{
    const std::optional<double> value = enteredAt(basis.workshop, at);
    if (!value)
        return {};
    Derivation derivation = basis.begin(at, value);
    if (const auto next = computedFrom(at))
        if (const auto computed = deriveAt(basis, *next))
            basis.add(derivation, "", *next, computed->value);
    DerivationSource source = workshopSource(basis, label(Code::SourceSetup));
    if (const Rater* rater = basis.workshop.find(at.rater); rater && !rater->date.empty())
        source.date = rater->date;
    derivation.sources.push_back(std::move(source));
    return derivation;
}

Unit unitOf(const Link& link)
{
    return link.unit == LinkUnit::Share ? Unit::Share : Unit::Count;
}

// The weight of a link that was drawn, beside what all from there have together.
std::optional<Derivation> deriveLink(const DerivationBasis& basis, const QuantityAt& at)
{
    const Link* link = basis.workshop.find(at.link);
    if (!link)
        return {};
    Derivation derivation = basis.begin(at, link->weight);
    derivation.unit = unitOf(*link);
    const RowSum sum = rowSum(basis.workshop, originOf(*link));
    const bool isShare = link->unit == LinkUnit::Share;
    basis.add(derivation, "", {.quantity = Quantity::LinkRowSum, .link = at.link},
        isShare ? sum.shareSum : sum.countSum);
    derivation.inputs.back().unit = unitOf(*link);
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceDrawn)));
    derivation.evidence = Evidence::Assumption;
    return derivation;
}

std::optional<Derivation> deriveRowSum(const DerivationBasis& basis, const QuantityAt& at)
{
    const Link* link = basis.workshop.find(at.link);
    if (!link)
        return {};
    Derivation derivation = basis.begin(at, 0.0);
    derivation.unit = unitOf(*link);
    for (const Link* other : linksFrom(basis.workshop, originOf(*link))) {
        if (other->unit != link->unit)
            continue;
        *derivation.value += other->weight;
        basis.add(
            derivation, "w", {.quantity = Quantity::LinkWeight, .link = other->id}, other->weight);
        derivation.inputs.back().unit = unitOf(*link);
    }
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceDrawn)));
    derivation.evidence = Evidence::Assumption;
    return derivation;
}

} // namespace

std::optional<Derivation> deriveEntries(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::PhasePoints:
    case Quantity::CoverageTarget:
    case Quantity::MarketShare:
    case Quantity::SegmentSize:
    case Quantity::LifetimeValue:
    case Quantity::CriterionPoints:
    case Quantity::ScaleEnd:
    case Quantity::RaterWeight:
        return deriveEntered(basis, at);
    case Quantity::LinkWeight:
        return deriveLink(basis, at);
    case Quantity::LinkRowSum:
        return deriveRowSum(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
