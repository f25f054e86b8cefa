// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixmessages.h"

namespace rundblick {

namespace {

std::string nameOfItem(const MixInput& input, std::size_t item)
{
    for (std::size_t i = 0; i < input.item.size(); ++i)
        if (item != MixInput::noItem && input.item[i] == item)
            return input.touchpoints[i]->name;
    return {};
}

Message phaseMessage(const MixInput& input, const MixRestriction& restriction)
{
    const MixPhase& phase = input.problem.phases[restriction.item];
    const std::string& name = input.phases[restriction.item]->name;
    if (restriction.kind == MixRestriction::Kind::PhaseActive)
        return {Code::ConflictPhaseActive, {{"phase", name}, {"count", phase.minActive}}, {}};
    const double today = input.phaseEffectToday[restriction.item];
    const double share = today > 0.0 ? phase.minEffect / today : 0.0;
    return {Code::ConflictPhaseEffect, {{"phase", name}, {"share", share}}, {}};
}

Message itemMessage(const MixInput& input, const MixRestriction& restriction)
{
    const MixItem& item = input.problem.items[restriction.item];
    const std::string name = nameOfItem(input, restriction.item);
    if (restriction.kind == MixRestriction::Kind::Minimum)
        return {Code::ConflictMinimum, {{"touchpoint", name}, {"minimum", item.minimum}}, {}};
    if (restriction.kind == MixRestriction::Kind::Maximum)
        return {Code::ConflictMaximum, {{"touchpoint", name}, {"maximum", item.maximum}}, {}};
    const double spend = item.lock == MixLock::Off ? 0.0 : item.today;
    return {Code::ConflictLock, {{"touchpoint", name}, {"spend", spend}}, {}};
}

Code priceCode(MixRestriction::Kind kind)
{
    switch (kind) {
    case MixRestriction::Kind::Minimum:
        return Code::MixMinimumPrice;
    case MixRestriction::Kind::Maximum:
        return Code::MixMaximumPrice;
    case MixRestriction::Kind::MaxActive:
        return Code::MixMaxActive;
    case MixRestriction::Kind::PhaseActive:
        return Code::MixCovActive;
    case MixRestriction::Kind::PhaseEffect:
        return Code::MixCovEffect;
    case MixRestriction::Kind::Lock:
    case MixRestriction::Kind::Budget:
    case MixRestriction::Kind::Effect:
    case MixRestriction::Kind::Undecided:
        break;
    }
    return Code::MixLockPrice;
}

} // namespace

Message restrictionMessage(const MixInput& input, const MixRestriction& restriction)
{
    switch (restriction.kind) {
    case MixRestriction::Kind::Budget:
        return {Code::ConflictBudget, {{"budget", input.budget}}, {}};
    case MixRestriction::Kind::Effect:
        return {
            Code::ConflictEffect, {{"effect", 100.0 * input.effectWanted / input.effectToday}}, {}};
    case MixRestriction::Kind::MaxActive:
        return {Code::ConflictMaxActive, {{"limit", input.problem.maxActive.value_or(0)}}, {}};
    case MixRestriction::Kind::Undecided:
        return {Code::ConflictUndecided, {}, {}};
    case MixRestriction::Kind::PhaseActive:
    case MixRestriction::Kind::PhaseEffect:
        return phaseMessage(input, restriction);
    case MixRestriction::Kind::Minimum:
    case MixRestriction::Kind::Maximum:
    case MixRestriction::Kind::Lock:
        break;
    }
    return itemMessage(input, restriction);
}

Message priceMessage(const MixInput& input, const MixPrice& price)
{
    Message message = restrictionMessage(input, price.restriction);
    message.code = priceCode(price.restriction.kind);
    message.values.emplace_back("gain", price.gain);
    return message;
}

bool isOfWorkshop(const MixInput& input, const MixRestriction& restriction)
{
    if (restriction.kind != MixRestriction::Kind::Lock)
        return true;
    for (std::size_t i = 0; i < input.item.size(); ++i)
        if (input.item[i] == restriction.item)
            return input.steered[i]
                && !(input.supposed[i] && input.supposed[i]->code == Code::MixSupposedDrop);
    return true;
}

} // namespace rundblick
