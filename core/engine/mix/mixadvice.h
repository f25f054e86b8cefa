// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mix/mixinputs.h"

namespace rundblick {

// Both directions for the touchpoints of an input; nothing where no budget steers any of them.
struct MixAnswers {
    std::optional<MixAnswer> sameBudget;
    std::optional<MixAnswer> sameEffect;
    MixResult solved; // "same budget" by item, where there is an answer
};

// Errors: Cancelled, ValueOutOfRange.
Result<MixAnswers> mixAnswers(const MixInput& input, const std::stop_token& stop);

// What it means to spend `to` instead of `from`: within 5 % it is hold.
MixAction actionOf(double from, double to);

// Solves both directions and the frontier for the touchpoints of the input and says what to do at
// each of them and why (method.md 7 and 9). Errors: Cancelled.
Result<Mix> advisedMix(const MixInput& input, const std::stop_token& stop);

} // namespace rundblick
