// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/explain/verdictmessages.h"
#include "core/engine/uncertainty/contrast.h"
#include "core/engine/uncertainty/studentst.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr double upper = 0.975; // of a two-sided 95 % interval

// Standard error, degrees of freedom and t of a difference: the interval is value ± t·SE.
void addSpread(Derivation& derivation, const DerivationBasis& basis, const Contrast& contrast)
{
    if (!contrast.se || basis.analysis.method.interval != IntervalKind::StudentT)
        return;
    derivation.notation += "\nD ± t·SE";
    derivation.inputs.push_back(
        input("SE", label(Code::LabelStandardError), contrast.se, Unit::Points));
    if (!contrast.hasGroup)
        derivation.inputs.push_back(input("df", label(Code::LabelDegrees), contrast.df));
    derivation.inputs.push_back(input("t", label(Code::LabelT), tQuantile(upper, contrast.df)));
}

void addTest(Derivation& derivation, std::optional<double> p, std::optional<double> q)
{
    if (p)
        derivation.inputs.push_back(input("p", label(Code::LabelP), p, Unit::Probability));
    if (q)
        derivation.inputs.push_back(input("q", label(Code::LabelQ), q, Unit::Probability));
}

// Own brand less the others in equal parts, of those that have a value.
std::vector<double> coefficients(
    const SampleRow& row, std::size_t own, const std::vector<std::size_t>& others)
{
    std::vector<double> result(row.brands.size(), 0.0);
    result[own] = 1.0;
    for (const std::size_t b : others)
        result[b] = -1.0 / static_cast<double>(others.size());
    return result;
}

// The brands on the other side of a gap, by their place in the frame.
std::vector<std::size_t> othersOf(
    const DerivationBasis& basis, const SampleRow& row, const std::string& benchmark)
{
    std::vector<std::size_t> others;
    for (std::size_t b = 0; b < row.brands.size(); ++b) {
        const Brand& brand = *basis.frame.brands[b];
        const bool isMeant = benchmark == "mean" || brand.name == benchmark;
        if (b != basis.frame.own && isMeant && row.brands[b].value)
            others.push_back(b);
    }
    return others;
}

std::int64_t fewest(const SampleRow& row, std::size_t own, const std::vector<std::size_t>& others)
{
    std::size_t n = row.brands[own].n;
    for (const std::size_t b : others)
        n = std::min(n, row.brands[b].n);
    return static_cast<std::int64_t>(n);
}

// Both sides of a gap with what its interval and its test are made of.
bool addSides(Derivation& derivation, const DerivationBasis& basis, const std::string& benchmark)
{
    const Id<Touchpoint> touchpoint = derivation.of.touchpoint;
    if (!basis.frame.own)
        return false;
    const std::size_t own = *basis.frame.own;
    const SampleRow row = sampleRow(basis.frame, basis.study, touchpoint);
    const std::vector<std::size_t> others = othersOf(basis, row, benchmark);
    if (others.empty() || !row.brands[own].value)
        return false;
    const auto addValue = [&](const char* symbol, std::size_t b) {
        const QuantityAt value{.quantity = Quantity::PerformanceValue,
            .touchpoint = touchpoint,
            .brand = basis.frame.brands[b]->id};
        basis.add(derivation, symbol, value, basis.performance(touchpoint, value.brand));
    };
    addValue("V₀", own);
    for (const std::size_t b : others)
        addValue("V_b", b);
    addSpread(derivation, basis, contrastOf(row, coefficients(row, own, others)));
    if (const std::int64_t n = fewest(row, own, others); n > 0)
        derivation.n = n;
    std::vector<Id<Brand>> brands{basis.frame.brands[own]->id};
    for (const std::size_t b : others)
        brands.push_back(basis.frame.brands[b]->id);
    addRatingSources(derivation, basis,
        {touchpoint, std::move(brands), basis.frame.voice, basis.frame.performance});
    return true;
}

void setInterval(Derivation& derivation, const Interval& interval)
{
    derivation.low = interval.low;
    derivation.high = interval.high;
}

// What the draws say of it, and how the weights of the criteria would have to change.
void addCertainty(Derivation& derivation, const DerivationBasis& basis)
{
    const TouchpointRobustness* draws = basis.robustness(derivation.of.touchpoint);
    if (!draws)
        return;
    const auto add = [&](Quantity quantity, std::optional<double> value, Id<Criterion> criterion) {
        const QuantityAt at{
            .quantity = quantity, .touchpoint = derivation.of.touchpoint, .criterion = criterion};
        if (value)
            basis.add(derivation, "", at, value);
    };
    add(Quantity::ProbabilityStrength, draws->strength, {});
    add(Quantity::ProbabilityBest, draws->best, {});
    add(Quantity::SwitchingWeight, draws->switchingShift,
        draws->switchingCriterion.value_or(Id<Criterion>{}));
}

std::optional<Derivation> deriveBenchmarkGap(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result || !result->gap.interval.value)
        return {};
    const Gap& gap = result->gap;
    Derivation derivation = basis.begin(at, gap.interval.value);
    setInterval(derivation, gap.interval);
    if (gap.benchmark == "mean") {
        derivation.words = label(Code::WordsGapMean);
        derivation.notation = "D = V₀ − Σ V_b / m";
    }
    if (!addSides(derivation, basis, gap.benchmark))
        return {};
    addTest(derivation, gap.p, gap.q);
    derivation.inputs.push_back(input(
        "δ", label(Code::LabelRelevant), basis.analysis.method.relevantDifference, Unit::Points));
    addCertainty(derivation, basis);
    derivation.notes = explainGap(*result, basis.analysis);
    return derivation;
}

std::optional<Derivation> deriveGapToBrand(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const BrandResult* brand = basis.brand(at.brand);
    if (!result || !brand)
        return {};
    const auto gap = std::ranges::find(result->gaps, at.brand, &CompetitorGap::brand);
    if (gap == result->gaps.end() || !gap->interval.value)
        return {};
    Derivation derivation = basis.begin(at, gap->interval.value);
    setInterval(derivation, gap->interval);
    if (!addSides(derivation, basis, brand->name))
        return {};
    addTest(derivation, gap->p, gap->q);
    return derivation;
}

std::optional<Derivation> derivePerception(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    const BrandResult* own = basis.ownBrand();
    if (!result || !own || !result->perception.gap.value)
        return {};
    const Perception& perception = result->perception;
    Derivation derivation = basis.begin(at, perception.gap.value);
    setInterval(derivation, perception.gap);
    derivation.inputs = {input("V_T", label(Code::LabelTeam), perception.team, Unit::Points),
        input("V_C", label(Code::LabelCustomers), perception.customer, Unit::Points)};
    const RatingFrame& frame = basis.frame;
    const std::vector<double> values
        = raterValues(basis.study, at.touchpoint, own->id, frame.performance);
    const Sample team = sampleOf(values, frame.team);
    const Sample customers = sampleOf(values, frame.customers);
    if (team.value && customers.value) {
        addSpread(derivation, basis, differenceOf(team, customers));
        derivation.n = static_cast<std::int64_t>(std::min(team.n, customers.n));
    }
    for (const Panel* panel : {&frame.team, &frame.customers})
        addRatingSources(derivation, basis, {at.touchpoint, {own->id}, *panel, frame.performance});
    derivation.notes = explainPerception(*result);
    return derivation;
}

} // namespace

std::optional<Derivation> deriveGap(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::Gap:
        return deriveBenchmarkGap(basis, at);
    case Quantity::GapToBrand:
        return deriveGapToBrand(basis, at);
    case Quantity::Perception:
        return derivePerception(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
