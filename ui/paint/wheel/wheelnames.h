// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/wheel/wheelgeometry.h"

namespace rundblick {

// The names around the wheel, and the radius that they leave to it.
struct WheelNames {
    std::vector<TextBlock> blocks; // one per slice
    double rim = 0.0;
    bool isNumbered = false;
};

// Distance of a name from the rim, in the unit of the look.
double nameGap(const Look& look);

// The names that leave the largest wheel: tried in every size down to the look's least one and in
// one to three lines; a name is no higher than its slice is wide at the rim, so none touches its
// neighbour. Where the wheel would become too small, numbers on paper, shortened names on the
// screen.
WheelNames fittedNames(
    const WheelFigure& figure, const std::vector<WheelSlice>& slices, const Ink& ink, QSizeF room);

} // namespace rundblick
