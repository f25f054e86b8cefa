// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixcoupled/mixcoupling.h"

#include <stop_token>
#include <vector>

namespace rundblick {

// The restrictions of a mix with coupled items that no spends keep together, each needed for the
// conflict as far as the searches could prove it (deletion filter, by halves). Each question is
// decided by branch and bound: a part of the search is closed where its bound is below anything a
// mix can score. The aim's own direction does not matter here.
std::vector<MixRestriction> coupledConflict(
    const MixProblem& problem, const MixAim& aim, const std::stop_token& stop);

// The problem without one of its restrictions: an item without its minimum may be stopped, one
// without its lock may spend anything.
void lift(MixProblem& problem, MixAim& aim, const MixRestriction& restriction);

} // namespace rundblick
