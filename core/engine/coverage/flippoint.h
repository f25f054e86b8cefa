// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/verdicts.h"

namespace rundblick {

// Where the verdict on one touchpoint turns when the coverage targets of all phases move together.
struct FlipPoint {
    struct Turn {
        double shift = 0.0; // added to every target, which stays in 0..1; to a tenth of a point
        Cover verdict = Cover::Reserve; // from there on
    };
    Cover verdict = Cover::Reserve; // with the targets as they are
    std::optional<Turn> below; // the nearest lower targets; none: it stays down to 0
    std::optional<Turn> above; // the nearest higher; none: it stays as far as they can be reached
    bool proven = true; // every cover looked at was proven cheapest
};

// One touchpoint of a cover by one of the rules.
struct FlipQuestion {
    const CoverInput& input;
    const VerdictInput& more;
    CoverRule rule = CoverRule::Cover;
    std::size_t touchpoint = 0;
};

// Method.md 5, on demand: steps outward from today's targets until the verdict differs, then
// bisection between. Between two steps a verdict may turn twice unseen. Errors: CoverInfeasible
// (with the targets as they are), Cancelled.
Result<FlipPoint> flipPoint(const FlipQuestion& question, const std::stop_token& stop);

// The same for a touchpoint of an analysis that holds Stage::Cover at least. `workshop` is the one
// it was made from. Errors as above; ReferenceMissing where the analysis lacks the touchpoint.
Result<FlipPoint> flipPoint(const Workshop& workshop, const Analysis& analysis,
    Id<Touchpoint> touchpoint, const std::stop_token& stop);

} // namespace rundblick
