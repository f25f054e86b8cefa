// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/uncertainty/contrast.h"
#include "core/engine/uncertainty/studentst.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double leastObservedWeight = 0.5 - 1e-12; // as for the raters' values, method.md 2.3
constexpr double same = 1e-9; // points; then a number is the one that is linked

const ScoredCriterion* scored(const std::vector<ScoredCriterion>& criteria, Id<Criterion> id)
{
    const auto found = std::ranges::find_if(
        criteria, [&](const ScoredCriterion& criterion) { return criterion.record->id == id; });
    return found == criteria.end() ? nullptr : &*found;
}

// How often each answer was given, in sums of the raters' weights, by code.
struct Answers {
    std::map<std::uint32_t, double> weights;
    std::int64_t n = 0;

    std::optional<double> mean(const ScoredCriterion& criterion) const
    {
        double sum = 0.0;
        double weight = 0.0;
        for (const auto& [code, part] : weights) {
            sum += part * criterion.scoreOfCode(code);
            weight += part;
        }
        return weight > 0.0 ? std::optional(sum / weight) : std::nullopt;
    }
};

Answers answersOf(const DerivationBasis& basis, const QuantityAt& at,
    const ScoredCriterion& criterion, const Panel& panel)
{
    Answers answers;
    const auto column = basis.study.columns.find({at.touchpoint, at.brand, at.criterion});
    if (column == basis.study.columns.end())
        return answers;
    for (std::size_t r = 0; r < panel.size(); ++r) {
        const std::uint32_t code = codeAt(*column->second, panel.raterSlots[r]);
        if (code > criterion.lastCode)
            continue;
        answers.weights[code] += panel.weights[r];
        ++answers.n;
    }
    return answers;
}

// The criteria that one place is rated on, and by whom.
struct Rated {
    const std::vector<ScoredCriterion>& criteria;
    const Panel& panel;
};

Rated ratedAs(const DerivationBasis& basis, CriterionRole role)
{
    const RatingFrame& frame = basis.frame;
    if (role == CriterionRole::Influence)
        return {frame.influence, frame.influenceVoice};
    if (role == CriterionRole::Association)
        return {frame.association, frame.voice};
    return {frame.performance, frame.voice};
}

std::optional<Derivation> criterionFromGroup(
    const DerivationBasis& basis, const QuantityAt& at, const ScoredCriterion& criterion)
{
    const auto found = basis.study.groupValues.find({at.touchpoint, at.brand, at.criterion});
    if (found == basis.study.groupValues.end())
        return {};
    const double value = found->second->value;
    Derivation derivation = basis.begin(at, criterion.scoreOf(value));
    derivation.words = label(Code::WordsCriterionGroup);
    derivation.notation = criterion.record->reversed ? "S = 100 − 100·(y − L) / (U − L)"
                                                     : "S = 100·(y − L) / (U − L)";
    derivation.inputs = {input("y", label(Code::LabelScaleValue), value),
        input("L", label(Code::LabelScaleLow), criterion.record->low),
        input("U", label(Code::LabelScaleHigh), criterion.record->high)};
    return derivation;
}

std::optional<Derivation> deriveCriterionValue(const DerivationBasis& basis, const QuantityAt& at)
{
    const Criterion* record = basis.workshop.find(at.criterion);
    if (!record || !basis.workshop.find(at.touchpoint))
        return {};
    const Rated rated = ratedAs(basis, record->role);
    const auto overall
        = record->role == CriterionRole::Overall ? scoredCriterion(*record) : std::nullopt;
    const ScoredCriterion* criterion = overall ? &*overall : scored(rated.criteria, at.criterion);
    if (!criterion)
        return {};
    const Answers answers = answersOf(basis, at, *criterion, rated.panel);
    std::optional<Derivation> derivation;
    if (answers.n == 0) {
        derivation = criterionFromGroup(basis, at, *criterion);
        if (!derivation)
            return {};
    } else {
        derivation = basis.begin(at, answers.mean(*criterion));
        derivation->n = answers.n;
        for (const auto& [code, weight] : answers.weights) {
            const double answer = decode(*record, code);
            derivation->inputs.push_back(input("s", label(Code::LabelAnswer, "answer", answer),
                criterion->scoreOfCode(code), Unit::Points));
            derivation->inputs.push_back(
                input("g", label(Code::LabelAnswerWeight, "answer", answer), weight));
        }
    }
    addRatingSources(*derivation, basis, {at.touchpoint, {at.brand}, rated.panel, {*criterion}});
    return derivation;
}

// What a criterion contributes to V or C: the mean of those who count there, and its weight among
// what they rated. With all ratings given these are its plain mean and its own weight.
struct Part {
    double weight = 0.0; // Σ g w/Ω
    double sum = 0.0; // Σ g w s/Ω
};

std::vector<const Column*> columnsOf(
    const Study& study, const QuantityAt& at, const std::vector<ScoredCriterion>& criteria)
{
    std::vector<const Column*> columns;
    for (const ScoredCriterion& criterion : criteria) {
        const auto found = study.columns.find({at.touchpoint, at.brand, criterion.record->id});
        columns.push_back(found == study.columns.end() ? nullptr : found->second);
    }
    return columns;
}

