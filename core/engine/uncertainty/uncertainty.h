// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/ratings.h"

namespace rundblick {

// How sure the values of one touchpoint are and what they are made of: the joint Monte Carlo and
// the switching weights (method.md 8) start from it.
struct ValueUncertainty {
    // Cov(V_a, V_b) = Σ_r ψ_ra ψ_rb, brands × brands, row by row, squared points. Group values have
    // their PERT variance and are independent of all others. 0 where a brand has no value, or where
    // its variance is unknown.
    std::vector<double> covariance;
    std::vector<bool> isKnown; // per brand: has a value with a variance (not so with one rater)
    // V_ibc by criterion, [brand * criteria + criterion], in the order of the frame's performance
    // criteria; none where nobody rated it. Without missing ratings V_ib = Σ_c w_c V_ibc.
    std::vector<std::optional<double>> byCriterion;
};

// One per touchpoint of the frame. Error: Cancelled.
Result<std::vector<ValueUncertainty>> valueUncertainties(
    const RatingFrame& frame, const Study& study, const RatingRun& run);

} // namespace rundblick
