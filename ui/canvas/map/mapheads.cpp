// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/mapheads.h"

#include <QPainter>

namespace rundblick {

MapHeads::MapHeads()
{
    setZValue(-4.0);
    setAcceptedMouseButtons(Qt::NoButton);
}

void MapHeads::show(const QPicture& picture, double radius)
{
    prepareGeometryChange();
    m_picture = picture;
    m_radius = radius;
    update();
}

QRectF MapHeads::boundingRect() const
{
    return {-m_radius, -m_radius, 2.0 * m_radius, 2.0 * m_radius};
}

void MapHeads::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->drawPicture(0, 0, m_picture);
}

} // namespace rundblick
