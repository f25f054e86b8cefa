// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* formulaTemplateOf(Code code)
{
    switch (code) {
    case Code::WordsPerformanceValue:
        return QT_TRANSLATE_NOOP("Messages",
            "The values of the criteria, weighted. Each is the mean over the raters, who count by "
            "their own weights.");
    case Code::WordsCriterionValue:
        return QT_TRANSLATE_NOOP("Messages",
            "The mean of the answers, rescaled to 0 to 100 points; every rater counts by the own "
            "weight.");
    case Code::WordsCriterionWeight:
        return QT_TRANSLATE_NOOP("Messages",
            "The points of the criterion as a share of the points of all performance criteria.");
    case Code::WordsGap:
        return QT_TRANSLATE_NOOP("Messages",
            "The own performance value less that of the benchmark. Raters of both brands count as "
            "pairs; q is p after all comparisons.");
    case Code::WordsGapToBrand:
        return QT_TRANSLATE_NOOP("Messages",
            "The own performance value less that of the competitor. Raters of both brands count as "
            "pairs; q is p after all comparisons by name.");
    case Code::WordsMarketValue:
        return QT_TRANSLATE_NOOP(
            "Messages", "The performance values of all brands, weighted by their market shares.");
    case Code::WordsPerception:
        return QT_TRANSLATE_NOOP(
            "Messages", "How the team values the own brand, less how customers do.");
    case Code::WordsExperienceShare:
        return QT_TRANSLATE_NOOP("Messages",
            "The own share of the brand experience at this touchpoint; the influence is the same "
            "for all brands and cancels.");
    case Code::WordsBrandExperience:
        return QT_TRANSLATE_NOOP("Messages",
            "The brand’s experience points at all touchpoints, influence times association, as a "
            "share of the points of all brands.");
    case Code::WordsInfluence:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody rated the influence and no importance is known: it counts as 1.");
    case Code::WordsImpact:
        return QT_TRANSLATE_NOOP("Messages",
            "The contributions to all phases together; over all touchpoints they sum to 100 %.");
    case Code::WordsImpactByPhase:
        return QT_TRANSLATE_NOOP("Messages",
            "The weight of the phase, shared out by use times influence among the touchpoints of "
            "the phase.");
    case Code::WordsPhaseUse:
        return QT_TRANSLATE_NOOP(
            "Messages", "The share of customers who meet it there, as entered.");
    case Code::WordsPhaseWeight:
        return QT_TRANSLATE_NOOP("Messages",
            "The weight of the phase as a share of the weights of all phases in which anything is "
            "used.");
    case Code::WordsPhaseExperience:
        return QT_TRANSLATE_NOOP("Messages",
            "The experiences at the touchpoints of the phase, weighted by importance times use.");
    case Code::WordsDelivered:
        return QT_TRANSLATE_NOOP(
            "Messages", "The part of the impact that the own performance delivers.");
    case Code::WordsLostPotential:
        return QT_TRANSLATE_NOOP(
            "Messages", "The part of the impact that the own performance does not deliver.");
    case Code::WordsConversion:
        return QT_TRANSLATE_NOOP("Messages",
            "The probability that a journey ends in a conversion: directly from the start, or by "
            "the touchpoint that comes first.");
    case Code::WordsMeanLength:
        return QT_TRANSLATE_NOOP("Messages", "The expected visits of all touchpoints together.");
    case Code::WordsVisits:
        return QT_TRANSLATE_NOOP("Messages",
            "Expected visits in a journey: from the start, and from every touchpoint as often as "
            "it is visited.");
    case Code::WordsReach:
        return QT_TRANSLATE_NOOP("Messages",
            "The probability that a journey meets it at all: visits without the returns.");
    case Code::WordsConversionAfter:
        return QT_TRANSLATE_NOOP("Messages",
            "The probability of a conversion from here on: at once, or by the touchpoint that "
            "follows.");
    case Code::WordsRemovalLost:
        return QT_TRANSLATE_NOOP(
            "Messages", "The part of all conversions whose journey meets the touchpoint.");
    case Code::WordsRemovalBypass:
        return QT_TRANSLATE_NOOP("Messages",
            "The part of all conversions that is lost where customers go on as the others do from "
            "the same place.");
    case Code::WordsAttributed:
        return QT_TRANSLATE_NOOP(
            "Messages", "Its removal effect as a share of the removal effects of all touchpoints.");
    case Code::WordsLeverage:
        return QT_TRANSLATE_NOOP("Messages",
            "How much the conversion rises, relatively, where one point of drop-out is saved "
            "here.");
    case Code::WordsLossShare:
        return QT_TRANSLATE_NOOP("Messages", "The part of all lost journeys that is lost here.");
    case Code::WordsMomentOfTruth:
        return QT_TRANSLATE_NOOP("Messages",
            "How much is decided here: reach times the spread of the conversion over the next "
            "steps.");
    case Code::WordsCoverage:
        return QT_TRANSLATE_NOOP("Messages",
            "The impact of the blue touchpoints on the phase as a share of the impact of all.");
    case Code::WordsCoverVerdict:
        return QT_TRANSLATE_NOOP("Messages",
            "Blue is the cheapest set that reaches the target in every phase. Grey is what is not "
            "blue and too weak: impact below the bound, or too small a part of every phase. The "
            "rest is reserve.");
    case Code::WordsWaste:
        return QT_TRANSLATE_NOOP("Messages",
            "What the grey touchpoints cost: spend and the charge for each one that has to be "
            "run.");
    case Code::WordsWasteSpend:
        return QT_TRANSLATE_NOOP("Messages", "The spends on the grey touchpoints.");
    case Code::WordsSpend:
        return QT_TRANSLATE_NOOP("Messages", "As entered in the budget table.");
    case Code::WordsMinimum:
        return QT_TRANSLATE_NOOP("Messages", "Nobody entered one.");
    case Code::WordsMaximum:
        return QT_TRANSLATE_NOOP("Messages",
            "Nobody entered one: twice today’s spend, or the minimum where that is more.");
    case Code::WordsSaturationAnswer:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody answered: half of the achievable paid effect is assumed.");
    case Code::WordsHalfAnswer:
        return QT_TRANSLATE_NOOP("Messages", "Nobody answered: what a curve of shape 1 says.");
    case Code::WordsOrganic:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody answered: all of the effect is taken as paid.");
    case Code::WordsCurrentEffect:
        return QT_TRANSLATE_NOOP(
            "Messages", "The delivered impact, with today’s sum over all touchpoints = 100.");
    case Code::WordsBaseline:
        return QT_TRANSLATE_NOOP("Messages", "The organic part of today’s effect.");
    case Code::WordsAmplitude:
        return QT_TRANSLATE_NOOP("Messages", "Today’s paid effect, divided by the saturation.");
    case Code::WordsShape:
        return QT_TRANSLATE_NOOP("Messages",
            "From the answer on half the spend: up to 1 every further franc brings less; above, "
            "the curve is S-shaped.");
    case Code::WordsHalfway:
        return QT_TRANSLATE_NOOP("Messages", "From today’s spend and the saturation.");
    case Code::WordsEffect:
        return QT_TRANSLATE_NOOP("Messages", "What the response curve says for today’s spend.");
    case Code::WordsRecommendedEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "What the response curve says for the spend in the best mix, before rounding.");
    case Code::WordsSaturation:
        return QT_TRANSLATE_NOOP(
            "Messages", "The part of the achievable paid effect that today’s spend reaches.");
    case Code::WordsMarginal:
        return QT_TRANSLATE_NOOP(
            "Messages", "The slope of the response curve at the recommended spend.");
    case Code::WordsRecommendedSpend:
        return QT_TRANSLATE_NOOP("Messages",
            "Of all mixes within the budget the one with the most effect. Where a spend lies "
            "between its limits, one more unit of money brings as much there as elsewhere; then it "
            "is rounded.");
    case Code::WordsEffectToday:
        return QT_TRANSLATE_NOOP("Messages", "The effects of all touchpoints at today’s spends.");
    case Code::WordsEffectReached:
        return QT_TRANSLATE_NOOP("Messages",
            "The effects of all touchpoints at the spends of the best mix, before rounding.");
    case Code::WordsGain:
        return QT_TRANSLATE_NOOP(
            "Messages", "The effect of the best mix for the budget against the effect today.");
    case Code::WordsSaving:
        return QT_TRANSLATE_NOOP("Messages",
            "The cost of the cheapest mix with the wanted effect against the cost today.");
    case Code::WordsOptimalityGap:
        return QT_TRANSLATE_NOOP("Messages",
            "No mix within the budget has more effect than the bound: so much is missing at most.");
    case Code::WordsPrice:
        return QT_TRANSLATE_NOOP(
            "Messages", "The best slope among the touchpoints that could take more money.");
    case Code::WordsFrontierEffect:
        return QT_TRANSLATE_NOOP("Messages",
            "The most effect that this budget can have, with the proof of how much is missing at "
            "most.");
    case Code::WordsRestrictionPrice:
        return QT_TRANSLATE_NOOP(
            "Messages", "The effect that the best mix would gain if this restriction were lifted.");
    case Code::WordsProbabilityStrength:
        return QT_TRANSLATE_NOOP(
            "Messages", "In how many of the draws the own brand is ahead of the benchmark.");
    case Code::WordsProbabilityBest:
        return QT_TRANSLATE_NOOP(
            "Messages", "In how many of the draws the own brand has the highest value.");
    case Code::WordsProbabilityBlue:
        return QT_TRANSLATE_NOOP(
            "Messages", "In how many of the draws the touchpoint belongs to the cheapest cover.");
    case Code::WordsProbabilityAction:
        return QT_TRANSLATE_NOOP(
            "Messages", "In how many of the draws the best mix goes the same way here.");
    case Code::WordsProbabilityGain:
        return QT_TRANSLATE_NOOP("Messages",
            "In how many of the draws the recommended mix has more effect than today’s.");
    case Code::WordsKendallW:
        return QT_TRANSLATE_NOOP("Messages",
            "How alike the raters order the touchpoints: 1 in the same order, 0 at random.");
    case Code::WordsIcc21:
        return QT_TRANSLATE_NOOP("Messages",
            "The part of the variance that lies between touchpoints; raters who are stricter count "
            "against it.");
    case Code::WordsIcc31:
        return QT_TRANSLATE_NOOP(
            "Messages", "The same without counting that some raters are stricter than others.");
    case Code::WordsKrippendorff:
        return QT_TRANSLATE_NOOP("Messages",
            "Observed disagreement against the disagreement by chance: 1 is perfect, 0 is chance.");
    case Code::WordsPerformanceGroup:
        return QT_TRANSLATE_NOOP("Messages",
            "What the group agreed on for each criterion: (low + 4 · value + high) / 6, as points; "
            "weighted. A tendency at most.");
    case Code::WordsCriterionGroup:
        return QT_TRANSLATE_NOOP(
            "Messages", "What the group agreed on, rescaled to 0 to 100 points.");
    case Code::WordsWeightEqual:
        return QT_TRANSLATE_NOOP("Messages", "No criterion has any points: all count the same.");
    case Code::WordsWeightRanking:
        return QT_TRANSLATE_NOOP("Messages",
            "From the ranking: the mean of 1/t over the places t from its own to the last.");
    case Code::WordsWeightJudgements:
        return QT_TRANSLATE_NOOP("Messages",
            "From the judgements in pairs (AHP): the geometric mean of its judgements against all "
            "criteria, as a share of those of all.");
    case Code::WordsWeightDerived:
        return QT_TRANSLATE_NOOP("Messages",
            "Derived from the overall answers: the part of their variance that the criterion "
            "explains.");
    case Code::WordsGapMean:
        return QT_TRANSLATE_NOOP("Messages",
            "The own performance value less the mean of the competitors. Raters of several brands "
            "count together; q is p after all comparisons.");
    case Code::WordsInfluenceCriteria:
        return QT_TRANSLATE_NOOP("Messages",
            "The values of the influence criteria, weighted, as a share of 100 points.");
    case Code::WordsInfluenceImportance:
        return QT_TRANSLATE_NOOP("Messages",
            "The importance of the placements, weighted by use, as a share of the highest "
            "importance 5.");
    case Code::WordsInfluenceJourney:
        return QT_TRANSLATE_NOOP(
            "Messages", "The removal effect of the journey is taken as influence.");
    case Code::WordsPhaseUseJourney:
        return QT_TRANSLATE_NOOP(
            "Messages", "The reach in the journey, shared out by use among the phases.");
    case Code::WordsEntered:
        return QT_TRANSLATE_NOOP("Messages", "As entered in the workshop.");
    case Code::WordsJourneySecond:
        return QT_TRANSLATE_NOOP("Messages",
            "Computed on the chain of order 2, whose states are pairs of successive touchpoints.");
    case Code::WordsCurveGiven:
        return QT_TRANSLATE_NOOP("Messages", "The response curve was given directly.");
    case Code::WordsCurveFitted:
        return QT_TRANSLATE_NOOP("Messages",
            "The response curve was fitted to measured points (weighted least squares).");
    case Code::WordsCurveAnswers:
        return QT_TRANSLATE_NOOP("Messages",
            "Fitted to several answers (least squares of their logarithms), or limited to 0.3 to "
            "5.");
    case Code::WordsShapeAssumed:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nobody answered: every further franc brings less (shape 1).");
    case Code::WordsEffectConstant:
        return QT_TRANSLATE_NOOP("Messages", "Not steered by budget: the effect stays as it is.");
    case Code::WordsEffectMeasured:
        return QT_TRANSLATE_NOOP("Messages", "Measured, as entered in the workshop.");
    default:
        return inputTemplateOf(code);
    }
}

} // namespace rundblick
