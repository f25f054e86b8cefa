// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"
#include "core/report/mixfigure.h"

namespace rundblick {

// Why every touchpoint is what it is, as plain data: its verdict, its gap, its spend.
struct WhyRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    std::vector<Message> verdictReasons;
    std::vector<Message> gapReasons;
    std::optional<MixAction> action; // none: not steered, or no mix is possible
    std::vector<Message> spendReasons;
};

struct WhyFigure {
    std::vector<WhyRow> rows; // blue, reserve, grey, then those without a verdict
};

WhyFigure whyFigure(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
