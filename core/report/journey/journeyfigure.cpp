// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/journeyfigure.h"

#include "core/report/journey/rowsorting.h"
#include "core/report/journey/viewchoice.h"
#include "core/report/journey/weightedmean.h"

namespace rundblick {
namespace {

using PhaseIndex = std::map<Id<Phase>, std::size_t>;
using PlacementsOfCell = std::map<std::pair<Id<Touchpoint>, std::size_t>, // phase index
    std::vector<const Placement*>>;

// What was said and thought up at a placement.
struct Remarks {
    int customerQuotes = 0;
    int employeeQuotes = 0;
    int ideas = 0;
    bool isOf(Voice voice) const { return voices[static_cast<std::size_t>(voice)]; }
    std::array<bool, 3> voices{};
};
using RemarksByPlacement = std::map<Id<Placement>, Remarks>;

RemarksByPlacement remarksOf(const Workshop& workshop)
{
    RemarksByPlacement remarks;
    for (const auto& [id, quote] : workshop.all<Quote>()) {
        Remarks& there = remarks[quote.placement];
        ++(quote.voice == Voice::Customer ? there.customerQuotes : there.employeeQuotes);
        there.voices[static_cast<std::size_t>(quote.voice)] = true;
    }
    for (const auto& [id, idea] : workshop.all<Idea>())
        if (idea.placement)
            ++remarks[*idea.placement].ideas;
    return remarks;
}

class JourneyMaker {
public:
    JourneyMaker(const Workshop& workshop, const Analysis* analysis, const SavedView& view)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_view(view)
        , m_segment(shownSegment(workshop, view))
        , m_remarks(remarksOf(workshop))
    {
        const std::vector<const Phase*> phases = ordered<Phase>(workshop);
        for (std::size_t p = 0; p < phases.size(); ++p)
            m_phases[phases[p]->id] = p;
        for (const auto& [id, placement] : workshop.all<Placement>()) {
            const auto phase = m_phases.find(placement.phase);
            if (phase != m_phases.end() && isShown(placement))
                m_cells[{placement.touchpoint, phase->second}].push_back(&placement);
        }
    }

    std::vector<const Touchpoint*> touchpoints() const
    {
        std::vector<const Touchpoint*> shown
            = sortedTouchpoints(m_workshop, m_analysis, m_view.sorting);
        std::erase_if(shown, [&](const Touchpoint* touchpoint) { return !isShown(*touchpoint); });
        return shown;
    }

    JourneyRow row(const Touchpoint& touchpoint) const
    {
        JourneyRow row{touchpoint.id, touchpoint.name, {}, {}};
        const TouchpointResult* result = m_analysis ? m_analysis->find(touchpoint.id) : nullptr;
        row.cover = result ? result->cover : std::nullopt;
        for (auto cell = firstCell(touchpoint.id);
             cell != m_cells.end() && cell->first.first == touchpoint.id; ++cell)
            row.dots.push_back(dot(cell->first.second, cell->second));
        return row;
    }

private:
    PlacementsOfCell::const_iterator firstCell(Id<Touchpoint> touchpoint) const
    {
        return m_cells.lower_bound({touchpoint, 0});
    }

    bool isShown(const Placement& placement) const
    {
        if (m_segment && placement.segment && placement.segment != m_segment)
            return false;
        if (m_view.evidence && placement.evidence < *m_view.evidence)
            return false;
        if (!m_view.voice)
            return true;
        const auto remarks = m_remarks.find(placement.id);
        return remarks != m_remarks.end() && remarks->second.isOf(*m_view.voice);
    }

    bool isShown(const Touchpoint& touchpoint) const
    {
        const bool isChannel = (!m_view.ownership || touchpoint.ownership == *m_view.ownership)
            && (!m_view.form || touchpoint.form == *m_view.form);
        if (touchpoint.parked || !isChannel)
            return false;
        if (!m_view.segment && !m_view.voice && !m_view.evidence)
            return true;
        const auto cell = firstCell(touchpoint.id);
        return cell != m_cells.end() && cell->first.first == touchpoint.id;
    }

