// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/planfigure.h"

namespace rundblick {
namespace {

std::string nameOf(const Workshop& workshop, std::optional<Id<Touchpoint>> id)
{
    const Touchpoint* touchpoint = workshop.find(id);
    return touchpoint ? touchpoint->name : std::string();
}

} // namespace

IdeaFigure ideaFigure(const Workshop& workshop)
{
    IdeaFigure figure;
    for (const Idea* idea : ordered<Idea>(workshop)) {
        IdeaRow row{nameOf(workshop, idea->touchpoint), {}, {}, idea->text, idea->votes};
        if (const Placement* placement = workshop.find(idea->placement))
            if (const Phase* phase = workshop.find(placement->phase))
                row.phase = phase->name;
        if (const Step* step = workshop.find(idea->step))
            row.step = step->text;
        figure.hasVotes = figure.hasVotes || idea->votes > 0;
        figure.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(figure.rows, std::greater(), &IdeaRow::votes);
    return figure;
}

ActionFigure actionFigure(const Workshop& workshop)
{
    ActionFigure figure;
    for (const Action* action : ordered<Action>(workshop)) {
        std::string touchpoint = nameOf(workshop, action->touchpoint);
        if (const Idea* idea = workshop.find(action->idea); idea && touchpoint.empty())
            touchpoint = nameOf(workshop, idea->touchpoint);
        figure.rows.push_back({action->text, std::move(touchpoint), action->owner, action->start,
            action->end, action->budget, action->indicator, action->state});
        if (action->state != ActionState::Dropped)
            figure.budget += action->budget.value_or(0.0);
    }
    return figure;
}

} // namespace rundblick
