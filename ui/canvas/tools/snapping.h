// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace rundblick {

// What is added to a dragged rectangle so that it stands in line with others, and the lines that
// show with which.
struct Snap {
    QPointF by;
    std::vector<QLineF> guides;
};

// Left and right borders and middles, and likewise upright, snap to those of another that is at
// most `reach` away: the nearer the step and the rectangle, the better.
Snap snapped(const QRectF& moving, const std::vector<QRectF>& others, double reach);

} // namespace rundblick
