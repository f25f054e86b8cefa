// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/engine/ratings/ratingframe.h"
#include "core/model/edits/methodedits.h"
#include "core/report/flow/flowpart.h"

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
        .wave = {},
        .leastTarget = methodNote(workshop, analysis).coverageTarget,
        .mostTarget = methodNote(workshop, analysis).mostCoverageTarget};
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

bool isEmpty(const CoverFigure&)
{
    return false;
}
bool isEmpty(const MethodFigure&)
{
    return false;
}
bool isEmpty(const JourneyFigure& figure)
{
    return figure.groups.empty();
}
bool isEmpty(const MapFigure& figure)
{
    return figure.chips.empty();
}
bool isEmpty(const PlacedFlow& flow)
{
    return flow.figure.links.empty() && flow.figure.observed.empty();
}
bool isEmpty(const WheelFigure& figure)
{
    return figure.sectors.empty();
}
bool isEmpty(const MixFigure& figure)
{
    return figure.notSteered >= figure.rows.size();
}
template <typename Figure>
bool isEmpty(const Figure& figure)
{
    return figure.rows.empty();
}

void keepOnly(JourneyFigure& figure, const std::set<Id<Touchpoint>>& only)
{
    for (JourneyGroup& group : figure.groups)
        std::erase_if(
            group.rows, [&](const JourneyRow& row) { return !only.contains(row.touchpoint); });
    figure = withoutEmptyRows(std::move(figure));
}

void keepOnly(MapFigure& figure, const std::set<Id<Touchpoint>>& only)
{
    const auto isOther = [&](const MapEntry& entry) { return !only.contains(entry.touchpoint); };
    std::erase_if(figure.chips, isOther);
    std::erase_if(figure.ghosts, isOther);
    std::erase_if(figure.links,
        [&](const MapLink& link) { return !only.contains(link.from) || !only.contains(link.to); });
}

class ReportMaker {
public:
    ReportMaker(const Workshop& workshop, const Analysis& analysis, const ReportOptions& options)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_options(options)
    {
        const Setup& setup = workshop.setup();
        m_report.title = setup.title;
        m_report.client = setup.client;
        m_report.consultant = setup.consultant;
        m_report.clientColour = coverFigure(workshop).clientColour;
        m_report.date = setup.date;
        m_report.locale = setup.locale;
        m_report.currency = setup.currency;
        m_report.method = methodNote(workshop, analysis);
        m_report.wheelShowsMarket = options.wheelShowsMarket;
    }

    Report made()
    {
        for (const ReportSection section : m_options.sections)
            addSection(section);
        if (m_report.figures.empty() && m_first)
            m_report.figures.push_back(std::move(*m_first));
        return std::move(m_report);
    }

private:
    template <typename Figure>
    void add(Figure&& figure)
    {
        if (!isEmpty(figure))
            m_report.figures.emplace_back(std::forward<Figure>(figure));
        else if (!m_first)
            m_first = std::forward<Figure>(figure);
    }

    void addSection(ReportSection section)
    {
        switch (section) {
        case ReportSection::Cover:
            return add(coverFigure(m_workshop));
        case ReportSection::Method:
            return add(methodFigure(m_workshop, m_analysis));
        case ReportSection::Journey:
            return add(shownJourney());
        case ReportSection::Map:
            return add(shownMap());
        case ReportSection::Flow:
            return add(shownFlow());
        case ReportSection::Wheel:
            return add(wheelFigure(m_workshop, m_analysis, m_options.wheelGrouping));
        case ReportSection::Matrix:
            return add(matrixFigure(m_analysis));
        case ReportSection::Waves:
            return add(ownWavesFigure(m_workshop, m_analysis.method));
        case ReportSection::Moments:
            return addMoments();
        case ReportSection::Mix:
            return add(mixFigure(m_workshop, m_analysis).value_or(MixFigure()));
        case ReportSection::Why:
            return add(whyFigure(m_workshop, m_analysis));
        case ReportSection::Ideas:
            return add(ideaFigure(m_workshop));
        case ReportSection::Actions:
            return add(actionFigure(m_workshop));
        case ReportSection::Appendix:
            return add(appendixFigure(m_workshop, m_analysis));
        }
    }

    // What is folded on the screen is open on paper.
    SavedView openView() const
    {
        SavedView view = m_options.journeyView;
        view.collapsed.clear();
        return view;
    }

    JourneyFigure shownJourney() const
    {
        JourneyFigure figure = withoutEmptyRows(journeyFigure(m_workshop, &m_analysis, openView()));
        if (!m_options.only.empty())
            keepOnly(figure, m_options.only);
        return figure;
    }

    MapFigure shownMap() const
    {
        MapFigure figure = mapFigure(m_workshop, &m_analysis, m_options.mapSegment);
        if (m_options.only.empty())
            figure.notes = mapNotes(m_workshop);
        else
            keepOnly(figure, m_options.only);
        return figure;
    }

    PlacedFlow shownFlow() const
    {
        PlacedFlow flow = placedFlow(m_workshop, m_analysis);
        if (!m_options.only.empty())
            flow.figure = flowAmong(flow.figure, m_options.only);
        return flow;
    }

    void addMoments()
    {
        MomentFigures moments = momentFigures(m_workshop, shownJourney(), openView(), mostMoments);
        m_report.openedMoments = moments.opened;
        for (MomentFigure& moment : moments.shown)
            m_report.figures.emplace_back(std::move(moment));
    }

    const Workshop& m_workshop;
    const Analysis& m_analysis;
    const ReportOptions& m_options;
    std::optional<ReportFigure> m_first; // that has nothing to show
    Report m_report;
};

} // namespace

Report buildReport(const Workshop& workshop, const Analysis& analysis, const ReportOptions& options)
{
    return ReportMaker(workshop, analysis, options).made();
}

} // namespace rundblick
