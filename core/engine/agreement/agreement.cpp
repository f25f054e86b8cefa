// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"

#include "core/engine/ratings/ratingsamples.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr std::size_t mostDisputed = 5;

// Equal answers are equal scores, whatever the order of the sums: rounded to 1e-9 points.
double exactScore(double value)
{
    constexpr double fraction = 1e9;
    return std::round(value * fraction) / fraction;
}

struct Scored {
    ScoreTable table;
    std::vector<Disputed> disputed; // one per touchpoint with at least two scores
};

Scored scoresOf(const RatingFrame& frame, const Study& study, const Panel& panel,
    const std::vector<ScoredCriterion>& criteria, Id<Brand> brand)
{
    Scored scored;
    scored.table.raters = panel.size();
    for (const Touchpoint* touchpoint : frame.touchpoints) {
        const std::vector<double> values = raterValues(study, touchpoint->id, brand, criteria);
        for (const std::size_t slot : panel.raterSlots) {
            const double value = slot < values.size() ? values[slot] : -1.0;
            scored.table.scores.push_back(value < 0.0 ? std::nan("") : exactScore(value));
        }
        if (const Sample sample = sampleOf(values, panel); sample.sd.value_or(0.0) > 0.0)
            scored.disputed.push_back({touchpoint->id, touchpoint->name, *sample.sd});
    }
    return scored;
}

bool isEmpty(const ScoreTable& table)
{
    return std::ranges::all_of(table.scores, [](double score) { return std::isnan(score); });
}

} // namespace

Agreement agreementOf(const RatingFrame& frame, const Study& study, std::int64_t seed)
{
    Scored scored;
    if (frame.own)
        scored
            = scoresOf(frame, study, frame.voice, frame.performance, frame.brands[*frame.own]->id);
    if (isEmpty(scored.table))
        scored = scoresOf(frame, study, frame.influenceVoice, frame.influence, {});

    Agreement agreement;
    const ScoreTable complete = completeBlock(scored.table);
    agreement.raters = static_cast<std::int64_t>(complete.raters);
    agreement.touchpoints = static_cast<std::int64_t>(complete.touchpoints());
    if (const std::optional<Concordance> found = kendallW(complete)) {
        agreement.kendallW = found->w;
        agreement.kendallChiSquare = found->chiSquare;
        agreement.kendallP = found->p;
    }
    const IntraclassCorrelations correlations = intraclassCorrelations(complete);
    agreement.icc21 = correlations.icc21;
    agreement.icc31 = correlations.icc31;
    const KrippendorffAlpha alpha = krippendorffAlpha(scored.table, seed);
    agreement.alphaNominal = alpha.nominal;
    agreement.alphaOrdinal = alpha.ordinal;
    agreement.alphaInterval = alpha.interval;
    std::ranges::stable_sort(scored.disputed, std::ranges::greater(), &Disputed::sd);
    scored.disputed.resize(std::min(mostDisputed, scored.disputed.size()));
    agreement.mostDisputed = std::move(scored.disputed);
    return agreement;
}

} // namespace rundblick
