// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scenariofigure.h"

#include "core/model/edits/budgetedits.h"

#include <algorithm>

namespace rundblick {
namespace {

bool isPossible(const std::optional<MixAnswer>& answer)
{
    return answer && answer->status != MixStatus::Infeasible;
}

ScenarioColumn columnOf(const Workshop& workshop, const ScenarioOutcome& outcome)
{
    ScenarioColumn column;
    column.scenario = outcome.id;
    column.name = outcome.name;
    const Scenario* shown = currentScenario(workshop);
    column.isShown = shown && shown->id == outcome.id;
    for (const auto& [id, supposition] : workshop.all<Supposition>())
        if (supposition.scenario == outcome.id)
            if (const Touchpoint* touchpoint = workshop.find(supposition.touchpoint))
                column.suppositions.push_back(touchpoint->name);
    column.budget = outcome.budget;
    column.effectToday = outcome.effectToday;
    column.active = outcome.active;
    column.coverage = outcome.coverage;
    if (isPossible(outcome.sameBudget)) {
        column.spent = outcome.sameBudget->spent;
        column.effect = outcome.sameBudget->effect;
        column.gain = outcome.sameBudget->change;
    } else if (outcome.sameBudget) {
        column.conflict = outcome.sameBudget->conflict;
    }
    if (isPossible(outcome.sameEffect)) {
        column.leastBudget = outcome.sameEffect->spent;
        column.saving = outcome.sameEffect->change;
    }
    return column;
}

// The draws are of the shown scenario alone.
void addIntervals(ScenarioColumn& column, const Mix& mix)
{
    if (column.gain && mix.sameBudget) {
        column.gainLow = mix.sameBudget->changeLow;
        column.gainHigh = mix.sameBudget->changeHigh;
    }
    if (column.saving && mix.sameEffect) {
        column.savingLow = mix.sameEffect->changeLow;
        column.savingHigh = mix.sameEffect->changeHigh;
    }
}

ScenarioRow::Cell cellOf(const ScenarioOutcome& outcome, Id<Touchpoint> touchpoint)
{
    const auto found = std::ranges::find(outcome.touchpoints, touchpoint);
    if (found == outcome.touchpoints.end() || !isPossible(outcome.sameBudget))
        return {};
    const auto place = static_cast<std::size_t>(found - outcome.touchpoints.begin());
    ScenarioRow::Cell cell;
    if (place < outcome.actions.size())
        cell.action = outcome.actions[place];
    const MixAnswer& answer = *outcome.sameBudget;
    const std::vector<double>& spend = answer.rounded ? answer.rounded->spend : answer.spend;
    if (place < spend.size())
        cell.to = spend[place];
    return cell;
}

bool differ(const std::vector<ScenarioRow::Cell>& cells)
{
    return std::ranges::any_of(
        cells, [&](const ScenarioRow::Cell& cell) { return cell.action != cells.front().action; });
}

} // namespace

const ScenarioColumn* ScenarioFigure::find(Id<Scenario> id) const
{
    const auto found = std::ranges::find(scenarios, id, &ScenarioColumn::scenario);
    return found == scenarios.end() ? nullptr : &*found;
}

std::optional<ScenarioFigure> scenarioFigure(const Workshop& workshop, const Analysis& analysis)
{
    if (analysis.scenarios.size() < 2)
        return {};
    ScenarioFigure figure;
    for (const PhaseResult& phase : analysis.phases) {
        figure.phases.push_back(phase.name);
        figure.phaseIds.push_back(phase.id);
    }
    for (const ScenarioOutcome& outcome : analysis.scenarios) {
        figure.scenarios.push_back(columnOf(workshop, outcome));
        if (figure.scenarios.back().isShown && analysis.mix)
            addIntervals(figure.scenarios.back(), *analysis.mix);
    }
    const ScenarioOutcome& first = analysis.scenarios.front();
    for (std::size_t i = 0; i < first.touchpoints.size(); ++i) {
        ScenarioRow row;
        row.touchpoint = first.touchpoints[i];
        row.name = first.names[i];
        row.from = first.from[i];
        for (const ScenarioOutcome& outcome : analysis.scenarios)
            row.cells.push_back(cellOf(outcome, row.touchpoint));
        row.differs = differ(row.cells);
        figure.differing += row.differs ? 1U : 0U;
        figure.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(figure.rows, {}, [](const ScenarioRow& row) { return !row.differs; });
    return figure;
}

} // namespace rundblick
