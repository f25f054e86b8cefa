// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

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
        if (method.segment && rater.segment && rater.segment != method.segment)
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
        .segment = {}};
    if (const Brand* brand = workshop.find(analysis.method.benchmarkBrand))
        figure.brand = brand->name;
    if (const Segment* segment = workshop.find(analysis.method.segment))
        figure.segment = segment->name;
    return figure;
}

// Paper shows what is on the journey; touchpoints that nobody placed stay in the library.
JourneyFigure withoutEmptyRows(JourneyFigure figure)
{
    for (JourneyGroup& group : figure.groups)
        std::erase_if(group.rows, [](const JourneyRow& row) { return row.dots.empty(); });
    std::erase_if(figure.groups, [](const JourneyGroup& group) { return group.rows.empty(); });
    return figure;
}

} // namespace

Report buildReport(const Workshop& workshop, const Analysis& analysis, const ReportOptions& options)
{
    Report report;
    const Setup& setup = workshop.setup();
    report.title = setup.title;
    report.client = setup.client;
    report.date = setup.date;
    report.locale = setup.locale;
    report.currency = setup.currency;
    report.method = methodNote(workshop, analysis);
    const bool all = options.page == ReportPage::All;
    if (options.page == ReportPage::Journey || all) {
        JourneyFigure figure
            = withoutEmptyRows(journeyFigure(workshop, &analysis, options.journeyGrouping));
        if (!all || !figure.groups.empty())
            report.figures.emplace_back(std::move(figure));
    }
    if (options.page == ReportPage::Wheel || all) {
        WheelFigure figure = wheelFigure(workshop, analysis, options.wheelGrouping);
        if (!all || !figure.sectors.empty())
            report.figures.emplace_back(std::move(figure));
    }
    if (options.page == ReportPage::Matrix || all) {
        MatrixFigure figure = matrixFigure(analysis);
        if (!all || !figure.rows.empty())
            report.figures.emplace_back(std::move(figure));
    }
    if (options.page == ReportPage::Mix || all) {
        MixFigure figure = mixFigure(workshop, analysis).value_or(MixFigure());
        if (!all || figure.notSteered < figure.rows.size())
            report.figures.emplace_back(std::move(figure));
    }
    if (all)
        report.figures.emplace_back(methodFigure(workshop, analysis));
    return report;
}

} // namespace rundblick
