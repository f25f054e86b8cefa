// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/journeysection.h"
#include "ui/report/matrixsection.h"
#include "ui/report/methodsection.h"
#include "ui/report/mixsection.h"
#include "ui/report/wheelsection.h"

namespace rundblick {

std::vector<PaperSection> paperSections(const Report& report, const NumberStyle& numbers)
{
    std::vector<PaperSection> sections;
    for (const ReportFigure& figure : report.figures) {
        if (const auto* journey = std::get_if<JourneyFigure>(&figure))
            sections.push_back(journeySection(*journey));
        else if (const auto* wheel = std::get_if<WheelFigure>(&figure))
            sections.push_back(wheelSection(*wheel, numbers));
        else if (const auto* matrix = std::get_if<MatrixFigure>(&figure))
            sections.push_back(matrixSection(*matrix, numbers));
        else if (const auto* mix = std::get_if<MixFigure>(&figure))
            sections.push_back(mixSection(*mix, numbers));
        else if (const auto* method = std::get_if<MethodFigure>(&figure))
            sections.push_back(methodSection(*method, numbers));
    }
    return sections;
}

} // namespace rundblick
