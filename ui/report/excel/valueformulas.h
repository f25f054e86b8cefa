// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/excel/excelsource.h"

namespace rundblick {

// method.md 2.1 to 2.5 as formulas over a block of the sheet of ratings: a row per criterion. With
// single ratings each rater's value is the weighted mean of the criteria that he or she rated, if
// these have half of the weight; with means it is the same sum in another order. Where no rater has
// a value, the group value. Nothing rated: "".
std::string valueFormula(const ExcelSource& source, const RatingBlocks& blocks, std::size_t row);

// The score 0..100 of the group value in a row (mean of its PERT distribution), "" without one.
std::string groupScoreFormula(std::size_t row, std::size_t criterionRow);

// The names that the formulas use, for the whole workbook.
void defineRatingNames(const ExcelSource& source, ExcelBook& book);

// Columns on the sheet of criteria, and its rows that hold them once more side by side.
struct CriteriaColumns {
    static constexpr std::size_t given = 2, weight = 3, low = 4, high = 5, step = 6, reversed = 7,
                                 offset = 8, slope = 9;
};
std::size_t criteriaHelperRow(const ExcelSource& source, const RatingBlocks& blocks);

// What the raters of a block say on one criterion, as sums need it where single ratings do not fit.
struct CriterionMean {
    std::size_t n = 0; // raters who rated it and have a value
    double share = 0.0; // of the value; with all ratings there, the criterion's weight
    double mean = 0.0; // on its scale
};
std::vector<CriterionMean> criterionMeans(const ExcelSource& source, const RatingBlocks& blocks,
    Id<Touchpoint> touchpoint, Id<Brand> brand);

} // namespace rundblick
