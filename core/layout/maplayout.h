// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/box.h"
#include "core/model/placement.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace rundblick {

// Where things stand on the 360° map: the customer's disc in the middle, around it a ring per role
// (decisive, supporting, peripheral), around these the rim with the names of the phases; each phase
// is a sector. Knows no text and no screen: widths are measured by the caller. Lengths are layout
// units, the origin is the centre, y grows downwards; angles are radians clockwise from 12 o'clock.

// A cell of the map: a phase's part of a ring.
struct MapCell {
    std::size_t sector = 0; // index of the phase
    Role role = Role::Supporting;
    bool operator==(const MapCell&) const = default;
};

struct MapChip {
    MapCell cell;
    double width = 0.0;
    double height = 26.0;
    std::vector<Size> narrower{}; // forms it takes in a crowded cell: smaller letters, more lines
    bool operator==(const MapChip&) const = default;
};

// Least radii and the sizes that chips have; rings grow beyond them where their chips need it.
struct MapShape {
    double centreRadius = 76.0;
    double ringThickness = 96.0;
    double rimThickness = 26.0;
    double chipGap = 5.0; // between chips
    double cellPadding = 4.0; // between a chip and the border of its cell
    double ringLabelWidth = 0.0; // at 12 o'clock at the outer border of each ring; 0: none
    double ringLabelHeight = 0.0;
};

struct MapSector {
    double from = 0.0;
    double sweep = 0.0;
    double middle() const { return from + sweep / 2.0; }
};

struct MapLayout {
    std::vector<MapSector> sectors; // as the weights
    std::array<double, 4> radii{}; // of the centre disc and the outer borders of the three rings
    double outerRadius = 0.0; // of the rim
    std::vector<Box> chips; // as given, each in one of its forms
    std::array<Box, 3> ringLabels{}; // by role; empty without labels

    double innerRadius(Role role) const { return radii[static_cast<std::size_t>(role)]; }
    double ringRadius(Role role) const { return radii[static_cast<std::size_t>(role) + 1]; }
};

// Half of the circle is shared evenly by the sectors, half by their weights (negative ones and
// ones that are no number count 0; all 0: evenly), so that a phase of no weight still has a place.
// Chips neither overlap nor leave their cells; where one does not hold its chips they all take
// their next narrower form, and where none of them helps its ring grows. The rows of a cell are as
// high as its highest chip. A cell's places depend on its own chips,
// their order and the radii of its ring alone. Same input, same places. Every chip's sector must
// exist; sizes are > 0.
MapLayout layOutMap(
    std::span<const double> weights, std::span<const MapChip> chips, const MapShape& shape);

// The cell at a point; none in the centre, on the rim, outside, and without sectors.
std::optional<MapCell> mapCellAt(const MapLayout& layout, Point point);

// Room for one more chip in its cell while all others stay, in its widest form that has room,
// nearest to the middle of the cell; none where there is no room.
std::optional<Box> freeMapPlace(
    const MapLayout& layout, const MapShape& shape, const MapChip& chip);

} // namespace rundblick
