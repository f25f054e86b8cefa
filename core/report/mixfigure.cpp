// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mixfigure.h"

#include "core/engine/explain/verdictmessages.h"
#include "core/model/edits/budgetedits.h"

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
    row.reasons = explainAction(analysis, i);
    row.probability = advice.probability;
    return row;
}

// Whether the draws are of this mix; those of the run before may still be there.
bool isDrawn(const Analysis& analysis)
{
    return analysis.robustness && analysis.stage == Stage::Robustness;
}

// What the draws say of a row that is steered by budget.
void addRobustness(MixRow& row, const Analysis& analysis, std::size_t place)
{
    if (!isDrawn(analysis) || !row.action)
        return;
    const Robustness& robustness = *analysis.robustness;
    if (place < robustness.robustSpend.size())
        row.robust = robustness.robustSpend[place];
    const TouchpointResult* result = analysis.find(row.touchpoint);
    if (!result)
        return;
    const auto index = static_cast<std::size_t>(result - analysis.touchpoints.data());
    if (index >= robustness.touchpoints.size())
        return;
    row.spendLow = robustness.touchpoints[index].spendLow;
    row.spendHigh = robustness.touchpoints[index].spendHigh;
}

MixCertainty certaintyOf(const Analysis& analysis)
{
    MixCertainty certainty;
    if (!isDrawn(analysis)) {
        const bool isAwaited = analysis.method.draws > 0 && analysis.stage != Stage::Robustness;
        certainty.state = isAwaited ? CertaintyState::Pending : CertaintyState::None;
        return certainty;
    }
    const Robustness& robustness = *analysis.robustness;
    certainty.state = CertaintyState::Known;
    certainty.draws = robustness.mixDraws;
    certainty.keepsMix = robustness.keepsMix;
    certainty.regretMean = robustness.regretMean;
    certainty.regretHigh = robustness.regretHigh;
    certainty.tornado = robustness.tornado;
    certainty.robustEffect = robustness.robustEffect;
    certainty.robustCvar = robustness.robustCvar;
    certainty.effectMean = robustness.effectMean;
    certainty.effectCvar = robustness.effectCvar;
    return certainty;
}

MixCard cardOf(const MixAnswer& answer)
{
    return {answer.status, answer.change.value_or(0.0), answer.spent, answer.effect, answer.gap,
        explainProof(answer), answer.changeLow, answer.changeHigh, answer.probabilityGain};
}

// The engine reports a saving as a positive share; on the card it is a change of budget.
std::optional<MixCard> savingCard(const std::optional<MixAnswer>& answer)
{
    if (!answer)
        return {};
    MixCard card = cardOf(*answer);
    card.change = -card.change;
    std::swap(card.changeLow, card.changeHigh);
    for (std::optional<double>* end : {&card.changeLow, &card.changeHigh})
        if (*end)
            *end = -**end;
    return card;
}

std::size_t lockedCount(const Workshop& workshop, const Mix& mix)
{
    return static_cast<std::size_t>(std::ranges::count_if(mix.touchpoints, [&](Id<Touchpoint> id) {
        const Touchpoint* touchpoint = workshop.find(id);
        return touchpoint && touchpoint->locked != Lock::None;
    }));
}

// Most changed first; those not steered by budget last.
void sortByChange(std::vector<MixRow>& rows)
{
    std::ranges::stable_sort(rows, {},
        [](const MixRow& row) { return std::pair(!row.action, -std::abs(row.to - row.from)); });
}

} // namespace

MixAction actionFor(double from, double to)
{
    constexpr double heldWithin = 0.05; // method.md 7
    if (from <= 0.0)
        return to > 0.0 ? MixAction::Start : MixAction::Hold;
    if (to <= 0.0)
        return MixAction::Stop;
    const double change = to / from - 1.0;
    return change > heldWithin ? MixAction::Invest
        : change < -heldWithin ? MixAction::Reduce
                               : MixAction::Hold;
}

MixFigure withRobustSpends(MixFigure figure)
{
    for (MixRow& row : figure.rows) {
        if (!row.robust)
            continue;
        row.to = *row.robust;
        row.action = actionFor(row.from, row.to);
        row.reasons.clear();
        row.probability.reset();
    }
    sortByChange(figure.rows);
    figure.isRobust = true;
    return figure;
}

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
        MixRow& row = figure.rows.back();
        addRobustness(row, analysis, i);
        figure.spentToday += row.from;
        figure.largestSpend = std::max({figure.largestSpend, row.from, row.to,
            row.spendHigh.value_or(0.0), row.robust.value_or(0.0)});
        row.isSteered = i < mix.steered.size() ? mix.steered[i] : row.action.has_value();
        figure.notSteered += row.isSteered ? 0U : 1U;
    }
    sortByChange(figure.rows);
    if (analysis.coverage && figure.spentToday > 0.0) {
        figure.waste = analysis.coverage->wasteSpend;
        figure.wasteShare = analysis.coverage->wasteSpend / figure.spentToday;
    }
    figure.frontier = mix.frontier;
    figure.certainty = certaintyOf(analysis);
    figure.restrictions = restrictionFigure(workshop, analysis);
    figure.scenarios = scenarioFigure(workshop, analysis);
    return figure;
}

} // namespace rundblick
