// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* titleTemplateOf(Code code)
{
    switch (code) {
    case Code::TitlePerformanceValue:
        return QT_TRANSLATE_NOOP("Messages", "Performance value of {brand} at “{touchpoint}”");
    case Code::TitleCriterionValue:
        return QT_TRANSLATE_NOOP("Messages", "“{criterion}” of {brand} at “{touchpoint}”");
    case Code::TitleCriterionWeight:
        return QT_TRANSLATE_NOOP("Messages", "Weight of “{criterion}”");
    case Code::TitleGap:
        return QT_TRANSLATE_NOOP("Messages", "Gap of “{touchpoint}” to {benchmark~}");
    case Code::TitleGapToBrand:
        return QT_TRANSLATE_NOOP("Messages", "Gap of “{touchpoint}” to {brand}");
    case Code::TitleMarketValue:
        return QT_TRANSLATE_NOOP("Messages", "Market value of “{touchpoint}”");
    case Code::TitlePerception:
        return QT_TRANSLATE_NOOP("Messages", "Perception gap at “{touchpoint}”");
    case Code::TitleExperienceShare:
        return QT_TRANSLATE_NOOP("Messages", "Experience share at “{touchpoint}”");
    case Code::TitleBrandExperience:
        return QT_TRANSLATE_NOOP("Messages", "Experience share of {brand}");
    case Code::TitleInfluence:
        return QT_TRANSLATE_NOOP("Messages", "Influence of “{touchpoint}”");
    case Code::TitleImpact:
        return QT_TRANSLATE_NOOP("Messages", "Impact of “{touchpoint}”");
    case Code::TitleImpactByPhase:
        return QT_TRANSLATE_NOOP("Messages", "Impact of “{touchpoint}” in “{phase}”");
    case Code::TitlePhaseUse:
        return QT_TRANSLATE_NOOP("Messages", "Use of “{touchpoint}” in “{phase}”");
    case Code::TitlePhaseWeight:
        return QT_TRANSLATE_NOOP("Messages", "Weight of “{phase}”");
    case Code::TitlePhaseExperience:
        return QT_TRANSLATE_NOOP("Messages", "Experience of customers in “{phase}”");
    case Code::TitleDelivered:
        return QT_TRANSLATE_NOOP("Messages", "Delivered impact of “{touchpoint}”");
    case Code::TitleLostPotential:
        return QT_TRANSLATE_NOOP("Messages", "Lost potential of “{touchpoint}”");
    case Code::TitleConversion:
        return QT_TRANSLATE_NOOP("Messages", "Conversion of the journey");
    case Code::TitleMeanLength:
        return QT_TRANSLATE_NOOP("Messages", "Mean length of a journey");
    case Code::TitleVisits:
        return QT_TRANSLATE_NOOP("Messages", "Visits of “{touchpoint}”");
    case Code::TitleReach:
        return QT_TRANSLATE_NOOP("Messages", "Reach of “{touchpoint}”");
    case Code::TitleConversionAfter:
        return QT_TRANSLATE_NOOP("Messages", "Conversion after “{touchpoint}”");
    case Code::TitleRemovalLost:
        return QT_TRANSLATE_NOOP("Messages", "Removal effect of “{touchpoint}” (customers lost)");
    case Code::TitleRemovalBypass:
        return QT_TRANSLATE_NOOP(
            "Messages", "Removal effect of “{touchpoint}” (customers go elsewhere)");
    case Code::TitleAttributed:
        return QT_TRANSLATE_NOOP("Messages", "Attributed share of “{touchpoint}”");
    case Code::TitleLeverage:
        return QT_TRANSLATE_NOOP("Messages", "Leverage of “{touchpoint}”");
    case Code::TitleLossShare:
        return QT_TRANSLATE_NOOP("Messages", "Share of losses at “{touchpoint}”");
    case Code::TitleMomentOfTruth:
        return QT_TRANSLATE_NOOP("Messages", "Moment of truth at “{touchpoint}”");
    case Code::TitleCoverage:
        return QT_TRANSLATE_NOOP("Messages", "Coverage of “{phase}”");
    case Code::TitleCoverVerdict:
        return QT_TRANSLATE_NOOP("Messages", "Verdict on “{touchpoint}”");
    case Code::TitleWaste:
        return QT_TRANSLATE_NOOP("Messages", "Waste, complexity included");
    case Code::TitleWasteSpend:
        return QT_TRANSLATE_NOOP("Messages", "Waste today");
    case Code::TitleSpend:
        return QT_TRANSLATE_NOOP("Messages", "Spend today on “{touchpoint}”");
    case Code::TitleMinimum:
        return QT_TRANSLATE_NOOP("Messages", "Least spend on “{touchpoint}”");
    case Code::TitleMaximum:
        return QT_TRANSLATE_NOOP("Messages", "Most spend on “{touchpoint}”");
    case Code::TitleSaturationAnswer:
        return QT_TRANSLATE_NOOP("Messages", "Answer on saturation for “{touchpoint}”");
    case Code::TitleHalfAnswer:
        return QT_TRANSLATE_NOOP("Messages", "Answer on half the spend for “{touchpoint}”");
    case Code::TitleOrganic:
        return QT_TRANSLATE_NOOP("Messages", "Organic share of the effect of “{touchpoint}”");
    case Code::TitleCurrentEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}” today");
    case Code::TitleBaseline:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}” without spend");
    case Code::TitleAmplitude:
        return QT_TRANSLATE_NOOP("Messages", "Achievable paid effect of “{touchpoint}”");
    case Code::TitleShape:
        return QT_TRANSLATE_NOOP("Messages", "Shape of the curve of “{touchpoint}”");
    case Code::TitleHalfway:
        return QT_TRANSLATE_NOOP(
            "Messages", "Spend for half of the achievable effect of “{touchpoint}”");
    case Code::TitleEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}” today, by its curve");
    case Code::TitleRecommendedEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}” in the best mix");
    case Code::TitleSaturation:
        return QT_TRANSLATE_NOOP("Messages", "Saturation of “{touchpoint}” today");
    case Code::TitleMarginal:
        return QT_TRANSLATE_NOOP("Messages", "Effect of one more {currency} on “{touchpoint}”");
    case Code::TitleRecommendedSpend:
        return QT_TRANSLATE_NOOP("Messages", "Recommended spend on “{touchpoint}”");
    case Code::TitleEffectToday:
        return QT_TRANSLATE_NOOP("Messages", "Effect today");
    case Code::TitleEffectReached:
        return QT_TRANSLATE_NOOP("Messages", "Effect of the recommended mix");
    case Code::TitleGain:
        return QT_TRANSLATE_NOOP("Messages", "More effect at the same budget");
    case Code::TitleSaving:
        return QT_TRANSLATE_NOOP("Messages", "Less budget at the same effect");
    case Code::TitleOptimalityGap:
        return QT_TRANSLATE_NOOP("Messages", "Distance from the proven bound");
    case Code::TitlePrice:
        return QT_TRANSLATE_NOOP("Messages", "Effect of one more {currency} of budget");
    case Code::TitleFrontierEffect:
        return QT_TRANSLATE_NOOP("Messages", "Most effect for {budget$}");
    case Code::TitleRestrictionPrice:
        return QT_TRANSLATE_NOOP("Messages", "Price of a restriction");
    case Code::TitleProbabilityStrength:
        return QT_TRANSLATE_NOOP("Messages", "Probability of a strength at “{touchpoint}”");
    case Code::TitleProbabilityBest:
        return QT_TRANSLATE_NOOP("Messages", "Probability of the first place at “{touchpoint}”");
    case Code::TitleProbabilityBlue:
        return QT_TRANSLATE_NOOP("Messages", "Probability of blue for “{touchpoint}”");
    case Code::TitleProbabilityAction:
        return QT_TRANSLATE_NOOP("Messages", "Certainty of the action at “{touchpoint}”");
    case Code::TitleProbabilityGain:
        return QT_TRANSLATE_NOOP("Messages", "Probability of a gain");
    case Code::TitleKendallW:
        return QT_TRANSLATE_NOOP("Messages", "Kendall’s W");
    case Code::TitleIcc21:
        return QT_TRANSLATE_NOOP("Messages", "Agreement of single raters, ICC(2,1)");
    case Code::TitleIcc31:
        return QT_TRANSLATE_NOOP("Messages", "Consistency of single raters, ICC(3,1)");
    case Code::TitleKrippendorff:
        return QT_TRANSLATE_NOOP("Messages", "Krippendorff’s α");
    case Code::TitleInfluenceCriterion:
        return QT_TRANSLATE_NOOP("Messages", "“{criterion}” of “{touchpoint}”");
    default:
        return formulaTemplateOf(code);
    }
}

} // namespace rundblick
