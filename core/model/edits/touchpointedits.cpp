// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"

#include "core/base/text.h"

#include <set>

namespace rundblick {
Edit addTouchpoints(const Workshop& workshop, const std::vector<std::string>& names,
    std::optional<Id<Phase>> placedIn)
{
    Edit edit{EditKind::AddTouchpoints, {}};
    std::set<std::string, std::less<>> taken;
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        taken.insert(touchpoint.name);
    std::size_t rated = ratedTouchpoints(workshop).size();
    double order = orderAtEnd<Touchpoint>(workshop);
    for (const std::string& line : names) {
        Touchpoint created;
        created.name = trimmed(line);
        if (created.name.empty() || !taken.insert(created.name).second)
            continue;
        created.id = Id<Touchpoint>::random();
        created.order = order++;
        created.rated = rated++ < mostRated;
        edit.changes.push_back(Change<Touchpoint>{{}, created});
        if (placedIn) {
            Placement placement;
            placement.id = Id<Placement>::random();
            placement.touchpoint = created.id;
            placement.phase = *placedIn;
            edit.changes.push_back(Change<Placement>{{}, placement});
        }
    }
    return edit;
}

Edit renameTouchpoint(const Workshop& workshop, Id<Touchpoint> id, std::string name)
{
    return editRecord(workshop, id, EditKind::RenameTouchpoint,
        [&](Touchpoint& touchpoint) { touchpoint.name = std::move(name); });
}

Edit removeTouchpoints(const Workshop& workshop, const std::vector<Id<Touchpoint>>& ids)
{
    return removeRecords(workshop, ids, EditKind::RemoveTouchpoints);
}

Edit setChannel(const Workshop& workshop, Id<Touchpoint> id, Ownership ownership, Form form)
{
    return editRecord(workshop, id, EditKind::ChangeChannel, [&](Touchpoint& touchpoint) {
        touchpoint.ownership = ownership;
        touchpoint.form = form;
    });
}

Edit forceVerdict(const Workshop& workshop, Id<Touchpoint> id, Forced verdict)
{
    return editRecord(workshop, id, EditKind::ForceVerdict,
        [&](Touchpoint& touchpoint) { touchpoint.forced = verdict; });
}

Edit markForRating(const Workshop& workshop, Id<Touchpoint> id, bool rated)
{
    return editRecord(workshop, id, EditKind::MarkForRating,
        [&](Touchpoint& touchpoint) { touchpoint.rated = rated; });
}

Edit setOwner(const Workshop& workshop, Id<Touchpoint> id, std::string owner)
{
    return editRecord(workshop, id, EditKind::ChangeOwner,
        [&](Touchpoint& touchpoint) { touchpoint.owner = std::move(owner); });
}

const Placement* placementAt(const Workshop& workshop, Id<Touchpoint> touchpoint, Id<Phase> phase)
{
    for (const auto& [id, placement] : workshop.all<Placement>())
        if (placement.touchpoint == touchpoint && placement.phase == phase && !placement.segment)
            return &placement;
    return nullptr;
}

Edit addPlacement(const Workshop& workshop, Id<Touchpoint> touchpoint, Id<Phase> phase)
{
    if (placementAt(workshop, touchpoint, phase))
        return {EditKind::AddPlacement, {}};
    Placement created;
    created.id = Id<Placement>::random();
    created.touchpoint = touchpoint;
    created.phase = phase;
    return addRecord(created, EditKind::AddPlacement);
}

Edit movePlacement(
    const Workshop& workshop, Id<Placement> id, Id<Touchpoint> touchpoint, Id<Phase> phase)
{
    const Placement* before = workshop.find(id);
    if (!before)
        return {EditKind::MovePlacement, {}};
    for (const auto& [otherId, other] : workshop.all<Placement>())
        if (otherId != id && other.touchpoint == touchpoint && other.phase == phase
            && other.segment == before->segment)
            return {EditKind::MovePlacement, {}};
    Placement after = *before;
    after.touchpoint = touchpoint;
    after.phase = phase;
    return changeRecord(workshop, std::move(after), EditKind::MovePlacement);
}

Edit removePlacement(const Workshop& workshop, Id<Placement> id)
{
    return removeRecords<Placement>(workshop, {id}, EditKind::RemovePlacement);
}

} // namespace rundblick
