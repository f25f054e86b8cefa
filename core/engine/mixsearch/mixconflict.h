// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixproblem.h"

#include <optional>
#include <vector>

namespace rundblick {

// The restrictions that no mix can keep together, each of them needed for the conflict (deletion
// filter: one after the other is left out if the rest still conflicts); empty where there is none.
// Sums may miss the target by 1e-9 relative.

std::vector<MixRestriction> budgetConflict(const MixProblem& problem, double budget);
std::vector<MixRestriction> effectConflict(const MixProblem& problem, double effect);

} // namespace rundblick
