// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// Gives the merged criterion the scale of one side, whole: low, high and step go together. A
// question where both changed it, and where the one that was changed does not hold all ratings.
void mergeScale(Copies& copies, const Criterion& ours, const Criterion& theirs, Criterion& merged);

} // namespace rundblick
