// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/ratings.h"

#include "core/engine/parallel.h"
#include "core/engine/ratings/gaps.h"
#include "core/engine/uncertainty/bootstrap.h"
#include "core/engine/uncertainty/missingbounds.h"

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
    const Sample sample = panelSample(source.study, place, panel, criteria);
    if (!sample.value)
        return {};
    return *sample.value / 100.0;
}

// What belongs to one touchpoint until all are known.
struct Pending {
    GapTests tests;
    MissingHere missing;
};

RatedTouchpoint rateTouchpoint(const Source& source, Id<Touchpoint> touchpoint, Pending& pending)
{
    const RatingFrame& frame = source.frame;
    SampleRow row = sampleRow(frame, source.study, touchpoint);
    RatedTouchpoint rated;
    const bool associated = !frame.association.empty();
    for (std::size_t b = 0; b < frame.brands.size(); ++b) {
        const Id<Brand> brand = frame.brands[b]->id;
        rated.performance.push_back(performanceOf(row, b, brand));
        rated.variance.push_back(row.brands[b].variance);
        rated.experience.push_back(associated
                ? meanScore(source, {touchpoint, brand, {}}, frame.voice, frame.association)
                : std::nullopt);
    }
    rated.influence
        = meanScore(source, {touchpoint, {}, {}}, frame.influenceVoice, frame.influence);
    rated.market = marketValue(frame, row);
    rated.perception = perceptionOf(frame, row);
    if (frame.own)
        pending.tests = gapTests(frame, row, source.method);
    pending.missing = {std::move(row.answered), std::move(row.patterns)};
    return rated;
}

// The intervals of the values by bootstrap, where raters gave them.
void takeBootstrap(const Source& source, Id<Touchpoint> touchpoint, const Resamples& resamples,
    RatedTouchpoint& rated)
{
    const Panel& panel = source.frame.voice;
    for (Performance& performance : rated.performance) {
        if (performance.n < 2)
            continue;
        const std::vector<double> bySlot
            = raterValues(source.study, touchpoint, performance.brand, source.frame.performance);
        std::vector<double> values;
        std::vector<double> weights;
        for (std::size_t r = 0; r < panel.size(); ++r)
            if (panel.raterSlots[r] < bySlot.size() && bySlot[panel.raterSlots[r]] >= 0.0) {
                values.push_back(bySlot[panel.raterSlots[r]]);
                weights.push_back(panel.weights[r]);
            }
        if (const std::optional<Interval> interval = bcaInterval(values, weights, resamples)) {
            performance.interval.low = interval->low;
            performance.interval.high = interval->high;
        }
    }
}

// What can be said only of all touchpoints together.
void finish(const RatingFrame& frame, const Method& method, std::vector<Pending>& pending,
    std::vector<RatedTouchpoint>& rated)
{
    std::vector<GapTests> tests;
    std::vector<MissingHere> missing;
    for (Pending& one : pending) {
        tests.push_back(std::move(one.tests));
        missing.push_back(std::move(one.missing));
    }
    judgeGaps(tests, method);
    addMissingBounds(frame, missing, rated);
    for (std::size_t i = 0; i < rated.size(); ++i) {
        rated[i].gap = std::move(tests[i].gap);
        rated[i].gaps = std::move(tests[i].gaps);
    }
}

} // namespace

Result<std::vector<RatedTouchpoint>> rateTouchpoints(
    const RatingFrame& frame, const Study& study, const Method& method, const RatingRun& run)
{
    const Source source{frame, study, method};
    std::vector<RatedTouchpoint> rated(frame.touchpoints.size());
    std::vector<Pending> pending(frame.touchpoints.size());
    std::optional<Resamples> resamples;
    if (method.interval == IntervalKind::Bootstrap)
        resamples.emplace(method.seed);
    const bool isDone = forEachIndex(rated.size(), run.threads, run.stop, [&](std::size_t i) {
        rated[i] = rateTouchpoint(source, frame.touchpoints[i]->id, pending[i]);
        if (resamples)
            takeBootstrap(source, frame.touchpoints[i]->id, *resamples, rated[i]);
    });
    if (!isDone)
        return Error{Code::Cancelled, {}, {}};
    finish(frame, method, pending, rated);
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
