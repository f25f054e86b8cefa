// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"
#include "core/model/study.h"

namespace rundblick {

// What a group says of a cell, on the scale of the criterion, with how sure it is.
struct GroupEstimate {
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;
};

// The group value of a cell; no estimate removes it.
Edit setGroupValue(
    const Workshop& workshop, const Cell& cell, std::optional<GroupEstimate> estimate);

// One rater's rating of a cell; no value: not rated. Refuses a value off the scale or its step
// (ValueOutOfRange) and an unknown rater or criterion (ReferenceMissing).
Result<Edit> setRating(
    const Workshop& workshop, Id<Rater> rater, const Cell& cell, std::optional<double> value);

// The first slot that no rater has and no column holds a code for.
std::int64_t nextSlot(const Workshop& workshop);

// The second step after the influence of all touchpoints is rated: the first `count` of `ranking`
// (most influential first) are marked to be rated by brand, all others are not. Touchpoints that
// have ratings by brand stay marked and no rating is lost; the short list holds 100 at most, so
// that fewer are marked where these take the room.
Edit keepMostInfluential(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& ranking, std::size_t count);

// Takes a rater and all codes of its slot away.
Edit removeRater(const Workshop& workshop, Id<Rater> rater);

} // namespace rundblick
