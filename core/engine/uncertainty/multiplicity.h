// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setup.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rundblick {

// Benjamini and Hochberg (1995): q_(j) = min over l >= j of min(1, p_(l) family/l), in the order of
// `p`; none where there is no p. `family` is the number of tests of the family, at least the number
// of p-values.
std::vector<std::optional<double>> benjaminiHochberg(
    const std::vector<std::optional<double>>& p, std::size_t family);

// Benjamini and Yekutieli (2001), for tests that depend on each other in any way: the same with the
// family Σ_{i=1..family} 1/i times as large.
std::vector<std::optional<double>> benjaminiYekutieli(
    const std::vector<std::optional<double>>& p, std::size_t family);

// The one that the method asks for.
std::vector<std::optional<double>> adjusted(
    const std::vector<std::optional<double>>& p, std::size_t family, Adjustment adjustment);

} // namespace rundblick
