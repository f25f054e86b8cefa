// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/impact/placementgrid.h"

namespace rundblick {

struct InfluenceInput {
    const PlacementGrid& grid;
    std::vector<std::optional<double>> criteria; // of the influence criteria, per touchpoint
    std::vector<std::optional<double>> journey; // removal effect to lost, per touchpoint
    InfluenceChoice choice = InfluenceChoice::Auto;
};

// C_pi in 0..1 with its source (method.md 2.8): the chosen one, then influence criteria, importance
// of the placement / 5, 1. The journey only where it is chosen; `None` is 1 everywhere.
struct Influence {
    std::vector<double> byPhase; // [p * touchpoints + i]; one row where nothing is placed
    std::vector<double> mean; // per touchpoint, weighted by usage
    std::vector<InfluenceSource> source; // per touchpoint
};

Influence influenceOf(const InfluenceInput& input);

} // namespace rundblick
