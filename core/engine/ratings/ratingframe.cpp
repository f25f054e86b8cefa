// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/ratingframe.h"

#include "core/engine/weights/criteriaweights.h"

#include <cmath>

namespace rundblick {
namespace {

std::vector<ScoredCriterion> scoredCriteria(const Workshop& workshop, CriterionRole role)
{
    std::vector<ScoredCriterion> scored;
    double sum = 0.0;
    for (const Criterion* criterion : ordered<Criterion>(workshop)) {
        std::optional<ScoredCriterion> known = scoredCriterion(*criterion);
        if (criterion->role != role || !known)
            continue;
        known->weight = criterion->weight;
        scored.push_back(*known);
        sum += criterion->weight;
    }
    for (ScoredCriterion& criterion : scored) // no weights at all: equal ones
        criterion.weight
            = sum > 0.0 ? criterion.weight / sum : 1.0 / static_cast<double>(scored.size());
    return scored;
}

template <typename Counts>
Panel panelOf(const Study& study, const Method& method, Counts&& counts)
{
    std::vector<const Rater*> raters;
    for (const Rater* rater : study.raters) {
        if (rater && counts(*rater) && isCounted(*rater, method))
            raters.push_back(rater);
    }
    std::ranges::sort(raters, {}, &Rater::name);
    Panel panel;
    for (const Rater* rater : raters) {
        panel.raterSlots.push_back(static_cast<std::size_t>(rater->slot));
        panel.weights.push_back(rater->weight);
    }
    return panel;
}

bool hasRated(const Study& study, const Panel& panel, const std::vector<ScoredCriterion>& criteria)
{
    const auto isOne = [&](Id<Criterion> id) {
        return std::ranges::any_of(criteria, [&](const auto& c) { return c.record->id == id; });
    };
    for (const auto& [cell, column] : study.columns)
        if (isOne(cell.criterion))
            for (const std::size_t slot : panel.raterSlots)
                if (codeAt(*column, slot) != notRated)
                    return true;
    return false;
}

bool hasGroupValue(const Study& study, Id<Criterion> criterion)
{
    return std::ranges::any_of(
        study.groupValues, [&](const auto& entry) { return entry.first.criterion == criterion; });
}

// Criteria that have a weight but no rating: the values are of the others alone. Silent where
// nothing is rated at all.
void noticeUnrated(RatingFrame& frame, const Study& study)
{
    std::int64_t count = 0;
    std::string names;
    for (const ScoredCriterion& criterion : frame.performance) {
        if (criterion.weight <= 0.0 || hasRated(study, frame.voice, {criterion})
            || hasGroupValue(study, criterion.record->id))
            continue;
        ++count;
        names.append(names.empty() ? "" : ", ").append(criterion.record->name);
    }
    if (count > 0 && count < std::ssize(frame.performance))
        frame.notices.push_back({Code::RatingsCriterionUnrated,
            {{"count", count}, {"criteria", std::move(names)}}, {}});
}

std::vector<double> marketShares(const RatingFrame& frame, std::vector<Message>& notices)
{
    std::size_t known = 0;
    double sum = 0.0;
    for (const Brand* brand : frame.brands) {
        known += brand->marketShare ? 1U : 0U;
        sum += brand->marketShare.value_or(0.0);
    }
    if (known == frame.brands.size() && sum > 0.0) {
        std::vector<double> shares;
        for (const Brand* brand : frame.brands)
            shares.push_back(*brand->marketShare / sum);
        return shares;
    }
    if (known > 0)
        notices.push_back({Code::RatingsSharesIncomplete, {}, {}});
    return std::vector<double>(frame.brands.size(),
        1.0 / static_cast<double>(std::max<std::size_t>(1, frame.brands.size())));
}

} // namespace

bool isCounted(const Rater& rater, const Method& method)
{
    const bool isOfAnotherSegment
        = method.segment && rater.segment && rater.segment != method.segment;
    const bool isOfAnotherWave = method.wave && rater.wave && rater.wave != method.wave;
    return !isOfAnotherSegment && !isOfAnotherWave;
}

std::optional<ScoredCriterion> scoredCriterion(const Criterion& criterion)
{
    const double range = criterion.high - criterion.low;
    if (!(range > 0.0) || !(criterion.step > 0.0))
        return {};
    const double slope = 100.0 * criterion.step / range;
    const auto last = static_cast<std::uint32_t>(std::floor(range / criterion.step + 1e-6));
    return ScoredCriterion{&criterion, 1.0, criterion.reversed ? 100.0 : 0.0,
        criterion.reversed ? -slope : slope, last};
}

RatingFrame ratingFrame(const Workshop& workshop, const Study& study, const Method& method)
{
    RatingFrame frame;
    frame.touchpoints = ratedTouchpoints(workshop);
    frame.brands = ordered<Brand>(workshop);
    for (std::size_t b = 0; b < frame.brands.size() && !frame.own; ++b)
        if (frame.brands[b]->own)
            frame.own = b;
    if (!frame.own && !frame.brands.empty())
        frame.notices.push_back({Code::RatingsNoOwnBrand, {}, {}});
    frame.performance = scoredCriteria(workshop, CriterionRole::Performance);
    frame.influence = scoredCriteria(workshop, CriterionRole::Influence);
    frame.association = scoredCriteria(workshop, CriterionRole::Association);
    frame.marketShares = marketShares(frame, frame.notices);

    const Panel all = panelOf(study, method, [](const Rater&) { return true; });
    frame.customers
        = panelOf(study, method, [](const Rater& r) { return r.voice == Voice::Customer; });
    frame.team = panelOf(study, method, [](const Rater& r) { return r.voice == Voice::Employee; });
    const bool customersRated = hasRated(study, frame.customers, frame.performance);
    frame.voice = customersRated ? frame.customers : all;
    frame.influenceVoice
        = hasRated(study, frame.customers, frame.influence) ? frame.customers : all;
    const bool anyRated = hasRated(study, all, frame.performance);
    if (!customersRated && anyRated)
        frame.notices.push_back({Code::RatingsNoCustomers, {}, {}});
    if (const Segment* segment = workshop.find(method.segment); segment && !anyRated)
        frame.notices.push_back({Code::RatingsSegmentSilent, {{"segment", segment->name}}, {}});
    frame.weights = criteriaWeights(frame, workshop, study, method);
    for (std::size_t c = 0; c < frame.performance.size(); ++c)
        frame.performance[c].weight = frame.weights.weight[c];
    noticeUnrated(frame, study);
    return frame;
}

} // namespace rundblick
