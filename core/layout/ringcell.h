// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/box.h"

#include <array>
#include <vector>

namespace rundblick {

struct Span {
    double left = 0.0;
    double right = 0.0;
    double length() const { return right - left; }
};

// What of the spans is outside the hole.
std::vector<Span> without(const std::vector<Span>& spans, const Span& hole);

// The part of a ring between two angles at most 90° apart: where upright boxes fit in it. Does not
// place them.
class RingCell {
public:
    struct Bounds {
        double inner = 0.0; // radii
        double outer = 0.0;
        double from = 0.0; // angles, clockwise from 12 o'clock
        double to = 0.0;
        double padding = 0.0; // kept free along all borders
        Box obstacle; // kept free, too
    };

    explicit RingCell(const Bounds& bounds);

    // The x-ranges in which boxes with this upper edge and height are inside the cell.
    std::vector<Span> spans(double top, double height) const;

    Point middle() const; // half-way between radii and angles
    Span vertical() const { return m_vertical; } // from top to bottom
    double area() const;

private:
    Span wedge(double top, double bottom) const;

    Bounds m_bounds;
    std::array<Point, 2> m_inward; // unit normals of the straight borders, pointing inside
    Span m_vertical;
};

} // namespace rundblick
