// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flownodeitem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

namespace rundblick {
namespace {

constexpr double corner = 10.0;
constexpr double padding = 10.0;
constexpr double sign = 10.0; // side of the verdict's sign
constexpr double gap = 7.0;
constexpr double ring = 4.0; // of the keyboard, around the node
constexpr double handle = 5.0; // its radius
constexpr double handleReach = 11.0; // that a finger or pointer hits
constexpr double badgeHeight = 18.0;
constexpr TextStyle numberStyle = TextStyle::Small;

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
    const bool isEnd = m_card.end != LinkEnd::Touchpoint;
    m_text = measure(m_look, [&](const Ink& ink) {
        m_badgeWidth = m_card.badge.isEmpty()
            ? 0.0
            : std::max(badgeHeight, ink.width(m_card.badge, TextStyle::SmallStrong) + 12.0);
        m_numberWidth = m_card.number.isEmpty() ? 0.0 : ink.width(m_card.number, numberStyle) + gap;
        const double beside = isEnd ? 2.0 * padding : 2.0 * padding + sign + gap + m_numberWidth;
        return ink.fitted(m_card.text, {frame().width() - beside, frame().height() - 4.0},
            {.style = isEnd ? TextStyle::Strong : TextStyle::Small, .maxLines = 2});
    });
    update();
}

QRectF FlowNodeItem::frame() const
{
    const QSizeF size = m_card.end == LinkEnd::Touchpoint ? touchpointSize : endSize;
    return {QPointF(-size.width() / 2.0, -size.height() / 2.0), size};
}

QRectF FlowNodeItem::badgeRoom() const
{
    return {frame().right() - m_badgeWidth - 6.0, frame().top() - badgeHeight / 2.0, m_badgeWidth,
        badgeHeight};
}

QRectF FlowNodeItem::boundingRect() const
{
    const double room = std::max(ring, handle) + 2.0;
    return frame().adjusted(-room, -room, room, room) | badgeRoom().adjusted(-1, -1, 1, 1);
}

QColor FlowNodeItem::faded(const QColor& color) const
{
    return m_card.isFaded ? m_look.between(m_look.ground, color, 0.45) : color;
}

QColor FlowNodeItem::fill() const
{
    switch (m_card.end) {
    case LinkEnd::Start:
        return m_look.blueDeep;
    case LinkEnd::Conversion:
        return m_look.teal;
    case LinkEnd::Lost:
        return m_look.track;
    case LinkEnd::Touchpoint:
        break;
    }
    return mark() == ItemMark::None ? m_look.card : m_look.blueSoft;
}

QColor FlowNodeItem::border() const
{
    if (mark() != ItemMark::None || m_card.isOnMainPath || m_card.isUnavoidable)
        return m_look.blue;
    return m_card.end == LinkEnd::Touchpoint ? m_look.grey : fill();
}

bool FlowNodeItem::isReadableAt(double zoom) const
{
    return m_text.size * zoom >= readableSize(m_look);
}

QColor FlowNodeItem::overviewColor() const
{
    return m_card.end == LinkEnd::Touchpoint
        ? faded(m_card.isOnMainPath ? m_look.blue : m_look.grey)
        : fill();
}

void FlowNodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double detail = detailOf(*painter);
    if (detail < flatDetail) {
        painter->fillRect(frame(), overviewColor());
        return;
    }
    paintBody(*painter);
    if (hasHandle() && detail >= plainDetail)
        paintHandle(*painter);
    if (detail * m_text.size < leastLetter)
        return;
    Ink ink(*painter, m_look);
    paintText(ink);
    if (!m_card.badge.isEmpty())
        paintBadge(ink, badgeRoom(), m_card.badge, m_card.badgeColor, Filling::Solid);
}

void FlowNodeItem::paintBody(QPainter& painter) const
{
    const double round = m_card.end == LinkEnd::Touchpoint ? corner : frame().height() / 2.0;
    const bool isStrong = mark() != ItemMark::None || m_card.isOnMainPath;
    painter.setPen(QPen(faded(border()), isStrong ? 2.0 : 1.2));
    painter.setBrush(faded(fill()));
    painter.drawRoundedRect(frame(), round, round);
    painter.setBrush(Qt::NoBrush);
    if (m_card.isUnavoidable) {
        painter.setPen(QPen(faded(m_look.blue), 1.2));
        painter.drawRoundedRect(frame().adjusted(3, 3, -3, -3), round - 3.0, round - 3.0);
    }
    if (mark() != ItemMark::Current)
        return;
    painter.setPen(QPen(m_look.blue, 1.5));
    painter.drawRoundedRect(frame().adjusted(-ring, -ring, ring, ring), round + ring, round + ring);
}

void FlowNodeItem::paintText(Ink& ink) const
{
    if (m_card.end != LinkEnd::Touchpoint) {
        const bool isDark = m_card.end != LinkEnd::Lost;
        ink.block(frame(), m_text,
            {.style = TextStyle::Strong,
                .color = isDark ? m_look.onBlue : m_look.text,
                .align = Qt::AlignCenter});
        return;
    }
    const double left = frame().left() + padding;
    paintVerdict(ink, {left, -sign / 2.0, sign, sign}, m_card.cover);
    const bool isPale = m_card.isFaded || m_card.cover == Cover::Grey;
    ink.block(frame().adjusted(padding + sign + gap, 0, 0, 0), m_text,
        {.style = TextStyle::Small, .color = isPale ? m_look.muted : m_look.text});
    if (!m_card.number.isEmpty())
        ink.text(frame().adjusted(0, 0, -padding, 0), m_card.number,
            {.style = numberStyle,
                .color = m_look.muted,
                .align = Qt::AlignRight | Qt::AlignVCenter});
}

void FlowNodeItem::paintHandle(QPainter& painter) const
{
    painter.setPen(QPen(faded(m_look.blue), 1.2));
    painter.setBrush(mark() == ItemMark::None ? m_look.card : m_look.blue);
    painter.drawEllipse(QPointF(frame().right(), 0.0), handle, handle);
}

} // namespace rundblick
