// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figurecards.h"

#include "ui/paint/ink.h"

namespace rundblick {
namespace {

constexpr double spacing = 16.0;
constexpr double mostWidth = 300.0;
constexpr int cardHeight = 112;

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
    return {static_cast<int>(m_cards.size()) * 240, cardHeight};
}

QSize FigureCards::minimumSizeHint() const
{
    return {static_cast<int>(m_cards.size()) * 170, cardHeight};
}

void FigureCards::paintEvent(QPaintEvent*)
{
    if (m_cards.empty())
        return;
    QPainter painter(this);
    Ink ink(painter, m_look);
    const auto count = static_cast<double>(m_cards.size());
    const double width = std::min((this->width() - (count - 1.0) * spacing) / count, mostWidth);
    QRectF rect(0.5, 0.5, width - 1.0, height() - 1.0);
    for (const FigureCard& card : m_cards) {
        paintFigureCard(ink, rect, card);
        rect.translate(width + spacing, 0.0);
    }
}

} // namespace rundblick
