// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/canvas/items/boarditem.h"
#include "ui/paint/ink.h"

namespace rundblick {

// What a card shows.
struct BoardCard {
    QString text;
    std::optional<Cover> cover; // its sign and border; none: a thin grey outline
    bool isGhost = false; // the same touchpoint elsewhere: dashed, without a sign
    QColor accent{}; // of the border, where it is not that of the verdict
    QString badge{}; // short text at the upper right corner

    bool operator==(const BoardCard&) const = default;
};

// A card on a board: a touchpoint by name and verdict. With its centre at its place. Far away it is
// a plain rectangle, without text where nobody could read it.
class CardItem : public BoardItem {
    Q_OBJECT

public:
    CardItem(const BoardKey& key, const Look& look);

    void show(BoardCard card, QSizeF size);
    const BoardCard& card() const { return m_card; }

    // The sizes at which the text is whole: with large letters, then smaller ones, each on one line
    // and, where it is long, on two, at last with divided words. As many for every text. For
    // fingers high ones come first.
    static std::vector<QSizeF> formsOf(const QString& text, const Look& look);

    QString name() const override { return m_card.text; }
    QRectF frame() const override;
    bool isReadableAt(double zoom) const override;
    QColor overviewColor() const override;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    double length(double pixels) const { return m_look.length(pixels); }
    QColor borderColor() const;
    void paintBody(QPainter& painter) const;
    void paintSign(Ink& ink) const;
    void paintBadge(Ink& ink) const;

    const Look& m_look;
    BoardCard m_card;
    QSizeF m_size;
    TextBlock m_text;
};

} // namespace rundblick
