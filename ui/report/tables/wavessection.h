// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/wavesfigure.h"
#include "ui/report/papersection.h"
#include "ui/support/strings.h"

namespace rundblick {

// What changed since the wave before, on paper: the chart of the screen with the values of each
// wave and what the tests say, on as many pages as it needs, its head on each. Borrows both.
PaperSection wavesSection(const WavesFigure& figure, const NumberStyle& style);

} // namespace rundblick
