// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/libraryedits.h"

#include "core/base/text.h"
#include "core/model/edits/touchpointedits.h"

#include <set>

namespace rundblick {
namespace {

Placement placedAt(Id<Touchpoint> touchpoint, Spot spot)
{
    Placement placement;
    placement.id = Id<Placement>::random();
    placement.touchpoint = touchpoint;
    placement.phase = spot.phase;
    placement.role = spot.role;
    return placement;
}

// Whether brands were rated at it: then it stays on the short list.
bool isRatedByBrand(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    const auto isOf = [touchpoint](const auto& entry) {
        return entry.second.touchpoint == touchpoint && entry.second.brand;
    };
    return std::ranges::any_of(workshop.all<Column>(), isOf)
        || std::ranges::any_of(workshop.all<GroupValue>(), isOf);
}

std::vector<Id<Placement>> placementsOf(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints)
{
    std::vector<Id<Placement>> placements;
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (std::ranges::find(touchpoints, placement.touchpoint) != touchpoints.end())
            placements.push_back(id);
    return placements;
}

// Adds what makes the record like this, where it is not.
void change(Edit& edit, const Touchpoint& before, Touchpoint after)
{
    if (after != before)
        edit.changes.push_back(Change<Touchpoint>{before, std::move(after)});
}

// The short list while touchpoints come and go in one edit.
class ShortList {
public:
    explicit ShortList(const Workshop& workshop)
        : m_rated(ratedTouchpoints(workshop).size())
    {
    }

    bool take() { return m_rated < mostRated && ++m_rated > 0; } // whether there was room

private:
    std::size_t m_rated;
};

Touchpoint unparked(Touchpoint touchpoint, ShortList& list)
{
    if (touchpoint.parked && !touchpoint.rated)
        touchpoint.rated = list.take();
    touchpoint.parked = false;
    return touchpoint;
}

} // namespace

Edit addNewTouchpoints(const Workshop& workshop, const std::vector<NewTouchpoint>& touchpoints,
    std::optional<Spot> spot, EditKind kind)
{
    Edit edit{kind, {}};
    std::set<std::string, std::less<>> taken;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        taken.insert(touchpoint.name);
    ShortList list(workshop);
    double order = orderAtEnd<Touchpoint>(workshop);
    for (const NewTouchpoint& wanted : touchpoints) {
        Touchpoint created;
        created.name = trimmed(wanted.name);
        if (created.name.empty() || !taken.insert(created.name).second)
            continue;
        created.id = Id<Touchpoint>::random();
        created.order = order++;
        created.ownership = wanted.ownership;
        created.form = wanted.form;
        created.parked = wanted.parked;
        created.rated = !wanted.parked && list.take();
        edit.changes.push_back(Change<Touchpoint>{{}, created});
        if (spot && !wanted.parked)
            edit.changes.push_back(Change<Placement>{{}, placedAt(created.id, *spot)});
    }
    return edit;
}

Edit placeTouchpoints(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints, Spot spot)
{
    Edit edit{EditKind::AddPlacement, {}};
    ShortList list(workshop);
    std::set<Id<Touchpoint>> seen;
    for (const Id<Touchpoint> id : touchpoints) {
        const Touchpoint* touchpoint = workshop.find(id);
        if (!touchpoint || !seen.insert(id).second)
            continue;
        change(edit, *touchpoint, unparked(*touchpoint, list));
        const Placement* before = placementAt(workshop, id, spot.phase);
        Placement after = before ? *before : placedAt(id, spot);
        after.role = spot.role;
        if (!before)
            edit.changes.push_back(Change<Placement>{{}, std::move(after)});
        else if (after != *before)
            edit.changes.push_back(Change<Placement>{*before, std::move(after)});
    }
    return edit;
}

Edit takeOffMap(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints)
{
    return removeRecords<Placement>(
        workshop, placementsOf(workshop, touchpoints), EditKind::RemovePlacement);
}

Edit parkTouchpoints(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints)
{
    Edit edit = removeRecords<Placement>(
        workshop, placementsOf(workshop, touchpoints), EditKind::ParkTouchpoints);
    std::set<Id<Touchpoint>> seen;
    for (const Id<Touchpoint> id : touchpoints) {
        const Touchpoint* touchpoint = workshop.find(id);
        if (!touchpoint || touchpoint->parked || !seen.insert(id).second)
            continue;
        Touchpoint after = *touchpoint;
        after.parked = true;
        after.rated = after.rated && isRatedByBrand(workshop, id);
        change(edit, *touchpoint, std::move(after));
    }
    return edit;
}

Edit unparkTouchpoints(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints)
{
    Edit edit{EditKind::ParkTouchpoints, {}};
    ShortList list(workshop);
    std::set<Id<Touchpoint>> seen;
    for (const Id<Touchpoint> id : touchpoints)
        if (const Touchpoint* touchpoint = workshop.find(id);
            touchpoint && touchpoint->parked && seen.insert(id).second)
            change(edit, *touchpoint, unparked(*touchpoint, list));
    return edit;
}

std::vector<const Touchpoint*> notOnMap(const Workshop& workshop)
{
    std::set<Id<Touchpoint>> placed;
    for (const auto& [id, placement] : workshop.all<Placement>())
        placed.insert(placement.touchpoint);
    std::vector<const Touchpoint*> found = ordered<Touchpoint>(workshop);
    std::erase_if(found, [&](const Touchpoint* touchpoint) {
        return touchpoint->parked || placed.contains(touchpoint->id);
    });
    return found;
}

std::vector<const Touchpoint*> parkedTouchpoints(const Workshop& workshop)
{
    std::vector<const Touchpoint*> found = ordered<Touchpoint>(workshop);
    std::erase_if(found, [](const Touchpoint* touchpoint) { return !touchpoint->parked; });
    return found;
}

} // namespace rundblick
