// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/ink.h"

#include <QPixmap>

#include <cmath>

namespace rundblick {

// How much of an item is worth drawing at the scale of a painter.

inline constexpr double flatDetail = 0.25; // below: plain rectangles
inline constexpr double plainDetail = 0.5; // below: straight pieces instead of curves
inline constexpr double leastLetter = 4.5; // height in pixels that can be guessed at

// The least height of letters in pixels that is read with ease.
inline double readableSize(const Look& look)
{
    return 0.6 * look.size(TextStyle::Small);
}

inline double detailOf(const QPainter& painter)
{
    return std::sqrt(std::abs(painter.worldTransform().determinant()));
}

// What `ask(ink)` measures; nothing is painted.
template <typename Ask>
auto measure(const Look& look, const Ask& ask)
{
    static QPixmap nowhere(1, 1);
    QPainter painter(&nowhere);
    const Ink ink(painter, look);
    return ask(ink);
}

} // namespace rundblick
