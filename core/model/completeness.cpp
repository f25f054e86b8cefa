// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/completeness.h"

#include "core/model/study.h"

#include <set>

namespace rundblick {
namespace {

using Touchpoints = std::set<Id<Touchpoint>>;

bool hasCode(const Column& column)
{
    for (std::size_t slot = 0; slot < codeCount(column); ++slot)
        if (codeAt(column, slot) != notRated)
            return true;
    return false;
}

Touchpoints ratedForOwnBrand(const Workshop& workshop)
{
    Touchpoints rated;
    const Brand* own = ownBrand(workshop);
    if (!own)
        return rated;
    for (const auto& [id, value] : workshop.all<GroupValue>())
        if (value.brand == own->id)
            rated.insert(value.touchpoint);
    for (const auto& [id, column] : workshop.all<Column>())
        if (column.brand == own->id && !rated.contains(column.touchpoint) && hasCode(column))
            rated.insert(column.touchpoint);
    return rated;
}

} // namespace

Completeness completenessOf(const Workshop& workshop)
{
    const Touchpoints rated = ratedForOwnBrand(workshop);
    Touchpoints placed;
    Touchpoints experienced;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        placed.insert(placement.touchpoint);
        if (placement.experience)
            experienced.insert(placement.touchpoint);
    }

    Completeness missing;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop)) {
        const Id<Touchpoint> id = touchpoint->id;
        if (!rated.contains(id))
            missing.withoutRating.push_back(id);
        if (!placed.contains(id))
            missing.withoutPhase.push_back(id);
        else if (!experienced.contains(id))
            missing.withoutExperience.push_back(id);
        if (touchpoint->ownership == Ownership::Unset)
            missing.withoutChannel.push_back(id);
    }
    return missing;
}

} // namespace rundblick
