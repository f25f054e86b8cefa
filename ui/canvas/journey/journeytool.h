// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/journey/journeyscene.h"

class QKeyEvent;
class QMenu;

namespace rundblick {

// Turns what a person does on the journey matrix into selections and edits: place, move and remove
// touchpoints, say how important they are and how they are experienced. Nothing changes while the
// mouse is down; on release there is one edit.
class JourneyTool : public QObject {
    Q_OBJECT

public:
    JourneyTool(Session& session, Selection& selection, JourneyScene& scene);

    void press(QPointF point, Qt::KeyboardModifiers modifiers);
    void drag(QPointF point);
    void release(QPointF point);
    void doubleClick(QPointF point);
    void cancel(); // drops what was begun
    void fillMenu(QMenu& menu, QPointF point);
    bool key(const QKeyEvent& event); // false: not for this tool

signals:
    void renameRequested(rundblick::Id<rundblick::Touchpoint> touchpoint);

private:
    std::optional<JourneyPlace> current() const;
    const Placement* placement() const; // at the current place
    void go(QPoint step);
    void reorder(const JourneyPlace& place, int down);
    bool openHere();
    void addHere();
    void removeHere();
    void moveTo(const JourneyPlace& target);
    void changeExperience(double by);
    template <typename Change>
    void changeHere(const Change& change);
    bool editKey(const QKeyEvent& event);
    template <typename T>
    void addValue(QMenu& menu, const QString& name, T Placement::*field, const T& value);
    void fillPlacementMenu(QMenu& menu);
    void fillTouchpointMenu(QMenu& menu);

    Session& m_session;
    Selection& m_selection;
    JourneyScene& m_scene;
    QPointF m_pressed;
    std::optional<JourneyDot> m_dragged;
    bool m_isDragging = false;
};

} // namespace rundblick
