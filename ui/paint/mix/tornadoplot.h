// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QRectF>

#include <vector>

namespace rundblick {

class Ink;
class NumberStyle;

// What decides about the gain, on the screen and on paper: a bar an input, to the right where more
// of it raises the gain, to the left where it lowers it; its length is the rank correlation.

// Height that all bars with their names need at this width.
double tornadoHeight(
    const Ink& ink, const std::vector<TornadoBar>& bars, double width, const NumberStyle& style);

// The strongest bars that fit into the room; says where each lies with its name and number.
std::vector<QRectF> paintTornado(
    Ink& ink, const QRectF& room, const std::vector<TornadoBar>& bars, const NumberStyle& style);

} // namespace rundblick
