// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixcoupled/mixcoupleddual.h"
#include "core/engine/mixsearch/mixrelaxer.h"

#include <optional>
#include <vector>

namespace rundblick {

// What a look at a part of a coupled search leaves undecided, and where to part it next. The
// references must outlive it.
struct MixDoubts {
    const MixSearch& search;
    const MixCoupling& coupling;
    const std::vector<MixSpan>& spans;
    const CoupledDual& dual; // of the spans, as far as it got
};

// The items that are undecided between off and on, most at stake first.
std::vector<std::size_t> undecidedItems(const MixDoubts& doubts);

// The item on whose choice the most hangs; where none is in doubt, one that still has a choice
// between off and on or between convex and concave. None: the spans leave nothing to decide.
std::optional<MixLeap> widestDoubt(const MixDoubts& doubts);

// The item that can change the most: where the dual lost its way, smaller parts have better bounds
// at any multipliers. None where all spans are narrow.
std::optional<MixLeap> widestSpan(const MixDoubts& doubts);

} // namespace rundblick
