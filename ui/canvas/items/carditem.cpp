// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/carditem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

#include <QStyleOptionGraphicsItem>

namespace rundblick {
namespace {

constexpr TextStyle style = TextStyle::Small;
constexpr double sign = 8.0; // side of the verdict's sign
constexpr double padding = 7.0; // left of the sign and right of the text
constexpr double gap = 5.0; // between sign and text
constexpr double longLine = 84.0; // more goes onto a second line
constexpr double oneLine = 24.0; // height of a card
constexpr double twoLines = 36.0;
constexpr double ring = 4.0; // of the keyboard, around the card

} // namespace

CardItem::CardItem(const BoardKey& key, const Look& look)
    : BoardItem(key)
    , m_look(look)
{
}

QSizeF CardItem::sizeOf(const QString& text, const Look& look)
{
    const double beside = look.length(2.0 * padding + sign + gap);
    const double least = look.isTouch ? look.target() : 0.0;
    return measure(look, [&](const Ink& ink) {
        const double line = ink.width(text, style);
        if (line <= look.length(longLine))
            return QSizeF(
                std::ceil(line + beside) + 1.0, std::max(least, 1.0 * look.length(oneLine)));
        // The narrowest room in which two lines hold it.
        double width = line / 2.0;
        TextBlock block = ink.wrapped(text, width, style);
        while ((block.lines.size() > 2 || block.isHyphenated || block.isOutside) && width < line)
            block = ink.wrapped(text, width += 6.0, style);
        return QSizeF(
            std::ceil(width + beside) + 1.0, std::max(least, 1.0 * look.length(twoLines)));
    });
}

void CardItem::show(BoardCard card, QSizeF size)
{
    if (m_card == card && m_size == size)
        return;
    prepareGeometryChange();
    if (m_card.text != card.text || m_size != size) {
        const QSizeF room(size.width() - length(2.0 * padding + sign + gap), size.height());
        const bool hasRoom = room.width() > length(16.0); // else only its sign, or a small ghost
        m_text = !hasRoom ? TextBlock() : measure(m_look, [&](const Ink& ink) {
            return ink.fitted(
                card.text, room, {.style = style, .maxLines = size.height() < 36.0 ? 1 : 2});
        });
    }
    m_card = std::move(card);
    m_size = size;
    update();
}

QRectF CardItem::frame() const
{
    return {QPointF(-m_size.width() / 2.0, -m_size.height() / 2.0), m_size};
}

QRectF CardItem::boundingRect() const
{
    const double badgeRoom = m_card.badge.isEmpty() ? 0.0 : 10.0;
    return frame().adjusted(-ring - 1, -ring - 1 - badgeRoom, ring + 1 + badgeRoom, ring + 1);
}

QColor CardItem::borderColor() const
{
    if (m_card.accent.isValid())
        return m_card.accent;
    if (m_card.isGhost)
        return m_look.muted;
    const bool isBlue = m_card.cover == Cover::Blue || m_card.cover == Cover::Reserve;
    return isBlue ? m_look.blue : m_look.grey;
}

QColor CardItem::overviewColor() const
{
    return m_card.cover == Cover::Blue ? m_look.blue : m_look.grey;
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double detail = detailOf(*painter);
    if (detail < flatDetail) {
        painter->fillRect(frame(), mark() == ItemMark::None ? borderColor() : m_look.blueDeep);
        return;
    }
    paintBody(*painter);
    if (detail * m_text.size < leastLetter)
        return;
    Ink ink(*painter, m_look);
    const QRectF room = frame();
    const double side = length(sign);
    if (!m_card.isGhost)
        paintVerdict(ink, {room.left() + length(padding), -side / 2.0, side, side}, m_card.cover);
    const bool isPale = m_card.isGhost || m_card.cover == Cover::Grey;
    ink.block(room.adjusted(length(padding + sign + gap), 0, 0, 0), m_text,
        {.style = style, .color = isPale ? m_look.muted : m_look.text});
    if (!m_card.badge.isEmpty())
        paintBadge(ink);
}

void CardItem::paintBody(QPainter& painter) const
{
    const QRectF room = frame();
    const double corner = std::min(room.height() / 2.0, length(13.0));
    const bool isMarked = mark() != ItemMark::None;
    const double width = isMarked || m_card.accent.isValid() ? 2.0 : 1.2;
    QPen pen(isMarked ? m_look.blue : borderColor(), width);
    if (m_card.isGhost)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(isMarked ? m_look.blueSoft : m_look.card);
    painter.drawRoundedRect(room, corner, corner);
    if (mark() != ItemMark::Current)
        return;
    painter.setPen(QPen(m_look.blue, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(room.adjusted(-ring, -ring, ring, ring), corner + ring, corner + ring);
}

void CardItem::paintBadge(Ink& ink) const
{
    const double width = std::max(18.0, ink.width(m_card.badge, TextStyle::SmallStrong) + 10.0);
    const QRectF room(frame().right() - width + 8.0, frame().top() - 9.0, width, 18.0);
    rundblick::paintBadge(ink, room, m_card.badge, borderColor(), Filling::Solid);
}

} // namespace rundblick
