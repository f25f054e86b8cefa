// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// Which sentences are due and with which numbers (method.md 9): verdicts, actions and how certain
// they are. Never "strength" or "deficit" without q and n, no shares of fewer than five raters, no
// gain without its interval once the draws are there. `touchpoint` is one of the analysis.

// The gap to the benchmark: the verdict first, then what limits or supports it. Empty where the
// own brand or the benchmark has no value.
std::vector<Message> explainGap(const TouchpointResult& touchpoint, const Analysis& analysis);

// Team against customers; empty where one of them did not rate.
std::vector<Message> explainPerception(const TouchpointResult& touchpoint);

// Why it is blue, reserve or grey, and how firm that is.
std::vector<Message> explainCover(const TouchpointResult& touchpoint, const Analysis& analysis);

// Why the mix moves the spend of a touchpoint, and how certain that is.
std::vector<Message> explainAction(const Analysis& analysis, std::size_t indexInMix);

// How good an answer of the mix is: what makes it impossible, or the proof.
std::vector<Message> explainProof(const MixAnswer& answer);

// How certain gain and saving are. Empty where there is none to speak of.
std::vector<Message> explainGain(const Analysis& analysis);
std::vector<Message> explainSaving(const Analysis& analysis);

} // namespace rundblick
