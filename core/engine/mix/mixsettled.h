// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixplan.h"
#include "core/engine/mix/mixrelaxer.h"

namespace rundblick {

// Restricted mixes in which it is settled what runs, and in which only the target ties the items
// together: one price does, exactly, also for tables, between whose vertices all spends are worth
// the same at the right price.

// The target, where there are tables and no other restrictions than counts.
std::optional<MixTarget> tableTarget(const MixSearch& search, const MixCoupling& coupling);

bool isSettled(const std::vector<MixSpan>& spans); // no item can be both off and on

// Bound and doubt; the plan is left open. Nothing where no mix meets the target.
std::optional<MixLook> settledLook(MixSearch& search, const std::vector<MixSpan>& spans,
    const MixTarget& target, const MixOutset& outset);

// A good mix of just these items, its counts not checked.
std::optional<MixPlan> settledPlan(MixSearch& search, const std::vector<MixSpan>& spans,
    const std::vector<bool>& on, const MixTarget& target);

} // namespace rundblick
