// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// The records of both copies, field by field, after unify() and settleRemovals(). Refuses
// ScaleHoldsRatings.
Result<Tables> mergeFields(Copies& copies);

} // namespace rundblick
