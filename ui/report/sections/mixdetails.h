// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/report/flowpages.h"
#include "ui/support/strings.h"

namespace rundblick {

// What follows the overview of the mix on paper: how sure it is and what decides about that, the
// restrictions with their prices, the scenarios side by side. No pages where there is nothing to
// say. Borrows the figure.
std::vector<PaintPage> certaintyAndRestrictionPages(
    const MixFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room);
std::vector<PaintPage> scenarioPages(
    const ScenarioFigure& figure, const NumberStyle& style, Ink& ink, QSizeF room);

} // namespace rundblick
