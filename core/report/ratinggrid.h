// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"

#include <set>

namespace rundblick {

// Where ratings are typed in: touchpoints, grouped by phase, × brands, for one criterion or for all
// (then a touchpoint has a row per criterion). Criteria of influence ask about the touchpoint
// itself: a column without a brand, first in the row. The grid knows places, not ratings.
struct GridRow {
    Id<Touchpoint> touchpoint; // 0: the head of a phase
    Id<Criterion> criterion;
    std::string phase; // name; empty: in no phase
    bool isFirst = false; // of its touchpoint

    bool isHead() const { return !touchpoint; }
    bool operator==(const GridRow&) const = default;
};

struct RatingGrid {
    std::vector<GridRow> rows;
    std::vector<Id<Brand>> columns; // 0: the touchpoint itself
    std::set<Id<Criterion>> ofItself; // criteria of influence

    // The cell at a row and column; nothing where nothing is rated there.
    std::optional<Cell> cellAt(std::size_t row, std::size_t column) const;
    bool operator==(const RatingGrid&) const = default;
};

// One criterion, or all of them. The influence is asked of all touchpoints that are not parked when
// it is asked alone; everything else of those on the short list. Heads stand where there is more
// than one phase. The order does not change while people rate.
RatingGrid ratingGrid(const Workshop& workshop, std::optional<Id<Criterion>> criterion);

// How many cells of a phase or column have a rating, of how many.
struct Progress {
    std::string name; // of the phase or brand; empty: no phase, or the touchpoint itself
    std::int64_t done = 0;
    std::int64_t all = 0;
};

// `isRated(row, column)` is asked of every cell of the grid.
template <typename IsRated>
std::vector<Progress> progressByPhase(const RatingGrid& grid, const IsRated& isRated)
{
    std::vector<Progress> progress;
    for (std::size_t row = 0; row < grid.rows.size(); ++row) {
        if (progress.empty() || progress.back().name != grid.rows[row].phase)
            progress.push_back({grid.rows[row].phase, 0, 0});
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (const auto cell = grid.cellAt(row, column)) {
                progress.back().done += isRated(row, column) ? 1 : 0;
                ++progress.back().all;
            }
    }
    return progress;
}

// One per column of the grid, without a name.
template <typename IsRated>
std::vector<Progress> progressByColumn(const RatingGrid& grid, const IsRated& isRated)
{
    std::vector<Progress> progress(grid.columns.size());
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (const auto cell = grid.cellAt(row, column)) {
                progress[column].done += isRated(row, column) ? 1 : 0;
                ++progress[column].all;
            }
    return progress;
}

} // namespace rundblick
