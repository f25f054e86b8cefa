// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/ratings/ratingsamples.h"

namespace rundblick {

// A weighted sum of the brands' values at one touchpoint with its standard error: a difference, a
// mean of the market. One formula for paired, unpaired, partial and weighted samples (method.md
// 2.9): SE² = Σ_r (Σ_b c_b ψ_rb)², df = SE⁴ / Σ_G (SE_G⁴/(n_G − 1)), G over the patterns of who
// rated what. A pattern with one rater counts with one degree of freedom.
struct Contrast {
    double value = 0.0;
    std::optional<double> se; // unknown where a brand has a single rater
    double df = 0.0; // infinite where a group value takes part
    std::size_t n = 0; // raters of the brand that has the fewest
    bool hasGroup = false;

    bool isTested() const { return !hasGroup && se && n >= 5; } // method.md 2.10
    double tail(double distance) const; // one-sided p that the sum is above 0 by chance
    Interval interval(double probability, double low, double high) const; // clipped to low..high
};

// `coefficients`: one per brand; brands with 0 take no part, the others must have a value.
Contrast contrastOf(const SampleRow& row, const std::vector<double>& coefficients);

// The same for two samples without a rater in common: first − second.
Contrast differenceOf(const Sample& first, const Sample& second);

// The covariance of the values of two brands that raters of both cause, Σ_r ψ_ra ψ_rb.
double sharedVariance(const Sample& first, const Sample& second);

} // namespace rundblick
