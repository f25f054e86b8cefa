// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mapfigure.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// The 360° map on paper: laid out anew for its room, with names where they are read there, else
// with numbers and their key beside it and on pages that follow. Borrows both.
PaperSection mapSection(const MapFigure& figure, const NumberStyle& style);

} // namespace rundblick
