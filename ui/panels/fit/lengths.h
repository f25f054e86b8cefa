// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"

#include <QMargins>

#include <algorithm>

namespace rundblick {

// Lengths of panels and dialogs, as they are at 100 %, in a look.

inline QMargins margins(const Look& look, const QMargins& usual)
{
    return {look.length(usual.left()), look.length(usual.top()), look.length(usual.right()),
        look.length(usual.bottom())};
}

// Of a row that is tapped: in workshop mode it has room for a finger.
inline int tappedHeight(const Look& look, double usual)
{
    return std::max(look.length(usual), look.isTouch ? look.target() : 0);
}

} // namespace rundblick
