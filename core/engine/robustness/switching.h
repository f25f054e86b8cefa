// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace rundblick {

// The own brand against one competitor: the difference of the values, and of each criterion alone.
struct WeighedGap {
    double difference = 0.0; // D
    std::vector<std::optional<double>> byCriterion; // D_c; none where one of them has no value
};

struct SwitchingWeight {
    std::size_t criterion = 0;
    double shift = 0.0; // t in (0, 1]
};

// The least share t of weight that, moved from all criteria alike to a single one, turns the sign
// of being ahead of all `gaps` (method.md 8): against one competitor t = D/(D − D_c); against
// several the first t at which the last of the deficits ends, or the first deficit begins. None
// where no shift turns it, or where nothing is ahead or behind.
std::optional<SwitchingWeight> switchingWeight(const std::vector<WeighedGap>& gaps);

} // namespace rundblick
