// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/entries/entrytitles.h"
#include "core/engine/weights/criteriaweights.h"
#include "core/engine/weights/priorities.h"

#include <cmath>
#include <numeric>

namespace rundblick {
namespace {

// The judgements as they count together.
class Judgements {
public:
    explicit Judgements(const DerivationBasis& basis)
        : m_basis(basis)
        , m_weights(basis.analysis.weights)
        , m_matrix(judgementMatrix(basis.workshop, m_weights.criteria))
    {
    }

    std::size_t size() const { return m_weights.criteria.size(); }
    double at(std::size_t i, std::size_t j) const { return m_matrix[i * size() + j]; }
    std::size_t placeOf(Id<Criterion> id) const
    {
        return static_cast<std::size_t>(
            std::ranges::find(m_weights.criteria, id) - m_weights.criteria.begin());
    }
    // An input that leads to what the judges said of the pair.
    void add(Derivation& derivation, const char* symbol, std::size_t i, std::size_t j) const
    {
        m_basis.add(derivation, symbol,
            {.quantity = Quantity::JointJudgement, .index = i * size() + j}, at(i, j));
    }
    double sumOfMeans() const // of the rows
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < size(); ++i) {
            double logs = 0.0;
            for (std::size_t j = 0; j < size(); ++j)
                logs += std::log(at(i, j));
            sum += std::exp(logs / static_cast<double>(size()));
        }
        return sum;
    }

private:
    const DerivationBasis& m_basis;
    const CriteriaWeights& m_weights;
    const std::vector<double> m_matrix;
};

// Judgements count only where they are complete, and as long as the criteria are those they were
// made of.
bool hasJudgements(const DerivationBasis& basis)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    return weights.source == Weighting::Judgements
        && std::ranges::all_of(
            weights.criteria, [&](Id<Criterion> id) { return basis.workshop.find(id) != nullptr; });
}

void addJudgementSource(Derivation& derivation, const DerivationBasis& basis)
{
    derivation.n = basis.analysis.weights.n;
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceJudgements)));
}

DerivationInput criteriaCount(std::size_t count)
{
    return input("K", label(Code::LabelCriteria), static_cast<double>(count), Unit::Count);
}

// A closed formula where nobody shares the place; those who do get the mean of their places.
void addRanking(Derivation& derivation, const DerivationBasis& basis)
{
    derivation.words = label(Code::WordsWeightRanking);
    derivation.notation = "w = 1/K · Σ 1/t, t = r … K";
    const auto rank = basis.workshop.find(derivation.of.criterion)->rank.value_or(0);
    std::size_t before = 0;
    std::size_t beside = 0;
    for (const ScoredCriterion& criterion : basis.frame.performance) {
        before += criterion.record->rank.value_or(0) < rank ? 1U : 0U;
        beside += criterion.record->rank.value_or(0) == rank ? 1U : 0U;
    }
    if (beside > 1)
        derivation.notation.clear();
    derivation.inputs = {criteriaCount(basis.frame.performance.size()),
        input("r", label(Code::LabelRank), static_cast<double>(before + 1), Unit::Count)};
}

void addPoints(Derivation& derivation, const DerivationBasis& basis)
{
    double sum = 0.0;
    for (const ScoredCriterion& criterion : basis.frame.performance)
        sum += criterion.record->weight;
    if (sum <= 0.0) {
        derivation.words = label(Code::WordsWeightEqual);
        derivation.notation = "w = 1 / K";
        derivation.inputs.push_back(criteriaCount(basis.frame.performance.size()));
        return;
    }
    const Criterion* criterion = basis.workshop.find(derivation.of.criterion);
    basis.add(derivation, "g", {.quantity = Quantity::CriterionPoints, .criterion = criterion->id},
        criterion->weight);
    derivation.inputs.push_back(input("G", label(Code::LabelPointsSum), sum));
}

// By the eigenvector λ·w = A·w, without the criterion's judgement against itself.
void addEigenvector(Derivation& derivation, const DerivationBasis& basis, std::size_t own)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    const Judgements judgements(basis);
    derivation.words = label(Code::WordsWeightEigenvector);
    derivation.notation = "w = Σ a·w_j / (λ − 1)";
    for (std::size_t j = 0; j < judgements.size(); ++j) {
        if (j == own)
            continue;
        judgements.add(derivation, "a", own, j);
        basis.add(derivation, "w_j",
            {.quantity = Quantity::CriterionWeight, .criterion = weights.criteria[j]},
            weights.weight[j]);
    }
    derivation.inputs.push_back(input("λ", label(Code::LabelLambda), weights.lambdaMax));
}

void addJudgements(Derivation& derivation, const DerivationBasis& basis)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    const Judgements judgements(basis);
    const std::size_t own = judgements.placeOf(derivation.of.criterion);
    if (basis.analysis.method.priorities == Priorities::Eigenvector) {
        addEigenvector(derivation, basis, own);
    } else {
        derivation.words = label(Code::WordsWeightJudgements);
        derivation.notation = "w = (Π a)^(1/K) / G";
        for (std::size_t j = 0; j < judgements.size(); ++j)
            if (j != own)
                judgements.add(derivation, "a", own, j);
        derivation.inputs.push_back(criteriaCount(judgements.size()));
        derivation.inputs.push_back(
            input("G", label(Code::LabelRowMeans), judgements.sumOfMeans()));
    }
    if (weights.consistencyRatio)
        basis.add(derivation, "", {.quantity = Quantity::Consistency}, weights.consistencyRatio);
}

