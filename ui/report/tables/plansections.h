// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/planfigure.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// Ideas and planned work on paper, a row each. Borrow both.
PaperSection ideaSection(const IdeaFigure& figure, const NumberStyle& style);
PaperSection actionSection(const ActionFigure& figure, const NumberStyle& style);

} // namespace rundblick
