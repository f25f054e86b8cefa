// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* verdictTemplateOf(Code code)
{
    switch (code) {
    case Code::GapStrength:
        return QT_TRANSLATE_NOOP("Messages",
            "▲ Strength: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n = "
            "{n}.");
    case Code::GapStrengthClear:
        return QT_TRANSLATE_NOOP("Messages",
            "▲ Clear strength: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n "
            "= {n}. The whole interval lies above {relevant} points.");
    case Code::GapDeficit:
        return QT_TRANSLATE_NOOP("Messages",
            "▼ Deficit: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n = "
            "{n}.");
    case Code::GapDeficitClear:
        return QT_TRANSLATE_NOOP("Messages",
            "▼ Clear deficit: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; q{q=}, n "
            "= {n}. The whole interval lies beyond {relevant} points.");
    case Code::GapParity:
        return QT_TRANSLATE_NOOP("Messages",
            "= On a par with {benchmark~}: {gap^1} points ({low^1} to {high^1}), n = {n}; surely "
            "less than {relevant} points apart.");
    case Code::GapTendsStrength:
        return QT_TRANSLATE_NOOP("Messages",
            "△ Tends to be a strength: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; "
            "not proven.");
    case Code::GapTendsDeficit:
        return QT_TRANSLATE_NOOP("Messages",
            "▽ Tends to be a deficit: {gap^1} points ({low^1} to {high^1}) against {benchmark~}; "
            "not proven.");
    case Code::GapOpen:
        return QT_TRANSLATE_NOOP("Messages",
            "Open: {gap^1} points ({low^1} to {high^1}) against {benchmark~} may be chance.");
    case Code::GapSingle:
        return QT_TRANSLATE_NOOP("Messages",
            "Open: {gap^1} points against {benchmark~}; a single rater shows no spread.");
    case Code::GapQ:
        return QT_TRANSLATE_NOOP("Messages", "q{q=}, n = {n}.");
    case Code::GapFew:
        return QT_TRANSLATE_NOOP("Messages", "Only {n} raters on one side: no test below 5.");
    case Code::GapGroup:
        return QT_TRANSLATE_NOOP("Messages", "From group values: a tendency at most.");
    case Code::GapNeeded:
        return QT_TRANSLATE_NOOP(
            "Messages", "To decide it, about {needed#} raters per brand are needed.");
    case Code::GapLikely:
        return QT_TRANSLATE_NOOP(
            "Messages", "The own brand is ahead in {share%} of the {draws} draws.");
    case Code::PerceptionHigher:
        return QT_TRANSLATE_NOOP("Messages",
            "The team rates {gap^1} points higher than customers do ({low^1} to {high^1}).");
    case Code::PerceptionLower:
        return QT_TRANSLATE_NOOP("Messages",
            "The team rates {gap^1} points lower than customers do ({low^1} to {high^1}).");
    case Code::PerceptionOpen:
        return QT_TRANSLATE_NOOP("Messages",
            "Team and customers differ by {gap^1} points ({low^1} to {high^1}); that may be "
            "chance.");
    case Code::BlueFirm:
        return QT_TRANSLATE_NOOP("Messages", "Firm: blue in {share%} of the {draws} draws.");
    case Code::BlueTends:
        return QT_TRANSLATE_NOOP("Messages", "Tends to blue: in {share%} of the {draws} draws.");
    case Code::BlueOpen:
        return QT_TRANSLATE_NOOP("Messages", "Open: blue in {share%} of the {draws} draws.");
    case Code::NotBlueTends:
        return QT_TRANSLATE_NOOP(
            "Messages", "Tends to stay out: not blue in {share%} of the {draws} draws.");
    case Code::NotBlueFirm:
        return QT_TRANSLATE_NOOP("Messages", "Firm: not blue in {share%} of the {draws} draws.");
    case Code::MixLikelyUp:
        return QT_TRANSLATE_NOOP("Messages", "In {share%} of the {draws} draws the budget rises.");
    case Code::MixLikelyDown:
        return QT_TRANSLATE_NOOP("Messages", "In {share%} of the {draws} draws the budget falls.");
    case Code::MixLikelyOff:
        return QT_TRANSLATE_NOOP(
            "Messages", "In {share%} of the {draws} draws nothing is spent here.");
    case Code::MixLikelyHold:
        return QT_TRANSLATE_NOOP(
            "Messages", "In {share%} of the {draws} draws the spend stays about as it is.");
    case Code::MixSpendRange:
        return QT_TRANSLATE_NOOP(
            "Messages", "In eight of ten draws the best spend lies between {low$} and {high$}.");
    case Code::MixProven:
        return QT_TRANSLATE_NOOP(
            "Messages", "Proven optimal: no other mix is better by 0.1 % or more.");
    case Code::MixWithin:
        return QT_TRANSLATE_NOOP("Messages", "Proven to within {gap%1} of the optimum.");
    case Code::GainLikely:
        return QT_TRANSLATE_NOOP("Messages",
            "{change+} effect ({low+} to {high+} in eight of ten draws); a gain in {share%} of the "
            "{draws} draws.");
    case Code::SavingLikely:
        return QT_TRANSLATE_NOOP("Messages",
            "{change+} budget ({low+} to {high+} in eight of ten of the {draws} draws).");
    case Code::GainUncertain:
        return QT_TRANSLATE_NOOP(
            "Messages", "How certain it is shows when the draws are computed.");
    default:
        return figureTemplateOf(code);
    }
}

} // namespace rundblick
