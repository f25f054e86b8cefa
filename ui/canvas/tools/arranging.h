// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace rundblick {

enum class Alignment { Left, Centre, Right, Top, Middle, Bottom };

// How far each goes so that all stand in line with the border, or the middle, of all together.
std::vector<QPointF> aligned(const std::vector<QRectF>& frames, Alignment alignment);

// How far each goes so that the gaps between neighbours are equal; the first and last stay. Fewer
// than three: nobody moves.
std::vector<QPointF> distributed(const std::vector<QRectF>& frames, Qt::Orientation direction);

} // namespace rundblick
