// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/curvefigure.h"
#include "ui/paint/plane.h"

namespace rundblick {

class Ink;
class NumberStyle;

// The response curve of one touchpoint: what each spend achieves, today, what is recommended, and
// what was measured.

Plane curvePlane(const CurveFigure& figure, const QRectF& rect);

void paintResponse(
    Ink& ink, const CurveFigure& figure, const Plane& plane, const NumberStyle& style);

} // namespace rundblick
