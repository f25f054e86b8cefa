// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"
#include "ui/paint/plane.h"

namespace rundblick {

class Ink;
class NumberStyle;

// The plane importance × gap, on the screen and on paper: crosshair, four named quadrants, a dot
// per touchpoint (colour by cover, size by impact) and the names of as many important ones as have
// room.

// The whole figure in this room: importance to the right from 0, gap upwards.
Plane quadrantPlane(const MatrixFigure& figure, const QRectF& rect);

struct QuadrantDot {
    Id<Touchpoint> touchpoint;
    QPointF centre;
    double radius = 0.0;
};

// Where the dots lie, greatest first; those outside of the plane are left out.
std::vector<QuadrantDot> quadrantDots(const MatrixFigure& figure, const Plane& plane, double unit);

struct QuadrantHighlight {
    std::optional<Id<Touchpoint>> current; // ringed and named before all others
    std::optional<Id<Touchpoint>> hovered;
};

void paintQuadrants(Ink& ink, const MatrixFigure& figure, const Plane& plane,
    const QuadrantHighlight& highlight = {});

// Importance (on a scale of its root) below and the gap in points on the left of the plane.
void paintQuadrantAxes(
    Ink& ink, const MatrixFigure& figure, const Plane& plane, const NumberStyle& style);

// Room that the axes need around the plane, in the unit of the look.
QMarginsF quadrantMargins(const Ink& ink);

} // namespace rundblick
