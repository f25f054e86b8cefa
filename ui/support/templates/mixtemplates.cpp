// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* mixTemplateOf(Code code)
{
    switch (code) {
    case Code::MixUp:
        return QT_TRANSLATE_NOOP("Messages",
            "{from$} → {to$} ({change+}): at today’s spend one more {currency} achieves {ratio:1} "
            "times what it does elsewhere in the mix; {saturation%} of the achievable effect is "
            "reached.");
    case Code::MixUpFree:
        return QT_TRANSLATE_NOOP("Messages",
            "{from$} → {to$} ({change+}): the budget is enough for it; {saturation%} of the "
            "achievable effect is reached today.");
    case Code::MixDown:
        return QT_TRANSLATE_NOOP("Messages",
            "{from$} → {to$} ({change+}): at today’s spend one more {currency} achieves only "
            "{ratio:1} times what it does elsewhere in the mix; {saturation%} of the achievable "
            "effect is reached.");
    case Code::MixStart:
        return QT_TRANSLATE_NOOP("Messages",
            "Start with {to$}: the money achieves more here than elsewhere in the mix.");
    case Code::MixOff:
        return QT_TRANSLATE_NOOP("Messages",
            "Stop: {from$} become free, {effect%1} of today’s effect is given up; elsewhere in the "
            "mix the money achieves more.");
    case Code::MixHold:
        return QT_TRANSLATE_NOOP("Messages",
            "{from$} stay about as they are: one more {currency} achieves {ratio:1} times what it "
            "does elsewhere in the mix.");
    case Code::MixAtMinimum:
        return QT_TRANSLATE_NOOP("Messages", "The minimum of {minimum$} holds it.");
    case Code::MixAtMaximum:
        return QT_TRANSLATE_NOOP("Messages", "The maximum of {maximum$} is reached.");
    case Code::MixLock:
        return QT_TRANSLATE_NOOP("Messages", "Locked by the workshop at {spend$}.");
    case Code::MixNotSteered:
        return QT_TRANSLATE_NOOP(
            "Messages", "Not steered by budget: nothing is spent and no trial spend is known.");
    case Code::ConflictBudget:
        return QT_TRANSLATE_NOOP("Messages",
            "The budget of {budget$} is too small for what must run. Raise it or free one of "
            "these:");
    case Code::ConflictEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "An effect of {effect:1} cannot be reached (today = 100). Lower it or give one of "
            "these more room:");
    case Code::ConflictMinimum:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{touchpoint}” must not fall below {minimum$} and may not be stopped.");
    case Code::ConflictMaximum:
        return QT_TRANSLATE_NOOP("Messages", "“{touchpoint}” must not exceed {maximum$}.");
    case Code::ConflictLock:
        return QT_TRANSLATE_NOOP("Messages", "“{touchpoint}” is locked at {spend$}.");
    case Code::MixEffectUnknown:
        return QT_TRANSLATE_NOOP("Messages",
            "What the spend on {touchpoints} achieves is unknown, so it stays as it is. Rate the "
            "own brand there or enter the effect.");
    case Code::CurveShapeLimited:
        return QT_TRANSLATE_NOOP("Messages",
            "The answers for “{touchpoint}” ask for an extreme curve. The one taken achieves "
            "{half%} at half the spend and {double%} at double.");
    case Code::ConflictMaxActive:
        return QT_TRANSLATE_NOOP("Messages", "At most {limit} touchpoints may have a spend.");
    case Code::ConflictPhaseActive:
        return QT_TRANSLATE_NOOP(
            "Messages", "In “{phase}” at least {count} touchpoints must have a spend.");
    case Code::ConflictPhaseEffect:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{phase}” must keep at least {share%} of today’s effect there.");
    case Code::ConflictUndecided:
        return QT_TRANSLATE_NOOP("Messages",
            "No mix was found that keeps all restrictions, but the search ended before it was "
            "proven that there is none. Ease one of them.");
    case Code::MixLockPrice:
        return QT_TRANSLATE_NOOP(
            "Messages", "Without this lock the mix would achieve {gain:2} more effect.");
    case Code::MixMinimumPrice:
        return QT_TRANSLATE_NOOP(
            "Messages", "Without this minimum the mix would achieve {gain:2} more effect.");
    case Code::MixMaximumPrice:
        return QT_TRANSLATE_NOOP(
            "Messages", "Without this maximum the mix would achieve {gain:2} more effect.");
    case Code::MixMaxActive:
        return QT_TRANSLATE_NOOP("Messages",
            "Only {limit} touchpoints may have a spend, and others achieve more; without this "
            "limit the mix would achieve {gain:2} more effect.");
    case Code::MixCovActive:
        return QT_TRANSLATE_NOOP("Messages",
            "It runs because “{phase}” needs {count} touchpoints with a spend; this costs the mix "
            "{gain:2} of effect.");
    case Code::MixCovEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "It helps “{phase}” to keep {share%} of today’s effect there; this costs the mix "
            "{gain:2} of effect.");
    default:
        return curveTemplateOf(code);
    }
}

} // namespace rundblick
