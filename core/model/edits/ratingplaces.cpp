// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingplaces.h"

namespace rundblick {

std::vector<const Criterion*> criteriaToRate(
    const Workshop& workshop, std::optional<Id<Criterion>> criterion)
{
    if (!criterion)
        return ordered<Criterion>(workshop);
    const Criterion* one = workshop.find(*criterion);
    return one ? std::vector{one} : std::vector<const Criterion*>();
}

std::vector<const Touchpoint*> touchpointsToRate(
    const Workshop& workshop, const std::vector<const Criterion*>& criteria)
{
    const bool asksInfluenceAlone = std::ranges::all_of(
        criteria, [](const Criterion* one) { return one->role == CriterionRole::Influence; });
    if (!asksInfluenceAlone)
        return ratedTouchpoints(workshop);
    std::vector<const Touchpoint*> touchpoints = ordered<Touchpoint>(workshop);
    std::erase_if(touchpoints, [](const Touchpoint* touchpoint) { return touchpoint->parked; });
    return touchpoints;
}

std::map<Id<Touchpoint>, const Placement*> mainPlacements(const Workshop& workshop)
{
    std::map<Id<Touchpoint>, const Placement*> placements;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        const Placement*& best = placements[placement.touchpoint];
        if (!best || placement.importance * placement.usage > best->importance * best->usage)
            best = &placement;
    }
    return placements;
}

} // namespace rundblick
