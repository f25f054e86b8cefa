// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/impact/placementgrid.h"
#include "core/engine/mix/mixinputs.h"
#include "core/engine/ratings/ratingframe.h"
#include "core/report/parts/wavesfigure.h"
#include "ui/report/book/excelbook.h"
#include "ui/support/strings.h"

#include <map>

namespace rundblick {

// Where the ratings of one kind of criteria stand: blocks of as many rows as there are criteria.
struct RatingBlocks {
    const std::vector<ScoredCriterion>* criteria = nullptr;
    const Panel* panel = nullptr; // whose ratings count
    std::size_t firstCriterion = 0; // row on the sheet of criteria
    std::size_t weightRow = 0; // with the panel's weights, above the ratings
    const char* prefix = ""; // of the defined names
};

// What all sheets of a workbook are made from, and where each of them has its cells, so that
// formulas can point to sheets that are not written yet. Owns its workshop and analysis.
class ExcelSource {
public:
    ExcelSource(const Workshop& workshop, const Analysis& analysis);
    ExcelSource(const ExcelSource&) = delete;
    ExcelSource& operator=(const ExcelSource&) = delete;

    Workshop workshop;
    Analysis analysis;
    NumberStyle numbers;
    Study study;
    RatingFrame frame;
    PlacementGrid grid;
    WavesFigure waves; // of the own brand
    std::optional<MixInput> mix; // where the analysis holds a mix
    std::vector<const Touchpoint*> inventory; // a touchpoint's number is its place here, from 1
    std::vector<const Placement*> placements; // by phase and touchpoint
    std::vector<const Rater*> raters; // by name: the columns of the ratings
    std::vector<Cell> rest; // rated cells that no block holds: other roles, other touchpoints
    RatingBlocks performance;
    RatingBlocks influence;
    bool isIndividual = true; // single ratings; else means, for they would not fit
    bool hasGroups = false; // group values
    bool hasReach = false; // of the journey: usage is shared out by it

    std::size_t numberOf(Id<Touchpoint> touchpoint) const; // 0: none
    std::size_t phaseCount() const { return analysis.phases.size(); }
    std::size_t rated() const { return analysis.touchpoints.size(); }
    bool has(SheetKind kind) const;

    // Sheet of ratings
    static constexpr std::size_t firstRating = 6; // row
    std::size_t blocksPerTouchpoint() const { return frame.brands.size(); }
    std::size_t rowsPerTouchpoint() const;
    std::size_t ratingRow(std::size_t touchpoint, std::optional<std::size_t> brand) const;
    std::size_t firstRest() const { return firstRating + rated() * rowsPerTouchpoint(); }
    std::size_t firstValue() const { return hasGroups ? 8 : 4; } // column of raters or means
    static constexpr std::size_t groupColumn = 4; // value, low, high, score

    // Sheets with a row per touchpoint
    static constexpr std::size_t firstMatrix = 5;
    static constexpr std::size_t firstBrand = 3; // column
    std::size_t afterBrands() const { return firstBrand + frame.brands.size(); }
    static constexpr std::size_t firstCoverage = 9;
    static constexpr std::size_t firstMix = 5;
    static constexpr std::size_t firstTouchpoint = 3;
    static constexpr std::size_t firstPlacement = 3;
    static constexpr std::size_t firstCriterionRow = 3;
    static constexpr std::size_t firstPoint = 3;
    static constexpr std::size_t tableColumn = 8; // of curves through points: spend, paid effect
    std::map<std::size_t, std::size_t> tableRows; // of a place in the mix: its first row

    // The brands as the matrix has them: the own one first.
    std::vector<std::size_t> brandOrder;

private:
    void orderRecords();
    void placeRatings();
    void placeTables();
    bool fits() const;

    std::map<Id<Touchpoint>, std::size_t> m_numbers;
};

// How the placements count in the usage of their touchpoint: all, not at all, or by the size of
// their segment (as PlacementGrid has it).
std::map<Id<Placement>, double> placementShares(const ExcelSource& source);

// The cell of a touchpoint's row in another sheet's column, found by the number in `key`.
std::string lookedUp(SheetKind sheet, const SheetRange& numbers, std::size_t column, SheetCell key);

} // namespace rundblick
