// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"

#include <QRectF>

namespace rundblick {

class Ink;
struct Look;

// The lengths of the journey matrix, in the unit of the look.
struct JourneySizes {
    double label = 0.0; // width of the column with names
    double head = 0.0; // heights …
    double loop = 0.0;
    double emotion = 0.0;
    double lane = 0.0; // least, and that of a collapsed one
    double track = 0.0; // where value is created and enhanced, above what the company does
    double group = 0.0;
    double row = 0.0;
    double gap = 0.0; // between loop, heads, lanes and matrix
    double padding = 0.0; // inside cards
    double leastDot = 0.0; // radius at importance 1 …
    double mostDot = 0.0; // … and at importance 5
    double square = 0.0; // side of the verdict
};
JourneySizes journeySizes(const Look& look);
double unit(const Look& look); // a hair line

// A line of the matrix: the head of a group, or one of its rows.
struct JourneyLine {
    std::size_t group = 0;
    std::optional<std::size_t> row; // none: the head
    QRectF rect; // over the whole width
};

// A lane above the matrix.
struct JourneyLane {
    std::size_t lane = 0; // index into JourneyFigure::lanes
    QRectF rect; // over the whole width
};

// Where every piece of the journey matrix lies. Made from a figure, used by scene items, by their
// tools and by paper alike; it draws nothing.
struct JourneyGeometry {
    JourneySizes sizes;
    QRectF loop; // above the heads
    std::vector<QRectF> heads; // of phases
    std::vector<JourneyLane> lanes; // from top to bottom
    QRectF laneCard; // around all lanes, empty where there are none
    QRectF emotion; // plot of the emotion lane with its label, empty where it is not open
    QRectF matrix; // card around all lines, empty where there are none
    std::vector<JourneyLine> lines; // from top to bottom
    double left = 0.0; // of the first column
    double column = 0.0; // width
    double nameSize = 0.0; // of the letters of names; 0: each as large as fits

    double bottom() const;
    double headsBottom() const { return loop.bottom() + sizes.head; }
    double centreOf(std::size_t phase) const
    {
        return left + (static_cast<double>(phase) + 0.5) * column;
    }
    QPointF dotCentre(const JourneyLine& line, std::size_t phase) const
    {
        return {centreOf(phase), line.rect.center().y()};
    }
    double dotRadius(double importance) const
    {
        return sizes.leastDot + (sizes.mostDot - sizes.leastDot) * (importance - 1.0) / 4.0;
    }
    QRectF labelRect(const QRectF& line) const; // of a row's verdict and name, of a lane's title
    QRectF cellRect(const QRectF& line, std::size_t phase) const;
    QRectF textRect(const QRectF& lane, std::size_t phase) const; // in a cell of a lane
    QPointF emotionPoint(std::size_t phase, double experience) const;
    double emotionAt(double y) const; // −2..+2, the inverse
    double trackBorder(const JourneyFigure& figure) const; // x of the mark in the company's lane
    const JourneyLine* lineAt(double y) const; // null outside
    const JourneyLane* laneAt(double y) const; // null outside
    const JourneyLane* laneOf(const JourneyFigure& figure, LaneKind kind) const; // null: not there
    std::optional<std::size_t> phaseAt(double x) const;
};

// The whole matrix from (0, 0) at this width. On the screen rows have all the same height. On paper
// nothing is cut: rows and heads are as high as their texts need, and lanes that say nothing are
// left out.
JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Look& look, double width);
JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Ink& ink, double width);

// A page of it: the lanes, then the lines, from the `first` of both together on that fit into
// `height`, moved up, with heads. A group that goes on has its head again. `next` is the first that
// did not fit.
struct JourneySheet {
    JourneyGeometry geometry;
    std::size_t next = 0;
};
JourneySheet journeySheet(const JourneyGeometry& whole, std::size_t first, double height);
inline std::size_t pieceCount(const JourneyGeometry& whole)
{
    return whole.lanes.size() + whole.lines.size();
}

} // namespace rundblick
