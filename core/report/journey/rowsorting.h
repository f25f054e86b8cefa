// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// Touchpoints in an order, ties in that of the workshop: names from A to Z, the greatest impact
// first, verdicts blue, reserve, grey, departments from A to Z, channels as channelRank() says;
// what is not known comes last. `analysis` may be null.
std::vector<const Touchpoint*> sortedTouchpoints(
    const Workshop& workshop, const Analysis* analysis, Sorting by);

// A name to be compared by the alphabet: small letters without accents, as dictionaries have them.
std::string foldedName(std::string_view name);

} // namespace rundblick
