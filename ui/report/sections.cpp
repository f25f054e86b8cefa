// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/journeysection.h"
#include "ui/report/matrixsection.h"
#include "ui/report/methodsection.h"
#include "ui/report/mixsection.h"
#include "ui/report/wheelsection.h"

#include <algorithm>

namespace rundblick {

std::vector<PaperSection> paperSections(const Report& report, const NumberStyle& numbers)
{
    const auto isMoment
        = [](const ReportFigure& figure) { return std::holds_alternative<MomentFigure>(figure); };
    const MomentCount moments{
        static_cast<std::size_t>(std::ranges::count_if(report.figures, isMoment)),
        report.openedMoments};
    const WheelFace face = report.wheelShowsMarket ? WheelFace::Market : WheelFace::Own;
    std::vector<PaperSection> sections;
    for (const ReportFigure& figure : report.figures) {
        if (const auto* journey = std::get_if<JourneyFigure>(&figure))
            sections.push_back(journeySection(*journey, moments));
        else if (const auto* moment = std::get_if<MomentFigure>(&figure))
            sections.push_back(momentSection(*moment));
        else if (const auto* wheel = std::get_if<WheelFigure>(&figure))
            sections.push_back(wheelSection(*wheel, numbers, face));
        else if (const auto* matrix = std::get_if<MatrixFigure>(&figure))
            sections.push_back(matrixSection(*matrix, numbers));
        else if (const auto* mix = std::get_if<MixFigure>(&figure)) {
            sections.push_back(mixSection(*mix, numbers));
            if (!mix->rows.empty())
                sections.push_back(spendSection(*mix, numbers));
        } else if (const auto* method = std::get_if<MethodFigure>(&figure))
            sections.push_back(methodSection(*method, numbers));
    }
    return sections;
}

} // namespace rundblick
