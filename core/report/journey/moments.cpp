// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/journey/moments.h"

#include <algorithm>
#include <set>

namespace rundblick {
namespace {

// A placement with the place of its dot: column, and row from the top.
struct Opened {
    std::pair<std::size_t, std::size_t> at;
    const Placement* placement = nullptr;

    double weight() const { return placement->importance * placement->usage; }
};

using Cells = std::map<std::pair<Id<Touchpoint>, Id<Phase>>, std::pair<std::size_t, std::size_t>>;

Cells momentCells(const JourneyFigure& journey)
{
    Cells cells;
    std::size_t at = 0;
    for (const JourneyGroup& group : journey.groups)
        for (const JourneyRow& row : group.rows) {
            for (const JourneyDot& dot : row.dots)
                if (dot.momentOfTruth)
                    cells[{row.touchpoint, journey.phases[dot.phase].id}] = {dot.phase, at};
            ++at;
        }
    return cells;
}

std::vector<Opened> openedMoments(
    const Workshop& workshop, const JourneyFigure& journey, const SavedView& view)
{
    std::set<Id<Placement>> withSteps;
    for (const auto& [id, step] : workshop.all<Step>())
        withSteps.insert(step.placement);
    const Cells cells = momentCells(journey);
    const std::optional<Id<Segment>> segment = shownSegment(workshop, view);
    std::vector<Opened> opened;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        const auto cell = cells.find({placement.touchpoint, placement.phase});
        const bool isOther = segment && placement.segment && placement.segment != segment;
        if (placement.momentOfTruth && cell != cells.end() && !isOther && withSteps.contains(id))
            opened.push_back({cell->second, &placement});
    }
    return opened;
}

MomentFigure figureOf(const Workshop& workshop, const Placement& placement, const SavedView& view)
{
    MomentFigure figure;
    if (const Phase* phase = workshop.find(placement.phase))
        figure.phase = phase->name;
    if (const Touchpoint* touchpoint = workshop.find(placement.touchpoint))
        figure.touchpoint = touchpoint->name;
    if (const Segment* segment = workshop.find(placement.segment))
        figure.segment = segment->name;
    figure.steps = momentFigure(workshop, placement.id, view);
    return figure;
}

template <typename T>
std::vector<T> part(const std::vector<T>& all, std::size_t from, std::size_t to)
{
    return {all.begin() + static_cast<std::ptrdiff_t>(from),
        all.begin() + static_cast<std::ptrdiff_t>(to)};
}

} // namespace

MomentFigures momentFigures(
    const Workshop& workshop, const JourneyFigure& journey, const SavedView& view, std::size_t most)
{
    std::vector<Opened> opened = openedMoments(workshop, journey, view);
    MomentFigures figures;
    figures.opened = opened.size();
    std::ranges::stable_sort(opened, std::ranges::greater(), &Opened::weight);
    opened.resize(std::min(opened.size(), most));
    std::ranges::stable_sort(opened, {}, &Opened::at);
    for (const Opened& moment : opened)
        figures.shown.push_back(figureOf(workshop, *moment.placement, view));
    return figures;
}

std::vector<JourneyFigure> stepParts(const JourneyFigure& moment, std::size_t most)
{
    const std::size_t steps = moment.phases.size();
    const std::size_t count = (std::max<std::size_t>(steps, 1) + most - 1) / most;
    std::vector<JourneyFigure> parts;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t from = i * steps / count;
        const std::size_t to = (i + 1) * steps / count;
        JourneyFigure& figure = parts.emplace_back(moment);
        figure.phases = part(moment.phases, from, to);
        for (LaneRow& lane : figure.lanes)
            lane.cells = part(lane.cells, from, to);
        for (MoodCurve& curve : figure.curves)
            curve.points = part(curve.points, from, to);
    }
    return parts;
}

} // namespace rundblick
