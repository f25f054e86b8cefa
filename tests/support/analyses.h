// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// An analysis with plausible numbers for every touchpoint, brand and phase, made up without the
// engine: for tests of what is drawn, where only the shape of the numbers counts. The same on every
// machine.
Analysis madeUpAnalysis(const Workshop& workshop);

} // namespace rundblick
