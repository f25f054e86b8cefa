// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flowlayout.h"

#include <QPainterPath>

namespace rundblick {

// How the links of the flow run, in scene coordinates.

QPainterPath pathOf(const FlowCurve& curve); // as the layout says
QPainterPath stubOf(const QRectF& node); // a loss: a short arrow that drops out of its node
QPainterPath pathBetween(const QRectF& from, const QRectF& to); // while one of them is dragged

} // namespace rundblick
