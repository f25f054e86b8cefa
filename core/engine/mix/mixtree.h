// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixplan.h"

#include <optional>

namespace rundblick {

// What the whole search found.
struct MixFinding {
    std::optional<MixPlan> plan; // none when nothing meets the target, or when stopped
    double bound = 0; // on the score of any mix, >= the plan's score
    double price = 0; // of the first relaxation: a good guess for a similar target
};

// Branch and bound over the leaps of the relaxation, best bound first: an item that leaps between
// off and on is tried both ways, one that leaps along its curve has its interval split. Ends by gap
// or by counts, see MixOptions; never by a clock. `guess` is a price to begin with, 0 for none.
MixFinding searched(
    MixSearch& search, const MixTarget& target, const MixOptions& options, double guess = 0);

} // namespace rundblick
