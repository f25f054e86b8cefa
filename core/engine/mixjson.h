// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/jsonwriter.h"

namespace rundblick {

// The object "mix" of the analysis: its keys are there without a mix, too.
void writeMix(JsonWriter& json, const Analysis& analysis);

// The array "scenarios": their mixes side by side; empty where they were not asked for.
void writeScenarios(JsonWriter& json, const Analysis& analysis);

} // namespace rundblick
