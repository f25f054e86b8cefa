// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journeyfigure.h"

namespace rundblick {
namespace {

class WeightedMean {
public:
    void add(std::optional<double> value, double weight)
    {
        if (!value)
            return;
        m_sum += weight * *value;
        m_weight += weight;
    }
    std::optional<double> mean() const
    {
        return m_weight > 0.0 ? std::optional(m_sum / m_weight) : std::nullopt;
    }

private:
    double m_sum = 0.0;
    double m_weight = 0.0;
};

using PhaseIndex = std::map<Id<Phase>, std::size_t>;
using PlacementsOfCell = std::map<std::pair<Id<Touchpoint>, std::size_t>, // phase index
    std::vector<const Placement*>>;

PlacementsOfCell placementsByCell(const Workshop& workshop, const PhaseIndex& phases)
{
    PlacementsOfCell cells;
    const std::optional<Id<Segment>> segment = workshop.method().segment;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        const bool isShown = !segment || !placement.segment || placement.segment == segment;
        const auto phase = phases.find(placement.phase);
        if (isShown && phase != phases.end())
            cells[{placement.touchpoint, phase->second}].push_back(&placement);
    }
    return cells;
}

JourneyDot dotOf(std::size_t phase, const std::vector<const Placement*>& placements)
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
        const double weight = std::max(placement->usage, 1e-9); // never used, still felt
        customer.add(placement->experience, weight);
        team.add(placement->teamExperience, weight);
    }
    dot.experience = customer.mean();
    dot.teamExperience = team.mean();
    return dot;
}

std::vector<JourneyPhase> phasesOf(
    const std::vector<const Phase*>& phases, const PlacementsOfCell& cells)
{
    std::vector<WeightedMean> customer(phases.size());
    std::vector<WeightedMean> team(phases.size());
    for (const auto& [cell, placements] : cells)
        for (const Placement* placement : placements) {
            const double weight = placement->importance * placement->usage;
            customer[cell.second].add(placement->experience, weight);
            team[cell.second].add(placement->teamExperience, weight);
        }
    std::vector<JourneyPhase> result;
    for (std::size_t p = 0; p < phases.size(); ++p)
        result.push_back({phases[p]->id, phases[p]->name, customer[p].mean(), team[p].mean()});
    return result;
}

} // namespace

JourneyFigure journeyFigure(const Workshop& workshop, const Analysis* analysis, Grouping by)
{
    const std::vector<const Phase*> phases = ordered<Phase>(workshop);
    PhaseIndex indexOf;
    for (std::size_t p = 0; p < phases.size(); ++p)
        indexOf[phases[p]->id] = p;
    const PlacementsOfCell cells = placementsByCell(workshop, indexOf);

    JourneyFigure figure;
    figure.phases = phasesOf(phases, cells);
    for (const TouchpointGroup& group :
        grouped(workshop, analysis, ordered<Touchpoint>(workshop), by)) {
        JourneyGroup& target = figure.groups.emplace_back(JourneyGroup{group.key, {}});
        for (const Touchpoint* touchpoint : group.touchpoints) {
            JourneyRow row{touchpoint->id, touchpoint->name, {}, {}};
            const TouchpointResult* result = analysis ? analysis->find(touchpoint->id) : nullptr;
            row.cover = result ? result->cover : std::nullopt;
            for (auto cell = cells.lower_bound({touchpoint->id, 0});
                 cell != cells.end() && cell->first.first == touchpoint->id; ++cell)
                row.dots.push_back(dotOf(cell->first.second, cell->second));
            target.rows.push_back(std::move(row));
        }
    }
    return figure;
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
