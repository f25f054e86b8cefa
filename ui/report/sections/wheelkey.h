// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wheelfigure.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// Pages with the touchpoints of a numbered wheel: number, verdict, name, own value and that of the
// best competitor, in columns, by sector.
std::vector<PaintPage> wheelKeyPages(
    const WheelFigure& figure, const NumberStyle& numbers, const Ink& ink, QSizeF room);

} // namespace rundblick
