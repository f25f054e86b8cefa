// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/carditem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

#include <QStyleOptionGraphicsItem>

namespace rundblick {
namespace {

constexpr TextStyle style = TextStyle::Small;
constexpr double sign = 8.0; // side of the verdict's sign, which sits on the left border
constexpr double left = 8.0; // of the text
constexpr double right = 6.0;
constexpr double longLine = 84.0; // more may go onto a second line
constexpr double longWord = 64.0; // more may be divided
constexpr double oneLine = 21.0; // height of a card
constexpr double twoLines = 34.0;
constexpr double ring = 4.0; // of the keyboard, around the card

// Where there is room the letters are larger: most boards are seen smaller than they are.
constexpr double scales[] = {1.5, 1.25, 1.0};

// Of a card, with letters of one size.
class CardForms {
public:
    CardForms(const Ink& ink, const QString& text, double scale, double leastHeight)
        : m_ink(ink)
        , m_text(text)
        , m_scale(scale)
        , m_leastHeight(leastHeight)
        , m_whole(ink.width(text, style, size()))
    {
    }

    QSizeF onOneLine() const { return around(m_whole, oneLine); }
    QSizeF onTwoLines() const
    {
        return m_whole > length(longLine) ? around(widthOfTwo(false), twoLines) : onOneLine();
    }
    QSizeF divided() const
    {
        const double width = std::min(m_whole, widthOfTwo(false));
        return width > length(longWord) ? around(widthOfTwo(true), twoLines) : onTwoLines();
    }

private:
    double size() const { return m_scale * m_ink.look().size(style); }
    double length(double pixels) const { return m_ink.look().length(m_scale * pixels); }

    QSizeF around(double width, double height) const
    {
        return {std::ceil(width + m_ink.look().length(left + right)) + 1.0,
            std::max(m_leastHeight, length(height))};
    }

    // The narrowest room in which two lines hold the text.
    double widthOfTwo(bool mayDivide) const
    {
        double width = m_whole / 2.0;
        const auto isTooNarrow = [&] {
            const TextBlock block = m_ink.wrapped(m_text, width, style, size());
            return block.lines.size() > 2 || block.isOutside || (block.isHyphenated && !mayDivide);
        };
        while (width < m_whole && isTooNarrow())
            width += 6.0;
        return std::min(width, m_whole);
    }

    const Ink& m_ink;
    const QString& m_text;
    const double m_scale;
    const double m_leastHeight;
    const double m_whole; // width on one line
};

// With the largest letters that hold it whole.
TextBlock blockIn(const Ink& ink, const QString& text, QSizeF room)
{
    for (const double scale : scales) {
        const double size = scale * ink.look().size(style);
        const TextBlock block = ink.wrapped(text, room.width(), style, size);
        const bool fits = !block.isOutside && block.extent.height() <= room.height()
            && (block.lines.size() == 1 || !block.isHyphenated || scale == 1.0);
        if (fits)
            return block;
    }
    const int lines = room.height() < 2.0 * ink.lineHeight(style) ? 1 : 2;
    return ink.fitted(text, room, {.style = style, .maxLines = lines});
}

} // namespace

CardItem::CardItem(const BoardKey& key, const Look& look)
    : BoardItem(key)
    , m_look(look)
{
}

std::vector<QSizeF> CardItem::formsOf(const QString& text, const Look& look)
{
    return measure(look, [&](const Ink& ink) {
        std::vector<QSizeF> forms;
        const auto add = [&](double leastHeight) {
            for (const double scale : scales) {
                const CardForms form(ink, text, scale, leastHeight);
                forms.push_back(form.onOneLine());
                forms.push_back(form.onTwoLines());
            }
            forms.push_back(CardForms(ink, text, 1.0, leastHeight).divided());
        };
        if (look.isTouch)
            add(look.target());
        add(0.0); // where it is crowded a finger finds the nearest
        return forms;
    });
}

void CardItem::show(BoardCard card, QSizeF size)
{
    if (m_card == card && m_size == size)
        return;
    prepareGeometryChange();
    if (m_card.text != card.text || m_size != size) {
        const QSizeF room(size.width() - length(left + right), size.height());
        const bool hasRoom = room.width() > length(16.0); // else only its sign, or a small ghost
        m_text = !hasRoom
            ? TextBlock()
            : measure(m_look, [&](const Ink& ink) { return blockIn(ink, card.text, room); });
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
    const double beside = std::max(ring, length(sign) / 2.0) + 1.0;
    return frame().adjusted(-beside, -ring - 1 - badgeRoom, ring + 1 + badgeRoom, ring + 1);
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
    if (!m_card.isGhost)
        paintSign(ink);
    const bool isPale = m_card.isGhost || m_card.cover == Cover::Grey;
    ink.block(room.adjusted(length(left), 0, 0, 0), m_text,
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

// On the border, with a margin of the card's colour.
void CardItem::paintSign(Ink& ink) const
{
    const double side = length(sign);
    const QRectF square(frame().left() - side / 2.0 + 1.0, -side / 2.0, side, side);
    ink.painter().fillRect(square.adjusted(0, -2, 0, 2), m_look.card);
    paintVerdict(ink, square, m_card.cover);
}

bool CardItem::isReadableAt(double zoom) const
{
    return m_text.size * zoom >= readableSize(m_look);
}

void CardItem::paintBadge(Ink& ink) const
{
    const double width = std::max(18.0, ink.width(m_card.badge, TextStyle::SmallStrong) + 10.0);
    const QRectF room(frame().right() - width + 8.0, frame().top() - 9.0, width, 18.0);
    rundblick::paintBadge(ink, room, m_card.badge, borderColor(), Filling::Solid);
}

} // namespace rundblick
