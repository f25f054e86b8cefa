// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/mix/mixcells.h"
#include "ui/support/numbersource.h"

#include <QWidget>

namespace rundblick {

struct Look;

// Cards with one large figure each, in a row; in two where the width ends.
class FigureCards : public QWidget, public NumberSource {
    Q_OBJECT

public:
    explicit FigureCards(const Look& look, QWidget* parent = nullptr);

    void setCards(std::vector<FigureCard> cards);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    std::optional<QuantityAt> numberAt(QPoint position) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int columns(int width) const;
    int heightOfCard(int width) const;
    QRectF cardRect(std::size_t card) const;

    const Look& m_look;
    std::vector<FigureCard> m_cards;
};

} // namespace rundblick
