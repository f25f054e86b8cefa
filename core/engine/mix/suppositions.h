// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixinputs.h"

namespace rundblick {

// What the scenario of the input supposes of its touchpoints, method.md 6. Drop: no effect any
// more, the organic one neither, and no spend. Quality: e_i ∝ V_i0, so that all effects are
// multiplied by V*/V_i0; without a V* it is the mean of the competitors, never less than V_i0.
// Restrictions of the input stay measured by what is really there today. Notice: SuppositionUnknown
// where V_i0, or all values of the competitors, are missing.
void applySuppositions(const Workshop& workshop, const Analysis& analysis, MixInput& input);

} // namespace rundblick
