// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/randomstream.h"

#include <optional>
#include <span>
#include <vector>

namespace rundblick {

// The performance values of all brands at one touchpoint, and how sure they are.
struct UncertainValues {
    std::vector<std::optional<double>> value; // V_ib, 0..100, per brand
    std::vector<double> covariance; // brands × brands
    std::vector<bool> isKnown; // per brand: its variance is
    std::vector<std::optional<double>> byCriterion; // V_ibc, [brand * criteria + criterion]
    std::vector<double> weights; // w_c, sum 1
};

// Draws values: normal with the covariance that raters of several brands cause, moved by what other
// weights of the criteria would make of the values by criterion (method.md 8). A value whose
// variance nobody knows (a single rater) varies by 20 %. Not clipped to 0..100: a clipped value
// would hide who is ahead.
class ValueSampler {
public:
    explicit ValueSampler(UncertainValues uncertain);

    // One value per brand; 0 where the brand has none.
    std::vector<double> draw(const std::vector<double>& weights, RandomStream& random) const;

private:
    double atWeights(std::size_t brand, const std::vector<double>& weights, double other) const;

    UncertainValues m_uncertain;
    std::vector<double> m_factor; // lower triangle L with L Lᵀ = covariance, brands × brands
    std::vector<double> m_atOwnWeights; // per brand
};

// The Cholesky factor of a covariance, size × size by rows. What depends on earlier rows alone has
// no part of its own: a singular matrix is no error.
std::vector<double> choleskyFactor(std::span<const double> covariance, std::size_t size);

} // namespace rundblick
