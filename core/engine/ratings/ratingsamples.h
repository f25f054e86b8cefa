// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/ratingframe.h"

namespace rundblick {

// What the raters of a panel say of one brand at one touchpoint (method.md 2.3–2.5).
struct Sample {
    std::optional<double> value; // V, 0..100
    std::size_t n = 0; // raters with a value; 0 for a group value
    std::optional<double> variance; // of V; unknown for a single rater
    std::optional<double> sd; // of the raters' values
    bool fromGroup = false;
    std::vector<double> influence; // ψ, one per rater of the panel, 0 where not rated
};

// What the voice answered in a cell, whether or not a rater's value came of it: for the bounds of
// missing ratings (method.md 2.3).
struct Answered {
    double sum = 0.0; // Σ g w s of what was answered
    double weight = 0.0; // Σ g w of it
    double asked = 0.0; // Σ w of the criteria that anyone was asked there
};

// The brands of one touchpoint side by side.
struct SampleRow {
    std::vector<Sample> brands;
    std::vector<Answered> answered; // one per brand
    std::vector<std::uint64_t> patterns; // per rater of the panel: who has a value for which brands
    std::vector<double> ownValues; // of the own brand, by slot, of raters of any voice
};

// The mark of a brand in a pattern; from the 65th brand on (far beyond the design size) it is
// shared.
constexpr std::uint64_t patternBit(std::size_t brand)
{
    return std::uint64_t{1} << (brand % 64);
}

// What one rater said of a brand at a touchpoint.
struct RaterPart {
    double sum = 0.0; // Σ w s over the criteria observed
    double weight = 0.0; // Σ w of them
};

// By slot; empty where nothing was rated.
std::vector<RaterPart> raterParts(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria);

// The values of one brand at one touchpoint, by slot: weighted over the criteria observed, missing
// (below 0) where these have less than half of the weight. Empty where nothing was rated.
std::vector<double> raterValues(const std::vector<RaterPart>& parts);
std::vector<double> raterValues(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria);

// What a panel makes of raters' values.
Sample sampleOf(const std::vector<double>& values, const Panel& panel);

// What the group agreed on; no value where its criteria have less than half of the weight. A value
// without low and high counts as sure to one step of its scale.
Sample groupSample(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria);

// What a panel says of a brand (or, of influence, the touchpoint alone); where no rater has a
// value, the group value.
Sample panelSample(const Study& study, const Cell& place, const Panel& panel,
    const std::vector<ScoredCriterion>& criteria);

// Marks in `patterns` who has a value.
void markRaters(std::vector<std::uint64_t>& patterns, const std::vector<double>& values,
    const Panel& panel, std::size_t brand);

// What the voice of the frame says of all brands at a touchpoint; where no rater has a value for a
// brand, its group value.
SampleRow sampleRow(const RatingFrame& frame, const Study& study, Id<Touchpoint> touchpoint);

} // namespace rundblick
