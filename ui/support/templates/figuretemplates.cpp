// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

const char* figureWordsOf(Code code)
{
    switch (code) {
    case Code::WordsJourneyValue:
        return QT_TRANSLATE_NOOP("Messages",
            "The value of the conversions after each touchpoint, as often as journeys come past "
            "it.");
    case Code::WordsPathShare:
        return QT_TRANSLATE_NOOP("Messages",
            "The probabilities of its steps multiplied, as a share of the conversion of all "
            "journeys.");
    case Code::WordsPhaseLeak:
        return QT_TRANSLATE_NOOP("Messages",
            "Of the journeys that come into the phase, the part that is lost at one of its "
            "touchpoints.");
    case Code::WordsEdgeLeverage:
        return QT_TRANSLATE_NOOP("Messages",
            "How much the conversion changes, relatively, where one customer in a hundred more "
            "takes this step and fewer take the others.");
    case Code::WordsOrderBic:
        return QT_TRANSLATE_NOOP("Messages",
            "How well the steps of the observed journeys are explained, less a charge for every "
            "free parameter; the smaller is the better.");
    case Code::WordsVerdictCount:
        return QT_TRANSLATE_NOOP("Messages", "The touchpoints with this verdict on their gap.");
    case Code::WordsLossWithout:
        return QT_TRANSLATE_NOOP("Messages",
            "The largest of its parts of the phases: so much coverage falls where it is given up.");
    case Code::WordsCoverCount:
        return QT_TRANSLATE_NOOP("Messages", "The touchpoints with this verdict.");
    case Code::WordsSurenessCount:
        return QT_TRANSLATE_NOOP("Messages",
            "The touchpoints whose verdict so many of the draws share: firm from 90 %, tends from "
            "70 %, else open.");
    case Code::WordsShareRuleCount:
        return QT_TRANSLATE_NOOP("Messages",
            "The touchpoints that the other rule would take: in every phase the fewest with the "
            "largest shares that reach the target.");
    case Code::WordsGreySpendShare:
        return QT_TRANSLATE_NOOP(
            "Messages", "The spends on the grey touchpoints as a share of all spends.");
    case Code::WordsGreyEffectShare:
        return QT_TRANSLATE_NOOP(
            "Messages", "The delivered impact of the grey touchpoints as a share of that of all.");
    case Code::WordsBudget:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody entered one: what today’s spends cost, activation included.");
    case Code::WordsSpendToday:
        return QT_TRANSLATE_NOOP("Messages", "The spends on all touchpoints together.");
    case Code::WordsKeepsMix:
        return QT_TRANSLATE_NOOP("Messages",
            "The share of the draws in which the recommended mix stays at most 5 % below the best "
            "one.");
    case Code::WordsRegretMean:
        return QT_TRANSLATE_NOOP("Messages",
            "What keeping the recommended mix loses against the best mix of a draw, on average "
            "over the draws.");
    case Code::WordsRegretHigh:
        return QT_TRANSLATE_NOOP("Messages",
            "What keeping the recommended mix loses at least in the worst tenth of the draws.");
    case Code::WordsRobustEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "The effect of the robust mix, on average over the draws; in each today’s mix has "
            "today’s effect.");
    case Code::WordsRobustWorst:
        return QT_TRANSLATE_NOOP("Messages",
            "The mean effect of the robust mix in the worst tenth of the draws. Of all mixes tried "
            "it has the largest.");
    case Code::WordsExpectedEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "The effect of the recommended mix, on average over the draws; in each today’s mix has "
            "today’s effect.");
    case Code::WordsExpectedWorst:
        return QT_TRANSLATE_NOOP(
            "Messages", "The mean effect of the recommended mix in the worst tenth of the draws.");
    case Code::WordsRobustSpend:
        return QT_TRANSLATE_NOOP("Messages",
            "The spend in the mix that does best in the worst tenth of the draws: of the "
            "recommended mix, the best mixes of single draws and their averages.");
    case Code::WordsTornadoBar:
        return QT_TRANSLATE_NOOP("Messages",
            "The rank correlation of the drawn input with the gain: +1 where more of it always "
            "means more gain, −1 where it always means less.");
    case Code::WordsSwitchingWeight:
        return QT_TRANSLATE_NOOP("Messages",
            "The least share of weight that, moved from all criteria alike to this one, turns "
            "being ahead into being behind, or the reverse.");
    case Code::WordsScenarioBudget:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody entered one: what today’s spends cost, activation included.");
    case Code::WordsScenarioSpent:
        return QT_TRANSLATE_NOOP("Messages",
            "The spends of the best mix for the budget, and what it costs to run each touchpoint "
            "at all.");
    case Code::WordsScenarioEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "The effects of all touchpoints in the best mix for the budget of the scenario.");
    case Code::WordsScenarioGain:
        return QT_TRANSLATE_NOOP(
            "Messages", "The effect of the best mix for the budget, relative to today’s effect.");
    case Code::WordsScenarioLeastBudget:
        return QT_TRANSLATE_NOOP("Messages",
            "The cheapest mix that reaches the effect which the scenario asks for, with what it "
            "costs to run each touchpoint at all.");
    case Code::WordsScenarioSaving:
        return QT_TRANSLATE_NOOP(
            "Messages", "The cost of the cheapest mix for the effect, relative to today’s cost.");
    case Code::WordsScenarioActive:
        return QT_TRANSLATE_NOOP(
            "Messages", "The touchpoints on which the rounded mix spends anything.");
    case Code::WordsScenarioCoverage:
        return QT_TRANSLATE_NOOP("Messages",
            "The impact on the phase of all touchpoints that stay active, as a share of the impact "
            "of all.");
    case Code::WordsScenarioSpend:
        return QT_TRANSLATE_NOOP(
            "Messages", "The spend in the best mix for the budget of the scenario, rounded.");
    case Code::WordsAlphaOrdinal:
        return QT_TRANSLATE_NOOP("Messages",
            "1 less the observed disagreement over the one by chance, where only the order of the "
            "values counts.");
    case Code::WordsAlphaNominal:
        return QT_TRANSLATE_NOOP("Messages",
            "1 less the observed disagreement over the one by chance, where only equal values "
            "agree.");
    case Code::WordsDisagreement:
        return QT_TRANSLATE_NOOP(
            "Messages", "The standard deviation of the values that the raters give it.");
    default:
        return entryTemplateOf(code);
    }
}

} // namespace

