// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/restrictionlift.h"

#include "core/model/edits/budgetedits.h"
#include "core/model/edits/scenarioedits.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

std::string textIn(const Message& message, std::string_view name)
{
    const MessageValue* value = message.find(name);
    const auto* text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? *text : std::string();
}

// To a budget that pays what must run, in whole thousandths of its size.
Lift raisedBudget(
    const Workshop& workshop, const RestrictionFigure& figure, const NumberStyle& style)
{
    const double least = std::max(figure.leastBudget.value_or(0.0), figure.budget);
    const double wanted = least > figure.budget ? least : 2.0 * figure.budget;
    const double step
        = wanted > 0.0 ? std::pow(10.0, std::floor(std::log10(wanted))) / 1000.0 : 1.0;
    const double budget = std::ceil(wanted / step) * step;
    return {Words::tr("Raise the budget to %1").arg(style.amount(budget)),
        setScenarioBudget(workshop, budget, toStd(Words::tr("Scenario 1")))};
}

Lift loweredEffect(
    const Workshop& workshop, const RestrictionFigure& figure, const NumberStyle& style)
{
    const double effect = std::floor(10.0 * figure.mostEffect.value_or(100.0)) / 10.0;
    return {Words::tr("Lower the effect to %1").arg(style.number(effect, 1)),
        setScenarioEffect(workshop, effect, toStd(Words::tr("Scenario 1")))};
}

std::optional<Lift> liftOfPhase(const Workshop& workshop, const Message& restriction)
{
    const Phase* phase = findByName<Phase>(workshop, textIn(restriction, "phase"));
    const Scenario* scenario = currentScenario(workshop);
    if (!phase || !scenario)
        return {};
    for (const auto& [id, known] : workshop.all<PhaseRestriction>()) {
        if (known.scenario != scenario->id || known.phase != phase->id)
            continue;
        PhaseDemand demand{known.minActive, known.effectShare};
        if (restriction.code == Code::ConflictPhaseActive)
            demand.minActive = 0;
        else
            demand.effectShare = 0.0;
        return Lift{Words::tr("Do without it"),
            setPhaseRestriction(workshop, phase->id, demand, scenario->name)};
    }
    return {};
}

std::optional<Lift> liftOfTouchpoint(
    const Workshop& workshop, const Message& restriction, const NumberStyle& style)
{
    const Touchpoint* touchpoint
        = findByName<Touchpoint>(workshop, textIn(restriction, "touchpoint"));
    if (!touchpoint)
        return {};
    QString text = Words::tr("Unlock it");
    std::vector<BudgetEntry> entries{{touchpoint->id, BudgetColumn::Locked, Lock::None}};
    if (restriction.code == Code::ConflictMinimum) {
        text = Words::tr("Take the minimum off");
        entries = {{touchpoint->id, BudgetColumn::Minimum, {}}};
    } else if (restriction.code == Code::ConflictMaximum) {
        const double most = 2.0 * touchpoint->maximum.value_or(2.0 * touchpoint->spend);
        text = Words::tr("Double it to %1").arg(style.amount(most));
        entries = {{touchpoint->id, BudgetColumn::Maximum, most}};
    }
    const Result<Edit> edit = setBudgetEntries(workshop, entries);
    return edit ? std::optional(Lift{text, *edit}) : std::nullopt;
}

} // namespace

std::optional<Lift> liftOf(const Workshop& workshop, const RestrictionFigure& figure,
    const Message& restriction, const NumberStyle& style)
{
    switch (restriction.code) {
    case Code::ConflictBudget:
        return raisedBudget(workshop, figure, style);
    case Code::ConflictEffect:
        return loweredEffect(workshop, figure, style);
    case Code::ConflictMaxActive:
        return Lift{Words::tr("Allow any number"),
            setMaxActive(workshop, {}, toStd(Words::tr("Scenario 1")))};
    case Code::ConflictPhaseActive:
    case Code::ConflictPhaseEffect:
        return liftOfPhase(workshop, restriction);
    case Code::ConflictLock:
    case Code::ConflictMinimum:
    case Code::ConflictMaximum:
        return liftOfTouchpoint(workshop, restriction, style);
    default:
        return {};
    }
}

} // namespace rundblick
