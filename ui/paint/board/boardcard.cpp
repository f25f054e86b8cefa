// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/board/boardcard.h"

#include "ui/paint/marks.h"

#include <cmath>

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
constexpr double onPaper = 0.6; // lengths of paper: its letters are as much smaller

// Where there is room the letters are larger: most boards are seen smaller than they are. Paper
// goes down to the least that is read.
std::vector<double> scalesOf(const Look& look)
{
    std::vector<double> scales{1.5, 1.25, 1.0};
    if (look.isPaper)
        scales.push_back(static_cast<double>(look.leastSize) / look.size(style));
    return scales;
}

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
    double length(double pixels) const { return cardLength(m_ink.look(), m_scale * pixels); }

    QSizeF around(double width, double height) const
    {
        return {std::ceil(width + cardLength(m_ink.look(), left + right)) + 1.0,
            std::max(m_leastHeight, length(height))};
    }

    // The narrowest room in which two lines hold the text.
    double widthOfTwo(bool mayDivide) const
    {
        double width = m_whole / 2.0;
        const double step = m_ink.look().isPaper ? 3.0 : 6.0;
        const auto isTooNarrow = [&] {
            const TextBlock block = m_ink.wrapped(m_text, width, style, size());
            return block.lines.size() > 2 || block.isOutside || (block.isHyphenated && !mayDivide);
        };
        while (width < m_whole && isTooNarrow())
            width += step;
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
    const std::vector<double> scales = scalesOf(ink.look());
    for (const double scale : scales) {
        const double size = scale * ink.look().size(style);
        const TextBlock block = ink.wrapped(text, room.width(), style, size);
        const bool fits = !block.isOutside && block.extent.height() <= room.height()
            && (block.lines.size() == 1 || !block.isHyphenated || scale <= 1.0);
        if (fits)
            return block;
    }
    const int lines = room.height() < 2.0 * ink.lineHeight(style) ? 1 : 2;
    return ink.fitted(text, room, {.style = style, .maxLines = lines});
}

// On the border, with a margin of the card's colour.
void paintSign(Ink& ink, const BoardCard& card, const QRectF& frame)
{
    const double side = cardLength(ink.look(), sign);
    const QRectF square(
        frame.left() - side / 2.0 + 1.0, frame.center().y() - side / 2.0, side, side);
    const double margin = ink.look().isPaper ? 1.2 : 2.0;
    ink.painter().fillRect(square.adjusted(0, -margin, 0, margin), ink.look().card);
    paintVerdict(ink, square, card.cover);
}

void paintCardBadge(Ink& ink, const BoardCard& card, const QRectF& frame)
{
    const double width = std::max(18.0, ink.width(card.badge, TextStyle::SmallStrong) + 10.0);
    const QRectF room(frame.right() - width + 8.0, frame.top() - 9.0, width, 18.0);
    paintBadge(ink, room, card.badge, cardBorder(ink.look(), card), Filling::Solid);
}

} // namespace

double cardLength(const Look& look, double pixels)
{
    return look.isPaper ? onPaper * pixels : look.length(pixels);
}

std::vector<QSizeF> cardForms(const Ink& ink, const QString& text)
{
    const Look& look = ink.look();
    std::vector<QSizeF> forms;
    const auto add = [&](double leastHeight) {
        for (const double scale : scalesOf(look)) {
            const CardForms form(ink, text, scale, leastHeight);
            forms.push_back(form.onOneLine());
            forms.push_back(form.onTwoLines());
        }
        forms.push_back(CardForms(ink, text, scalesOf(look).back(), leastHeight).divided());
    };
    if (look.isTouch)
        add(look.target());
    add(0.0); // where it is crowded a finger finds the nearest
    return forms;
}

TextBlock cardText(const Ink& ink, const QString& text, QSizeF size)
{
    const QSizeF room(size.width() - cardLength(ink.look(), left + right), size.height());
    const bool hasRoom = ink.look().isPaper || room.width() > cardLength(ink.look(), 16.0);
    return hasRoom ? blockIn(ink, text, room) : TextBlock();
}

QColor cardBorder(const Look& look, const BoardCard& card)
{
    if (card.accent.isValid())
        return card.accent;
    if (card.isGhost)
        return look.muted;
    const bool isBlue = card.cover == Cover::Blue || card.cover == Cover::Reserve;
    return isBlue ? look.blue : look.grey;
}

void paintCardBody(
    QPainter& painter, const Look& look, const BoardCard& card, const QRectF& frame, CardMark mark)
{
    const double corner = std::min(frame.height() / 2.0, cardLength(look, 13.0));
    const bool isMarked = mark != CardMark::None;
    const double thickness = isMarked || card.accent.isValid() ? 2.0 : 1.2;
    QPen pen(isMarked ? look.blue : cardBorder(look, card),
        look.isPaper ? onPaper * thickness : thickness);
    if (card.isGhost)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(isMarked ? look.blueSoft : look.card);
    painter.drawRoundedRect(frame, corner, corner);
    if (mark != CardMark::Current)
        return;
    painter.setPen(QPen(look.blue, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame.adjusted(-ring, -ring, ring, ring), corner + ring, corner + ring);
}

void paintCardContent(Ink& ink, const BoardCard& card, const QRectF& frame, const TextBlock& text)
{
    const Look& look = ink.look();
    if (!card.isGhost)
        paintSign(ink, card, frame);
    const bool isPale = card.isGhost || card.cover == Cover::Grey;
    ink.block(frame.adjusted(cardLength(look, left), 0, 0, 0), text,
        {.style = style, .color = isPale ? look.muted : look.text});
    if (!card.badge.isEmpty())
        paintCardBadge(ink, card, frame);
}

} // namespace rundblick
