// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/coverage/verdicts.h"

namespace rundblick {

// What the cover of an analysis is chosen from: k_i = spend + complexity charge (a share of the
// scenario's budget, or of today's spends), targets, impacts, forced touchpoints and dominators
// (method.md 5). `analysis` holds Stage::Journey at least, and belongs to the workshop.
CoverInput coverInput(const Workshop& workshop, const Analysis& analysis);

// What the verdicts need beside it.
VerdictInput verdictInput(const Analysis& analysis);

} // namespace rundblick
