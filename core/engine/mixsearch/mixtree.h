// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixrelaxer.h"

#include <optional>
#include <vector>

namespace rundblick {

// What the whole search found.
struct MixFinding {
    std::optional<MixPlan> plan; // none when nothing meets the target, or when stopped
    double bound = 0; // on the score of any mix, >= the plan's score
    std::vector<double> multipliers; // of the first look: a good guess for a similar target
    bool complete = true; // nothing was left unsearched: without a plan there is none
};

// Branch and bound over the leaps of the relaxation, best bound first: an item that leaps between
// off and on is tried both ways, one that leaps along its curve has its interval split. Ends by gap
// or by counts, see MixOptions; never by a clock. `multipliers` to begin with may be empty.
MixFinding searched(MixSearch& search, MixRelaxer& relaxer, const MixOptions& options,
    const std::vector<double>& multipliers = {});

} // namespace rundblick
