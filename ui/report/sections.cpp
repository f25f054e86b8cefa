// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections.h"

#include "ui/report/cover/contentssection.h"
#include "ui/report/cover/coversection.h"
#include "ui/report/map/mapsection.h"
#include "ui/report/sections/flowsection.h"
#include "ui/report/sections/journeysection.h"
#include "ui/report/sections/matrixsection.h"
#include "ui/report/sections/methodsection.h"
#include "ui/report/sections/mixsection.h"
#include "ui/report/sections/wheelsection.h"
#include "ui/report/tables/appendixsection.h"
#include "ui/report/tables/plansections.h"
#include "ui/report/tables/wavessection.h"
#include "ui/report/tables/whysection.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportSection)
};

// Figure by figure; some are two sections.
class SectionMaker {
public:
    SectionMaker(const Report& report, const NumberStyle& numbers, const Contents& contents)
        : m_report(report)
        , m_numbers(numbers)
        , m_contents(contents)
    {
    }

    void operator()(const CoverFigure& figure)
    {
        add(coverSection(figure, m_report, m_numbers));
        add(contentsSection(m_contents));
    }
    void operator()(const MethodFigure& figure) { add(methodSection(figure, m_numbers)); }
    void operator()(const JourneyFigure& figure)
    {
        const auto isMoment
            = [](const ReportFigure& other) { return std::holds_alternative<MomentFigure>(other); };
        const auto shown = std::ranges::count_if(m_report.figures, isMoment);
        add(journeySection(figure, {static_cast<std::size_t>(shown), m_report.openedMoments}));
    }
    void operator()(const MapFigure& figure) { add(mapSection(figure, m_numbers)); }
    void operator()(const PlacedFlow& flow) { add(flowSection(flow, m_numbers)); }
    void operator()(const WheelFigure& figure)
    {
        const WheelFace face = m_report.wheelShowsMarket ? WheelFace::Market : WheelFace::Own;
        add(wheelSection(figure, m_numbers, face));
    }
    void operator()(const MatrixFigure& figure) { add(matrixSection(figure, m_numbers)); }
    void operator()(const WavesFigure& figure) { add(wavesSection(figure, m_numbers)); }
    void operator()(const MomentFigure& moment)
    {
        PaperSection section = momentSection(moment);
        section.isNested = true;
        section.group = nameOf(ReportSection::Moments);
        add(std::move(section));
    }
    void operator()(const MixFigure& figure)
    {
        add(mixSection(figure, m_numbers));
        if (figure.rows.empty())
            return;
        PaperSection spends = spendSection(figure, m_numbers);
        spends.isNested = true;
        add(std::move(spends));
    }
    void operator()(const WhyFigure& figure)
    {
        const bool isTold = std::ranges::any_of(m_report.figures,
            [](const ReportFigure& other) { return std::holds_alternative<MixFigure>(other); });
        add(whySection(figure, m_numbers, isTold ? SpendReasons::Elsewhere : SpendReasons::Told));
    }
    void operator()(const IdeaFigure& figure) { add(ideaSection(figure, m_numbers)); }
    void operator()(const ActionFigure& figure) { add(actionSection(figure, m_numbers)); }
    void operator()(const AppendixFigure& figure) { add(appendixSection(figure, m_numbers)); }

    std::vector<PaperSection> made()
    {
        for (const ReportFigure& figure : m_report.figures) {
            m_section = sectionOf(figure);
            std::visit(*this, figure);
        }
        return std::move(m_sections);
    }

private:
    void add(PaperSection section)
    {
        section.section = m_section;
        m_sections.push_back(std::move(section));
    }

    const Report& m_report;
    const NumberStyle& m_numbers;
    const Contents& m_contents;
    ReportSection m_section = ReportSection::Cover; // that is being made
    std::vector<PaperSection> m_sections;
};

} // namespace

QString nameOf(ReportSection section)
{
    switch (section) {
    case ReportSection::Cover:
        return Words::tr("Cover and contents");
    case ReportSection::Method:
        return Words::tr("Method");
    case ReportSection::Journey:
        return Words::tr("Journey matrix");
    case ReportSection::Map:
        return Words::tr("360° map");
    case ReportSection::Flow:
        return Words::tr("Customer flow");
    case ReportSection::Wheel:
        return Words::tr("360° touchpoint wheel");
    case ReportSection::Matrix:
        return Words::tr("Touchpoint matrix");
    case ReportSection::Waves:
        return Words::tr("Waves");
    case ReportSection::Moments:
        return Words::tr("Moments of truth");
    case ReportSection::Mix:
        return Words::tr("Marketing mix");
    case ReportSection::Why:
        return Words::tr("Why");
    case ReportSection::Ideas:
        return Words::tr("Ideas");
    case ReportSection::Actions:
        return Words::tr("Actions");
    case ReportSection::Appendix:
        break;
    }
    return Words::tr("Appendix: all numbers");
}

std::vector<PaperSection> paperSections(
    const Report& report, const NumberStyle& numbers, const Contents& contents)
{
    return SectionMaker(report, numbers, contents).made();
}

} // namespace rundblick
