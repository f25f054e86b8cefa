// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/journey/journeygeometry.h"
#include "ui/paint/journey/lanepaint.h"
#include "ui/paint/legend.h"

#include <QString>

namespace rundblick {

// The pieces of the journey matrix. A scene item paints one of them; paper paints all.

// How a row is drawn: as it is, under the mouse, or as the current one.
enum class RowState { Plain, Hovered, Selected };

// All chevrons, their names in one size; the first and the last are darker, they close the loop.
void paintPhaseHeads(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry);
double phaseHeadHeight(const Ink& ink, const QString& name, double width); // so that it is not cut

void paintLoop(Ink& ink, const JourneyGeometry& geometry); // from the last phase to the first
void paintMatrixCard(Ink& ink, const JourneyGeometry& geometry); // with the lines between phases

// The head of a group: its name, how many rows it has, and whether they are folded away.
struct GroupHead {
    QString title;
    std::size_t count = 0;
    bool isCollapsed = false;
    bool operator==(const GroupHead&) const = default;
};
GroupHead groupHead(const JourneyGroup& group);
void paintGroupHead(Ink& ink, const QRectF& label, const GroupHead& head);
void paintFold(Ink& ink, QPointF centre, bool isCollapsed); // a small triangle, right or down

void paintRowGround(Ink& ink, const QRectF& line, RowState state);
// `label` is JourneyGeometry::labelRect(), `size` JourneyGeometry::nameSize.
void paintRowLabel(
    Ink& ink, const QRectF& label, const JourneyRow& row, RowState state, double size = 0.0);
double rowNameWidth(const JourneyGeometry& geometry); // room for the name in the label

double laneIndent(const Look& look); // of titles behind the triangle
double laneLabelHeight(const Ink& ink); // of title and explanation

// Everything at once, with the upper left corner of the geometry at (0, 0).
void paintJourney(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry);

// What the dots, rings and squares mean; and only size and sign of the dots.
std::vector<LegendEntry> journeyLegend();
std::vector<LegendEntry> dotLegend();

} // namespace rundblick
