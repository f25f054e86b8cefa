// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/jsonwriter.h"
#include "core/engine/waves/waves.h"

namespace rundblick {

// The object "waves" of the analysis: their names, the oldest first, and for each brand at each
// touchpoint that was rated in any of them a value per wave and a change per wave but the first.
// Null where there is nothing to compare.
void writeWaves(JsonWriter& json, const WaveComparison* comparison, const Workshop& workshop);

} // namespace rundblick
