// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixinputs.h"
#include "core/engine/mix/mixprices.h"

namespace rundblick {

// What restrictions of a mix are called: codes and numbers, with the names of the workshop.

Message restrictionMessage(const MixInput& input, const MixRestriction& restriction);

// Why a restriction matters at a touchpoint, and what it costs.
Message priceMessage(const MixInput& input, const MixPrice& price);

// False for the locks that the mix itself puts on spends without a known effect, and on those
// that the scenario supposes to be dropped.
bool isOfWorkshop(const MixInput& input, const MixRestriction& restriction);

} // namespace rundblick
