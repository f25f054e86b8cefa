// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "ui/canvas/backdrop/backdropitem.h"

#include <QObject>

#include <map>

class QGraphicsScene;

namespace rundblick {

class Session;

// The pictures behind a board as items of its scene; they follow the session. It only reads.
class BackdropLayer : public QObject {
    Q_OBJECT

public:
    // Belongs to the scene.
    BackdropLayer(QGraphicsScene& scene, const Session& session, const Look& look, Board board);

    Board board() const { return m_board; }
    const Workshop& workshop() const;
    BackdropItem* item(std::optional<Id<Backdrop>> backdrop) const; // null: there is none
    // The uppermost that is held at a place; none where there is none.
    std::optional<Id<Backdrop>> backdropAt(QPointF place, double reach) const;
    std::optional<Id<Backdrop>> uppermost() const;
    void restore(Id<Backdrop> backdrop); // where the workshop says, after it was shown elsewhere

signals:
    void followed(); // pictures came, went or changed

private:
    void follow(const Edit& edit);
    void show(const Backdrop& backdrop);

    QGraphicsScene& m_scene;
    const Session& m_session;
    const Look& m_look;
    const Board m_board;
    std::map<Id<Backdrop>, BackdropItem*> m_items; // owned by the scene
};

} // namespace rundblick
