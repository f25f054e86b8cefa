// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "ui/paint/marks.h"

#include <QGraphicsObject>

#include <variant>

namespace rundblick {

// What an item of a board stands for: a touchpoint, another placement of it, an end of the journey,
// a link or a note.
using BoardKey = std::variant<Id<Touchpoint>, Id<Placement>, LinkEnd, Id<Link>, Id<Note>>;

// Whether an item is selected, and whether it is the one that the keyboard is at.
enum class ItemMark { None, Selected, Current };

// Something on a board that can be found, selected and heard of: it has a name and a description
// for people who do not see it. It only reads; what gestures mean is the tools' affair.
class BoardItem : public QGraphicsObject {
    Q_OBJECT

public:
    explicit BoardItem(const BoardKey& key);

    const BoardKey& key() const { return m_key; }

    virtual QString name() const = 0;
    const QString& description() const { return m_description; } // state and place, for the ear
    void setDescription(const QString& description) { m_description = description; }

    // The room it fills, in its own coordinates: what a rubber band has to touch, what guides snap
    // to, and what the overview draws in overviewColor().
    virtual QRectF frame() const = 0;
    virtual QColor overviewColor() const = 0;
    QRectF sceneFrame() const { return mapRectToScene(frame()); }

    // Whether its letters are large enough at this part of full size; else the board helps (NameLens).
    virtual bool isReadableAt(double) const { return true; }

    // Items are walked through in the order of their ranks, ties by key.
    double rank() const { return m_rank; }
    void setRank(double rank);

    ItemMark mark() const { return m_mark; }
    void setMark(ItemMark mark);

    // Where it stands. While it is dragged it is shown elsewhere (lift), until it is put back.
    QPointF home() const { return m_home; }
    void setHome(QPointF home);
    void lift(QPointF by);
    void settle() { lift({}); }

private:
    const BoardKey m_key;
    QString m_description;
    double m_rank = 0.0;
    ItemMark m_mark = ItemMark::None;
    QPointF m_home;
};

} // namespace rundblick
