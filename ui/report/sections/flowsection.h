// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/placedflow.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// The flow on paper: as much of it, the strongest links first, as is read in its room. Borrows
// both.
PaperSection flowSection(const PlacedFlow& flow, const NumberStyle& style);

} // namespace rundblick
