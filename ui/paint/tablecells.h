// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace rundblick {

class Ink;

// Cells that the tables of several pages share, on the screen and on paper.

// Verdict square and name of a touchpoint, on up to three lines; on paper on as many as it takes.
void paintNameCell(
    Ink& ink, const QRectF& rect, std::optional<Cover> cover, const QString& name, bool strong);

// Height that the name needs in a cell of this width: at least `least`.
double nameCellHeight(const Ink& ink, const QString& name, double width, double least);

// The same for all rows of a table, so that they are alike.
double nameRowHeight(const Ink& ink, const std::vector<QString>& names, double width, double least);

// Width that the longest of the names needs on one line, square and margins included; at most
// `most`.
double nameCellWidth(Ink& ink, const std::vector<QString>& names, double most);

// A head of a column, muted, on up to two lines; bottom-aligned.
void paintHeadCell(
    Ink& ink, const QRectF& rect, const QString& text, Qt::Alignment align, bool strong = false);

// The same from bottom to top, for narrow columns.
void paintUprightHeadCell(Ink& ink, const QRectF& rect, const QString& text, bool strong = false);

} // namespace rundblick
