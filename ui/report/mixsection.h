// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/report/papersection.h"
#include "ui/support/strings.h"

namespace rundblick {

// The marketing mix on paper: cards and frontier first, then spends today → recommended with the
// reasons, on as many pages as they need. Borrows the figure.
PaperSection mixSection(const MixFigure& figure, const NumberStyle& style);

} // namespace rundblick
