// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/mapselection.h"

#include "ui/canvas/map/mapscene.h"

namespace rundblick {

MapSelection::MapSelection(MapScene& scene, Selection& selection)
    : SelectionLink(scene, selection)
    , m_map(scene)
{
}

SelectionLink::Spot MapSelection::spotOf(const BoardKey& key) const
{
    if (const auto* id = std::get_if<Id<Link>>(&key)) {
        // With the touchpoint that it leaves: of many links only those of the selected one show.
        const auto& links = m_map.figure().links;
        const auto link = std::ranges::find(links, *id, &MapLink::id);
        return {link == links.end() ? std::nullopt : std::optional(link->from), {}};
    }
    const MapEntry* entry = m_map.entryOf(key);
    if (!entry)
        return SelectionLink::spotOf(key);
    return {entry->touchpoint, m_map.figure().phases[entry->phase].id};
}

BoardKey MapSelection::keyOf(Id<Touchpoint> touchpoint, std::optional<Id<Phase>> phase) const
{
    const MapEntry* entry = phase ? m_map.entryIn(touchpoint, *phase) : nullptr;
    if (entry && m_map.item(entry->placement))
        return entry->placement;
    return touchpoint;
}

} // namespace rundblick
