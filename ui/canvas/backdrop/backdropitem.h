// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/board.h"

#include <QGraphicsItem>
#include <QImage>

#include <vector>

namespace rundblick {

struct Look;

// A corner of a picture by which it is made larger, or all of it, by which it is moved.
enum class BackdropGrip { None, Whole, TopLeft, TopRight, BottomLeft, BottomRight };

// A picture behind the cards of a board. It is out of the way: no click meets it, only the tool
// that arranges pictures asks where it is held.
class BackdropItem : public QGraphicsItem {
public:
    BackdropItem(const Look& look, QImage picture);

    void show(const QRectF& place, double opacity);
    void setHeld(bool isHeld); // with a frame and its grips
    const QRectF& place() const { return m_place; }
    double ratio() const; // height to width
    BackdropGrip gripAt(QPointF place, double reach) const; // `reach`: of a grip, in scene units

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const QImage& sharpFor(double width) const; // in pixels of the screen

    const Look& m_look;
    std::vector<QImage> m_sizes; // each half as large as the one before
    QRectF m_place;
    double m_opacity = 1.0;
    bool m_isHeld = false;
};

} // namespace rundblick
