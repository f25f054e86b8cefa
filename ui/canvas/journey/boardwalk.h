// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/journey/journeyplace.h"
#include "ui/paint/journey/journeygeometry.h"

namespace rundblick {

// How the keyboard walks over the board: heads of steps, lanes (the emotion lane curve by curve),
// heads of groups and rows, one below the other; the titles and names at the left, then the
// columns.

// The neighbour of a place; the same at the border. No place: the first row, or what is first.
BoardPlace neighbourOf(const JourneyFigure& figure, const JourneyGeometry& geometry,
    const std::optional<BoardPlace>& place, QPoint step);

std::optional<std::size_t> columnOf(const JourneyFigure& figure, Id<Phase> phase);
std::optional<std::size_t> columnOf(const JourneyFigure& figure, const BoardPlace& place);

// The left ends of all lines, from above: titles of lanes, heads of groups, names of rows.
std::vector<BoardPlace> lineEnds(const JourneyFigure& figure, const JourneyGeometry& geometry);
// The place of the same line in a column.
BoardPlace inColumn(const JourneyFigure& figure, BoardPlace place, std::size_t column);

// The place, or where there is no such place any more the nearest one; none where its lane or group
// is not shown.
std::optional<BoardPlace> settled(const JourneyFigure& figure, BoardPlace place);

// Where a place lies in the scene; empty where it is not shown.
QRectF rectOf(
    const JourneyFigure& figure, const JourneyGeometry& geometry, const BoardPlace& place);

// What lies at a point below the heads; none beside the board.
std::optional<BoardPlace> placeAt(
    const JourneyFigure& figure, const JourneyGeometry& geometry, QPointF point);

// The point of a curve near this point of the scene.
std::optional<MoodPlace> moodAt(
    const JourneyFigure& figure, const JourneyGeometry& geometry, QPointF point);

} // namespace rundblick
