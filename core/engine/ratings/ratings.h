// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/analysis.h"
#include "core/engine/ratings/ratingframe.h"

#include <stop_token>

namespace rundblick {

struct RatingRun {
    unsigned threads = 1; // the result does not depend on it
    std::stop_token stop;
};

// What the ratings say of one touchpoint before influence and impact are known.
struct RatedTouchpoint {
    std::vector<Performance> performance; // one per brand of the frame
    std::vector<std::optional<double>> variance; // SE² of its value, one per brand
    Gap gap;
    std::vector<CompetitorGap> gaps; // one per competitor
    Interval market;
    Perception perception;
    std::optional<double> influence; // mean of the influence criteria, 0..1
    std::vector<std::optional<double>> experience; // A_ib, 0..1, one per brand
};

// method.md 2.3–2.11 and 2.15 for every touchpoint of the frame: values per brand with intervals,
// gaps with tests, Benjamini–Hochberg and verdicts, market values, perception, influence.
// Error: Cancelled.
Result<std::vector<RatedTouchpoint>> rateTouchpoints(
    const RatingFrame& frame, const Study& study, const Method& method, const RatingRun& run);

// Whether A_ib comes from association criteria; else it is V_ib/100.
bool hasAssociations(const RatingFrame& frame, const Study& study);

} // namespace rundblick
