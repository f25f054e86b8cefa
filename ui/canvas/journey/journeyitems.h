// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/journey/journeypaint.h"

#include <QGraphicsItem>

namespace rundblick {

struct Look;

// A line of the journey matrix: the head of a group, or the ground and name of a row.
class LineItem : public QGraphicsItem {
public:
    explicit LineItem(const Look& look);

    void showHead(const QRectF& rect, const QRectF& label, const QString& title);
    void showRow(const QRectF& rect, const QRectF& label, const JourneyRow& row);
    void setState(RowState state, const QRectF& cell); // `cell`: the selected one, may be empty

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void place(const QRectF& rect, const QRectF& label);

    const Look& m_look;
    QRectF m_rect;
    QRectF m_label;
    QString m_title; // of a group
    std::optional<JourneyRow> m_row;
    RowState m_state = RowState::Plain;
    QRectF m_cell;
};

// A placement in the matrix.
class DotItem : public QGraphicsItem {
public:
    explicit DotItem(const Look& look);

    void show(const JourneyDot& dot, QPointF centre, double radius);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    JourneyDot m_dot;
    double m_radius = 0.0;
};

} // namespace rundblick
