// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flownodeitem.h"

#include "ui/canvas/items/detail.h"

namespace rundblick {
namespace {

constexpr double ring = 4.0; // of the keyboard, around the node
constexpr double handle = 5.0; // its radius
constexpr double handleReach = 11.0; // that a finger or pointer hits

CardMark cardMark(ItemMark mark)
{
    return static_cast<CardMark>(mark); // the same three
}

} // namespace

FlowNodeItem::FlowNodeItem(const BoardKey& key, const Look& look)
    : BoardItem(key)
    , m_look(look)
{
}

bool FlowNodeItem::hasHandle() const
{
    return m_card.end == LinkEnd::Touchpoint || m_card.end == LinkEnd::Start;
}

bool FlowNodeItem::isOnHandle(QPointF place) const
{
    const QPointF at(sceneFrame().right(), sceneFrame().center().y());
    return hasHandle() && QLineF(at, place).length() <= handleReach;
}

bool FlowNodeItem::isOnBadge(QPointF place) const
{
    return !m_card.badge.isEmpty() && badgeRoom().contains(mapFromScene(place));
}

void FlowNodeItem::show(FlowCard card)
{
    if (m_card == card)
        return;
    prepareGeometryChange();
    m_card = std::move(card);
    m_text = measure(m_look, [&](const Ink& ink) { return flowCardText(ink, m_card, flowNodeSize(m_look, m_card.end)); });
    update();
}

QRectF FlowNodeItem::frame() const
{
    const QSizeF size = flowNodeSize(m_look, m_card.end);
    return {QPointF(-size.width() / 2.0, -size.height() / 2.0), size};
}

QRectF FlowNodeItem::badgeRoom() const
{
    return flowBadgeRoom(m_look, frame(), m_text.badge);
}

QRectF FlowNodeItem::boundingRect() const
{
    const double room = std::max(ring, handle) + 2.0;
    return frame().adjusted(-room, -room, room, room) | badgeRoom().adjusted(-1, -1, 1, 1);
}

bool FlowNodeItem::isReadableAt(double zoom) const
{
    return m_text.text.size * zoom >= readableSize(m_look);
}

QColor FlowNodeItem::overviewColor() const
{
    return m_card.end == LinkEnd::Touchpoint
        ? flowFaded(m_look, m_card, m_card.isOnMainPath ? m_look.blue : m_look.grey)
        : flowFill(m_look, m_card, cardMark(mark()));
}

void FlowNodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double detail = detailOf(*painter);
    if (detail < flatDetail) {
        painter->fillRect(frame(), overviewColor());
        return;
    }
    paintFlowBody(*painter, m_look, m_card, frame(), cardMark(mark()));
    if (hasHandle() && detail >= plainDetail)
        paintHandle(*painter);
    if (detail * m_text.text.size < leastLetter)
        return;
    Ink ink(*painter, m_look);
    paintFlowContent(ink, m_card, frame(), m_text);
}

void FlowNodeItem::paintHandle(QPainter& painter) const
{
    painter.setPen(QPen(flowFaded(m_look, m_card, m_look.blue), 1.2));
    painter.setBrush(mark() == ItemMark::None ? m_look.card : m_look.blue);
    painter.drawEllipse(QPointF(frame().right(), 0.0), handle, handle);
}

} // namespace rundblick
