// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// How the response of a touchpoint is known beyond its answers: measured points, a given curve.

// Adds the point, or changes the one with its id.
Edit setCurvePoint(const Workshop& workshop, CurvePoint point);

Edit removeCurvePoint(const Workshop& workshop, Id<CurvePoint> id);

// Gives the touchpoint this curve in place of answers and of a curve it has; its id does not
// matter.
Edit setCurve(const Workshop& workshop, Curve curve);

// The family of the touchpoint's given curve. Empty: the curve goes, and its answers and points
// count again. Where it has none, Table gives it one through its points; the other families need
// numbers first (setCurve): the edit is empty.
Edit setCurveFamily(
    const Workshop& workshop, Id<Touchpoint> touchpoint, std::optional<CurveFamily> family);

const Curve* curveOf(const Workshop& workshop, Id<Touchpoint> touchpoint); // null: none given

// Of the touchpoint, by spend, ties by id.
std::vector<const CurvePoint*> curvePointsOf(const Workshop& workshop, Id<Touchpoint> touchpoint);

} // namespace rundblick
