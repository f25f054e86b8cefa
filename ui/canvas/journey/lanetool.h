// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/journey/journeyscene.h"

class QKeyEvent;
class QMenu;

namespace rundblick {

struct LaneContext;

// Turns what a person does on lanes, heads of groups and heads of steps into edits and into what is
// folded: texts, points of the emotion curves, the mark where value is enhanced, steps. Nothing
// changes while the mouse is down; on release there is one edit.
class LaneTool : public QObject {
    Q_OBJECT

public:
    LaneTool(Session& session, JourneyScene& scene);

    // `point` in the scene; `head` is set where it lies on the head of a column.
    void press(QPointF point, std::optional<std::size_t> head);
    void drag(QPointF point);
    void release(QPointF point);
    void doubleClick(QPointF point, std::optional<std::size_t> head);
    void cancel(); // drops what was begun
    void fillMenu(QMenu& menu, const BoardPlace& place);
    bool key(const QKeyEvent& event); // false: not for this tool

    void addStep(const std::string& text); // behind the current one
    void toggleFold(const BoardPlace& place);

signals:
    // The text at a place is to be written; `typed` takes the place of what stands there.
    void editRequested(const rundblick::BoardPlace& place, const QString& typed);

private:
    LaneContext context() const;
    bool foldKey(const QKeyEvent& event, const BoardPlace& place);
    bool valueKey(const QKeyEvent& event, const LanePlace& place);
    bool stepKey(const QKeyEvent& event, std::size_t column);
    void changeMood(const MoodPlace& place, double by);
    void changeRating(std::size_t column, double by);
    void moveStep(std::size_t column, int by);
    void markTrack(std::size_t column);
    void fillMoodMenu(QMenu& menu, const LanePlace& place);
    void hide(LaneKind lane);

    Session& m_session;
    JourneyScene& m_scene;
    std::optional<MoodPlace> m_mood; // dragged
    bool m_isTrack = false; // dragged
    bool m_isDragging = false;
    QPointF m_pressed;
};

} // namespace rundblick
