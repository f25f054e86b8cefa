// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/criteriaweights.h"

#include "core/engine/ratings/ratingframe.h"
#include "core/engine/weights/derivedweights.h"
#include "core/engine/weights/priorities.h"
#include "core/engine/weights/rankweights.h"

#include <cmath>
#include <set>

namespace rundblick {
namespace {

constexpr std::size_t mostDoubtful = 3;

CriteriaWeights pointWeights(const RatingFrame& frame)
{
    CriteriaWeights weights;
    for (const ScoredCriterion& criterion : frame.performance) {
        weights.criteria.push_back(criterion.record->id);
        weights.names.push_back(criterion.record->name);
        weights.weight.push_back(criterion.weight);
    }
    return weights;
}

void takeRanks(RatingFrame& frame, CriteriaWeights& weights)
{
    std::vector<std::int64_t> ranks;
    for (const ScoredCriterion& criterion : frame.performance)
        if (criterion.record->rank)
            ranks.push_back(*criterion.record->rank);
    if (const std::size_t missing = frame.performance.size() - ranks.size()) {
        frame.notices.push_back(
            {Code::WeightsRanksMissing, {{"count", static_cast<std::int64_t>(missing)}}, {}});
        return;
    }
    weights.source = Weighting::Ranking;
    weights.weight = rankWeights(ranks);
}

std::int64_t judgeCount(const Workshop& workshop, const std::vector<Id<Criterion>>& criteria)
{
    std::set<std::string_view> names;
    const auto isAsked
        = [&](Id<Criterion> id) { return std::ranges::find(criteria, id) != criteria.end(); };
    for (const auto& [id, judgement] : workshop.all<Judgement>())
        if (isAsked(judgement.first) && isAsked(judgement.second))
            names.insert(judgement.judge);
    return static_cast<std::int64_t>(names.size());
}

void takeConsistency(
    RatingFrame& frame, const std::vector<double>& matrix, CriteriaWeights& weights)
{
    const std::vector<double> perron = eigenvectorPriorities(matrix, weights.criteria.size());
    const Consistency consistency = consistencyOf(matrix, perron);
    weights.lambdaMax = consistency.lambdaMax;
    weights.consistencyIndex = consistency.index;
    weights.consistencyRatio = consistency.ratio;
    if (consistency.ratio.value_or(0.0) <= acceptableRatio)
        return;
    for (const DoubtfulJudgement& judged : worstJudgements(matrix, weights.weight, mostDoubtful))
        weights.worst.push_back({weights.criteria[judged.first], weights.criteria[judged.second],
            judged.ratio, judged.repaired, judged.ratioThen});
    frame.notices.push_back({Code::WeightsInconsistent,
        {{"ratio", *consistency.ratio}, {"limit", acceptableRatio}}, {}});
}

void takeJudgements(
    RatingFrame& frame, const Workshop& workshop, Priorities priorities, CriteriaWeights& weights)
{
    const std::size_t n = weights.criteria.size();
    const std::vector<double> matrix = judgementMatrix(workshop, weights.criteria);
    if (const auto missing = std::ranges::count(matrix, 0.0) / 2) {
        frame.notices.push_back(
            {Code::WeightsJudgementsMissing, {{"count", std::int64_t{missing}}}, {}});
        return;
    }
    weights.source = Weighting::Judgements;
    weights.weight = geometricMeanPriorities(matrix, n);
    weights.eigenvector = eigenvectorPriorities(matrix, n);
    if (priorities == Priorities::Eigenvector)
        std::swap(weights.weight, weights.eigenvector);
    weights.n = judgeCount(workshop, weights.criteria);
    takeConsistency(frame, matrix, weights);
}

void takeDerived(
    RatingFrame& frame, const Workshop& workshop, const Study& study, CriteriaWeights& weights)
{
    const Criterion* overall = overallCriterion(workshop);
    if (!overall) {
        frame.notices.push_back({Code::WeightsNoOverall, {}, {}});
        return;
    }
    const DerivedWeights derived = derivedWeights(frame, study, *overall);
    if (derived.weight.empty()) {
        frame.notices.push_back({Code::WeightsNotDerived, {{"count", derived.answers}}, {}});
        return;
    }
    weights.source = Weighting::Derived;
    weights.weight = derived.weight;
    weights.rSquared = derived.rSquared;
    weights.n = derived.answers;
    std::string opposite;
    for (const std::size_t c : derived.opposite)
        opposite.append(opposite.empty() ? "" : ", ").append(weights.names[c]);
    if (!derived.opposite.empty())
        frame.notices.push_back({Code::WeightsOpposite,
            {{"count", static_cast<std::int64_t>(derived.opposite.size())},
                {"criteria", std::move(opposite)}},
            {}});
}

} // namespace

CriteriaWeights criteriaWeights(
    RatingFrame& frame, const Workshop& workshop, const Study& study, const Method& method)
{
    CriteriaWeights weights = pointWeights(frame);
    if (weights.criteria.empty())
        return weights;
    switch (method.weighting) {
    case Weighting::Points:
        break;
    case Weighting::Ranking:
        takeRanks(frame, weights);
        break;
    case Weighting::Judgements:
        takeJudgements(frame, workshop, method.priorities, weights);
        break;
    case Weighting::Derived:
        takeDerived(frame, workshop, study, weights);
        break;
    }
    return weights;
}

std::vector<double> judgementMatrix(
    const Workshop& workshop, const std::vector<Id<Criterion>>& criteria)
{
    const std::size_t n = criteria.size();
    std::vector<double> logs(n * n, 0.0);
    std::vector<double> counts(n * n, 0.0);
    const auto placeOf = [&](Id<Criterion> id) {
        return static_cast<std::size_t>(std::ranges::find(criteria, id) - criteria.begin());
    };
    std::vector<const Judgement*> judgements; // by judge: sums do not depend on ids
    for (const auto& [id, judgement] : workshop.all<Judgement>())
        judgements.push_back(&judgement);
    std::ranges::stable_sort(judgements, {}, &Judgement::judge);
    for (const Judgement* judgement : judgements) {
        const std::size_t i = placeOf(judgement->first);
        const std::size_t j = placeOf(judgement->second);
        if (i == n || j == n || i == j)
            continue;
        // always of the earlier criterion to the later one, whichever id is the smaller
        const double log = std::log(judgement->ratio);
        logs[std::min(i, j) * n + std::max(i, j)] += i < j ? log : -log;
        counts[std::min(i, j) * n + std::max(i, j)] += 1.0;
    }
    std::vector<double> matrix(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        matrix[i * n + i] = 1.0;
        for (std::size_t j = i + 1; j < n; ++j)
            if (const double count = counts[i * n + j]; count > 0.0) {
                matrix[i * n + j] = std::exp(logs[i * n + j] / count);
                matrix[j * n + i] = 1.0 / matrix[i * n + j];
            }
    }
    return matrix;
}

std::optional<double> judgementConsistency(
    const Workshop& workshop, const std::vector<Id<Criterion>>& criteria)
{
    const std::vector<double> matrix = judgementMatrix(workshop, criteria);
    if (criteria.size() < 3 || std::ranges::count(matrix, 0.0) > 0)
        return {};
    return consistencyOf(matrix, eigenvectorPriorities(matrix, criteria.size())).ratio;
}

} // namespace rundblick
