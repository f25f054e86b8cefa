// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// What is asked for where ratings are entered.

// One criterion, or all in their order; none where the one is gone.
std::vector<const Criterion*> criteriaToRate(
    const Workshop& workshop, std::optional<Id<Criterion>> criterion);

// The influence is asked of all touchpoints that are not parked when it is asked alone; everything
// else of those on the short list. In their order.
std::vector<const Touchpoint*> touchpointsToRate(
    const Workshop& workshop, const std::vector<const Criterion*>& criteria);

// Of each touchpoint the placement where importance × usage is largest, of equals the first.
std::map<Id<Touchpoint>, const Placement*> mainPlacements(const Workshop& workshop);

} // namespace rundblick
