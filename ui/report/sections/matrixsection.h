// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"
#include "ui/report/papersection.h"
#include "ui/support/strings.h"

namespace rundblick {

// The touchpoint matrix on paper: the table on as many pages as it needs, its head on each, then
// the plane importance × gap; side by side where the paper is wide. Borrows the figure.
PaperSection matrixSection(const MatrixFigure& figure, const NumberStyle& style);

} // namespace rundblick
