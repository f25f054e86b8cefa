// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/privacy/mentions.h"
#include "core/model/privacy/people.h"

namespace rundblick {

// What must not be read in the texts of a workshop: names of those who rated; where `isDiscreet`
// also of brands, client and the people who own work. They are found in full and by the words they
// are called: first and family names, the first word of a company. A word that the workshop itself
// uses, in the name of a touchpoint, a phase, a criterion or a segment, is a person's behind "Frau"
// or "Mr" only.
Mentions mentionsFor(
    const Workshop& workshop, const StandIns& standIns, const Masks& masks, bool isDiscreet);

} // namespace rundblick
