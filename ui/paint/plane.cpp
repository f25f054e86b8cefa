// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/plane.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

std::vector<double> roundTicks(double low, double high, int atMost)
{
    const double least = (high - low) / std::max(atMost - 1, 1);
    if (!(least > 0.0) || !std::isfinite(least))
        return {};
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = 10.0 * power;
    for (const double factor : {5.0, 2.0, 1.0})
        if (factor * power >= least)
            step = factor * power;
    std::vector<double> ticks;
    const auto last = static_cast<long long>(std::floor(high / step + 1e-9));
    for (auto k = static_cast<long long>(std::ceil(low / step - 1e-9)); k <= last; ++k)
        ticks.push_back(static_cast<double>(k) * step);
    return ticks;
}

std::optional<QRectF> LabelRoom::beside(QPointF dot, double radius, QSizeF size)
{
    constexpr QPointF directions[]
        = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};
    const QRectF own(dot.x() - radius, dot.y() - radius, 2.0 * radius, 2.0 * radius);
    for (const double distance : {1.35, 2.2}) {
        for (const QPointF& direction : directions) {
            const bool isCorner = direction.x() != 0.0 && direction.y() != 0.0;
            const double away = radius * distance * (isCorner ? 0.71 : 1.0);
            QRectF rect({}, size);
            rect.moveCenter(dot
                + QPointF(direction.x() * (away + size.width() / 2.0),
                    direction.y() * (away + size.height() / 2.0)));
            if (!isFree(rect, own))
                continue;
            const double space = 0.35 * size.height(); // between two texts on a line
            block(rect.adjusted(-space, 0.0, space, 0.0));
            return rect;
        }
    }
    return {};
}

bool LabelRoom::isFree(const QRectF& rect, const QRectF& own) const
{
    return m_bounds.contains(rect) && std::ranges::none_of(m_taken, [&](const QRectF& taken) {
        return taken.intersects(rect) && !(taken == own);
    });
}

} // namespace rundblick
