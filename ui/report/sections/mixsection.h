// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/report/papersection.h"
#include "ui/support/strings.h"

namespace rundblick {

// The marketing mix on paper: cards and frontier first, then how sure it is, restrictions and
// scenarios. Borrows the figure.
PaperSection mixSection(const MixFigure& figure, const NumberStyle& style);

// Then spends today → recommended with the reasons, likewise.
PaperSection spendSection(const MixFigure& figure, const NumberStyle& style);

} // namespace rundblick