    JourneyDot dot(std::size_t phase, const std::vector<const Placement*>& placements) const
    {
        JourneyDot dot;
        dot.phase = phase;
        dot.placement = placements.front()->id;
        dot.importance = 0.0;
        dot.usage = 0.0;
        WeightedMean customer;
        WeightedMean team;
        for (const Placement* placement : placements) {
            if (!placement->segment)
                dot.placement = placement->id;
            dot.importance = std::max(dot.importance, placement->importance);
            dot.usage = std::max(dot.usage, placement->usage);
            dot.momentOfTruth = dot.momentOfTruth || placement->momentOfTruth;
            dot.evidence = std::max(dot.evidence, placement->evidence);
            const double weight = std::max(placement->usage, 1e-9); // never used, still felt
            customer.add(placement->experience, weight);
            team.add(placement->teamExperience, weight);
            addRemarks(dot, placement->id);
        }
        dot.experience = customer.mean();
        dot.teamExperience = team.mean();
        return dot;
    }

    void addRemarks(JourneyDot& dot, Id<Placement> placement) const
    {
        const auto remarks = m_remarks.find(placement);
        if (remarks == m_remarks.end())
            return;
        dot.customerQuotes += remarks->second.customerQuotes;
        dot.employeeQuotes += remarks->second.employeeQuotes;
        dot.ideas += remarks->second.ideas;
    }

    const Workshop& m_workshop;
    const Analysis* m_analysis;
    const SavedView& m_view;
    std::optional<Id<Segment>> m_segment;
    RemarksByPlacement m_remarks;
    PhaseIndex m_phases;
    PlacementsOfCell m_cells;
};

std::vector<JourneyPhase> phasesOf(
    const std::vector<const Phase*>& phases, const std::vector<MoodCurve>& curves)
{
    std::vector<JourneyPhase> result;
    const auto value = [&](std::size_t curve, std::size_t phase) {
        const std::optional<MoodPoint>& point = curves[curve].points[phase];
        return point ? std::optional(point->value) : std::nullopt;
    };
    for (std::size_t p = 0; p < phases.size(); ++p)
        result.push_back({phases[p]->id, phases[p]->name, value(0, p), value(1, p), {}});
    return result;
}

} // namespace

std::optional<double> JourneyDot::perceptionGap() const
{
    return experience && teamExperience ? std::optional(*teamExperience - *experience)
                                        : std::nullopt;
}

JourneyFigure journeyFigure(
    const Workshop& workshop, const Analysis* analysis, const SavedView& view)
{
    const std::vector<const Phase*> phases = ordered<Phase>(workshop);
    JourneyFigure figure;
    figure.phases = phasesOf(phases, allMoodCurves(workshop, view));
    figure.lanes = laneRows(workshop, view);
    if (!isHidden(view, keyOf(LaneKind::Emotion)))
        figure.curves = moodCurves(workshop, view);
    for (std::size_t p = 0; p < phases.size(); ++p)
        if (phases[p]->id == workshop.setup().enhancedFrom)
            figure.enhancedFrom = p;
    figure.view = view;
    if (const Segment* segment = workshop.find(view.segment))
        figure.segment = segment->name;
    const JourneyMaker maker(workshop, analysis, view);
    const std::vector<const Touchpoint*> touchpoints = maker.touchpoints();
    figure.shown = touchpoints.size();
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
        figure.total += touchpoint.parked ? 0U : 1U;
    for (const TouchpointGroup& group : grouped(workshop, analysis, touchpoints, view.grouping)) {
        JourneyGroup& target = figure.groups.emplace_back(JourneyGroup{group.key, {}});
        target.isCollapsed = view.grouping != Grouping::None && isCollapsed(view, keyOf(group.key));
        for (const Touchpoint* touchpoint : group.touchpoints)
            target.rows.push_back(maker.row(*touchpoint));
    }
    return figure;
}

JourneyFigure journeyFigure(const Workshop& workshop, const Analysis* analysis, Grouping by)
{
    SavedView view;
    view.grouping = by;
    return journeyFigure(workshop, analysis, view);
}

std::optional<std::size_t> lowestPhase(const JourneyFigure& figure)
{
    std::optional<std::size_t> lowest;
    for (std::size_t p = 0; p < figure.phases.size(); ++p)
        if (figure.phases[p].customer
            && (!lowest || *figure.phases[p].customer < *figure.phases[*lowest].customer))
            lowest = p;
    return lowest;
}

} // namespace rundblick
