// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rundblick {

class Ink;
class RatingTable;
struct CellState;
struct Look;

// Draws the cells of the ratings grid: the value, low and high of a group below it, how far the
// raters are apart, hatching and a dash where a rating is missing.
class RatingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    RatingDelegate(const RatingTable& table, const Look& look, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintGround(Ink& ink, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(Ink& ink, const QRectF& rect, const QModelIndex& index) const;
    void paintRating(Ink& ink, const QRectF& rect, const QModelIndex& index) const;
    void paintMissing(Ink& ink, const QRectF& rect) const;
    void paintValue(Ink& ink, const QRectF& rect, const QModelIndex& index) const;
    void paintSpread(Ink& ink, const QRectF& rect, const QModelIndex& index) const;
    void paintPerception(Ink& ink, const QRectF& rect, const QModelIndex& index) const;

    const RatingTable& m_table;
    const Look& m_look;
};

} // namespace rundblick
