// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/ringcell.h"

#include <optional>
#include <span>

namespace rundblick {

// Places of chips of these sizes, at least `gap` apart, in horizontal rows of a cell, the first
// ones nearest to its middle; absent where they do not all fit. `airy`: in wide rows where there
// is room for them.
std::optional<std::vector<Box>> packCell(
    const RingCell& cell, std::span<const Size> chips, double gap, bool airy);

// Room for one more chip beside the taken places, nearest to the middle of a cell; absent where
// there is none. Cells: the parts of one sector's ring.
std::optional<Box> freePlace(
    std::span<const RingCell> cells, std::span<const Box> taken, const Size& size, double gap);

} // namespace rundblick
