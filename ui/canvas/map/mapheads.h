// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QPicture>

namespace rundblick {

// What heads the map: rim, customer and names of the rings. Above a picture behind the map, below
// all that lies on it; nothing is done with it.
class MapHeads : public QGraphicsItem {
public:
    MapHeads();

    void show(const QPicture& picture, double radius);

    QRectF boundingRect() const override;
    QPainterPath shape() const override { return {}; } // is never hit
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QPicture m_picture;
    double m_radius = 0.0;
};

} // namespace rundblick
