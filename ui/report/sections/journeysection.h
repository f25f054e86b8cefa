// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/moments.h"
#include "ui/report/papersection.h"

namespace rundblick {

// The journey matrix on as many pages as it needs; phases on every page. `shown` of its `opened`
// moments of truth follow on pages of their own. Borrows the figure.
struct MomentCount {
    std::size_t shown = 0;
    std::size_t opened = 0;
};
PaperSection journeySection(const JourneyFigure& figure, MomentCount moments);

// A moment of truth with its steps, likewise.
PaperSection momentSection(const MomentFigure& moment);

} // namespace rundblick
