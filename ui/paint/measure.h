// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"

namespace rundblick {

// A length of a shape that is drawn on both: points on paper, pixels at the scale on the screen.
inline double measure(const Look& look, double paper, double screen)
{
    return look.isPaper ? paper : screen * look.scale;
}

} // namespace rundblick
