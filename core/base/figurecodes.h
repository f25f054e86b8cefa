// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the core says of counts, certainty, scenarios and agreement to explain them (method.md 9).
// Part of RUNDBLICK_CODES, which core/base/codes.h explains.
// clang-format off
#define RUNDBLICK_FIGURE_CODES(X) \
    /* titles of numbers */ \
    X(TitleJourneyValue, "title-journey-value") /* */ \
    X(TitlePathShare, "title-path-share") /* */ \
    X(TitlePhaseLeak, "title-phase-leak") /* phase */ \
    X(TitleEdgeLeverage, "title-edge-leverage") /* from, to */ \
    X(TitleOrderBic, "title-order-bic") /* order */ \
    X(TitleVerdictCount, "title-verdict-count") /* */ \
    X(TitleLossWithout, "title-loss-without") /* touchpoint */ \
    X(TitleCoverCount, "title-cover-count") /* */ \
    X(TitleSurenessCount, "title-sureness-count") /* */ \
    X(TitleShareRuleCount, "title-share-rule-count") /* */ \
    X(TitleGreySpendShare, "title-grey-spend-share") /* */ \
    X(TitleGreyEffectShare, "title-grey-effect-share") /* */ \
    X(TitleBudget, "title-budget") /* */ \
    X(TitleSpendToday, "title-spend-today") /* */ \
    X(TitleKeepsMix, "title-keeps-mix") /* */ \
    X(TitleRegretMean, "title-regret-mean") /* */ \
    X(TitleRegretHigh, "title-regret-high") /* */ \
    X(TitleRobustEffect, "title-robust-effect") /* */ \
    X(TitleRobustWorst, "title-robust-worst") /* */ \
    X(TitleExpectedEffect, "title-expected-effect") /* */ \
    X(TitleExpectedWorst, "title-expected-worst") /* */ \
    X(TitleRobustSpend, "title-robust-spend") /* touchpoint */ \
    X(TitleTornadoBar, "title-tornado-bar") /* */ \
    X(TitleSwitchingWeight, "title-switching-weight") /* touchpoint, criterion */ \
    X(TitleScenarioBudget, "title-scenario-budget") /* scenario */ \
    X(TitleScenarioSpent, "title-scenario-spent") /* scenario */ \
    X(TitleScenarioEffect, "title-scenario-effect") /* scenario */ \
    X(TitleScenarioGain, "title-scenario-gain") /* scenario */ \
    X(TitleScenarioLeastBudget, "title-scenario-least-budget") /* scenario */ \
    X(TitleScenarioSaving, "title-scenario-saving") /* scenario */ \
    X(TitleScenarioActive, "title-scenario-active") /* scenario */ \
    X(TitleScenarioCoverage, "title-scenario-coverage") /* phase, scenario */ \
    X(TitleScenarioSpend, "title-scenario-spend") /* touchpoint, scenario */ \
    X(TitleAlphaOrdinal, "title-alpha-ordinal") /* */ \
    X(TitleAlphaNominal, "title-alpha-nominal") /* */ \
    X(TitleDisagreement, "title-disagreement") /* touchpoint */ \
    X(TitleDeficitCount, "title-deficit-count") /* */ \
    X(TitleTendencyCount, "title-tendency-count") /* */ \
    X(TitleParityCount, "title-parity-count") /* */ \
    X(TitleOpenCount, "title-open-count") /* */ \
    X(TitleUnratedCount, "title-unrated-count") /* */ \
    X(TitleReserveCount, "title-reserve-count") /* */ \
    X(TitleGreyCount, "title-grey-count") /* */ \
    X(TitleTendsCount, "title-tends-count") /* */ \
    X(TitleUnsureCount, "title-unsure-count") /* */ \
    /* what their formulas say */ \
    X(WordsJourneyValue, "words-journey-value") /* */ \
    X(WordsPathShare, "words-path-share") /* */ \
    X(WordsPhaseLeak, "words-phase-leak") /* */ \
    X(WordsEdgeLeverage, "words-edge-leverage") /* */ \
    X(WordsOrderBic, "words-order-bic") /* */ \
    X(WordsVerdictCount, "words-verdict-count") /* */ \
    X(WordsLossWithout, "words-loss-without") /* */ \
    X(WordsCoverCount, "words-cover-count") /* */ \
    X(WordsSurenessCount, "words-sureness-count") /* */ \
    X(WordsShareRuleCount, "words-share-rule-count") /* */ \
    X(WordsGreySpendShare, "words-grey-spend-share") /* */ \
    X(WordsGreyEffectShare, "words-grey-effect-share") /* */ \
    X(WordsBudget, "words-budget") /* */ \
    X(WordsSpendToday, "words-spend-today") /* */ \
    X(WordsKeepsMix, "words-keeps-mix") /* */ \
    X(WordsRegretMean, "words-regret-mean") /* */ \
    X(WordsRegretHigh, "words-regret-high") /* */ \
    X(WordsRobustEffect, "words-robust-effect") /* */ \
    X(WordsRobustWorst, "words-robust-worst") /* */ \
    X(WordsExpectedEffect, "words-expected-effect") /* */ \
    X(WordsExpectedWorst, "words-expected-worst") /* */ \
    X(WordsRobustSpend, "words-robust-spend") /* */ \
    X(WordsTornadoBar, "words-tornado-bar") /* */ \
    X(WordsSwitchingWeight, "words-switching-weight") /* */ \
    X(WordsScenarioBudget, "words-scenario-budget") /* */ \
    X(WordsScenarioSpent, "words-scenario-spent") /* */ \
    X(WordsScenarioEffect, "words-scenario-effect") /* */ \
    X(WordsScenarioGain, "words-scenario-gain") /* */ \
    X(WordsScenarioLeastBudget, "words-scenario-least-budget") /* */ \
    X(WordsScenarioSaving, "words-scenario-saving") /* */ \
    X(WordsScenarioActive, "words-scenario-active") /* */ \
    X(WordsScenarioCoverage, "words-scenario-coverage") /* */ \
    X(WordsScenarioSpend, "words-scenario-spend") /* */ \
    X(WordsAlphaOrdinal, "words-alpha-ordinal") /* */ \
    X(WordsAlphaNominal, "words-alpha-nominal") /* */ \
    X(WordsDisagreement, "words-disagreement") /* */ \
    /* inputs of the formulas */ \
    X(LabelValueThen, "label-value-then") /* touchpoint */ \
    X(LabelConversionStep, "label-conversion-step") /* from */ \
    X(LabelPhaseReach, "label-phase-reach") /* phase */ \
    X(LabelLostAt, "label-lost-at") /* touchpoint */ \
    X(LabelStepChance, "label-step-chance") /* */ \
    X(LabelThen, "label-then") /* */ \
    X(LabelParameters, "label-parameters") /* */ \
    X(LabelTransitions, "label-transitions") /* */ \
    X(LabelLogLikelihood, "label-log-likelihood") /* */ \
    X(LabelPartOfPhase, "label-part-of-phase") /* phase */ \
    X(LabelPerUnit, "label-per-unit") /* */ \
    X(LabelCriterionGap, "label-criterion-gap") /* criterion, brand */ \
    X(LabelCriterionGapMean, "label-criterion-gap-mean") /* criterion */ \
    X(LabelGapHere, "label-gap-here") /* brand */ \
    X(LabelGapHereMean, "label-gap-here-mean") /* */ \
    X(LabelActivation, "label-activation") /* touchpoint */ \
    X(LabelSpendThen, "label-spend-then") /* touchpoint */ \
    X(LabelEffectAsked, "label-effect-asked") /* */ \
    X(LabelUnratedName, "label-unrated-name") /* touchpoint */ \
    X(LabelKendallP, "label-kendall-p") /* */
// clang-format on
