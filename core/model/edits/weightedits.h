// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// What a person says of the weights of the performance criteria, in each of the ways that the
// method knows. How weights follow from it is in core/engine/weights.

struct CriterionPoints {
    Id<Criterion> criterion;
    double points = 0.0; // at least 0
};

struct CriterionRank {
    Id<Criterion> criterion;
    std::optional<std::int64_t> rank; // 1: the most important one; equal ranks are ties
};

// Two criteria that a judge compares, in any order. An empty judge is the group together.
struct JudgedPair {
    std::string judge;
    Id<Criterion> first;
    Id<Criterion> second;
};

// Criteria that are not there are left out; one that is not named keeps its points or rank.
Edit setCriterionPoints(const Workshop& workshop, const std::vector<CriterionPoints>& points);
Edit setCriterionRanks(const Workshop& workshop, const std::vector<CriterionRank>& ranks);

// How many times more important the first criterion is than the second. A ratio outside
// 1/1000..1000 is refused by check(); a pair of one criterion with itself gives an empty edit.
Edit setJudgement(const Workshop& workshop, const JudgedPair& pair, double ratio);
Edit removeJudgement(const Workshop& workshop, const JudgedPair& pair);

// Makes what all judges together say of a pair, their geometric mean, this ratio of first to
// second: each judge's is changed by the same factor. Empty where nobody judged the pair.
Edit setJointJudgement(
    const Workshop& workshop, Id<Criterion> first, Id<Criterion> second, double ratio);

// All judgements of one judge.
Edit removeJudge(const Workshop& workshop, std::string_view judge);

// The judgement as it stands, of first to second in the order asked; nothing where there is none.
std::optional<double> judgedRatio(const Workshop& workshop, const JudgedPair& pair);

// Everybody who judged, by name; the group together ("") comes first.
std::vector<std::string> judges(const Workshop& workshop);

// Which of the ways counts.
Edit setWeighting(const Workshop& workshop, Weighting weighting);
Edit setPriorities(const Workshop& workshop, Priorities priorities);

} // namespace rundblick
