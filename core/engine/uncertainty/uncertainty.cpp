// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/uncertainty.h"

#include "core/engine/parallel.h"
#include "core/engine/uncertainty/contrast.h"

namespace rundblick {
namespace {

std::vector<double> covarianceOf(const SampleRow& row)
{
    const std::size_t m = row.brands.size();
    std::vector<double> covariance(m * m, 0.0);
    for (std::size_t a = 0; a < m; ++a) {
        covariance[a * m + a] = row.brands[a].variance.value_or(0.0);
        for (std::size_t b = 0; b < a; ++b) // a group value has no raters to share
            covariance[a * m + b] = covariance[b * m + a]
                = sharedVariance(row.brands[a], row.brands[b]);
    }
    return covariance;
}

std::optional<double> criterionValue(const RatingFrame& frame, const Study& study,
    const Cell& place, const ScoredCriterion& criterion, bool fromGroup)
{
    std::vector<ScoredCriterion> alone{criterion};
    alone.front().weight = 1.0;
    return fromGroup
        ? groupSample(study, place.touchpoint, place.brand, alone).value
        : sampleOf(raterValues(study, place.touchpoint, place.brand, alone), frame.voice).value;
}

ValueUncertainty uncertaintyOf(
    const RatingFrame& frame, const Study& study, Id<Touchpoint> touchpoint)
{
    const SampleRow row = sampleRow(frame, study, touchpoint);
    ValueUncertainty uncertainty;
    uncertainty.covariance = covarianceOf(row);
    for (std::size_t b = 0; b < row.brands.size(); ++b) {
        uncertainty.isKnown.push_back(row.brands[b].variance.has_value());
        for (const ScoredCriterion& criterion : frame.performance)
            uncertainty.byCriterion.push_back(criterionValue(frame, study,
                {touchpoint, frame.brands[b]->id, {}}, criterion, row.brands[b].fromGroup));
    }
    return uncertainty;
}

} // namespace

Result<std::vector<ValueUncertainty>> valueUncertainties(
    const RatingFrame& frame, const Study& study, const RatingRun& run)
{
    std::vector<ValueUncertainty> all(frame.touchpoints.size());
    const bool isDone = forEachIndex(all.size(), run.threads, run.stop,
        [&](std::size_t i) { all[i] = uncertaintyOf(frame, study, frame.touchpoints[i]->id); });
    if (!isDone)
        return Error{Code::Cancelled, {}, {}};
    return all;
}

} // namespace rundblick
