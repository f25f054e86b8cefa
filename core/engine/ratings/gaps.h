// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/uncertainty/contrast.h"

namespace rundblick {

// The own brand against the others at one touchpoint, before many comparisons are accounted for.
struct GapTests {
    Gap gap; // q and verdict are open
    std::optional<Contrast> contrast; // own − benchmark; none without own value or benchmark
    std::vector<CompetitorGap> gaps; // q is open
};

// method.md 2.9. `method.benchmarkBrand` must be a competitor where it is asked for.
GapTests gapTests(const RatingFrame& frame, const SampleRow& row, const Method& method);

// Fills the q values of all touchpoints and the verdicts (method.md 2.10, 2.11).
void judgeGaps(std::vector<GapTests>& tests, const Method& method);

} // namespace rundblick
