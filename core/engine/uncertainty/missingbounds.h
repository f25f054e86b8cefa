// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/ratings.h"
#include "core/engine/ratings/ratingsamples.h"

namespace rundblick {

// What one touchpoint tells of missing ratings.
struct MissingHere {
    std::vector<Answered> answered; // one per brand
    std::vector<std::uint64_t> patterns; // per rater of the voice: brands with a value
};

// method.md 2.3: how many ratings are missing, and V with all of them as 0 and as 100 where that is
// over 20 %. Whoever has a value for a brand at any touchpoint was asked for it at all of them, on
// the criteria that anyone rated there; criteria count by their weight, raters by theirs. A brand
// that nobody rated at a touchpoint was not asked for there.
void addMissingBounds(const RatingFrame& frame, const std::vector<MissingHere>& missing,
    std::vector<RatedTouchpoint>& rated);

} // namespace rundblick
