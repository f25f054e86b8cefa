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

struct GroupEntry {
    Cell cell;
    std::optional<GroupEstimate> estimate; // none: no group value
};

// Several group values at once.
Edit setGroupValues(
    const Workshop& workshop, const std::vector<GroupEntry>& entries, EditKind kind);

// One rater's rating of a cell; no value: not rated. Refuses a value off the scale or its step
// (ValueOutOfRange) and an unknown rater or criterion (ReferenceMissing).
Result<Edit> setRating(
    const Workshop& workshop, Id<Rater> rater, const Cell& cell, std::optional<double> value);

struct RatingEntry {
    Cell cell;
    std::optional<double> value; // none: not rated
};

// Several ratings of one rater at once, one column per cell; the last of several entries for a cell
// counts. A column without any rating left is removed. Refuses what setRating() refuses.
Result<Edit> setRatings(const Workshop& workshop, Id<Rater> rater,
    const std::vector<RatingEntry>& entries, EditKind kind);

// The first slot that no rater has and no column holds a code for.
std::int64_t nextSlot(const Workshop& workshop);

// Somebody who rates in the room; white space around the name is left out.
Rater newRater(const Workshop& workshop, std::string_view name, Voice voice);

// Takes a rater and all codes of its slot away.
Edit removeRater(const Workshop& workshop, Id<Rater> rater);

} // namespace rundblick