void addDerived(Derivation& derivation, const DerivationBasis& basis)
{
    const double explained = basis.analysis.weights.rSquared.value_or(0.0);
    derivation.words = label(Code::WordsWeightDerived);
    derivation.notation = "w = ε / R²";
    derivation.inputs.push_back(input("ε",
        label(Code::LabelExplainedBy, "criterion",
            basis.workshop.find(derivation.of.criterion)->name),
        *derivation.value * explained, Unit::Share));
    basis.add(derivation, "R²", {.quantity = Quantity::ExplainedShare}, explained);
}

std::optional<Derivation> deriveWeight(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto criterion = std::ranges::find_if(basis.frame.performance,
        [&](const ScoredCriterion& one) { return one.record->id == at.criterion; });
    if (criterion == basis.frame.performance.end())
        return {};
    const CriteriaWeights& weights = basis.analysis.weights;
    const bool isJudged = weights.source == Weighting::Judgements;
    if (isJudged && !hasJudgements(basis))
        return {};
    Derivation derivation = basis.begin(at, criterion->weight);
    switch (weights.source) {
    case Weighting::Points:
        addPoints(derivation, basis);
        break;
    case Weighting::Ranking:
        addRanking(derivation, basis);
        break;
    case Weighting::Judgements:
        addJudgements(derivation, basis);
        break;
    case Weighting::Derived:
        addDerived(derivation, basis);
        break;
    }
    derivation.n = weights.n;
    derivation.sources.push_back(
        workshopSource(basis, label(isJudged ? Code::SourceJudgements : Code::SourceSetup)));
    return derivation;
}

// What each judge said, read the way round that is asked.
std::optional<Derivation> deriveJoint(const DerivationBasis& basis, const QuantityAt& at)
{
    const auto judged = judgedCriteria(basis, at);
    if (!judged || judged->first == judged->second)
        return {};
    const Judgements judgements(basis);
    const double value = judgements.at(at.index / judgements.size(), at.index % judgements.size());
    if (value <= 0.0)
        return {}; // nobody judged it
    Derivation derivation = basis.begin(at, value);
    double judges = 0.0;
    for (const auto& [id, judgement] : basis.workshop.all<Judgement>()) {
        const bool isSame
            = judgement.first == judged->first->id && judgement.second == judged->second->id;
        const bool isReverse
            = judgement.first == judged->second->id && judgement.second == judged->first->id;
        if (!isSame && !isReverse)
            continue;
        derivation.inputs.push_back(input("r",
            judgement.judge.empty() ? label(Code::LabelJudgeGroup)
                                    : label(Code::LabelJudge, "judge", judgement.judge),
            isSame ? judgement.ratio : 1.0 / judgement.ratio));
        judges += 1.0;
    }
    derivation.inputs.push_back(input("J", label(Code::LabelJudges), judges, Unit::Count));
    derivation.n = static_cast<std::int64_t>(judges);
    derivation.sources.push_back(workshopSource(basis, label(Code::SourceJudgements)));
    return derivation;
}

std::optional<Derivation> deriveConsistency(const DerivationBasis& basis, const QuantityAt& at)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    const std::size_t count = weights.criteria.size();
    if (!weights.consistencyRatio || !weights.lambdaMax || !hasJudgements(basis))
        return {};
    Derivation derivation = basis.begin(at, weights.consistencyRatio);
    derivation.inputs
        = {input("λ", label(Code::LabelLambda), weights.lambdaMax), criteriaCount(count),
            input("RI", label(Code::LabelRandomIndex, "count", static_cast<std::int64_t>(count)),
                randomIndex(count))};
    for (std::size_t index = 0; index < weights.worst.size(); ++index)
        basis.add(derivation, "", {.quantity = Quantity::JudgementRepair, .index = index},
            weights.worst[index].repaired);
    addJudgementSource(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveRepair(const DerivationBasis& basis, const QuantityAt& at)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    const auto judged = judgedCriteria(basis, at);
    if (!judged || !hasJudgements(basis))
        return {};
    const Judgements judgements(basis);
    const std::size_t i = judgements.placeOf(judged->first->id);
    const std::size_t j = judgements.placeOf(judged->second->id);
    Derivation derivation = basis.begin(at, weights.worst[at.index].repaired);
    double ways = 0.0;
    for (std::size_t k = 0; k < judgements.size(); ++k) {
        if (k == i || k == j)
            continue;
        derivation.inputs.push_back(
            input("b", label(Code::LabelWayRound, "criterion", weights.names[k]),
                judgements.at(i, k) * judgements.at(k, j)));
        ways += 1.0;
    }
    derivation.inputs.push_back(input("m", label(Code::LabelWaysRound), ways, Unit::Count));
    judgements.add(derivation, "", i, j);
    derivation.inputs.push_back(
        input("", label(Code::LabelConsistencyThen), weights.worst[at.index].ratioThen));
    addJudgementSource(derivation, basis);
    return derivation;
}

std::optional<Derivation> deriveExplained(const DerivationBasis& basis, const QuantityAt& at)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    if (weights.source != Weighting::Derived || !weights.rSquared)
        return {};
    Derivation derivation = basis.begin(at, weights.rSquared);
    for (std::size_t c = 0; c < weights.criteria.size(); ++c)
        derivation.inputs.push_back(
            input("ε", label(Code::LabelExplainedBy, "criterion", weights.names[c]),
                weights.weight[c] * *weights.rSquared, Unit::Share));
    derivation.n = weights.n;
    return derivation;
}

} // namespace

std::optional<Derivation> deriveWeights(const DerivationBasis& basis, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::CriterionWeight:
        return deriveWeight(basis, at);
    case Quantity::JointJudgement:
        return deriveJoint(basis, at);
    case Quantity::Consistency:
        return deriveConsistency(basis, at);
    case Quantity::JudgementRepair:
        return deriveRepair(basis, at);
    case Quantity::ExplainedShare:
        return deriveExplained(basis, at);
    default:
        return {};
    }
}

} // namespace rundblick
