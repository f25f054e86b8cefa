// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace rundblick {

// Numbers of touchpoints in phases are by rows: [p * touchpoints + i].
struct ImpactInput {
    std::size_t touchpoints = 0;
    std::vector<std::string> phaseNames; // empty: no placements
    std::vector<double> phaseWeight; // phi_p >= 0; empty: equal
    std::vector<double> usage; // 0..1: customers who meet i in p; empty without phases
    std::vector<double> influence; // C_pi in 0..1; without phases one row
    std::vector<std::optional<double>> reach; // F_i of the journey, 0..1; empty: no journey data
};

struct Impact {
    std::vector<double> phaseWeight; // as used, sum 1; one phase where none was given
    std::vector<double> byPhase; // m_pi, sums to the phase's weight
    std::vector<double> total; // M_i, sums to 1; all 0 where no phase has any use
    std::vector<Message> notices; // ImpactPhaseUnused, ImpactImpliedPhase, ImpactReachMissing
};

// m_pi = phi_p u_pi C_pi / sum_j u_pj C_pj (method.md 4). u_pi is usage_pi, or with reach
// F_i usage_pi / sum_p usage_pi; a touchpoint that is not on the journey keeps its usage. Phases
// in which nothing is used get weight 0, the others are rescaled to sum 1. Cannot fail.
Impact computeImpact(const ImpactInput& input);

} // namespace rundblick
