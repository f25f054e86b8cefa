// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/ratings.h"

#include "core/engine/parallel.h"
#include "core/engine/ratings/gaps.h"

namespace rundblick {
namespace {

constexpr double confidence = 0.95;

struct Source {
    const RatingFrame& frame;
    const Study& study;
    const Method& method;
};

Performance performanceOf(const SampleRow& row, std::size_t b, Id<Brand> brand)
{
    const Sample& sample = row.brands[b];
    Performance performance;
    performance.brand = brand;
    performance.n = static_cast<std::int64_t>(sample.n);
    performance.sd = sample.sd;
    performance.fromGroup = sample.fromGroup;
    if (sample.value) {
        std::vector<double> coefficients(row.brands.size(), 0.0);
        coefficients[b] = 1.0;
        performance.interval = contrastOf(row, coefficients).interval(confidence, 0.0, 100.0);
    }
    return performance;
}

// Over the brands that have a value, by their market shares.
Interval marketValue(const RatingFrame& frame, const SampleRow& row)
{
    double sum = 0.0;
    for (std::size_t b = 0; b < row.brands.size(); ++b)
        sum += row.brands[b].value ? frame.marketShares[b] : 0.0;
    if (sum <= 0.0)
        return {};
    std::vector<double> coefficients(row.brands.size(), 0.0);
    for (std::size_t b = 0; b < row.brands.size(); ++b)
        if (row.brands[b].value)
            coefficients[b] = frame.marketShares[b] / sum;
    return contrastOf(row, coefficients).interval(confidence, 0.0, 100.0);
}

Perception perceptionOf(const RatingFrame& frame, const SampleRow& row)
{
    const Sample customer = sampleOf(row.ownValues, frame.customers);
    const Sample team = sampleOf(row.ownValues, frame.team);
    Perception perception;
    perception.customer = customer.value;
    perception.team = team.value;
    if (customer.value && team.value)
        perception.gap = differenceOf(team, customer).interval(confidence, -100.0, 100.0);
    return perception;
}

std::optional<double> meanScore(const Source& source, const Cell& place, const Panel& panel,
    const std::vector<ScoredCriterion>& criteria)
{
    Sample sample
        = sampleOf(raterValues(source.study, place.touchpoint, place.brand, criteria), panel);
    if (!sample.value)
        sample = groupSample(source.study, place.touchpoint, place.brand, criteria);
    if (!sample.value)
        return {};
    return *sample.value / 100.0;
}

RatedTouchpoint rateTouchpoint(const Source& source, Id<Touchpoint> touchpoint, GapTests& tests)
{
    const RatingFrame& frame = source.frame;
    const SampleRow row = sampleRow(frame, source.study, touchpoint);
    RatedTouchpoint rated;
    const bool associated = !frame.association.empty();
    for (std::size_t b = 0; b < frame.brands.size(); ++b) {
        const Id<Brand> brand = frame.brands[b]->id;
        rated.performance.push_back(performanceOf(row, b, brand));
        rated.experience.push_back(associated
                ? meanScore(source, {touchpoint, brand, {}}, frame.voice, frame.association)
                : std::nullopt);
    }
    rated.influence
        = meanScore(source, {touchpoint, {}, {}}, frame.influenceVoice, frame.influence);
    rated.market = marketValue(frame, row);
    rated.perception = perceptionOf(frame, row);
    if (frame.own)
        tests = gapTests(frame, row, source.method);
    return rated;
}

} // namespace

Result<std::vector<RatedTouchpoint>> rateTouchpoints(
    const RatingFrame& frame, const Study& study, const Method& method, const RatingRun& run)
{
    const Source source{frame, study, method};
    std::vector<RatedTouchpoint> rated(frame.touchpoints.size());
    std::vector<GapTests> tests(frame.touchpoints.size());
    const bool isDone = forEachIndex(rated.size(), run.threads, run.stop, [&](std::size_t i) {
        rated[i] = rateTouchpoint(source, frame.touchpoints[i]->id, tests[i]);
    });
    if (!isDone)
        return Error{Code::Cancelled, {}, {}};
    judgeGaps(tests, method);
    for (std::size_t i = 0; i < rated.size(); ++i) {
        rated[i].gap = std::move(tests[i].gap);
        rated[i].gaps = std::move(tests[i].gaps);
    }
    return rated;
}

bool hasAssociations(const RatingFrame& frame, const Study& study)
{
    const auto isAssociation = [&](Id<Criterion> id) {
        return std::ranges::any_of(
            frame.association, [&](const ScoredCriterion& c) { return c.record->id == id; });
    };
    return std::ranges::any_of(study.columns, isAssociation,
               [](const auto& entry) { return entry.first.criterion; })
        || std::ranges::any_of(study.groupValues, isAssociation,
            [](const auto& entry) { return entry.first.criterion; });
}

} // namespace rundblick
