// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/look.h"

#include <QGraphicsItem>

#include <array>
#include <vector>

namespace rundblick {

// What stands at a line.
struct LinkLabel {
    BoardKey link;
    QString text;
    std::array<QPointF, 9> places; // of the line, where it may stand, the best first
    double from = 0.5; // the least detail at which it shows
    bool isMeant = false; // shows at every detail: the lines of what is selected
    bool isChosen = false; // has its place in any case
};

// The labels of a board's links, over all lines. Each stands where it covers neither an item nor
// another label; one without such a place is left out. Their letters do not become too small to
// read.
class LinkLabels : public QGraphicsItem {
public:
    explicit LinkLabels(const Look& look);

    // Labels: the most important first. Obstacles: frames of items.
    void show(std::vector<LinkLabel> labels, std::vector<QRectF> obstacles);

    std::size_t count() const { return m_labels.size(); }
    // Where a label stands at this detail; none where it is left out.
    std::optional<QRectF> roomOf(const BoardKey& link, double detail) const;
    // The link whose label is here, as it was painted last.
    std::optional<BoardKey> linkAt(QPointF place) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Placed {
        std::size_t label = 0;
        QRectF room;
    };
    std::vector<Placed> placedAt(double detail, double enlarged) const;
    QSizeF sizeOf(std::size_t label) const;
    const std::vector<Placed>& placed(double detail) const;

    const Look& m_look;
    std::vector<LinkLabel> m_labels;
    std::vector<double> m_widths; // of their texts
    std::vector<QRectF> m_obstacles;
    QRectF m_bounds;
    mutable std::vector<Placed> m_placed; // at this detail
    mutable double m_detail = 0.0; // 0: not placed yet
};

} // namespace rundblick
