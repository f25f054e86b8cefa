// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mixfigure.h"

#include "core/model/budgetedits.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

MixRow rowOf(const Analysis& analysis, const Mix& mix, std::size_t i)
{
    MixRow row;
    row.touchpoint = mix.touchpoints[i];
    row.name = mix.names[i];
    if (const TouchpointResult* result = analysis.find(row.touchpoint))
        row.cover = result->cover;
    if (i >= mix.actions.size())
        return row;
    const SpendAdvice& advice = mix.actions[i];
    row.from = advice.from;
    row.to = advice.to;
    row.action = advice.action;
    row.reasons = advice.reasons;
    return row;
}

MixCard cardOf(const MixAnswer& answer)
{
    return {answer.status, answer.change.value_or(0.0), answer.spent, answer.effect, answer.gap,
        answer.conflict};
}

// The engine reports a saving as a positive share; on the card it is a change of budget.
std::optional<MixCard> savingCard(const std::optional<MixAnswer>& answer)
{
    if (!answer)
        return {};
    MixCard card = cardOf(*answer);
    card.change = -card.change;
    return card;
}

std::size_t lockedCount(const Workshop& workshop, const Mix& mix)
{
    return static_cast<std::size_t>(std::ranges::count_if(mix.touchpoints, [&](Id<Touchpoint> id) {
        const Touchpoint* touchpoint = workshop.find(id);
        return touchpoint && touchpoint->locked != Lock::None;
    }));
}

} // namespace

std::optional<MixFigure> mixFigure(const Workshop& workshop, const Analysis& analysis)
{
    if (!analysis.mix)
        return {};
    const Mix& mix = *analysis.mix;
    MixFigure figure;
    if (const Scenario* scenario = currentScenario(workshop))
        figure.scenario = scenario->name;
    figure.period = workshop.setup().period;
    figure.budget = mix.budget;
    figure.effectToday = mix.effectToday;
    figure.assumed = assumedCount(workshop);
    figure.locked = lockedCount(workshop, mix);
    if (mix.sameBudget)
        figure.sameBudget = cardOf(*mix.sameBudget);
    figure.sameEffect = savingCard(mix.sameEffect);
    for (std::size_t i = 0; i < mix.touchpoints.size(); ++i) {
        figure.rows.push_back(rowOf(analysis, mix, i));
        const MixRow& row = figure.rows.back();
        figure.spentToday += row.from;
        figure.largestSpend = std::max({figure.largestSpend, row.from, row.to});
        figure.notSteered += row.action ? 0U : 1U;
    }
    std::ranges::stable_sort(figure.rows, {},
        [](const MixRow& row) { return std::pair(!row.action, -std::abs(row.to - row.from)); });
    if (analysis.coverage && figure.spentToday > 0.0) {
        figure.waste = analysis.coverage->wasteSpend;
        figure.wasteShare = analysis.coverage->wasteSpend / figure.spentToday;
    }
    figure.frontier = mix.frontier;
    return figure;
}

} // namespace rundblick
