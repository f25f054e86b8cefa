// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/look.h"

#include <QPainterPath>

namespace rundblick {

// What a line shows.
struct BoardLine {
    QPainterPath path; // in scene coordinates, from its beginning to its end
    double width = 1.5;
    bool hasArrow = false; // at its end
    QString label{}; // at its middle
    QColor color{}; // invalid: the look's, quiet

    bool operator==(const BoardLine&) const = default;
};

// A link on a board, as a line. Far away it is drawn in straight pieces and without its label.
class LinkItem : public BoardItem {
    Q_OBJECT

public:
    LinkItem(Id<Link> link, const Look& look);

    void show(BoardLine line, const QString& name);
    const BoardLine& line() const { return m_line; }
    QPointF middle() const { return m_middle; } // where the label stands

    QString name() const override { return m_name; }
    QRectF frame() const override { return m_line.path.boundingRect(); }
    QColor overviewColor() const override { return {}; } // lines are not in the overview
    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override; // wide enough to be hit
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintArrow(QPainter& painter, const QColor& color) const;
    void paintLabel(QPainter& painter) const;

    const Look& m_look;
    BoardLine m_line;
    QString m_name;
    QPolygonF m_pieces; // the path in a few straight ones
    double m_length = 0.0; // of the pieces
    QPointF m_middle;
    QRectF m_bounds;
    mutable QPainterPath m_shape; // made when it is first asked for
};

} // namespace rundblick
