// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/maplayout.h"
#include "core/model/edits/libraryedits.h"
#include "core/report/mapfigure.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QPicture>

class QGraphicsPathItem;

namespace rundblick {

class CardItem;
class MapHeads;
class SelectionLink;

// What the layout of a map and the picture of its ground depend on.
struct MapGround {
    std::vector<std::string> phases;
    std::vector<double> weights;
    std::string segment;
    std::vector<MapChip> chips;
    bool operator==(const MapGround&) const = default;
};

// The 360° map of the session as items: a chip per touchpoint in its main phase, the other
// placements of the current one as ghosts, links as lines, notes. Where a chip stands in its cell
// is the layout's affair. It only reads.
class MapScene : public BoardScene {
    Q_OBJECT

public:
    explicit MapScene(const Surroundings& surroundings, QObject* parent = nullptr);
    ~MapScene() override;

    void setSegment(std::optional<Id<Segment>> segment); // none: all
    void setLinksShown(bool shown);
    std::optional<Id<Segment>> segment() const { return m_segment; }

    const MapFigure& figure() const { return m_figure; }
    const MapLayout& layout() const { return m_layout; }

    // The cell at a place; the disc counts as the inner ring, the rim as the outer one; none
    // beyond.
    std::optional<MapCell> cellAt(QPointF place) const;
    std::optional<Spot> spotAt(QPointF place) const;
    Spot spotOf(const MapCell& cell) const;
    // Where a new chip has room in a cell; its middle where it has none.
    QPointF freePlaceIn(const MapCell& cell) const;

    const MapEntry* entryOf(const BoardKey& key) const; // of a chip or ghost; null: something else
    const MapEntry* entryIn(Id<Touchpoint> touchpoint, Id<Phase> phase) const;
    // The entries of a touchpoint, the main one first.
    std::vector<const MapEntry*> entriesOf(Id<Touchpoint> touchpoint) const;

    void showTarget(std::optional<QPointF> place) override; // the cell

signals:
    void synced(); // figure, layout and items are those of the session again

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;
    void followLifted(const std::vector<BoardItem*>& items) override;

private:
    void follow(const Edit& edit);
    void followAnalysis();
    void refresh();
    void layOut();
    void showExtent();
    void drawGround();
    void syncChips(std::set<BoardKey>& keep);
    void syncGhosts(std::set<BoardKey>& keep);
    void syncLinks(std::set<BoardKey>& keep);
    Box ghostOf(const MapEntry& entry);
    void showEntry(const BoardKey& key, const MapEntry& entry, const Box& box);
    bool isNearSelected(const MapLink& link) const; // one of its ends is selected
    bool showOrErase(const MapLink& link); // whether it is shown
    void showLink(const MapLink& link);
    void showSelected();
    QString descriptionOf(const MapEntry& entry, bool isGhost) const;
    MapChip chipOf(const MapEntry& entry);

    const Session& m_session;
    const Computation& m_computation;
    const Selection& m_selection;
    const NumberStyle m_style;
    std::optional<Id<Segment>> m_segment;
    bool m_areLinksShown = true;
    MapFigure m_figure;
    MapShape m_shape;
    MapLayout m_layout;
    std::optional<MapGround> m_ground; // that was laid out
    QPicture m_groundPicture; // what the chips stand on …
    MapHeads* m_heads; // … and what is read of it; owned by the scene
    std::map<std::string, std::vector<Size>> m_forms; // of chips by name, measured once
    double m_leastShare = 0.0; // of links that are shown on their own
    std::set<Id<Link>> m_nearSelected;
    QGraphicsPathItem* m_target; // owned by the scene
    SelectionLink* m_link;
};

} // namespace rundblick
