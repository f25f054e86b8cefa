// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/engine/ratings/ratingframe.h"
#include "core/model/edits/methodedits.h"

#include <algorithm>

namespace rundblick {
namespace {

MethodNote methodNote(const Workshop& workshop, const Analysis& analysis)
{
    const Method& method = analysis.method;
    MethodNote note;
    note.benchmark = analysis.benchmarkName;
    note.relevantDifference = method.relevantDifference;
    note.coverRule = method.coverRule;
    note.coverageTarget = method.coverageTarget;
    note.mostCoverageTarget = method.coverageTarget;
    if (!analysis.phases.empty()) { // phases may have targets of their own
        const auto [least, most]
            = std::ranges::minmax(analysis.phases, {}, &PhaseResult::coverageTarget);
        note.coverageTarget = least.coverageTarget;
        note.mostCoverageTarget = most.coverageTarget;
    }
    if (const Segment* segment = workshop.find(method.segment))
        note.segment = segment->name;
    for (const auto& [id, rater] : workshop.all<Rater>()) {
        if (!isCounted(rater, method))
            continue;
        note.customers += rater.voice == Voice::Customer ? 1 : 0;
        note.employees += rater.voice == Voice::Employee ? 1 : 0;
    }
    note.seed = analysis.seed;
    return note;
}

MethodFigure methodFigure(const Workshop& workshop, const Analysis& analysis)
{
    MethodFigure figure{.method = analysis.method,
        .changed = changedFields(workshop.method()),
        .brand = {},
        .segment = {},
        .wave = {}};
    if (const Brand* brand = workshop.find(analysis.method.benchmarkBrand))
        figure.brand = brand->name;
    if (const Segment* segment = workshop.find(analysis.method.segment))
        figure.segment = segment->name;
    if (const Wave* wave = workshop.find(analysis.method.wave))
        figure.wave = wave->name;
    return figure;
}

constexpr std::size_t mostMoments = 40; // pages that somebody turns

// Paper shows what is on the journey; touchpoints that nobody placed stay in the library.
JourneyFigure withoutEmptyRows(JourneyFigure figure)
{
    figure.shown = 0;
    for (JourneyGroup& group : figure.groups) {
        std::erase_if(group.rows, [](const JourneyRow& row) { return row.dots.empty(); });
        figure.shown += group.rows.size();
    }
    std::erase_if(figure.groups, [](const JourneyGroup& group) { return group.rows.empty(); });
    return figure;
}

class ReportMaker {
public:
    ReportMaker(const Workshop& workshop, const Analysis& analysis, const ReportOptions& options)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_options(options)
        , m_isAll(options.page == ReportPage::All)
    {
        const Setup& setup = workshop.setup();
        m_report.title = setup.title;
        m_report.client = setup.client;
        m_report.date = setup.date;
        m_report.locale = setup.locale;
        m_report.currency = setup.currency;
        m_report.method = methodNote(workshop, analysis);
        m_report.wheelShowsMarket = options.wheelShowsMarket;
    }

    Report made()
    {
        if (m_options.page == ReportPage::Journey || m_isAll)
            addJourney();
        if (m_options.page == ReportPage::Wheel || m_isAll) {
            WheelFigure figure = wheelFigure(m_workshop, m_analysis, m_options.wheelGrouping);
            const bool isEmpty = figure.sectors.empty();
            add(std::move(figure), isEmpty);
        }
        if (m_options.page == ReportPage::Matrix || m_isAll) {
            MatrixFigure figure = matrixFigure(m_analysis);
            const bool isEmpty = figure.rows.empty();
            add(std::move(figure), isEmpty);
        }
        if (m_options.page == ReportPage::Mix || m_isAll) {
            MixFigure figure = mixFigure(m_workshop, m_analysis).value_or(MixFigure());
            const bool isEmpty = figure.notSteered >= figure.rows.size();
            add(std::move(figure), isEmpty);
        }
        if (m_isAll)
            add(methodFigure(m_workshop, m_analysis), false);
        return std::move(m_report);
    }

private:
    void add(ReportFigure&& figure, bool isEmpty)
    {
        if (!m_isAll || !isEmpty)
            m_report.figures.push_back(std::move(figure));
    }

    void addJourney()
    {
        SavedView view = m_options.journeyView;
        view.collapsed.clear();
        JourneyFigure journey = withoutEmptyRows(journeyFigure(m_workshop, &m_analysis, view));
        MomentFigures moments = momentFigures(m_workshop, journey, view, mostMoments);
        m_report.openedMoments = moments.opened;
        const bool isEmpty = journey.groups.empty();
        add(std::move(journey), isEmpty);
        for (MomentFigure& moment : moments.shown)
            m_report.figures.emplace_back(std::move(moment));
    }

    const Workshop& m_workshop;
    const Analysis& m_analysis;
    const ReportOptions& m_options;
    const bool m_isAll;
    Report m_report;
};

} // namespace

Report buildReport(const Workshop& workshop, const Analysis& analysis, const ReportOptions& options)
{
    return ReportMaker(workshop, analysis, options).made();
}

} // namespace rundblick
