// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* inputTemplateOf(Code code)
{
    switch (code) {
    case Code::LabelSd:
        return QT_TRANSLATE_NOOP("Messages", "Standard deviation of the raters’ values");
    case Code::LabelStandardError:
        return QT_TRANSLATE_NOOP("Messages", "Standard error");
    case Code::LabelDegrees:
        return QT_TRANSLATE_NOOP("Messages", "Degrees of freedom");
    case Code::LabelT:
        return QT_TRANSLATE_NOOP("Messages", "t for the 95 % interval");
    case Code::LabelP:
        return QT_TRANSLATE_NOOP("Messages", "p, probability of such a gap by chance");
    case Code::LabelQ:
        return QT_TRANSLATE_NOOP("Messages", "q, p after all comparisons");
    case Code::LabelRelevant:
        return QT_TRANSLATE_NOOP("Messages", "Least relevant difference");
    case Code::LabelAnswer:
        return QT_TRANSLATE_NOOP("Messages", "Answer {answer}, as points");
    case Code::LabelAnswerWeight:
        return QT_TRANSLATE_NOOP("Messages", "Raters with answer {answer} (their weights added)");
    case Code::LabelCriterionCounted:
        return QT_TRANSLATE_NOOP("Messages", "“{criterion}”, by raters who count here");
    case Code::LabelWeightCounted:
        return QT_TRANSLATE_NOOP("Messages", "Weight of “{criterion}”, as far as it was rated");
    case Code::LabelScaleValue:
        return QT_TRANSLATE_NOOP("Messages", "Value on the scale");
    case Code::LabelScaleLow:
        return QT_TRANSLATE_NOOP("Messages", "Lower end of the scale");
    case Code::LabelScaleHigh:
        return QT_TRANSLATE_NOOP("Messages", "Upper end of the scale");
    case Code::LabelPoints:
        return QT_TRANSLATE_NOOP("Messages", "Points of “{name}”");
    case Code::LabelPointsSum:
        return QT_TRANSLATE_NOOP("Messages", "Sum of the points");
    case Code::LabelCriteria:
        return QT_TRANSLATE_NOOP("Messages", "Number of criteria");
    case Code::LabelRank:
        return QT_TRANSLATE_NOOP("Messages", "Place in the ranking");
    case Code::LabelMarketShare:
        return QT_TRANSLATE_NOOP("Messages", "Market share of {brand}");
    case Code::LabelTeam:
        return QT_TRANSLATE_NOOP("Messages", "Value by the team");
    case Code::LabelCustomers:
        return QT_TRANSLATE_NOOP("Messages", "Value by customers");
    case Code::LabelAssociation:
        return QT_TRANSLATE_NOOP("Messages", "Association of {brand}");
    case Code::LabelExperiencePoints:
        return QT_TRANSLATE_NOOP("Messages", "Points at “{touchpoint}”");
    case Code::LabelExperienceTotal:
        return QT_TRANSLATE_NOOP("Messages", "Points of all brands");
    case Code::LabelUsage:
        return QT_TRANSLATE_NOOP("Messages", "Use in “{phase}”");
    case Code::LabelUsageSum:
        return QT_TRANSLATE_NOOP("Messages", "Use in all phases together");
    case Code::LabelImportance:
        return QT_TRANSLATE_NOOP("Messages", "Importance in “{phase}”, 1 to 5");
    case Code::LabelPhaseSum:
        return QT_TRANSLATE_NOOP("Messages", "Use times influence of all touchpoints there");
    case Code::LabelPlacementWeight:
        return QT_TRANSLATE_NOOP("Messages", "Importance times use of “{touchpoint}”");
    case Code::LabelPlacementExperience:
        return QT_TRANSLATE_NOOP("Messages", "Experience at “{touchpoint}”, −2 to +2");
    case Code::LabelFromStart:
        return QT_TRANSLATE_NOOP("Messages", "From the start to “{to}”");
    case Code::LabelStep:
        return QT_TRANSLATE_NOOP("Messages", "From “{from}” to “{to}”");
    case Code::LabelToConversion:
        return QT_TRANSLATE_NOOP("Messages", "Directly to the conversion");
    case Code::LabelConverted:
        return QT_TRANSLATE_NOOP("Messages", "Converted");
    case Code::LabelLost:
        return QT_TRANSLATE_NOOP("Messages", "Lost");
    case Code::LabelToLost:
        return QT_TRANSLATE_NOOP("Messages", "Drop-out here");
    case Code::LabelLostAll:
        return QT_TRANSLATE_NOOP("Messages", "Journeys that are lost");
    case Code::LabelReturns:
        return QT_TRANSLATE_NOOP("Messages", "Expected returns");
    case Code::LabelConversionWithout:
        return QT_TRANSLATE_NOOP("Messages", "Conversion without it");
    case Code::LabelPhaseImpact:
        return QT_TRANSLATE_NOOP("Messages", "Impact of all touchpoints on the phase");
    case Code::LabelTarget:
        return QT_TRANSLATE_NOOP("Messages", "Target of “{phase}”");
    case Code::LabelCoverageWithout:
        return QT_TRANSLATE_NOOP("Messages", "Coverage of “{phase}” without it");
    case Code::LabelLargestPart:
        return QT_TRANSLATE_NOOP("Messages", "Largest part of a phase");
    case Code::LabelGreyBound:
        return QT_TRANSLATE_NOOP("Messages", "Bound of the impact: 1/(2 · touchpoints)");
    case Code::LabelImpactHigh:
        return QT_TRANSLATE_NOOP("Messages", "Upper 95 % limit of the impact");
    case Code::LabelVertexSpend:
        return QT_TRANSLATE_NOOP("Messages", "Spend at a corner of the curve");
    case Code::LabelVertexEffect:
        return QT_TRANSLATE_NOOP("Messages", "Paid effect there");
    case Code::LabelGreyCount:
        return QT_TRANSLATE_NOOP("Messages", "Grey touchpoints");
    case Code::LabelCharge:
        return QT_TRANSLATE_NOOP("Messages", "Charge per touchpoint for complexity");
    case Code::LabelDeliveredSum:
        return QT_TRANSLATE_NOOP("Messages", "Delivered impact of all touchpoints");
    case Code::LabelSpendHere:
        return QT_TRANSLATE_NOOP("Messages", "Spend");
    case Code::LabelLeast:
        return QT_TRANSLATE_NOOP("Messages", "Least allowed spend");
    case Code::LabelMost:
        return QT_TRANSLATE_NOOP("Messages", "Most allowed spend");
    case Code::LabelUnrounded:
        return QT_TRANSLATE_NOOP("Messages", "Spend before rounding");
    case Code::LabelUnit:
        return QT_TRANSLATE_NOOP("Messages", "Rounded to multiples of");
    case Code::LabelEffectOf:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}”");
    case Code::LabelSlopeOf:
        return QT_TRANSLATE_NOOP("Messages", "Slope at “{touchpoint}”");
    case Code::LabelBound:
        return QT_TRANSLATE_NOOP("Messages", "Proven bound");
    case Code::LabelProvenGap:
        return QT_TRANSLATE_NOOP("Messages", "Distance from the bound at most");
    case Code::LabelBudget:
        return QT_TRANSLATE_NOOP("Messages", "Budget");
    case Code::LabelCostToday:
        return QT_TRANSLATE_NOOP("Messages", "Cost today");
    case Code::LabelCostThen:
        return QT_TRANSLATE_NOOP("Messages", "Cost of the cheapest mix");
    case Code::LabelEffectWithout:
        return QT_TRANSLATE_NOOP("Messages", "Effect without the restriction");
    case Code::LabelHolding:
        return QT_TRANSLATE_NOOP("Messages", "Draws in which it holds");
    case Code::LabelDraws:
        return QT_TRANSLATE_NOOP("Messages", "Draws");
    case Code::LabelLowDraws:
        return QT_TRANSLATE_NOOP("Messages", "10 % of the draws lie below");
    case Code::LabelHighDraws:
        return QT_TRANSLATE_NOOP("Messages", "10 % of the draws lie above");
    case Code::LabelChiSquare:
        return QT_TRANSLATE_NOOP("Messages", "χ²");
    case Code::LabelRatersComplete:
        return QT_TRANSLATE_NOOP("Messages", "Raters with complete ratings");
    case Code::LabelTouchpointsComplete:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints with complete ratings");
    case Code::SourceFile:
        return QT_TRANSLATE_NOOP("Messages", "{file}: {count} raters");
    case Code::SourceRaters:
        return QT_TRANSLATE_NOOP("Messages", "{count} raters in the workshop");
    case Code::SourceGroup:
        return QT_TRANSLATE_NOOP("Messages", "Agreed by the group in the room");
    case Code::SourcePaths:
        return QT_TRANSLATE_NOOP("Messages", "Observed journeys: {file}");
    case Code::SourceLinks:
        return QT_TRANSLATE_NOOP("Messages", "{count} transitions drawn in the workshop");
    case Code::SourcePlacements:
        return QT_TRANSLATE_NOOP("Messages", "Placements entered in the workshop");
    case Code::SourceSetup:
        return QT_TRANSLATE_NOOP("Messages", "Set-up of the workshop");
    case Code::SourceBudget:
        return QT_TRANSLATE_NOOP("Messages", "Budget table of the workshop");
    case Code::SourceCurve:
        return QT_TRANSLATE_NOOP("Messages", "Response curve given directly");
    case Code::SourcePoint:
        return QT_TRANSLATE_NOOP("Messages", "Measured point: {file}");
    case Code::SourceAssumed:
        return QT_TRANSLATE_NOOP("Messages", "Assumption: nobody answered");
    case Code::SourceDraws:
        return QT_TRANSLATE_NOOP("Messages", "{draws} draws, seed {seed#}");
    case Code::LabelTrialSpend:
        return QT_TRANSLATE_NOOP("Messages", "Trial spend");
    case Code::LabelTrialEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of the trial");
    case Code::LabelTrialOrganic:
        return QT_TRANSLATE_NOOP("Messages", "Part of it that is there without spend");
    default:
        return verdictTemplateOf(code);
    }
}

} // namespace rundblick
