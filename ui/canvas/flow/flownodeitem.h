// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/flow/flowcard.h"

namespace rundblick {

// A node of the flow: a touchpoint or an end of the journey, its centre at its place. A link is
// begun at its handle, at the right border.
class FlowNodeItem : public BoardItem {
    Q_OBJECT

public:
    FlowNodeItem(const BoardKey& key, const Look& look);

    void show(FlowCard card);
    const FlowCard& card() const { return m_card; }
    bool hasHandle() const; // links may leave it
    bool isOnHandle(QPointF place) const; // scene
    bool isOnBadge(QPointF place) const; // scene

    QString name() const override { return m_card.text; }
    QRectF frame() const override;
    bool isReadableAt(double zoom) const override;
    QColor overviewColor() const override;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintHandle(QPainter& painter) const;
    QRectF badgeRoom() const;

    const Look& m_look;
    FlowCard m_card;
    FlowCardText m_text;
};

} // namespace rundblick
