// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"
#include "ui/report/papersection.h"

namespace rundblick {

// The journey matrix on as many pages as it needs; phases on every page. Borrows the figure.
PaperSection journeySection(const JourneyFigure& figure);

} // namespace rundblick
