// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/carditem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

#include <QStyleOptionGraphicsItem>

namespace rundblick {
namespace {

constexpr double sign = 8.0; // side of the verdict's sign, which sits on the left border
constexpr double ring = 4.0; // of the keyboard, around the card

CardMark cardMark(ItemMark mark)
{
    return static_cast<CardMark>(mark); // the same three
}

} // namespace

CardItem::CardItem(const BoardKey& key, const Look& look)
    : BoardItem(key)
    , m_look(look)
{
}

std::vector<QSizeF> CardItem::formsOf(const QString& text, const Look& look)
{
    return measure(look, [&](const Ink& ink) { return cardForms(ink, text); });
}

void CardItem::show(BoardCard card, QSizeF size)
{
    if (m_card == card && m_size == size)
        return;
    prepareGeometryChange();
    if (m_card.text != card.text || m_size != size)
        m_text = measure(m_look, [&](const Ink& ink) { return cardText(ink, card.text, size); });
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
    const double beside = std::max(ring, m_look.length(sign) / 2.0) + 1.0;
    return frame().adjusted(-beside, -ring - 1 - badgeRoom, ring + 1 + badgeRoom, ring + 1);
}

QColor CardItem::overviewColor() const
{
    return m_card.cover == Cover::Blue ? m_look.blue : m_look.grey;
}

void CardItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const double detail = detailOf(*painter);
    if (detail < flatDetail) {
        painter->fillRect(
            frame(), mark() == ItemMark::None ? cardBorder(m_look, m_card) : m_look.blueDeep);
        return;
    }
    paintCardBody(*painter, m_look, m_card, frame(), cardMark(mark()));
    if (detail * m_text.size < leastLetter)
        return;
    Ink ink(*painter, m_look);
    paintCardContent(ink, m_card, frame(), m_text);
}

bool CardItem::isReadableAt(double zoom) const
{
    return m_text.size * zoom >= readableSize(m_look);
}

} // namespace rundblick
