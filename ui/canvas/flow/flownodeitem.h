// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/canvas/items/boarditem.h"
#include "ui/paint/ink.h"

namespace rundblick {

// What a node of the flow shows.
struct FlowCard {
    QString text;
    LinkEnd end = LinkEnd::Touchpoint;
    std::optional<Cover> cover;
    QString number{}; // share of the journeys that come past it; empty: not known
    QString badge{}; // of what was found there: sign and number
    QColor badgeColor{};
    bool isUnavoidable = false; // a double border
    bool isOnMainPath = false;
    bool isFaded = false; // others are meant

    bool operator==(const FlowCard&) const = default;
};

// A node of the flow: a touchpoint or an end of the journey, its centre at its place. A link is
// begun at its handle, at the right border.
class FlowNodeItem : public BoardItem {
    Q_OBJECT

public:
    FlowNodeItem(const BoardKey& key, const Look& look);

    static constexpr QSizeF touchpointSize{168.0, 44.0};
    static constexpr QSizeF endSize{116.0, 44.0};

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
    QColor fill() const;
    QColor border() const;
    QColor faded(const QColor& color) const;
    void paintBody(QPainter& painter) const;
    void paintText(Ink& ink) const;
    void paintHandle(QPainter& painter) const;
    QRectF badgeRoom() const;

    const Look& m_look;
    FlowCard m_card;
    TextBlock m_text;
    double m_badgeWidth = 0.0;
    double m_numberWidth = 0.0;
};

} // namespace rundblick
