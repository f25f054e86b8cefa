// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixinputs.h"

namespace rundblick {

// Solves both directions and the frontier for the touchpoints of the input and says what to do at
// each of them and why (method.md 7 and 9). Errors: Cancelled.
Result<Mix> advisedMix(const MixInput& input, const std::stop_token& stop);

} // namespace rundblick
