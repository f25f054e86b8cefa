// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/journeysection.h"
#include "ui/report/wheelsection.h"

namespace rundblick {

std::vector<PaperSection> paperSections(const Report& report, const NumberStyle& numbers)
{
    std::vector<PaperSection> sections;
    for (const ReportFigure& figure : report.figures) {
        if (const auto* journey = std::get_if<JourneyFigure>(&figure))
            sections.push_back(journeySection(*journey));
        if (const auto* wheel = std::get_if<WheelFigure>(&figure))
            sections.push_back(wheelSection(*wheel, numbers));
    }
    return sections;
}

} // namespace rundblick
