// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/waves/waves.h"

namespace rundblick {

// The whole analysis as one JSON object, UTF-8, with a line break at its end: always the same keys
// in the order of method.md, "Output"; null for what is not known. Touchpoints, brands, phases and
// segments go by their names. Only `withTiming` has the key "timing", so that two runs of the same
// workshop are equal byte by byte. "waves" holds the comparison that is given; null: none.
std::string toJson(const Analysis& analysis, const Workshop& workshop, bool withTiming,
    const WaveComparison* waves = nullptr);

} // namespace rundblick
