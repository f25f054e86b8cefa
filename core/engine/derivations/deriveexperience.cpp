// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/ratings/ratings.h"
#include "core/engine/ratings/ratingsamples.h"

namespace rundblick {
namespace {

std::vector<Id<Brand>> allBrands(const DerivationBasis& basis)
{
    std::vector<Id<Brand>> brands;
    for (const Brand* brand : basis.frame.brands)
        brands.push_back(brand->id);
    return brands;
}

std::optional<Derivation> deriveMarket(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !result->market.value)
        return {};
    Derivation derivation = basis.begin(at, result->market.value);
    derivation.low = result->market.low;
    derivation.high = result->market.high;
    for (std::size_t b = 0; b < basis.frame.brands.size(); ++b) {
        const Brand& brand = *basis.frame.brands[b];
        const auto value = basis.performance(at.touchpoint, brand.id);
        if (!value)
            continue;
        derivation.inputs.push_back(input("a", label(Code::LabelMarketShare, "brand", brand.name),
            basis.frame.marketShares[b], Unit::Share));
        basis.add(derivation, "V",
            {.quantity = Quantity::PerformanceValue,
                .touchpoint = at.touchpoint,
                .brand = brand.id},
            value);
    }
    addRatingSources(derivation, basis,
        {at.touchpoint, allBrands(basis), basis.frame.voice, basis.frame.performance});
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceSetup)));
    return derivation;
}

// A_ib in 0..1: from association criteria, or V/100 where there are none (method.md 2.8).
std::optional<double> associationOf(const DerivationBasis& basis, const QuantityAt& at)
{
    if (!hasAssociations(basis.frame, basis.study)) {
        const auto value = basis.performance(at.touchpoint, at.brand);
        return value ? std::optional(*value / 100.0) : std::nullopt;
    }
    const std::vector<ScoredCriterion>& criteria = basis.frame.association;
    Sample sample
        = sampleOf(raterValues(basis.study, at.touchpoint, at.brand, criteria), basis.frame.voice);
    if (!sample.value)
        sample = groupSample(basis.study, at.touchpoint, at.brand, criteria);
    return sample.value ? std::optional(*sample.value / 100.0) : std::nullopt;
}

std::optional<Derivation> deriveShareAt(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const BrandResult* own = basis.ownBrand();
    if (!result || !own || !result->experienceShare)
        return {};
    Derivation derivation = basis.begin(at, result->experienceShare);
    const bool associated = hasAssociations(basis.frame, basis.study);
    if (!associated)
        derivation.notation = "BES = V₀ / (V₀ + Σ V)";
    for (const Brand* brand : basis.frame.brands) {
        const QuantityAt value{.quantity = Quantity::PerformanceValue,
            .touchpoint = at.touchpoint,
            .brand = brand->id};
        const bool isOwn = brand->id == own->id;
        const auto association = associationOf(basis, value);
        if (associated && association)
            derivation.inputs.push_back(input(isOwn ? "A₀" : "A",
                label(Code::LabelAssociation, "brand", brand->name), association, Unit::Share));
        else if (association)
            basis.add(
                derivation, isOwn ? "V₀" : "V", value, basis.performance(at.touchpoint, brand->id));
    }
    addRatingSources(derivation, basis,
        {at.touchpoint, allBrands(basis), basis.frame.voice,
            associated ? basis.frame.association : basis.frame.performance});
    return derivation;
}

// C_i·A_ib, and the sum over all brands and touchpoints.
std::optional<Derivation> deriveBrandShare(const DerivationBasis& basis, const QuantityAt& at)
{
    const BrandResult* brand = basis.brand(at.brand);
    if (!brand || !brand->experienceShare)
        return {};
    Derivation derivation = basis.begin(at, brand->experienceShare);
    double total = 0.0;
    for (const TouchpointResult& touchpoint : basis.analysis.touchpoints)
        for (const BrandResult& other : basis.analysis.brands) {
            const auto association
                = associationOf(basis, {.touchpoint = touchpoint.id, .brand = other.id});
            const double points = touchpoint.influence.value_or(0.0) * association.value_or(0.0);
            total += points;
            if (other.id == at.brand && association)
                derivation.inputs.push_back(input("P",
                    label(Code::LabelExperiencePoints, "touchpoint", touchpoint.name), points));
        }
    derivation.inputs.push_back(input("T", label(Code::LabelExperienceTotal), total));
    return derivation;
}

} // namespace

std::optional<Derivation> deriveExperience(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::MarketValue:
        return deriveMarket(basis, at);
    case Quantity::ExperienceShare:
        return deriveShareAt(basis, at);
    case Quantity::BrandExperience:
        return deriveBrandShare(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
