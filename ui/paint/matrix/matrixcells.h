// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"

#include <QColor>
#include <QRectF>
#include <QString>

namespace rundblick {

class Ink;
class NumberStyle;
struct Look;

// The cells of the touchpoint matrix, on the screen and on paper.

// A performance value, shaded by its height, the own brand's bold; values that a group agreed on
// have a dashed border. A line below, from 0 to 100, shows the bounds of missing ratings (amber)
// and the shrunk value (tick) where there are any.
void paintScoreCell(
    Ink& ink, const QRectF& rect, const MatrixScore& score, bool own, const NumberStyle& style);

// A difference with what is said of it: a gap, or what changed from wave to wave.
struct GapBar {
    Interval interval;
    GapMark mark = GapMark::None;
    int decimals = 0; // of its number
};

// The gap as a bar from the middle (0) with the whiskers of its 95 % interval; −span … +span is the
// width. Filled: significant; hollow: tendency; grey: neither.
void paintGapCell(Ink& ink, const QRectF& rect, const GapBar& gap, double span);

// Its head: which side is which.
void paintGapHead(Ink& ink, const QRectF& rect, const QString& left, const QString& right);
void paintGapHead(Ink& ink, const QRectF& rect); // deficits and strengths

// ▲ or ▼, filled or hollow like the bar, and the signed number.
void paintMarkCell(Ink& ink, const QRectF& rect, const GapBar& gap, const NumberStyle& style);

// The share of draws with the own brand ahead, quiet; a pip where it is firm one way or the other
// (.90) and a hollow one where it tends to be (.70).
void paintCertaintyCell(
    Ink& ink, const QRectF& rect, const MatrixRow& row, const NumberStyle& style);

QColor markColor(const Look& look, GapMark mark);
bool isSignificant(GapMark mark);

// In words of the person's language.
QString nameOf(GapMark mark);
QString nameOf(Quadrant quadrant);

// A sentence with n, interval, q and benchmark: what stands behind the gap of a row.
QString explanationOf(const MatrixFigure& figure, const MatrixRow& row, const NumberStyle& style);

// What missing ratings, shrinkage and the draws say about a row; empty where they say nothing.
QString uncertaintyOf(const MatrixFigure& figure, const MatrixRow& row, const NumberStyle& style);

// "7 strengths · 7 deficits · 8 tendencies (hollow) · 11 open"
QString summaryOf(const MatrixCounts& counts);

} // namespace rundblick
