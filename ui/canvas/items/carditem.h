// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/board/boardcard.h"

namespace rundblick {

// A card on a board: a touchpoint by name and verdict. With its centre at its place. Far away it is
// a plain rectangle, without text where nobody could read it.
class CardItem : public BoardItem {
    Q_OBJECT

public:
    CardItem(const BoardKey& key, const Look& look);

    void show(BoardCard card, QSizeF size);
    const BoardCard& card() const { return m_card; }

    // The sizes at which the text is whole (cardForms).
    static std::vector<QSizeF> formsOf(const QString& text, const Look& look);

    QString name() const override { return m_card.text; }
    QRectF frame() const override;
    bool isReadableAt(double zoom) const override;
    QColor overviewColor() const override;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    BoardCard m_card;
    QSizeF m_size;
    TextBlock m_text;
};

} // namespace rundblick
