// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wheelfigure.h"
#include "ui/paint/wheel/wheelpaint.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// The wheel with its summary; where names do not fit around it, numbers, and their key on pages
// that follow. Borrows the figure.
PaperSection wheelSection(const WheelFigure& figure, const NumberStyle& numbers, WheelFace face);

} // namespace rundblick
