// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/workshop.h"

namespace rundblick {

// A place on a response curve.
struct CurveSpot {
    double spend = 0.0;
    double effect = 0.0; // organic part included
};

// The response curve of one touchpoint as plain data: what a spend achieves there.
struct CurveFigure {
    Id<Touchpoint> touchpoint;
    std::string name;
    CurveResult curve; // how it is known, and its numbers
    std::vector<CurveSpot> line; // from no spend to `most`; empty where nothing steers it
    double most = 0.0; // of the spends shown
    std::optional<CurveSpot> today;
    std::optional<CurveSpot> recommended;
    std::vector<CurveSpot> measured;
    std::vector<Message> notices; // of the analysis about this curve
};

// Empty where the analysis holds no curve of the touchpoint.
std::optional<CurveFigure> curveFigure(
    const Workshop& workshop, const Analysis& analysis, Id<Touchpoint> touchpoint);

} // namespace rundblick
