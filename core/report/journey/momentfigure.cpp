// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/journeyedits.h"
#include "core/report/journey/journeyfigure.h"
#include "core/report/journey/viewchoice.h"

namespace rundblick {
namespace {

MoodCurve curveOf(const std::vector<const Step*>& steps, Voice view, Horizon horizon,
    std::optional<double> Step::*field)
{
    MoodCurve curve;
    curve.view = view;
    curve.horizon = horizon;
    for (const Step* step : steps) {
        const std::optional<double>& value = step->*field;
        curve.points.push_back(value ? std::optional(MoodPoint{*value, true}) : std::nullopt);
    }
    return curve;
}

LaneCell cellOf(const Workshop& workshop, const Step& step, LaneKind kind)
{
    LaneCell cell;
    cell.importance = step.importance;
    cell.experience = step.experience;
    if (kind == LaneKind::Needs)
        cell.text = step.needs;
    if (kind == LaneKind::Pains)
        cell.text = step.pains;
    if (kind == LaneKind::Company)
        cell.text = step.company;
    if (kind == LaneKind::Roles && !step.responsible.empty())
        cell.leads = {step.responsible};
    if (kind == LaneKind::Ideas)
        for (const Idea* idea : ordered<Idea>(workshop))
            if (idea->step == step.id)
                cell.ideas.push_back({idea->id, idea->text, idea->votes});
    return cell;
}

} // namespace

JourneyFigure momentFigure(const Workshop& workshop, Id<Placement> moment, const SavedView& view)
{
    const std::vector<const Step*> steps = stepsOf(workshop, moment);
    JourneyFigure figure;
    figure.moment = moment;
    for (const Step* step : steps)
        figure.phases.push_back({{}, step->text, step->experience, step->teamExperience, step->id});
    figure.curves = {curveOf(steps, Voice::Customer, Horizon::AsIs, &Step::experience),
        curveOf(steps, Voice::Employee, Horizon::AsIs, &Step::teamExperience),
        curveOf(steps, Voice::Customer, Horizon::ToBe, &Step::targetExperience)};
    for (const LaneKind kind : {LaneKind::Rating, LaneKind::Emotion, LaneKind::Needs,
             LaneKind::Pains, LaneKind::Company, LaneKind::Roles, LaneKind::Ideas}) {
        LaneRow row{kind, isCollapsed(view, keyOf(kind)), {}};
        for (const Step* step : steps)
            row.cells.push_back(cellOf(workshop, *step, kind));
        figure.lanes.push_back(std::move(row));
    }
    return figure;
}

} // namespace rundblick
