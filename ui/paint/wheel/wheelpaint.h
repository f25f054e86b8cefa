// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/legend.h"
#include "ui/paint/wheel/wheelgeometry.h"
#include "ui/paint/wheel/wheelsummary.h"

namespace rundblick {

class NumberStyle;

// What the wedges show; the thin arc shows the other.
enum class WheelFace { Own, Market };

struct WheelStyle {
    WheelFace face = WheelFace::Own;
    std::optional<std::size_t> selected; // slice
};

void paintWheel(Ink& ink, const WheelFigure& figure, const WheelGeometry& geometry,
    const NumberStyle& numbers, const WheelStyle& style = {});

// A frame around a slice, for the one under the mouse.
void paintSliceFrame(Ink& ink, const WheelGeometry& geometry, std::size_t slice);

// The sectors whose title does not fit into the band: on paper they carry a letter.
std::vector<SectorKey> letteredSectors(
    const Ink& ink, const WheelFigure& figure, const WheelGeometry& geometry);

// What wedge, tick, arc and colours mean.
std::vector<LegendEntry> wheelLegend(WheelFace face);

} // namespace rundblick
