// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

#include <array>

namespace rundblick {

// The ratings, rater by rater: a column that is not there holds none. `merged` has the criteria
// and raters already. Codes follow where a copy changed the scale of a criterion; refuses
// ScaleHoldsRatings where they cannot.
Status mergeColumns(Copies& copies, Tables& merged);

// Columns that say what one of these workshops says become as it wrote them: which bytes stand
// behind the last rating says nothing.
void keepAsWritten(Tables& merged, const std::array<const Workshop*, 2>& written);

} // namespace rundblick
