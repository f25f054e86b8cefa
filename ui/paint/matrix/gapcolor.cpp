// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrix/gapcolor.h"

#include "ui/paint/look.h"

namespace rundblick {

QColor gapColor(const Gap& gap, const Look& look)
{
    if (gap.verdict == GapVerdict::Strength || gap.tendency == Tendency::Strength)
        return look.teal;
    if (gap.verdict == GapVerdict::Deficit || gap.tendency == Tendency::Deficit)
        return look.vermilion;
    return look.muted;
}

} // namespace rundblick
