// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/maprules.h"

#include "core/exchange/clipboard.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/map/mapscene.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QKeyEvent>
#include <QMimeData>

namespace rundblick {

MapRules::MapRules(const Session& session, const MapScene& scene)
    : BoardRules(session, Board::Map)
    , m_scene(scene)
{
}

Edit MapRules::moved(const std::vector<BoardMove>& moves) const
{
    std::vector<PlacementMove> placements;
    for (const BoardMove& move : moves) {
        const MapEntry* entry = m_scene.entryOf(move.key);
        const BoardItem* item = m_scene.item(move.key);
        if (!entry || !item)
            continue;
        if (const auto spot = m_scene.spotAt(item->home() + move.by))
            placements.push_back({entry->placement, spot->phase, spot->role});
    }
    return joined(movePlacements(workshop(), placements), BoardRules::moved(moves));
}

Edit MapRules::copied(const std::vector<BoardMove>& moves) const
{
    Edit edit{EditKind::AddPlacement, {}};
    for (const BoardMove& move : moves) {
        const MapEntry* entry = m_scene.entryOf(move.key);
        const BoardItem* item = m_scene.item(move.key);
        const auto spot = entry && item ? m_scene.spotAt(item->home() + move.by) : std::nullopt;
        if (spot)
            edit = joined(edit, placeTouchpoints(workshop(), {entry->touchpoint}, *spot));
    }
    return joined(edit, BoardRules::copied(moves));
}

Edit MapRules::removed(const std::set<BoardKey>& keys) const
{
    std::vector<Id<Touchpoint>> chips;
    std::set<BoardKey> rest;
    for (const BoardKey& key : keys)
        if (const auto* id = std::get_if<Id<Touchpoint>>(&key))
            chips.push_back(*id);
        else
            rest.insert(key);
    return joined(takeOffMap(workshop(), chips), BoardRules::removed(rest));
}

Edit MapRules::added(const QString& name, QPointF place) const
{
    const std::optional<Spot> spot = m_scene.spotAt(place);
    const Touchpoint* known = findByName<Touchpoint>(workshop(), toStd(name));
    if (known && spot)
        return placeTouchpoints(workshop(), {known->id}, *spot);
    return addNewTouchpoints(workshop(), {{toStd(name), {}, {}, false}}, spot);
}

QString MapRules::textOf(const BoardKey& key) const
{
    const MapEntry* entry = m_scene.entryOf(key);
    return entry ? toQt(entry->name) : BoardRules::textOf(key);
}

Edit MapRules::written(const BoardKey& key, const QString& text) const
{
    const MapEntry* entry = m_scene.entryOf(key);
    return entry ? renameTouchpoint(workshop(), entry->touchpoint, toStd(text))
                 : BoardRules::written(key, text);
}

// The phases are a loop, the rings are not.
std::optional<MapCell> MapRules::neighbourOf(const MapCell& cell, Direction direction) const
{
    const std::size_t count = m_scene.figure().phases.size();
    switch (direction) {
    case Direction::Left:
        return MapCell{(cell.sector + count - 1) % count, cell.role};
    case Direction::Right:
        return MapCell{(cell.sector + 1) % count, cell.role};
    case Direction::Up:
        if (cell.role == Role::Decisive)
            return {};
        return MapCell{
            cell.sector, cell.role == Role::Peripheral ? Role::Supporting : Role::Decisive};
    case Direction::Down:
        break;
    }
    if (cell.role == Role::Peripheral)
        return {};
    return MapCell{cell.sector, cell.role == Role::Decisive ? Role::Supporting : Role::Peripheral};
}

Edit MapRules::stepped(const std::set<BoardKey>& keys, Direction direction) const
{
    std::vector<PlacementMove> placements;
    for (const BoardKey& key : keys) {
        const MapEntry* entry = m_scene.entryOf(key);
        if (!entry)
            continue;
        if (const auto cell = neighbourOf({entry->phase, entry->role}, direction)) {
            const Spot spot = m_scene.spotOf(*cell);
            placements.push_back({entry->placement, spot.phase, spot.role});
        }
    }
    return joined(movePlacements(workshop(), placements), BoardRules::stepped(keys, direction));
}

std::optional<QPointF> MapRules::placeBeside(const BoardKey& key, Beside beside) const
{
    const MapEntry* entry = m_scene.entryOf(key);
    if (!entry)
        return {};
    MapCell cell{entry->phase, entry->role};
    if (beside == Beside::Next)
        cell = *neighbourOf(cell, Direction::Right);
    return m_scene.freePlaceIn(cell);
}

std::optional<QPointF> MapRules::firstPlace() const
{
    if (m_scene.figure().phases.empty())
        return {};
    return m_scene.freePlaceIn({0, Role::Supporting});
}

Edit MapRules::pasted(const QString& text, const std::optional<BoardKey>& current) const
{
    const MapEntry* entry = current ? m_scene.entryOf(*current) : nullptr;
    return touchpointsFromText(workshop(), toStd(text),
        entry ? std::optional(m_scene.spotOf({entry->phase, entry->role})) : std::nullopt);
}

bool MapRules::takesDropsAt(QPointF place) const
{
    return m_scene.spotAt(place).has_value();
}

Result<Edit> MapRules::dropped(const QMimeData& mime, QPointF place) const
{
    const auto spot = m_scene.spotAt(place);
    const QString ours = toQt(touchpointsMime);
    if (mime.hasFormat(ours))
        return dropTouchpoints(workshop(), mime.data(ours).toStdString(), spot);
    return touchpointsFromText(workshop(), toStd(exactText(mime)), spot);
}

std::vector<Id<Placement>> MapRules::placementsOf(const std::set<BoardKey>& keys) const
{
    std::vector<Id<Placement>> placements;
    for (const BoardKey& key : keys)
        if (const MapEntry* entry = m_scene.entryOf(key))
            placements.push_back(entry->placement);
    return placements;
}

Edit MapRules::keyed(const std::set<BoardKey>& keys, const QKeyEvent& event) const
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return {};
    const int importance = event.key() - Qt::Key_0;
    const bool isTruth = event.key() == Qt::Key_M;
    if (!isTruth && (importance < 1 || importance > 5))
        return {};
    const std::vector<Id<Placement>> placements = placementsOf(keys);
    const bool isMarked = std::ranges::all_of(
        placements, [this](Id<Placement> id) { return workshop().find(id)->momentOfTruth; });
    Edit edit{EditKind::ChangePlacement, {}};
    for (const Id<Placement> id : placements)
        edit = joined(
            edit, editRecord(workshop(), id, EditKind::ChangePlacement, [&](Placement& placement) {
                if (isTruth)
                    placement.momentOfTruth = !isMarked;
                else
                    placement.importance = importance;
            }));
    return edit;
}

} // namespace rundblick
