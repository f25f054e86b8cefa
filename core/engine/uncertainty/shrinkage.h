// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/ratings.h"

namespace rundblick {

// method.md 2.6: values that rest on few ratings are drawn towards what touchpoint and brand let
// expect, V ~ μ + a_i + d_b. B = τ²/(τ² + SE²), Ṽ = fit + B(V − fit).
struct ShrinkageCell {
    std::size_t touchpoint = 0;
    std::size_t brand = 0;
    double value = 0.0;
    double variance = 0.0; // SE²
};

struct Shrinkage {
    std::vector<double> values; // Ṽ, one per cell
    double variance = 0.0; // τ², of the values around the fit
};

// The fit is by weights 1/(τ² + SE²), τ² by Paule and Mandel (1982): the τ² >= 0 at which the
// weighted squares around the fit equal their degrees of freedom; 0 where they are fewer at once.
// Nothing where no degree of freedom is left. At most one cell per touchpoint and brand.
std::optional<Shrinkage> shrink(const std::vector<ShrinkageCell>& cells);

// Fills Performance::shrunk. A value of a single rater has the pooled variance of a rater at the
// others. False where there is too little to fit.
bool addShrunkValues(std::vector<RatedTouchpoint>& rated);

} // namespace rundblick
