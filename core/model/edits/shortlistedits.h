// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

#include <set>

namespace rundblick {

// The long list holds up to mostTouchpoints, of which at most mostRated are rated by brand: the
// short list. Touchpoints that have ratings by brand always stay on it, and no rating is lost.

// How much speaks for a touchpoint before anything is rated: Σ over the phases of weight × usage ×
// importance, in each phase that of the placement with the largest product.
struct ShortListPlace {
    Id<Touchpoint> touchpoint;
    double score = 0.0;
};

// All touchpoints that are not parked, largest score first, equals in workshop order.
std::vector<ShortListPlace> usageTimesImportance(const Workshop& workshop);

// The touchpoints with a rating or group value of a brand.
std::set<Id<Touchpoint>> ratedByBrand(const Workshop& workshop);

// The `count` (at most mostRated) with the most usage × importance are marked to be rated, all
// others are not.
Edit pickShortList(const Workshop& workshop, std::size_t count = mostRated);

// The second step after the influence of all touchpoints is rated: the first `count` of `ranking`
// (most influential first) are marked to be rated by brand, all others are not.
Edit keepMostInfluential(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& ranking, std::size_t count);

} // namespace rundblick
