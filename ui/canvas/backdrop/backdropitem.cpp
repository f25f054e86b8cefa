// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/backdrop/backdropitem.h"

#include "ui/paint/look.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace rundblick {
namespace {

constexpr double behindAll = -1000.0;
constexpr int smallest = 128; // pixels of the smallest size that is kept
constexpr double gripSide = 12.0; // pixels on the screen

} // namespace

BackdropItem::BackdropItem(const Look& look, QImage picture)
    : m_look(look)
{
    setZValue(behindAll);
    setAcceptedMouseButtons(Qt::NoButton);
    picture = picture.convertToFormat(
        picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    m_sizes.push_back(picture);
    while (m_sizes.back().width() > 2 * smallest && m_sizes.back().height() > 2)
        m_sizes.push_back(m_sizes.back().scaled(
            m_sizes.back().size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void BackdropItem::show(const QRectF& place, double opacity)
{
    prepareGeometryChange();
    m_place = place;
    m_opacity = opacity;
    update();
}

void BackdropItem::setHeld(bool isHeld)
{
    prepareGeometryChange();
    m_isHeld = isHeld;
    update();
}

double BackdropItem::ratio() const
{
    const QSizeF size = m_sizes.front().size();
    return size.isEmpty() ? 1.0 : size.height() / size.width();
}

BackdropGrip BackdropItem::gripAt(QPointF place, double reach) const
{
    const std::pair<QPointF, BackdropGrip> corners[]
        = {{m_place.topLeft(), BackdropGrip::TopLeft}, {m_place.topRight(), BackdropGrip::TopRight},
            {m_place.bottomLeft(), BackdropGrip::BottomLeft},
            {m_place.bottomRight(), BackdropGrip::BottomRight}};
    for (const auto& [corner, grip] : corners)
        if (QLineF(corner, place).length() <= reach)
            return grip;
    return m_place.contains(place) ? BackdropGrip::Whole : BackdropGrip::None;
}

QRectF BackdropItem::boundingRect() const
{
    // Frame and grips are as wide on the screen at any scale: room for them when all is small.
    const double margin = m_isHeld ? std::max(m_place.width(), m_place.height()) * 0.5 : 1.0;
    return m_place.adjusted(-margin, -margin, margin, margin);
}

const QImage& BackdropItem::sharpFor(double width) const
{
    std::size_t chosen = 0;
    while (chosen + 1 < m_sizes.size() && m_sizes[chosen + 1].width() >= width)
        ++chosen;
    return m_sizes[chosen];
}

void BackdropItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double scale
        = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    painter->save();
    painter->setOpacity(m_opacity * painter->opacity());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(m_place, sharpFor(m_place.width() * scale));
    painter->restore();
    if (!m_isHeld || scale <= 0.0)
        return;
    QPen pen(m_look.blue, 2.0);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(m_place);
    painter->setBrush(m_look.card);
    const double side = gripSide / scale;
    for (const QPointF& corner :
        {m_place.topLeft(), m_place.topRight(), m_place.bottomLeft(), m_place.bottomRight()})
        painter->drawRect(QRectF(corner - QPointF(side, side) / 2.0, QSizeF(side, side)));
}

} // namespace rundblick
