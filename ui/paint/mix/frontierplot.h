// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"
#include "ui/paint/plane.h"

namespace rundblick {

class Ink;
class NumberStyle;

// Effect against budget, on the screen and on paper: the best that each budget can reach, today,
// and the way from today up (same budget) and to the left (same effect).

// Room that ticks and titles of the axes need around the plane, in the unit of the look.
QMarginsF frontierMargins(const Ink& ink);

// The whole figure: budget to the right, effect upwards, both from 0.
Plane frontierPlane(const MixFigure& figure, const QRectF& rect);

void paintFrontier(Ink& ink, const MixFigure& figure, const Plane& plane, const NumberStyle& style);

// "Budget CHF 1.2 m reaches an effect of 104": the frontier at this budget, empty beside it.
QString frontierAt(const MixFigure& figure, double budget, const NumberStyle& style);

} // namespace rundblick
