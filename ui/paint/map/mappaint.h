// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/maplayout.h"
#include "core/report/mapfigure.h"
#include "ui/paint/ink.h"

#include <QPainterPath>

namespace rundblick {

// What the chips of the 360° map stand upon; the origin is its centre. The sectors and rings, and
// upon them, where no picture behind the map covers it, what is read: the rim with the names of the
// phases, the customer's disc and the names of the rings.
void paintMapGround(Ink& ink, const MapLayout& layout);
void paintMapHeads(Ink& ink, const MapFigure& figure, const MapLayout& layout);

// What stands on the rim of a map on paper: names where they have room there, else letters.
std::vector<QString> rimNames(const Ink& ink, const MapFigure& figure, const MapLayout& layout);
void paintMapHeads(
    Ink& ink, const MapFigure& figure, const MapLayout& layout, const std::vector<QString>& rim);

// A touchpoint's chip that bears this text, in all its forms, the widest first.
MapChip mapChip(const Ink& ink, const MapEntry& entry, const QString& text);

// The piece of the map that a cell is.
QPainterPath cellPath(const MapLayout& layout, const MapCell& cell);

// The sizes of the map in a look: the letters of the rim and of the rings need room.
MapShape mapShape(const Ink& ink);
// For a map on paper of this radius whose rings fill so much of it at least.
MapShape mapShape(const Ink& ink, double radius, double fill);

} // namespace rundblick
