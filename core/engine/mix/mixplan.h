// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixdual.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rundblick {

// A mix that keeps all restrictions and meets the target.
struct MixPlan {
    std::vector<double> spend;
    double cost = 0;
    double effect = 0; // paid
    double score = 0; // paid effect, or minus the cost: see MixRelaxation
    std::optional<double> price; // effect of one more unit of budget, where several limits share it
};

// The item whose choice leaps between the two columns of a relaxation and costs the bound most.
struct MixLeap {
    std::size_t item = 0;
    double spend = 0; // where the columns' mixture would put it
};

// The best mix that can be rounded from a relaxation: where items leap, each leap is made as far as
// the target allows, and the rest of the items is filled up again on their concave branches.
std::optional<MixPlan> planned(MixSearch& search, const std::vector<MixSpan>& spans,
    const MixRelaxation& relaxation, const MixTarget& target);

// None where no item leaps: then relaxation and plan agree.
std::optional<MixLeap> widestLeap(
    const MixSearch& search, const MixRelaxation& relaxation, const MixTarget& target);

} // namespace rundblick
