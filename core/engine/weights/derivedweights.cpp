// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/derivedweights.h"

#include "core/engine/weights/relativeweights.h"

#include <cmath>

namespace rundblick {
namespace {

// The answers of a panel on one criterion in a cell, from the middle of its scale, in steps; NaN
// where missing.
std::vector<double> answersOf(
    const Study& study, const Cell& cell, const ScoredCriterion& criterion, const Panel& panel)
{
    std::vector<double> answers(panel.size(), std::nan(""));
    const auto found = study.columns.find(cell);
    if (found == study.columns.end())
        return answers;
    const double middle = criterion.lastCode / 2.0;
    const double sign = criterion.slope < 0.0 ? -1.0 : 1.0;
    for (std::size_t r = 0; r < panel.size(); ++r) {
        const std::uint32_t code = codeAt(*found->second, panel.raterSlots[r]);
        if (code <= criterion.lastCode)
            answers[r] = sign * (code - middle);
    }
    return answers;
}

struct Collected {
    Correlations correlations;
    std::int64_t answers = 0;
};

// Items are the performance criteria, the overall answer is the last one.
Collected collect(const RatingFrame& frame, const Study& study, const ScoredCriterion& overall)
{
    const std::size_t items = frame.performance.size() + 1;
    Collected collected{Correlations(items), 0};
    std::vector<std::vector<double>> answers(items);
    for (const Touchpoint* touchpoint : frame.touchpoints)
        for (const Brand* brand : frame.brands) {
            const Cell place{touchpoint->id, brand->id, overall.record->id};
            if (!study.columns.contains(place))
                continue;
            answers.back() = answersOf(study, place, overall, frame.voice);
            for (std::size_t c = 0; c + 1 < items; ++c)
                answers[c]
                    = answersOf(study, {touchpoint->id, brand->id, frame.performance[c].record->id},
                        frame.performance[c], frame.voice);
            collected.answers += std::ranges::count_if(
                answers.back(), [](double answer) { return !std::isnan(answer); });
            collected.correlations.add(answers, frame.voice.weights);
        }
    return collected;
}

} // namespace

const Criterion* overallCriterion(const Workshop& workshop)
{
    for (const Criterion* criterion : ordered<Criterion>(workshop))
        if (criterion->role == CriterionRole::Overall)
            return criterion;
    return nullptr;
}

DerivedWeights derivedWeights(
    const RatingFrame& frame, const Study& study, const Criterion& overall)
{
    DerivedWeights derived;
    const std::optional<ScoredCriterion> scored = scoredCriterion(overall);
    if (!scored)
        return derived;
    const std::size_t n = frame.performance.size();
    const Collected collected = collect(frame, study, *scored);
    derived.answers = collected.answers;
    if (derived.answers < static_cast<std::int64_t>(n + 2))
        return derived;
    std::vector<double> matrix(n * n);
    std::vector<double> withOverall(n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            matrix[i * n + j] = i == j ? 1.0 : collected.correlations.between(i, j).value_or(0.0);
        withOverall[i] = collected.correlations.between(i, n).value_or(0.0);
        if (withOverall[i] < 0.0)
            derived.opposite.push_back(i);
    }
    const RelativeWeights relative = relativeWeights(matrix, withOverall);
    derived.rSquared = std::min(1.0, relative.rSquared);
    if (relative.rSquared > 0.0)
        for (const double share : relative.share)
            derived.weight.push_back(share / relative.rSquared);
    return derived;
}

} // namespace rundblick
