// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/excel/excelsource.h"

namespace rundblick {

// What stands on each sheet. Words are in the language that is spoken; every formula has the value
// of the engine beside it.

void writeReadMe(const ExcelSource& source, ExcelBook& book);
void writeCharts(const ExcelSource& source, ExcelBook& book);
void writeMatrix(const ExcelSource& source, ExcelBook& book);
void writeWaves(const ExcelSource& source, ExcelBook& book);
void writeCoverage(const ExcelSource& source, ExcelBook& book);
void writeMix(const ExcelSource& source, ExcelBook& book);
void writeFrontier(const ExcelSource& source, ExcelBook& book);
void writeActions(const ExcelSource& source, ExcelBook& book);
void writeIdeas(const ExcelSource& source, ExcelBook& book);
void writeTouchpoints(const ExcelSource& source, ExcelBook& book);
void writePlacements(const ExcelSource& source, ExcelBook& book);
void writeCriteria(const ExcelSource& source, ExcelBook& book);
void writePoints(const ExcelSource& source, ExcelBook& book);

// The ratings are many: heads first, then touchpoint by touchpoint, then what is left.
void writeRatingHeads(const ExcelSource& source, ExcelBook& book);
void writeRatings(const ExcelSource& source, ExcelBook& book, std::size_t touchpoint);
void writeOtherRatings(const ExcelSource& source, ExcelBook& book);

// Columns that other sheets look up.
struct TouchpointColumns {
    static constexpr std::size_t spend = 6, minimum = 7, maximum = 8, effect = 12, organic = 13,
                                 saturation = 14, half = 15, trialSpend = 18, trialEffect = 19;
};
struct PlacementColumns {
    static constexpr std::size_t number = 0, phase = 2, share = 8, usage = 9, weighted = 10;
};
struct CoverageColumns {
    static constexpr std::size_t verdict = 2, impact = 3;
};
struct MatrixColumns { // after those of the brands
    static constexpr std::size_t benchmark = 0, gap = 1, mark = 2, low = 3, high = 4, p = 5, q = 6,
                                 needed = 7, importance = 8, quadrant = 9, delivered = 10,
                                 lost = 11, market = 12, raters = 13, ahead = 14;
};
struct MixColumns {
    static constexpr std::size_t source = 3, family = 4, effect = 5, baseline = 6, saturation = 7,
                                 amplitude = 8, shape = 9, halfway = 10, spend = 11, today = 12,
                                 rounded = 13, roundedEffect = 14, change = 15, action = 16,
                                 sameBudget = 17, sameBudgetEffect = 18, sameEffect = 19,
                                 sameEffectEffect = 20, fixedCost = 21, why = 22;
};
SheetRange touchpointNumbers(const ExcelSource& source); // on the sheet of touchpoints
SheetRange matrixNumbers(const ExcelSource& source);
SheetRange coverageNumbers(const ExcelSource& source);
SheetRange mixNumbers(const ExcelSource& source);

} // namespace rundblick
