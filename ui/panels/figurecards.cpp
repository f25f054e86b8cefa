// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figurecards.h"

#include "ui/paint/ink.h"

namespace rundblick {
namespace {

constexpr double spacing = 16.0;
constexpr double mostWidth = 300.0;
constexpr double leastWidth = 220.0;
constexpr int cardHeight = 126;
constexpr int narrowHeight = 150; // the same words on more lines
constexpr double narrow = 250.0;

} // namespace

FigureCards::FigureCards(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureCards::setCards(std::vector<FigureCard> cards)
{
    m_cards = std::move(cards);
    QStringList spoken;
    for (const FigureCard& card : m_cards)
        spoken += QStringList{card.name, card.figure, card.note, card.detail}.join(u' ');
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize FigureCards::sizeHint() const
{
    return {static_cast<int>(m_cards.size()) * m_look.length(240), m_look.length(cardHeight)};
}

QSize FigureCards::minimumSizeHint() const
{
    return {m_look.length(leastWidth), m_look.length(cardHeight)};
}

// As many side by side as have room, and no row longer than the next.
int FigureCards::columns(int width) const
{
    const int count = std::max(static_cast<int>(m_cards.size()), 1);
    const double each = leastWidth * m_look.scale + spacing;
    const int most = std::clamp(static_cast<int>((width + spacing) / each), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

int FigureCards::heightForWidth(int width) const
{
    const int columns = this->columns(width);
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    return std::max(rows, 1) * (heightOfCard(width) + static_cast<int>(spacing))
        - static_cast<int>(spacing);
}

int FigureCards::heightOfCard(int width) const
{
    const int inRow = columns(width);
    const double each = (width - (inRow - 1) * spacing) / inRow;
    return m_look.length(each < narrow * m_look.scale ? narrowHeight : cardHeight);
}

QRectF FigureCards::cardRect(std::size_t card) const
{
    const int inRow = columns(width());
    const double most = mostWidth * m_look.scale;
    const double width = std::min((this->width() - (inRow - 1) * spacing) / inRow, most);
    const double height = heightOfCard(this->width());
    const auto place = static_cast<int>(card);
    return {0.5 + place % inRow * (width + spacing), 0.5 + place / inRow * (height + spacing),
        width - 1.0, height - 1.0};
}

std::optional<QuantityAt> FigureCards::numberAt(QPoint position) const
{
    for (std::size_t card = 0; card < m_cards.size(); ++card)
        if (cardRect(card).contains(position))
            return m_cards[card].number;
    return {};
}

void FigureCards::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Ink ink(painter, m_look);
    for (std::size_t card = 0; card < m_cards.size(); ++card)
        paintFigureCard(ink, cardRect(card), m_cards[card]);
}

} // namespace rundblick
