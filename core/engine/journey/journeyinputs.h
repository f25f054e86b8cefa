// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journey/journey.h"
#include "core/model/workshop.h"

namespace rundblick {

// The journey of a workshop over its whole inventory, in order. Links and steps of touchpoints
// that are gone are left out.
JourneyInput journeyInput(
    const Workshop& workshop, const Method& method, const std::vector<const Touchpoint*>& all);

JourneyOptions journeyOptions(const Method& method);

} // namespace rundblick
