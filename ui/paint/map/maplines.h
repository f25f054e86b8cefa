// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mapfigure.h"

#include <QPainterPath>

namespace rundblick {

// How customers move on the map, as lines between chips.

// The share from which lines show on their own; of many links only the main ways do: more would be
// a tangle. Ties at the border are left out together.
double leastShareShown(const std::vector<MapLink>& links);

// From chip to chip, bent towards the customer but around their disc.
QPainterPath mapLinePath(QPointF from, QPointF to, double disc);

double mapLineWidth(double share);

} // namespace rundblick
