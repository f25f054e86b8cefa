// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/maplayout.h"
#include "core/model/edits/libraryedits.h"
#include "core/report/mapfigure.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/session/surroundings.h"

#include <QPicture>

class QGraphicsPathItem;

namespace rundblick {

class CardItem;
class SelectionLink;

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
    void drawGround();
    void syncChips(std::set<BoardKey>& keep);
    void syncGhosts(std::set<BoardKey>& keep);
    void syncLinks(std::set<BoardKey>& keep);
    struct Ghost {
        QPointF place;
        QSizeF size;
    };
    Ghost ghostOf(const MapEntry& entry) const;
    void showEntry(const BoardKey& key, const MapEntry& entry, QPointF place, QSizeF size);
    bool isNearSelected(const MapLink& link) const; // one of its ends is selected
    void showLink(const MapLink& link);
    void showSelected(); // its ghosts, its links
    QString descriptionOf(const MapEntry& entry, bool isGhost) const;
    QSizeF chipSize(const QString& name) const;

    const Session& m_session;
    const Computation& m_computation;
    const Selection& m_selection;
    std::optional<Id<Segment>> m_segment;
    bool m_areLinksShown = true;
    MapFigure m_figure;
    MapShape m_shape;
    MapLayout m_layout;
    QPicture m_ground; // what the chips stand on
    std::map<QString, QSizeF> m_sizes; // of chips by name, measured once
    QGraphicsPathItem* m_target; // owned by the scene
    SelectionLink* m_link;
};

} // namespace rundblick
