// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/flow/flowlines.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

QPainterPath pathOf(const FlowCurve& curve)
{
    const auto at
        = [&](std::size_t index) { return QPointF(curve.points[index].x, curve.points[index].y); };
    QPainterPath path(at(0));
    for (std::size_t index = 1; index + 2 < curve.points.size(); index += 3)
        path.cubicTo(at(index), at(index + 1), at(index + 2));
    return path;
}

QPainterPath stubOf(const QRectF& node)
{
    const QPointF start(node.right() - 26.0, node.bottom());
    QPainterPath path(start);
    path.cubicTo(
        start + QPointF(0.0, 10.0), start + QPointF(4.0, 14.0), start + QPointF(14.0, 22.0));
    return path;
}

QPainterPath pathBetween(const QRectF& from, const QRectF& to)
{
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const QPointF reach(std::max(40.0, std::abs(end.x() - start.x()) / 2.0), 0.0);
    QPainterPath path(start);
    path.cubicTo(start + reach, end - reach, end);
    return path;
}

} // namespace rundblick
