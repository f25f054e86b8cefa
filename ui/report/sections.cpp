// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/journeysection.h"

namespace rundblick {

std::vector<PaperSection> paperSections(const Report& report)
{
    std::vector<PaperSection> sections;
    for (const ReportFigure& figure : report.figures) {
        if (const auto* journey = std::get_if<JourneyFigure>(&figure))
            sections.push_back(journeySection(*journey));
    }
    return sections;
}

} // namespace rundblick
