// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace rundblick {

// Benjamini and Hochberg (1995): q_(j) = min over l >= j of min(1, p_(l) family/l), in the order of
// `p`; none where there is no p. `family` is the number of tests of the family, at least the number
// of p-values.
std::vector<std::optional<double>> benjaminiHochberg(
    const std::vector<std::optional<double>>& p, std::size_t family);

} // namespace rundblick
