// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wheelfigure.h"
#include "ui/paint/ink.h"

#include <QPainterPath>

namespace rundblick {

// Angles are degrees, clockwise from 12 o'clock.
struct WheelSlice { // the place of a wedge
    std::size_t sector = 0;
    std::size_t wedge = 0;
    double from = 0.0;
    double to = 0.0;

    double middle() const { return (from + to) / 2.0; }
};

struct WheelArc {
    double from = 0.0;
    double to = 0.0;
};

// Where every piece of the wheel lies. Made from a figure for a room; it draws nothing.
struct WheelGeometry {
    QPointF centre;
    double hub = 0.0; // radius of the white centre
    double base = 0.0; // of value 0 …
    double full = 0.0; // … and value 100
    double band = 0.0; // inner radius of the sectors' band …
    double rim = 0.0; // … and outer radius; names begin beyond it
    std::vector<WheelSlice> slices; // all wedges, clockwise
    std::vector<WheelArc> sectors; // one per sector
    std::vector<TextBlock> names; // one per slice; the number where isNumbered
    bool isNumbered = false; // names did not fit: numbers 1, 2, … and a key beside

    double radiusOf(double value) const { return base + (full - base) * value / 100.0; }
    QPointF pointAt(double radius, double angle) const;
    // The piece of a ring between two radii and two angles.
    QPainterPath ringPiece(double inner, double outer, double from, double to) const;
    // The slice under a point, its name included; none in the hub, in gaps and beyond the names.
    std::optional<std::size_t> sliceAt(QPointF point) const;
};

// The largest wheel with names in this room. On paper names are whole: in smaller letters, in two
// or three lines, or else as numbers. On the screen they may be shortened.
WheelGeometry wheelGeometry(const WheelFigure& figure, const Ink& ink, const QRectF& room);

const WheelWedge& wedgeOf(const WheelFigure& figure, const WheelSlice& slice);

} // namespace rundblick
