// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/restrictionfigure.h"

#include "core/model/edits/budgetedits.h"

#include <algorithm>

namespace rundblick {
namespace {

std::optional<PlacedPrice> priceOf(const Mix& mix, Code code, const std::string& phase = {})
{
    for (std::size_t place = 0; place < mix.prices.size(); ++place) {
        const RestrictionPrice& price = mix.prices[place];
        const MessageValue* name = price.restriction.find("phase");
        const auto* text = name ? std::get_if<std::string>(name) : nullptr;
        if (price.restriction.code == code && (phase.empty() || (text && *text == phase)))
            return PlacedPrice{price, place};
    }
    return {};
}

bool isOfTouchpoint(const RestrictionPrice& price)
{
    const Code code = price.restriction.code;
    return code == Code::ConflictLock || code == Code::ConflictMinimum
        || code == Code::ConflictMaximum;
}

void addScenario(RestrictionFigure& figure, const Workshop& workshop)
{
    const Scenario* scenario = currentScenario(workshop);
    for (const Phase* phase : ordered<Phase>(workshop)) {
        PhaseLimit limit;
        limit.phase = phase->id;
        limit.name = phase->name;
        for (const auto& [id, restriction] : workshop.all<PhaseRestriction>())
            if (scenario && restriction.scenario == scenario->id
                && restriction.phase == phase->id) {
                limit.minActive = restriction.minActive;
                limit.effectShare = restriction.effectShare;
            }
        figure.phases.push_back(std::move(limit));
    }
    if (!scenario)
        return;
    figure.maxActive = scenario->maxActive;
    for (const auto& [id, supposition] : workshop.all<Supposition>())
        if (const Touchpoint* touchpoint = workshop.find(supposition.touchpoint);
            touchpoint && supposition.scenario == scenario->id)
            figure.suppositions.push_back(
                {touchpoint->id, touchpoint->name, supposition.kind, supposition.quality});
}

void addConflicts(RestrictionFigure& figure, const Mix& mix)
{
    for (const std::optional<MixAnswer>* answer : {&mix.sameBudget, &mix.sameEffect}) {
        if (!*answer || (*answer)->status != MixStatus::Infeasible)
            continue;
        for (const Message& message : (*answer)->conflict)
            if (std::ranges::find(figure.conflict, message) == figure.conflict.end())
                figure.conflict.push_back(message);
    }
}

void addPrices(RestrictionFigure& figure, const Mix& mix)
{
    figure.isPriced = mix.sameBudget && mix.sameBudget->status != MixStatus::Infeasible;
    if (!figure.isPriced)
        return;
    figure.budgetPrice = priceOf(mix, Code::ConflictBudget);
    if (!figure.budgetPrice && mix.sameBudget->price) {
        figure.budgetPrice.emplace();
        figure.budgetPrice->restriction = {Code::ConflictBudget, {{"budget", mix.budget}}, {}};
        figure.budgetPrice->perUnit = mix.sameBudget->price;
    }
    figure.activePrice = priceOf(mix, Code::ConflictMaxActive);
    for (PhaseLimit& limit : figure.phases) {
        limit.activePrice = priceOf(mix, Code::ConflictPhaseActive, limit.name);
        limit.effectPrice = priceOf(mix, Code::ConflictPhaseEffect, limit.name);
    }
    constexpr double shown = 0.0005; // of today's effect: 0.1 points with one decimal
    for (std::size_t place = 0; place < mix.prices.size(); ++place)
        if (const RestrictionPrice& price = mix.prices[place];
            isOfTouchpoint(price) && price.gain >= shown * mix.effectToday)
            figure.touchpoints.push_back({price, place});
}

} // namespace

RestrictionFigure restrictionFigure(const Workshop& workshop, const Analysis& analysis)
{
    RestrictionFigure figure;
    addScenario(figure, workshop);
    if (!analysis.mix)
        return figure;
    const Mix& mix = *analysis.mix;
    figure.effectToday = mix.effectToday;
    figure.budget = mix.budget;
    if (mix.sameBudget && mix.sameBudget->rounded)
        figure.unit = mix.sameBudget->rounded->unit;
    addConflicts(figure, mix);
    addPrices(figure, mix);
    if (!mix.frontier.empty()) {
        figure.leastBudget = mix.frontier.front().budget;
        if (mix.effectToday > 0.0)
            figure.mostEffect = 100.0 * mix.frontier.back().effect / mix.effectToday;
    }
    return figure;
}

} // namespace rundblick
