// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the core says to explain numbers and verdicts (method.md 9). Part of RUNDBLICK_CODES, which
// core/base/codes.h explains.
// clang-format off
#define RUNDBLICK_EXPLAIN_CODES(X) \
    /* titles of numbers */ \
    X(TitlePerformanceValue, "title-performance-value") /* brand, touchpoint */ \
    X(TitleCriterionValue, "title-criterion-value") /* criterion, brand, touchpoint */ \
    X(TitleCriterionWeight, "title-criterion-weight") /* criterion */ \
    X(TitleGap, "title-gap") /* touchpoint, benchmark */ \
    X(TitleGapToBrand, "title-gap-to-brand") /* touchpoint, brand */ \
    X(TitleMarketValue, "title-market-value") /* touchpoint */ \
    X(TitlePerception, "title-perception") /* touchpoint */ \
    X(TitleExperienceShare, "title-experience-share") /* touchpoint */ \
    X(TitleBrandExperience, "title-brand-experience") /* brand */ \
    X(TitleInfluence, "title-influence") /* touchpoint */ \
    X(TitleImpact, "title-impact") /* touchpoint */ \
    X(TitleImpactByPhase, "title-impact-by-phase") /* touchpoint, phase */ \
    X(TitlePhaseUse, "title-phase-use") /* touchpoint, phase */ \
    X(TitlePhaseWeight, "title-phase-weight") /* phase */ \
    X(TitlePhaseExperience, "title-phase-experience") /* phase */ \
    X(TitleDelivered, "title-delivered") /* touchpoint */ \
    X(TitleLostPotential, "title-lost-potential") /* touchpoint */ \
    X(TitleConversion, "title-conversion") /* */ \
    X(TitleMeanLength, "title-mean-length") /* */ \
    X(TitleVisits, "title-visits") /* touchpoint */ \
    X(TitleReach, "title-reach") /* touchpoint */ \
    X(TitleConversionAfter, "title-conversion-after") /* touchpoint */ \
    X(TitleRemovalLost, "title-removal-lost") /* touchpoint */ \
    X(TitleRemovalBypass, "title-removal-bypass") /* touchpoint */ \
    X(TitleAttributed, "title-attributed") /* touchpoint */ \
    X(TitleLeverage, "title-leverage") /* touchpoint */ \
    X(TitleLossShare, "title-loss-share") /* touchpoint */ \
    X(TitleMomentOfTruth, "title-moment-of-truth") /* touchpoint */ \
    X(TitleCoverage, "title-coverage") /* phase */ \
    X(TitleCoverVerdict, "title-cover-verdict") /* touchpoint */ \
    X(TitleWaste, "title-waste") /* */ \
    X(TitleWasteSpend, "title-waste-spend") /* */ \
    X(TitleSpend, "title-spend") /* touchpoint */ \
    X(TitleMinimum, "title-minimum") /* touchpoint */ \
    X(TitleMaximum, "title-maximum") /* touchpoint */ \
    X(TitleSaturationAnswer, "title-saturation-answer") /* touchpoint */ \
    X(TitleHalfAnswer, "title-half-answer") /* touchpoint */ \
    X(TitleOrganic, "title-organic") /* touchpoint */ \
    X(TitleCurrentEffect, "title-current-effect") /* touchpoint */ \
    X(TitleBaseline, "title-baseline") /* touchpoint */ \
    X(TitleAmplitude, "title-amplitude") /* touchpoint */ \
    X(TitleShape, "title-shape") /* touchpoint */ \
    X(TitleHalfway, "title-halfway") /* touchpoint */ \
    X(TitleEffect, "title-effect") /* touchpoint */ \
    X(TitleRecommendedEffect, "title-recommended-effect") /* touchpoint */ \
    X(TitleSaturation, "title-saturation") /* touchpoint */ \
    X(TitleMarginal, "title-marginal") /* touchpoint */ \
    X(TitleRecommendedSpend, "title-recommended-spend") /* touchpoint */ \
    X(TitleEffectToday, "title-effect-today") /* */ \
    X(TitleEffectReached, "title-effect-reached") /* */ \
    X(TitleGain, "title-gain") /* */ \
    X(TitleSaving, "title-saving") /* */ \
    X(TitleOptimalityGap, "title-optimality-gap") /* */ \
    X(TitlePrice, "title-price") /* */ \
    X(TitleFrontierEffect, "title-frontier-effect") /* budget */ \
    X(TitleRestrictionPrice, "title-restriction-price") /* */ \
    X(TitleProbabilityStrength, "title-probability-strength") /* touchpoint */ \
    X(TitleProbabilityBest, "title-probability-best") /* touchpoint */ \
    X(TitleProbabilityBlue, "title-probability-blue") /* touchpoint */ \
    X(TitleProbabilityAction, "title-probability-action") /* touchpoint */ \
    X(TitleProbabilityGain, "title-probability-gain") /* */ \
    X(TitleKendallW, "title-kendall-w") /* */ \
    X(TitleIcc21, "title-icc-21") /* */ \
    X(TitleIcc31, "title-icc-31") /* */ \
    X(TitleKrippendorff, "title-krippendorff") /* */ \
    /* what their formulas say */ \
    X(WordsPerformanceValue, "words-performance-value") /* */ \
    X(WordsCriterionValue, "words-criterion-value") /* */ \
    X(WordsCriterionWeight, "words-criterion-weight") /* */ \
    X(WordsGap, "words-gap") /* */ \
    X(WordsGapToBrand, "words-gap-to-brand") /* */ \
    X(WordsMarketValue, "words-market-value") /* */ \
    X(WordsPerception, "words-perception") /* */ \
    X(WordsExperienceShare, "words-experience-share") /* */ \
    X(WordsBrandExperience, "words-brand-experience") /* */ \
    X(WordsInfluence, "words-influence") /* */ \
    X(WordsImpact, "words-impact") /* */ \
    X(WordsImpactByPhase, "words-impact-by-phase") /* */ \
    X(WordsPhaseUse, "words-phase-use") /* */ \
    X(WordsPhaseWeight, "words-phase-weight") /* */ \
    X(WordsPhaseExperience, "words-phase-experience") /* */ \
    X(WordsDelivered, "words-delivered") /* */ \
    X(WordsLostPotential, "words-lost-potential") /* */ \
    X(WordsConversion, "words-conversion") /* */ \
    X(WordsMeanLength, "words-mean-length") /* */ \
    X(WordsVisits, "words-visits") /* */ \
    X(WordsReach, "words-reach") /* */ \
    X(WordsConversionAfter, "words-conversion-after") /* */ \
    X(WordsRemovalLost, "words-removal-lost") /* */ \
    X(WordsRemovalBypass, "words-removal-bypass") /* */ \
    X(WordsAttributed, "words-attributed") /* */ \
    X(WordsLeverage, "words-leverage") /* */ \
    X(WordsLossShare, "words-loss-share") /* */ \
    X(WordsMomentOfTruth, "words-moment-of-truth") /* */ \
    X(WordsCoverage, "words-coverage") /* */ \
    X(WordsCoverVerdict, "words-cover-verdict") /* */ \
    X(WordsWaste, "words-waste") /* */ \
    X(WordsWasteSpend, "words-waste-spend") /* */ \
    X(WordsSpend, "words-spend") /* */ \
    X(WordsMinimum, "words-minimum") /* */ \
    X(WordsMaximum, "words-maximum") /* */ \
    X(WordsSaturationAnswer, "words-saturation-answer") /* */ \
    X(WordsHalfAnswer, "words-half-answer") /* */ \
    X(WordsOrganic, "words-organic") /* */ \
    X(WordsCurrentEffect, "words-current-effect") /* */ \
    X(WordsBaseline, "words-baseline") /* */ \
    X(WordsAmplitude, "words-amplitude") /* */ \
    X(WordsShape, "words-shape") /* */ \
    X(WordsHalfway, "words-halfway") /* */ \
    X(WordsEffect, "words-effect") /* */ \
    X(WordsRecommendedEffect, "words-recommended-effect") /* */ \
    X(WordsSaturation, "words-saturation") /* */ \
    X(WordsMarginal, "words-marginal") /* */ \
    X(WordsRecommendedSpend, "words-recommended-spend") /* */ \
    X(WordsEffectToday, "words-effect-today") /* */ \
    X(WordsEffectReached, "words-effect-reached") /* */ \
    X(WordsGain, "words-gain") /* */ \
    X(WordsSaving, "words-saving") /* */ \
    X(WordsOptimalityGap, "words-optimality-gap") /* */ \
    X(WordsPrice, "words-price") /* */ \
    X(WordsFrontierEffect, "words-frontier-effect") /* */ \
    X(WordsRestrictionPrice, "words-restriction-price") /* */ \
    X(WordsProbabilityStrength, "words-probability-strength") /* */ \
    X(WordsProbabilityBest, "words-probability-best") /* */ \
    X(WordsProbabilityBlue, "words-probability-blue") /* */ \
    X(WordsProbabilityAction, "words-probability-action") /* */ \
    X(WordsProbabilityGain, "words-probability-gain") /* */ \
    X(WordsKendallW, "words-kendall-w") /* */ \
    X(WordsIcc21, "words-icc-21") /* */ \
    X(WordsIcc31, "words-icc-31") /* */ \
    X(WordsKrippendorff, "words-krippendorff") /* */ \
    X(TitleInfluenceCriterion, "title-influence-criterion") /* touchpoint, criterion */ \
    X(WordsPerformanceGroup, "words-performance-group") /* */ \
    X(WordsCriterionGroup, "words-criterion-group") /* */ \
    X(WordsWeightEqual, "words-weight-equal") /* */ \
    X(WordsWeightRanking, "words-weight-ranking") /* */ \
    X(WordsWeightJudgements, "words-weight-judgements") /* */ \
    X(WordsWeightDerived, "words-weight-derived") /* */ \
    X(WordsGapMean, "words-gap-mean") /* */ \
    X(WordsInfluenceCriteria, "words-influence-criteria") /* */ \
    X(WordsInfluenceImportance, "words-influence-importance") /* */ \
    X(WordsInfluenceJourney, "words-influence-journey") /* */ \
    X(WordsPhaseUseJourney, "words-phase-use-journey") /* */ \
    X(WordsEntered, "words-entered") /* */ \
    X(WordsJourneySecond, "words-journey-second") /* */ \
    X(WordsCurveGiven, "words-curve-given") /* */ \
    X(WordsCurveFitted, "words-curve-fitted") /* */ \
    X(WordsCurveAnswers, "words-curve-answers") /* */ \
    X(WordsShapeAssumed, "words-shape-assumed") /* */ \
    X(WordsEffectConstant, "words-effect-constant") /* */ \
    X(WordsEffectMeasured, "words-effect-measured") /* */ \
    /* inputs of the formulas */ \
    X(LabelSd, "label-sd") /* */ \
    X(LabelStandardError, "label-standard-error") /* */ \
    X(LabelDegrees, "label-degrees") /* */ \
    X(LabelT, "label-t") /* */ \
    X(LabelP, "label-p") /* */ \
    X(LabelQ, "label-q") /* */ \
    X(LabelRelevant, "label-relevant") /* */ \
    X(LabelAnswer, "label-answer") /* answer */ \
    X(LabelAnswerWeight, "label-answer-weight") /* answer */ \
    X(LabelCriterionCounted, "label-criterion-counted") /* criterion */ \
    X(LabelWeightCounted, "label-weight-counted") /* criterion */ \
    X(LabelScaleValue, "label-scale-value") /* */ \
    X(LabelScaleLow, "label-scale-low") /* */ \
    X(LabelScaleHigh, "label-scale-high") /* */ \
    X(LabelPoints, "label-points") /* name */ \
    X(LabelPointsSum, "label-points-sum") /* */ \
    X(LabelCriteria, "label-criteria") /* */ \
    X(LabelRank, "label-rank") /* */ \
    X(LabelMarketShare, "label-market-share") /* brand */ \
    X(LabelTeam, "label-team") /* */ \
    X(LabelCustomers, "label-customers") /* */ \
    X(LabelAssociation, "label-association") /* brand */ \
    X(LabelExperiencePoints, "label-experience-points") /* touchpoint */ \
    X(LabelExperienceTotal, "label-experience-total") /* */ \
    X(LabelUsage, "label-usage") /* phase */ \
    X(LabelUsageSum, "label-usage-sum") /* */ \
    X(LabelImportance, "label-importance") /* phase */ \
    X(LabelPhaseSum, "label-phase-sum") /* */ \
    X(LabelPlacementWeight, "label-placement-weight") /* touchpoint */ \
    X(LabelPlacementExperience, "label-placement-experience") /* touchpoint */ \
    X(LabelFromStart, "label-from-start") /* to */ \
    X(LabelStep, "label-step") /* from, to */ \
    X(LabelToConversion, "label-to-conversion") /* */ \
    X(LabelConverted, "label-converted") /* */ \
    X(LabelLost, "label-lost") /* */ \
    X(LabelToLost, "label-to-lost") /* */ \
    X(LabelLostAll, "label-lost-all") /* */ \
    X(LabelReturns, "label-returns") /* */ \
    X(LabelConversionWithout, "label-conversion-without") /* */ \
    X(LabelPhaseImpact, "label-phase-impact") /* */ \
    X(LabelTarget, "label-target") /* phase */ \
    X(LabelCoverageWithout, "label-coverage-without") /* phase */ \
    X(LabelLargestPart, "label-largest-part") /* */ \
    X(LabelGreyBound, "label-grey-bound") /* */ \
    X(LabelImpactHigh, "label-impact-high") /* */ \
    X(LabelVertexSpend, "label-vertex-spend") /* */ \
    X(LabelVertexEffect, "label-vertex-effect") /* */ \
    X(LabelGreyCount, "label-grey-count") /* */ \
    X(LabelCharge, "label-charge") /* */ \
    X(LabelDeliveredSum, "label-delivered-sum") /* */ \
    X(LabelSpendHere, "label-spend-here") /* */ \
    X(LabelLeast, "label-least") /* */ \
    X(LabelMost, "label-most") /* */ \
    X(LabelUnrounded, "label-unrounded") /* */ \
    X(LabelUnit, "label-unit") /* */ \
    X(LabelEffectOf, "label-effect-of") /* touchpoint */ \
    X(LabelSlopeOf, "label-slope-of") /* touchpoint */ \
    X(LabelBound, "label-bound") /* */ \
    X(LabelProvenGap, "label-proven-gap") /* */ \
    X(LabelBudget, "label-budget") /* */ \
    X(LabelCostToday, "label-cost-today") /* */ \
    X(LabelCostThen, "label-cost-then") /* */ \
    X(LabelEffectWithout, "label-effect-without") /* */ \
    X(LabelHolding, "label-holding") /* */ \
    X(LabelDraws, "label-draws") /* */ \
    X(LabelLowDraws, "label-low-draws") /* */ \
    X(LabelHighDraws, "label-high-draws") /* */ \
    X(LabelChiSquare, "label-chi-square") /* */ \
    X(LabelRatersComplete, "label-raters-complete") /* */ \
    X(LabelTouchpointsComplete, "label-touchpoints-complete") /* */ \
    X(LabelTrialSpend, "label-trial-spend") /* */ \
    X(LabelTrialEffect, "label-trial-effect") /* */ \
    X(LabelTrialOrganic, "label-trial-organic") /* */ \
    /* where they come from */ \
    X(SourceFile, "source-file") /* file, count */ \
    X(SourceRaters, "source-raters") /* count */ \
    X(SourceGroup, "source-group") /* */ \
    X(SourcePaths, "source-paths") /* file */ \
    X(SourceLinks, "source-links") /* count */ \
    X(SourcePlacements, "source-placements") /* */ \
    X(SourceSetup, "source-setup") /* */ \
    X(SourceBudget, "source-budget") /* */ \
    X(SourceCurve, "source-curve") /* */ \
    X(SourcePoint, "source-point") /* file */ \
    X(SourceAssumed, "source-assumed") /* */ \
    X(SourceDraws, "source-draws") /* draws, seed */ \
    /* verdicts and their certainty */ \
    X(GapStrength, "gap-strength") /* gap, low, high, benchmark, q, n */ \
    X(GapStrengthClear, "gap-strength-clear") /* as GapStrength, and relevant */ \
    X(GapDeficit, "gap-deficit") /* as GapStrength */ \
    X(GapDeficitClear, "gap-deficit-clear") /* as GapStrength, and relevant */ \
    X(GapParity, "gap-parity") /* gap, low, high, benchmark, n, relevant */ \
    X(GapTendsStrength, "gap-tends-strength") /* gap, low, high, benchmark */ \
    X(GapTendsDeficit, "gap-tends-deficit") /* gap, low, high, benchmark */ \
    X(GapOpen, "gap-open") /* gap, low, high, benchmark */ \
    X(GapSingle, "gap-single") /* gap, benchmark */ \
    X(GapQ, "gap-q") /* q, n */ \
    X(GapFew, "gap-few") /* n */ \
    X(GapGroup, "gap-group") /* */ \
    X(GapNeeded, "gap-needed") /* needed */ \
    X(GapLikely, "gap-likely") /* share, draws */ \
    X(PerceptionHigher, "perception-higher") /* gap, low, high */ \
    X(PerceptionLower, "perception-lower") /* gap, low, high */ \
    X(PerceptionOpen, "perception-open") /* gap, low, high */ \
    X(BlueFirm, "blue-firm") /* share, draws */ \
    X(BlueTends, "blue-tends") /* share, draws */ \
    X(BlueOpen, "blue-open") /* share, draws */ \
    X(NotBlueTends, "not-blue-tends") /* share, draws */ \
    X(NotBlueFirm, "not-blue-firm") /* share, draws */ \
    X(MixLikelyUp, "mix-likely-up") /* share, draws */ \
    X(MixLikelyDown, "mix-likely-down") /* share, draws */ \
    X(MixLikelyOff, "mix-likely-off") /* share, draws */ \
    X(MixLikelyHold, "mix-likely-hold") /* share, draws */ \
    X(MixSpendRange, "mix-spend-range") /* low, high */ \
    X(MixProven, "mix-proven") /* */ \
    X(MixWithin, "mix-within") /* gap */ \
    X(GainLikely, "gain-likely") /* change, low, high, share, draws */ \
    X(SavingLikely, "saving-likely") /* change, low, high, draws */ \
    X(GainUncertain, "gain-uncertain") /* */
// clang-format on
