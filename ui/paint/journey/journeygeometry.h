// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journeyfigure.h"

#include <QRectF>

namespace rundblick {

class Ink;
struct Look;

// The lengths of the journey matrix, in the unit of the look.
struct JourneySizes {
    double label = 0.0; // width of the column with names
    double head = 0.0; // heights …
    double loop = 0.0;
    double lane = 0.0;
    double group = 0.0;
    double row = 0.0;
    double gap = 0.0; // between loop, heads, lane and matrix
    double padding = 0.0; // inside cards
    double leastDot = 0.0; // radius at importance 1 …
    double mostDot = 0.0; // … and at importance 5
    double square = 0.0; // side of the verdict
};
JourneySizes journeySizes(const Look& look);

// A line of the matrix: the head of a group, or one of its rows.
struct JourneyLine {
    std::size_t group = 0;
    std::optional<std::size_t> row; // none: the head
    QRectF rect; // over the whole width
};

// Where every piece of the journey matrix lies. Made from a figure, used by scene items, by their
// tools and by paper alike; it draws nothing.
struct JourneyGeometry {
    JourneySizes sizes;
    QRectF loop; // above the heads
    std::vector<QRectF> heads; // of phases
    QRectF lane; // card of the emotion lane, empty where it is left out
    QRectF matrix; // card around all lines
    std::vector<JourneyLine> lines; // from top to bottom
    double left = 0.0; // of the first column
    double column = 0.0; // width
    double nameSize = 0.0; // of the letters of names; 0: each as large as fits

    double bottom() const { return matrix.bottom(); }
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
    QRectF labelRect(const JourneyLine& line) const; // of a row's verdict and name
    QPointF emotionPoint(std::size_t phase, double experience) const;
    const JourneyLine* lineAt(double y) const; // null outside
    std::optional<std::size_t> phaseAt(double x) const;
};

// The whole matrix from (0, 0) at this width. Rows have all the same height.
JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Look& look, double width);

// The same on paper, where nothing is cut: rows and heads are as high as their texts need.
JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Ink& ink, double width);

// A page of it: the lines from `first` on that fit into `height`, moved up, with heads; the lane
// only on the first page. A group that goes on has its head again. Returns the index of the first
// line that did not fit.
struct JourneySheet {
    JourneyGeometry geometry;
    std::size_t next = 0;
};
JourneySheet journeySheet(const JourneyGeometry& whole, std::size_t first, double height);

} // namespace rundblick
