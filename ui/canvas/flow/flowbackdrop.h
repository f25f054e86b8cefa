// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"

#include <QGraphicsItem>
#include <QPainterPath>

#include <vector>

namespace rundblick {

// An observed transition as it is drawn: dashed, the wider the more customers took it.
struct ObservedLine {
    QPainterPath path;
    double width = 1.0;
    QColor color;
};

// What lies behind the nodes and links of the flow and cannot be picked: observed transitions, and
// the shelf of the touchpoints that are not linked yet.
class FlowBackdrop : public QGraphicsItem {
public:
    explicit FlowBackdrop(const Look& look);

    void show(std::vector<ObservedLine> observed, const QRectF& shelf, const QString& shelfName);

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Look& m_look;
    std::vector<ObservedLine> m_observed;
    QRectF m_shelf;
    QString m_shelfName;
    QRectF m_bounds;
};

} // namespace rundblick
