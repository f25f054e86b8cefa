// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/appendixfigure.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// All numbers on paper: the touchpoints with gap, verdict and spend; the performance values of all
// brands; the coverage of the phases. Borrows both.
PaperSection appendixSection(const AppendixFigure& figure, const NumberStyle& style);

} // namespace rundblick
