// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"

#include <vector>

namespace rundblick {

// The rectangle to go to from `from`: the one that lies most nearly in that direction. Of those
// within 45° of it, the nearest; without one, the nearest of all that lie beyond the border in that
// direction. Nothing where none does.
std::optional<std::size_t> neighbourIn(
    Direction direction, const QRectF& from, const std::vector<QRectF>& others);

} // namespace rundblick
