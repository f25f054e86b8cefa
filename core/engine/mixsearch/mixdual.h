// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixoracle.h"

#include <optional>
#include <vector>

namespace rundblick {

// What a mix is measured against: cost at most `amount`, or paid effect at least `amount`.
struct MixTarget {
    enum class Kind { Budget, Effect };

    Kind kind = Kind::Budget;
    double amount = 0;
};

// The Lagrangian relaxation of a part of the search: no mix inside the spans scores above `bound`.
// The score is what a target maximises: the paid effect within a budget, or minus the cost of an
// effect.
struct MixRelaxation {
    double bound = 0;
    double price = 0; // the multiplier that gave the bound; infinite where there is no choice
    MixColumn lean; // costs at most the budget, or has less than the effect
    MixColumn rich; // costs at least the budget, or has at least the effect
    bool settled = false; // both columns are the same, and the best mix inside the spans
};

// Nothing when no mix inside the spans meets the target, or when the search was stopped. `guess` is
// a price to begin with, 0 for none.
std::optional<MixRelaxation> relaxed(
    MixSearch& search, const std::vector<MixSpan>& spans, const MixTarget& target, double guess);

} // namespace rundblick