std::vector<Part> partsOf(const Study& study, const QuantityAt& at, const Rated& rated)
{
    const std::vector<ScoredCriterion>& criteria = rated.criteria;
    const std::vector<const Column*> columns = columnsOf(study, at, criteria);
    std::vector<Part> parts(criteria.size());
    std::vector<std::uint32_t> codes(criteria.size());
    double raters = 0.0;
    for (std::size_t r = 0; r < rated.panel.size(); ++r) {
        double observed = 0.0;
        for (std::size_t c = 0; c < criteria.size(); ++c) {
            codes[c] = columns[c] ? codeAt(*columns[c], rated.panel.raterSlots[r]) : notRated;
            observed += codes[c] <= criteria[c].lastCode ? criteria[c].weight : 0.0;
        }
        if (observed < leastObservedWeight)
            continue;
        const double weight = rated.panel.weights[r];
        raters += weight;
        for (std::size_t c = 0; c < criteria.size(); ++c)
            if (codes[c] <= criteria[c].lastCode) {
                const double share = weight * criteria[c].weight / observed;
                parts[c].weight += share;
                parts[c].sum += share * criteria[c].scoreOfCode(codes[c]);
            }
    }
    for (Part& part : parts) {
        part.sum = part.weight > 0.0 ? part.sum / part.weight : 0.0; // now the mean
        part.weight = raters > 0.0 ? part.weight / raters : 0.0;
    }
    return parts;
}

// Writes what the criteria contribute at a place; without a brand it is the touchpoint's own.
class RatedParts {
public:
    RatedParts(
        Derivation& derivation, const DerivationBasis& basis, const Rated& rated, Id<Brand> brand)
        : m_derivation(derivation)
        , m_basis(basis)
        , m_rated(rated)
        , m_place{.quantity = Quantity::CriterionValue,
              .touchpoint = derivation.of.touchpoint,
              .brand = brand}
    {
    }

    bool ofRaters() // false where nobody rated
    {
        const std::vector<Part> parts = partsOf(m_basis.study, m_place, m_rated);
        bool isRated = false;
        for (std::size_t c = 0; c < parts.size(); ++c)
            if (parts[c].weight > 0.0) {
                add(m_rated.criteria[c], parts[c]);
                isRated = true;
            }
        return isRated;
    }

    void ofGroup()
    {
        for (const ScoredCriterion& criterion : m_rated.criteria) {
            ScoredCriterion alone = criterion;
            alone.weight = 1.0;
            const Sample sample
                = groupSample(m_basis.study, m_place.touchpoint, m_place.brand, {alone});
            if (sample.value)
                add(criterion, {criterion.weight, *sample.value});
        }
    }

private:
    // A weight and a value; each is linked where it is exactly the criterion's own.
    void add(const ScoredCriterion& criterion, const Part& part)
    {
        QuantityAt own = m_place;
        own.criterion = criterion.record->id;
        const std::optional<Derivation> value = deriveCriterionValue(m_basis, own);
        const std::string& name = criterion.record->name;
        DerivationInput w = input(
            "w", label(Code::LabelWeightCounted, "criterion", name), part.weight, Unit::Share);
        if (criterion.record->role == CriterionRole::Performance)
            w.from = QuantityAt{.quantity = Quantity::CriterionWeight, .criterion = own.criterion};
        DerivationInput s = input(
            "S", label(Code::LabelCriterionCounted, "criterion", name), part.sum, Unit::Points);
        if (value && value->value && std::abs(*value->value - part.sum) < same)
            s.from = own;
        m_derivation.inputs.push_back(std::move(w));
        m_derivation.inputs.push_back(std::move(s));
    }

    Derivation& m_derivation;
    const DerivationBasis& m_basis;
    const Rated& m_rated;
    const QuantityAt m_place;
};

std::optional<Derivation> derivePerformance(const DerivationBasis& basis, const QuantityAt& at)
{
    const TouchpointResult* result = basis.result(at.touchpoint);
    if (!result)
        return {};
    const auto found = std::ranges::find(result->performance, at.brand, &Performance::brand);
    if (found == result->performance.end() || !found->interval.value)
        return {};
    Derivation derivation = basis.begin(at, found->interval.value);
    derivation.low = found->interval.low;
    derivation.high = found->interval.high;
    const Rated rated = ratedAs(basis, CriterionRole::Performance);
    RatedParts parts(derivation, basis, rated, at.brand);
    if (found->fromGroup) {
        derivation.words = label(Code::WordsPerformanceGroup);
        parts.ofGroup();
    } else {
        derivation.n = found->n;
        parts.ofRaters();
        if (found->sd)
            derivation.inputs.push_back(input("", label(Code::LabelSd), found->sd, Unit::Points));
    }
    addRatingSources(
        derivation, basis, {at.touchpoint, {at.brand}, basis.frame.voice, basis.frame.performance});
    return derivation;
}

} // namespace

void addRatedParts(Derivation& derivation, const DerivationBasis& basis, const RatingPlace& place)
{
    const Rated rated{place.criteria, place.panel};
    RatedParts(derivation, basis, rated, place.brands.front()).ofRaters();
    addRatingSources(derivation, basis, place);
}

void addInfluenceParts(Derivation& derivation, const DerivationBasis& basis)
{
    const Rated rated = ratedAs(basis, CriterionRole::Influence);
    RatedParts parts(derivation, basis, rated, {});
    if (!parts.ofRaters())
        parts.ofGroup();
    addRatingSources(
        derivation, basis, {derivation.of.touchpoint, {Id<Brand>{}}, rated.panel, rated.criteria});
}

std::optional<Derivation> deriveValue(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::PerformanceValue:
        return derivePerformance(basis, at);
    case Quantity::CriterionValue:
        return deriveCriterionValue(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
