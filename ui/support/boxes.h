// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/box.h"

#include <QPointF>
#include <QRectF>

namespace rundblick {

// From the layouts of core to what is painted.

inline QPointF toQt(const Point& point)
{
    return {point.x, point.y};
}

inline QRectF toQt(const Box& box)
{
    return {box.x, box.y, box.width, box.height};
}

} // namespace rundblick
