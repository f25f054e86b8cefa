// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/journey/journeyplace.h"
#include "ui/paint/journey/journeygeometry.h"
#include "ui/session/surroundings.h"

#include <QGraphicsScene>

#include <memory>

namespace rundblick {

class CursorItem;
class DotItem;
class DotPictures;
class LaneItem;
class LineItem;

// The journey matrix of the session as items, or the small journey inside a moment of truth. It
// only reads: the tools turn gestures into edits, and what they change comes back through
// Session::changed. What of it is shown (the view) and where the keyboard is are not edits.
class JourneyScene : public QGraphicsScene {
    Q_OBJECT

public:
    JourneyScene(const Surroundings& surroundings, QObject* parent = nullptr);
    ~JourneyScene() override;

    const SavedView& view() const { return m_view; }
    void setView(const SavedView& view);
    // Of the whole matrix; its columns share what the names leave. Steps take more where they need
    // it.
    void setWidth(double width);

    // The moment of truth that is open; none: the journey. Closes itself when it is removed.
    std::optional<Id<Placement>> moment() const { return m_moment; }
    void openMoment(std::optional<Id<Placement>> placement);

    const JourneyFigure& figure() const { return m_figure; }
    const JourneyGeometry& geometry() const { return m_geometry; }
    const JourneyRow& row(const JourneyLine& line) const;
    std::optional<Id<Segment>> segment() const; // whose lanes and emotions are shown

    // Where the keyboard is: the current touchpoint, or a place of the board's own.
    std::optional<BoardPlace> current() const;
    void setCurrent(const BoardPlace& place); // a JourneyPlace is selected for the whole program
    const LaneRow* laneAt(const LanePlace& place) const; // null: not shown
    std::optional<Id<Step>> currentStep() const; // the column's, in a moment of truth

    // What lies at a point; none beside the board.
    std::optional<JourneyPlace> placeAt(QPointF point) const; // in a row
    std::optional<BoardPlace> boardPlaceAt(QPointF point) const; // below the heads
    std::optional<MoodPlace> moodAt(QPointF point) const; // near a point of a curve
    bool isOnTrackMark(QPointF point) const;
    const JourneyDot* dotAt(const JourneyPlace& place) const;
    const JourneyLine* lineOf(Id<Touchpoint> touchpoint) const;
    QRectF rectOf(const JourneyPlace& place) const;
    QRectF rectOf(const BoardPlace& place) const;

    // The row's neighbour of a place; the same at the border.
    JourneyPlace neighbour(const JourneyPlace& place, int right, int down) const;

    // While something is dragged: as it would be, to be seen only.
    void showPreview(const JourneyDot& dot, const JourneyPlace& at);
    void previewMood(const MoodPlace& place, double value);
    void previewTrack(std::size_t enhancedFrom); // number of columns: no phase enhances
    void hidePreview();

signals:
    void synced(); // geometry and figure are those of the session again
    void currentChanged();
    void viewChanged();
    void momentChanged();

protected:
    void drawBackground(QPainter* painter, const QRectF& exposed) override;

private:
    void refresh();
    void sync();
    void syncLines();
    void syncDots();
    void syncLanes();
    void updateLane(LaneKind kind);
    void followSelection();
    void showCurrent();

    Session& m_session;
    const Computation& m_computation;
    Selection& m_selection;
    const Look& m_look;
    SavedView m_view;
    std::optional<Id<Placement>> m_moment;
    std::optional<BoardPlace> m_own; // where the keyboard is, if not at the selection
    double m_room = 900.0; // in the view
    double m_width = 900.0;
    JourneyFigure m_figure;
    JourneyGeometry m_geometry;
    std::vector<LineItem*> m_lines; // owned by the scene, one per line of the geometry
    std::vector<LaneItem*> m_lanes; // owned by the scene, one per lane of the geometry
    std::unique_ptr<DotPictures> m_pictures; // of the dots
    std::map<Id<Placement>, DotItem*> m_dots; // owned by the scene
    DotItem* m_preview = nullptr; // owned by the scene
    CursorItem* m_cursor; // owned by the scene
    bool m_isPreviewing = false; // the figure is not that of the session
};

} // namespace rundblick