const char* figureTemplateOf(Code code)
{
    switch (code) {
    case Code::TitleJourneyValue:
        return QT_TRANSLATE_NOOP("Messages", "Value of a journey");
    case Code::TitlePathShare:
        return QT_TRANSLATE_NOOP("Messages", "Share of a path in the conversions");
    case Code::TitlePhaseLeak:
        return QT_TRANSLATE_NOOP("Messages", "Leak of “{phase}”");
    case Code::TitleEdgeLeverage:
        return QT_TRANSLATE_NOOP("Messages", "Leverage of the step from “{from}” to “{to}”");
    case Code::TitleOrderBic:
        return QT_TRANSLATE_NOOP("Messages", "BIC of the chain of order {order}");
    case Code::TitleVerdictCount:
        return QT_TRANSLATE_NOOP("Messages", "Strengths");
    case Code::TitleLossWithout:
        return QT_TRANSLATE_NOOP("Messages", "Coverage that goes with “{touchpoint}”");
    case Code::TitleCoverCount:
        return QT_TRANSLATE_NOOP("Messages", "Blue touchpoints");
    case Code::TitleSurenessCount:
        return QT_TRANSLATE_NOOP("Messages", "Firm verdicts");
    case Code::TitleShareRuleCount:
        return QT_TRANSLATE_NOOP("Messages", "Blue by the largest shares");
    case Code::TitleGreySpendShare:
        return QT_TRANSLATE_NOOP("Messages", "Part of the spend on grey");
    case Code::TitleGreyEffectShare:
        return QT_TRANSLATE_NOOP("Messages", "Part of the effect from grey");
    case Code::TitleBudget:
        return QT_TRANSLATE_NOOP("Messages", "Budget");
    case Code::TitleSpendToday:
        return QT_TRANSLATE_NOOP("Messages", "Spend today");
    case Code::TitleKeepsMix:
        return QT_TRANSLATE_NOOP("Messages", "Certainty of the mix");
    case Code::TitleRegretMean:
        return QT_TRANSLATE_NOOP("Messages", "Regret on average");
    case Code::TitleRegretHigh:
        return QT_TRANSLATE_NOOP("Messages", "Regret in the worst tenth");
    case Code::TitleRobustEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of the robust mix on average");
    case Code::TitleRobustWorst:
        return QT_TRANSLATE_NOOP("Messages", "Effect of the robust mix in the worst tenth");
    case Code::TitleExpectedEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of the recommended mix on average");
    case Code::TitleExpectedWorst:
        return QT_TRANSLATE_NOOP("Messages", "Effect of the recommended mix in the worst tenth");
    case Code::TitleRobustSpend:
        return QT_TRANSLATE_NOOP("Messages", "Spend on “{touchpoint}” in the robust mix");
    case Code::TitleTornadoBar:
        return QT_TRANSLATE_NOOP("Messages", "What decides about the gain");
    case Code::TitleSwitchingWeight:
        return QT_TRANSLATE_NOOP(
            "Messages", "Shift of weight to “{criterion}” that turns “{touchpoint}”");
    case Code::TitleScenarioBudget:
        return QT_TRANSLATE_NOOP("Messages", "Budget of “{scenario}”");
    case Code::TitleScenarioSpent:
        return QT_TRANSLATE_NOOP("Messages", "Cost of the mix of “{scenario}”");
    case Code::TitleScenarioEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{scenario}”");
    case Code::TitleScenarioGain:
        return QT_TRANSLATE_NOOP("Messages", "More effect in “{scenario}”");
    case Code::TitleScenarioLeastBudget:
        return QT_TRANSLATE_NOOP("Messages", "Least budget in “{scenario}”");
    case Code::TitleScenarioSaving:
        return QT_TRANSLATE_NOOP("Messages", "Less budget in “{scenario}”");
    case Code::TitleScenarioActive:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints with a spend in “{scenario}”");
    case Code::TitleScenarioCoverage:
        return QT_TRANSLATE_NOOP("Messages", "Coverage of “{phase}” in “{scenario}”");
    case Code::TitleScenarioSpend:
        return QT_TRANSLATE_NOOP("Messages", "Spend on “{touchpoint}” in “{scenario}”");
    case Code::TitleAlphaOrdinal:
        return QT_TRANSLATE_NOOP("Messages", "Krippendorff’s α, ordinal");
    case Code::TitleAlphaNominal:
        return QT_TRANSLATE_NOOP("Messages", "Krippendorff’s α, nominal");
    case Code::TitleDisagreement:
        return QT_TRANSLATE_NOOP("Messages", "Disagreement of the raters on “{touchpoint}”");
    case Code::TitleDeficitCount:
        return QT_TRANSLATE_NOOP("Messages", "Deficits");
    case Code::TitleTendencyCount:
        return QT_TRANSLATE_NOOP("Messages", "Tendencies");
    case Code::TitleParityCount:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints on a par");
    case Code::TitleOpenCount:
        return QT_TRANSLATE_NOOP("Messages", "Open gaps");
    case Code::TitleUnratedCount:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints that are not rated");
    case Code::TitleReserveCount:
        return QT_TRANSLATE_NOOP("Messages", "Reserve touchpoints");
    case Code::TitleGreyCount:
        return QT_TRANSLATE_NOOP("Messages", "Grey touchpoints");
    case Code::TitleTendsCount:
        return QT_TRANSLATE_NOOP("Messages", "Verdicts that tend");
    case Code::TitleUnsureCount:
        return QT_TRANSLATE_NOOP("Messages", "Open verdicts");
    case Code::LabelValueThen:
        return QT_TRANSLATE_NOOP(
            "Messages", "Value of the conversions straight after “{touchpoint}”");
    case Code::LabelConversionStep:
        return QT_TRANSLATE_NOOP("Messages", "From “{from}” to the conversion");
    case Code::LabelPhaseReach:
        return QT_TRANSLATE_NOOP("Messages", "Journeys that come into “{phase}”");
    case Code::LabelLostAt:
        return QT_TRANSLATE_NOOP("Messages", "Drop-out at “{touchpoint}”");
    case Code::LabelStepChance:
        return QT_TRANSLATE_NOOP("Messages", "Customers who take the step today");
    case Code::LabelThen:
        return QT_TRANSLATE_NOOP("Messages", "Conversion after the step");
    case Code::LabelParameters:
        return QT_TRANSLATE_NOOP("Messages", "Free parameters");
    case Code::LabelTransitions:
        return QT_TRANSLATE_NOOP("Messages", "Observed steps");
    case Code::LabelLogLikelihood:
        return QT_TRANSLATE_NOOP("Messages", "Logarithm of the likelihood");
    case Code::LabelPartOfPhase:
        return QT_TRANSLATE_NOOP("Messages", "Impact of all touchpoints on “{phase}”");
    case Code::LabelPerUnit:
        return QT_TRANSLATE_NOOP("Messages", "Effect of easing it by one unit");
    case Code::LabelCriterionGap:
        return QT_TRANSLATE_NOOP("Messages", "Gap on “{criterion}” alone to {brand}");
    case Code::LabelCriterionGapMean:
        return QT_TRANSLATE_NOOP(
            "Messages", "Gap on “{criterion}” alone to the mean of the competitors");
    case Code::LabelGapHere:
        return QT_TRANSLATE_NOOP("Messages", "Gap to {brand}, criteria weighted");
    case Code::LabelGapHereMean:
        return QT_TRANSLATE_NOOP(
            "Messages", "Gap to the mean of the competitors, criteria weighted");
    case Code::LabelActivation:
        return QT_TRANSLATE_NOOP("Messages", "Activation of “{touchpoint}”");
    case Code::LabelSpendThen:
        return QT_TRANSLATE_NOOP("Messages", "Spend on “{touchpoint}” before rounding");
    case Code::LabelEffectAsked:
        return QT_TRANSLATE_NOOP("Messages", "Effect asked for");
    case Code::LabelUnratedName:
        return QT_TRANSLATE_NOOP("Messages", "“{touchpoint}”");
    case Code::LabelKendallP:
        return QT_TRANSLATE_NOOP("Messages", "p, probability of such an agreement by chance");
    default:
        return figureWordsOf(code);
    }
}

} // namespace rundblick
