// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace rundblick {

// A room for a chart and the values at its edges.
struct Plane {
    QRectF rect;
    double left = 0.0; // value at the left edge …
    double right = 1.0;
    double bottom = 0.0;
    double top = 1.0;

    QPointF at(double x, double y) const
    {
        return {rect.left() + (x - left) / (right - left) * rect.width(),
            rect.bottom() - (y - bottom) / (top - bottom) * rect.height()};
    }
};

// Round values (1, 2 or 5 times a power of ten apart) from low to high, at most `atMost` ≥ 2.
std::vector<double> roundTicks(double low, double high, int atMost);

// Gives labels room beside their points so that none covers another, a point or the edge.
class LabelRoom {
public:
    explicit LabelRoom(const QRectF& bounds)
        : m_bounds(bounds)
    {
    }

    void block(const QRectF& rect) { m_taken.push_back(rect); }

    // Room of this size beside a dot of this radius: right, left, above, below, then the corners;
    // then the same farther away. Taken once it is given; nothing where there is none.
    std::optional<QRectF> beside(QPointF dot, double radius, QSizeF size);

private:
    bool isFree(const QRectF& rect, const QRectF& own) const;

    QRectF m_bounds;
    std::vector<QRectF> m_taken;
};

} // namespace rundblick
