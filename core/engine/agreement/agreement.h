// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/ratings/ratingframe.h"

namespace rundblick {

// Whether raters agree, method.md 2.14. Scores lie in a table: one row per touchpoint (the unit
// that is judged), one column per rater, NaN where not rated.
struct ScoreTable {
    std::size_t raters = 0;
    std::vector<double> scores; // [touchpoint * raters + rater]

    std::size_t touchpoints() const { return raters == 0 ? 0 : scores.size() / raters; }
    double at(std::size_t touchpoint, std::size_t rater) const
    {
        return scores[touchpoint * raters + rater];
    }
};

// The part of a table without a gap: all touchpoints that anyone rated, and the raters who rated
// them all. Where these are fewer than two: of the blocks that grow from the touchpoint with the
// most raters by always adding the one that most of the raters left have rated, that with the most
// scores, of equals the one with more touchpoints. Empty where no two raters have two touchpoints
// in common.
ScoreTable completeBlock(const ScoreTable& table);

// Kendall's W = 12 Σ(R_i − R̄)²/(m²(n³ − n) − m ΣT) of m raters on n touchpoints, T = Σ(t³ − t) over
// the ties of each rater, χ² = m(n − 1)W on n − 1 degrees of freedom. Kendall and Babington Smith
// (1939). The table is complete; nothing for fewer than two raters or touchpoints, or where all
// rate all alike.
struct Concordance {
    double w = 0.0;
    double chiSquare = 0.0;
    double p = 1.0;
};
std::optional<Concordance> kendallW(const ScoreTable& complete);

// Intraclass correlations of single raters, two-way: random raters with absolute agreement, (2,1),
// and fixed raters with consistency, (3,1). Shrout and Fleiss (1979). Nothing where kendallW has
// nothing, or where nothing varies.
struct IntraclassCorrelations {
    std::optional<double> icc21;
    std::optional<double> icc31;
};
IntraclassCorrelations intraclassCorrelations(const ScoreTable& complete);

// Krippendorff's α = 1 − Do/De with gaps. Equal to the coincidence matrix
// o_cc' = Σ_u pairs(c, c')/(m_u − 1), but in time that grows with the number of scores: the
// difference functions are squares, of the scores (interval) or of their mean places among all
// scores (ordinal), and sums of squares need no pairs. The interval has its 95 % interval from
// 2,000 resamples of the touchpoints, where at least three have two scores. Nothing where no
// touchpoint has two scores, or all scores are the same. Krippendorff (2011), Computing
// Krippendorff's Alpha-Reliability.
struct KrippendorffAlpha {
    std::optional<double> nominal;
    std::optional<double> ordinal;
    Interval interval;
};
KrippendorffAlpha krippendorffAlpha(const ScoreTable& table, std::int64_t seed);

// All of it for the voice of the frame: the raters' values of the own brand; of the influence of
// the touchpoints where nobody rated the own brand.
Agreement agreementOf(const RatingFrame& frame, const Study& study, std::int64_t seed);

} // namespace rundblick
