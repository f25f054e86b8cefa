// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QPainterPath>

namespace rundblick {

class Ink;
struct Look;

// The shapes that screen and paper share, each with a form beside its colour: a sign in the dot, a
// hollow square, a triangle up or down.

// A white card with a border.
void paintCard(Ink& ink, const QRectF& rect);

// A rounded bar: the track, and `share` (0..1) of it filled.
void paintBar(Ink& ink, const QRectF& rect, double share, const QColor& fill);

enum class Filling { Solid, Hollow };

// A pill with a text: filled, or only its outline.
void paintBadge(
    Ink& ink, const QRectF& rect, const QString& text, const QColor& color, Filling filling);

// The verdict of the cover: blue filled, reserve hollow blue, grey filled; a thin grey outline
// where there is none yet.
void paintVerdict(Ink& ink, const QRectF& square, std::optional<Cover> cover);

// Experience −2…+2 as dot: colour and sign (−−, −, ○, +, ++); a dashed circle where it is unknown.
// Hatched where it is only assumed.
enum class Ground { Known, Assumed };
void paintDot(Ink& ink, QPointF centre, double radius, std::optional<double> experience,
    Ground ground = Ground::Known);
void paintTruthRing(Ink& ink, QPointF centre, double radius); // around a dot of this radius
QColor experienceColor(const Look& look, double experience);

enum class Direction { Up, Down, Left, Right };

// A triangle that fits into the circle: strength up, deficit down; hollow for a tendency.
void paintTriangle(Ink& ink, QPointF centre, double radius, Direction direction,
    const QColor& color, Filling filling = Filling::Solid);

// A smooth curve through the points that never overshoots between two of them.
QPainterPath smoothCurve(const QList<QPointF>& points);

} // namespace rundblick
