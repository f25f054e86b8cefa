// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixinputs.h"

namespace rundblick {

// What a scenario asks beside its budget, method.md 7: most active touchpoints, and of each phase a
// least number of active touchpoints and a least part of today's effect there. The effect of a
// touchpoint counts in a phase by a_pi = m_pi / M_i; where its curve is given, or it has no impact,
// wholly in every phase it is placed in. `input` must have its touchpoints, items and today.
void addMixRestrictions(
    const Workshop& workshop, const Analysis& analysis, const Scenario& scenario, MixInput& input);

} // namespace rundblick
