// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/jsonwriter.h"

namespace rundblick {

// The objects "journey" of a touchpoint and of the analysis.
void writeTouchpointJourney(JsonWriter& json, const TouchpointJourney& journey);
void writeJourney(JsonWriter& json, const Analysis& analysis);

} // namespace rundblick
