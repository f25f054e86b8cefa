// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"
#include "ui/report/deck/decklook.h"

namespace rundblick {

// How a gap looks on a slide: teal ahead, vermilion behind; filled signs where it is significant.
inline DeckColour colourOf(GapMark mark)
{
    switch (mark) {
    case GapMark::Strength:
    case GapMark::TendsStrength:
        return DeckColour::Teal;
    case GapMark::Deficit:
    case GapMark::TendsDeficit:
        return DeckColour::Vermilion;
    default:
        return DeckColour::Grey;
    }
}

// ▲ ▼ significant, △ ▽ a tendency, · neither.
inline QString signOf(GapMark mark)
{
    switch (mark) {
    case GapMark::Strength:
        return QStringLiteral("▲");
    case GapMark::Deficit:
        return QStringLiteral("▼");
    case GapMark::TendsStrength:
        return QStringLiteral("△");
    case GapMark::TendsDeficit:
        return QStringLiteral("▽");
    default:
        return QStringLiteral("·");
    }
}

} // namespace rundblick
