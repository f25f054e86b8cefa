// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/coverage/coverage.h"

namespace rundblick {

struct VerdictInput {
    std::vector<double> total; // M_i, of the same touchpoints as the cover's
    std::vector<std::optional<double>> upperTotal; // its upper 95 % limit; empty: M_i itself
    std::vector<std::optional<double>> reach; // F_i; empty or absent: G3 is never said
};

struct Verdict {
    Cover cover = Cover::Reserve;
    std::vector<Message> reasons; // B1..B4, G1..G4, CoverExcluded
    double leaveOneOutLoss = 0; // largest fall of a phase's coverage when it goes, 0..1
};

struct Verdicts {
    std::vector<Verdict> touchpoints;
    double waste = 0; // W: cost of the grey
};

// Blue, reserve or grey with reasons (method.md 5). Grey: not in the cover, and upper M_i below
// 1/(2n) or no contribution to a phase of 1.5 points or more; or forced grey.
Verdicts giveVerdicts(const CoverInput& input, const CoverSet& cover, const VerdictInput& more);

} // namespace rundblick
