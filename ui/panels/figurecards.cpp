// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figurecards.h"

#include "ui/paint/ink.h"

namespace rundblick {
namespace {

constexpr double spacing = 16.0;
constexpr double mostWidth = 300.0;
constexpr int cardHeight = 126;

} // namespace

FigureCards::FigureCards(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
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
    return {static_cast<int>(m_cards.size()) * m_look.length(170), m_look.length(cardHeight)};
}

QRectF FigureCards::cardRect(std::size_t card) const
{
    const auto count = static_cast<double>(m_cards.size());
    const double width
        = std::min((this->width() - (count - 1.0) * spacing) / count, mostWidth * m_look.scale);
    return {0.5 + static_cast<double>(card) * (width + spacing), 0.5, width - 1.0, height() - 1.0};
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
