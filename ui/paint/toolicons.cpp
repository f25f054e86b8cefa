// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/toolicons.h"

#include "ui/paint/look.h"

#include <QPainter>
#include <QPainterPath>

namespace rundblick {
namespace {

constexpr double side = 20.0; // of the square that icons are drawn in

QPainterPath arrow()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{5, 3}, {5, 16}, {8.5, 12.7}, {11, 17.5}, {13, 16.5}, {10.6, 11.8},
        {15.5, 11.5}, {5, 3}}));
    return path;
}

QPainterPath place()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 5, 16, 10), 5, 5);
    path.moveTo(10, 7.5);
    path.lineTo(10, 12.5);
    path.moveTo(7.5, 10);
    path.lineTo(12.5, 10);
    return path;
}

QPainterPath link()
{
    QPainterPath path;
    path.addEllipse(QPointF(4.5, 15), 2.5, 2.5);
    path.addEllipse(QPointF(15.5, 5), 2.5, 2.5);
    path.moveTo(6.5, 13.2);
    path.cubicTo({9, 6}, {11, 13}, {13.3, 6.6});
    return path;
}

QPainterPath note()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{3, 3}, {17, 3}, {17, 12}, {12, 17}, {3, 17}, {3, 3}}));
    path.moveTo(17, 12);
    path.lineTo(12, 12);
    path.lineTo(12, 17);
    return path;
}

// A frame with hills and a sun.
QPainterPath picture()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 4, 15, 12), 2, 2);
    path.addEllipse(QPointF(7, 8), 1.4, 1.4);
    path.moveTo(3, 14.5);
    path.lineTo(7.5, 11);
    path.lineTo(10, 13);
    path.lineTo(13, 9);
    path.lineTo(17, 13.5);
    return path;
}

// Four arrows.
QPainterPath pan()
{
    QPainterPath path;
    for (int turn = 0; turn < 4; ++turn) {
        const QTransform turned = QTransform().translate(10, 10).rotate(90.0 * turn);
        path.moveTo(turned.map(QPointF(0, -1.5)));
        path.lineTo(turned.map(QPointF(0, -8)));
        path.moveTo(turned.map(QPointF(-2.5, -5.5)));
        path.lineTo(turned.map(QPointF(0, -8)));
        path.lineTo(turned.map(QPointF(2.5, -5.5)));
    }
    return path;
}

QPainterPath sign(bool isPlus)
{
    QPainterPath path;
    path.moveTo(4, 10);
    path.lineTo(16, 10);
    if (!isPlus)
        return path;
    path.moveTo(10, 4);
    path.lineTo(10, 16);
    return path;
}

// The corners of a frame.
QPainterPath frame()
{
    QPainterPath path;
    for (int turn = 0; turn < 4; ++turn) {
        const QTransform turned = QTransform().translate(10, 10).rotate(90.0 * turn);
        path.moveTo(turned.map(QPointF(-7, -3)));
        path.lineTo(turned.map(QPointF(-7, -7)));
        path.lineTo(turned.map(QPointF(-3, -7)));
    }
    return path;
}

QPainterPath shapeOf(ToolIcon icon)
{
    switch (icon) {
    case ToolIcon::Select:
        return arrow();
    case ToolIcon::Place:
        return place();
    case ToolIcon::Link:
        return link();
    case ToolIcon::Note:
        return note();
    case ToolIcon::Picture:
        return picture();
    case ToolIcon::Pan:
        return pan();
    case ToolIcon::Larger:
        return sign(true);
    case ToolIcon::Smaller:
        return sign(false);
    case ToolIcon::Fit:
        break;
    }
    return frame();
}

QPixmap drawn(const QPainterPath& shape, const QColor& color)
{
    constexpr double ratio = 4.0; // sharp at every scale
    QPixmap pixmap(QSizeF(side * ratio, side * ratio).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(shape);
    return pixmap;
}

} // namespace

QIcon toolIcon(ToolIcon icon, const Look& look)
{
    const QPainterPath shape = shapeOf(icon);
    QIcon result(drawn(shape, look.text));
    result.addPixmap(drawn(shape, look.asText(look.blue)), QIcon::Normal, QIcon::On);
    return result;
}

} // namespace rundblick
