// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/canvas/items/linklabels.h"
#include "ui/paint/board/linepieces.h"
#include "ui/paint/look.h"

#include <QPainterPath>

namespace rundblick {

// What a line shows.
struct BoardLine {
    QPainterPath path; // in scene coordinates, from its beginning to its end
    double width = 1.5;
    bool hasArrow = false; // at its end
    QString label{}; // what it weighs; the board shows it where it has room
    QColor color{}; // invalid: the look's, quiet
    double labelFrom = 0.5; // the least detail at which the label shows
    bool isMeant = false; // its label shows at every detail

    bool operator==(const BoardLine&) const = default;
};

// A link on a board, as a line. Far away it is drawn in straight pieces. Its label is not drawn
// with it but over all lines (LinkLabels).
class LinkItem : public BoardItem {
    Q_OBJECT

public:
    LinkItem(Id<Link> link, const Look& look);

    void show(BoardLine line, const QString& name);
    const BoardLine& line() const { return m_line; }
    QPointF middle() const { return m_middle; }
    LinkLabel label() const;

    QString name() const override { return m_name; }
    QRectF frame() const override { return m_line.path.boundingRect(); }
    QColor overviewColor() const override { return {}; } // lines are not in the overview
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override; // wide enough to be hit
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    BoardLine m_line;
    QString m_name;
    LinePieces m_pieces; // the path in a few straight ones
    QPointF m_middle;
    QRectF m_bounds;
    mutable QPainterPath m_shape; // made when it is first asked for
};

} // namespace rundblick
