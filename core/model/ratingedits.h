// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordedits.h"
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

// Takes a rater and all codes of its slot away.
Edit removeRater(const Workshop& workshop, Id<Rater> rater);

} // namespace rundblick
