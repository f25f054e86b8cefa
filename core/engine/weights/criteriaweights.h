// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/study.h"

namespace rundblick {

struct RatingFrame;

// The weights of the frame's performance criteria from the source that the method asks for
// (method.md 2.2, 2.12, 2.13), sum 1. Where that source is incomplete the points are taken, and a
// notice of the frame says so. `frame` has its criteria and its voice already.
CriteriaWeights criteriaWeights(
    RatingFrame& frame, const Workshop& workshop, const Study& study, const Method& method);

// All judgements between these criteria as one matrix, row by row, 1 on the diagonal: the geometric
// mean over those who judged a pair; 0 on both sides of a pair that nobody judged.
std::vector<double> judgementMatrix(
    const Workshop& workshop, const std::vector<Id<Criterion>>& criteria);

// The consistency ratio of these judgements, for a look at it while one of them is being made; none
// while a pair is not judged, and for fewer than three criteria.
std::optional<double> judgementConsistency(
    const Workshop& workshop, const std::vector<Id<Criterion>>& criteria);

} // namespace rundblick
