// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rundblick {

// Rank order centroid weights (method.md 2.2): the j-th of K places has w_(j) = (1/K) Σ_{t=j..K}
// 1/t. 1 is the most important rank; ranks need not be 1..K. Equal ranks share the mean of the
// weights of the places they take. Sum 1, one per rank, in their order. Barron and Barrett (1996).
std::vector<double> rankWeights(std::span<const std::int64_t> ranks);

} // namespace rundblick
