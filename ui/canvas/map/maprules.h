// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/boardrules.h"

namespace rundblick {

struct MapCell;
class MapScene;

// What gestures mean on the map: where a chip is dropped says phase and role; Ctrl and left or
// right take it to the phase before or after, up and down one ring in or out; a number key says how
// important it is there, M marks a moment of truth. A copy of a chip is the same touchpoint, met in
// another phase, too. A removed chip leaves the map, not the
// workshop.
class MapRules : public BoardRules {
public:
    MapRules(const Session& session, const MapScene& scene);

    Edit moved(const std::vector<BoardMove>& moves) const override;
    Edit copied(const std::vector<BoardMove>& moves) const override;
    Edit removed(const std::set<BoardKey>& keys) const override;
    Edit added(const QString& name, QPointF place) const override;
    QString textOf(const BoardKey& key) const override;
    Edit written(const BoardKey& key, const QString& text) const override;
    Edit stepped(const std::set<BoardKey>& keys, Direction direction) const override;
    std::optional<QPointF> placeBeside(const BoardKey& key, Beside beside) const override;
    std::optional<QPointF> firstPlace() const override;
    Edit pasted(const QString& text, const std::optional<BoardKey>& current) const override;
    bool takesDropsAt(QPointF place) const override;
    Result<Edit> dropped(const QMimeData& mime, QPointF place) const override;
    Edit keyed(const std::set<BoardKey>& keys, const QKeyEvent& event) const override;

private:
    std::optional<MapCell> neighbourOf(const MapCell& cell, Direction direction) const;
    std::vector<Id<Placement>> placementsOf(const std::set<BoardKey>& keys) const;

    const MapScene& m_scene;
};

} // namespace rundblick
