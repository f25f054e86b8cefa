// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/journey/journeygeometry.h"
#include "ui/session/surroundings.h"

#include <QGraphicsScene>

namespace rundblick {

class DotItem;
class LineItem;

// A place of the journey matrix: a touchpoint's row, in a phase or at its name.
struct JourneyPlace {
    Id<Touchpoint> touchpoint;
    std::optional<Id<Phase>> phase; // none: at the name
    bool operator==(const JourneyPlace&) const = default;
};

// The journey matrix of the session as items. It only reads: the tool turns gestures into edits,
// and what they change comes back through Session::changed.
class JourneyScene : public QGraphicsScene {
    Q_OBJECT

public:
    JourneyScene(const Surroundings& surroundings, QObject* parent = nullptr);
    ~JourneyScene() override;

    void setGrouping(Grouping grouping);
    void setWidth(double width); // of the whole matrix; its columns share what the names leave

    const JourneyFigure& figure() const { return m_figure; }
    const JourneyGeometry& geometry() const { return m_geometry; }
    const JourneyRow& row(const JourneyLine& line) const;

    // What lies at a point below the heads; none beside the rows.
    std::optional<JourneyPlace> placeAt(QPointF point) const;
    const JourneyDot* dotAt(const JourneyPlace& place) const;
    const JourneyLine* lineOf(Id<Touchpoint> touchpoint) const;
    QRectF rectOf(const JourneyPlace& place) const;

    // The neighbour of a place; the same at the border.
    JourneyPlace neighbour(const JourneyPlace& place, int right, int down) const;

    // While a placement is dragged: its dot at this place, to be seen only.
    void showPreview(const JourneyDot& dot, const JourneyPlace& at);
    void hidePreview();

signals:
    void synced(); // geometry and figure are those of the session again

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;

private:
    void refresh();
    void sync();
    void syncLines();
    void syncDots();
    void showSelection();
    std::optional<std::size_t> indexOf(Id<Phase> phase) const;

    const Session& m_session;
    const Computation& m_computation;
    const Selection& m_selection;
    const Look& m_look;
    Grouping m_grouping = Grouping::Channel;
    double m_width = 900.0;
    JourneyFigure m_figure;
    JourneyGeometry m_geometry;
    std::vector<LineItem*> m_lines; // owned by the scene, one per line of the geometry
    std::map<Id<Placement>, DotItem*> m_dots; // owned by the scene
    DotItem* m_preview = nullptr; // owned by the scene
};

} // namespace rundblick
