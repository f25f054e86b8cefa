// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ratinggrid.h"

#include "core/model/edits/ratingplaces.h"
#include "core/report/grouping.h"

namespace rundblick {
namespace {

std::vector<Id<Brand>> columnsOf(
    const Workshop& workshop, const RatingGrid& grid, const std::vector<const Criterion*>& criteria)
{
    std::vector<Id<Brand>> columns;
    if (!grid.ofItself.empty())
        columns.emplace_back();
    if (grid.ofItself.size() == criteria.size())
        return columns;
    for (const Brand* brand : ordered<Brand>(workshop))
        columns.insert(
            brand->own ? columns.begin() + (grid.ofItself.empty() ? 0 : 1) : columns.end(),
            brand->id);
    return columns;
}

} // namespace

std::optional<Cell> RatingGrid::cellAt(std::size_t row, std::size_t column) const
{
    const GridRow& at = rows[row];
    if (at.isHead() || ofItself.contains(at.criterion) != !columns[column])
        return {};
    return Cell{at.touchpoint, columns[column], at.criterion};
}

RatingGrid ratingGrid(const Workshop& workshop, std::optional<Id<Criterion>> criterion)
{
    RatingGrid grid;
    const std::vector<const Criterion*> criteria = criteriaToRate(workshop, criterion);
    if (criteria.empty())
        return grid;
    for (const Criterion* one : criteria)
        if (one->role == CriterionRole::Influence)
            grid.ofItself.insert(one->id);
    grid.columns = columnsOf(workshop, grid, criteria);
    // Without the analysis: its phases would move while people rate.
    const auto groups
        = grouped(workshop, nullptr, touchpointsToRate(workshop, criteria), Grouping::Phase);
    for (const TouchpointGroup& group : groups) {
        if (groups.size() > 1)
            grid.rows.push_back({{}, {}, group.key.name, false});
        for (const Touchpoint* touchpoint : group.touchpoints)
            for (const Criterion* one : criteria)
                grid.rows.push_back(
                    {touchpoint->id, one->id, group.key.name, one == criteria.front()});
    }
    return grid;
}

} // namespace rundblick
