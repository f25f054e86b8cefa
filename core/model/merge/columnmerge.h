// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// The ratings, rater by rater: a column that is not there holds none. `merged` has the criteria
// and raters already. Codes follow where a copy changed the scale of a criterion; refuses
// ScaleHoldsRatings where they cannot.
Status mergeColumns(Copies& copies, Tables& merged);

} // namespace rundblick
