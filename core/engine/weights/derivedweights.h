// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/ratingframe.h"

namespace rundblick {

// Weights derived from an overall answer (method.md 2.13).
struct DerivedWeights {
    std::vector<double> weight; // sum 1, one per performance criterion; empty: not derivable
    double rSquared = 0.0; // of the overall answer by the criteria
    std::int64_t answers = 0; // rater × touchpoint × brand that hold the overall answer
    std::vector<std::size_t> opposite; // criteria that correlate negatively with it
};

// The first criterion, in order, that asks for the overall impression; null where there is none.
const Criterion* overallCriterion(const Workshop& workshop);

// Johnson's relative weights of the performance criteria over all answers of the frame's voice, on
// its touchpoints and brands, weighted by rater. A criterion that never varies explains nothing.
// Not derivable with fewer answers than criteria and two more, or where nothing explains anything.
DerivedWeights derivedWeights(
    const RatingFrame& frame, const Study& study, const Criterion& overall);

} // namespace rundblick
