// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the core says of what was entered, rated, judged and guessed, to explain it (method.md 9).
// Part of RUNDBLICK_CODES, which core/base/codes.h explains.
// clang-format off
#define RUNDBLICK_ENTRY_CODES(X) \
    /* titles of numbers */ \
    X(TitlePhasePoints, "title-phase-points") /* phase */ \
    X(TitleCoverageTarget, "title-coverage-target") /* phase */ \
    X(TitleMarketShare, "title-market-share") /* brand */ \
    X(TitleSegmentSize, "title-segment-size") /* segment */ \
    X(TitleLifetimeValue, "title-lifetime-value") /* segment */ \
    X(TitleCriterionPoints, "title-criterion-points") /* criterion */ \
    X(TitleScaleLow, "title-scale-low") /* criterion */ \
    X(TitleScaleHigh, "title-scale-high") /* criterion */ \
    X(TitleScaleStep, "title-scale-step") /* criterion */ \
    X(TitleRaterWeight, "title-rater-weight") /* rater */ \
    X(TitleLinkWeight, "title-link-weight") /* from, to */ \
    X(TitleLinkFromStart, "title-link-from-start") /* to */ \
    X(TitleLinkToConversion, "title-link-to-conversion") /* from */ \
    X(TitleLinkToLost, "title-link-to-lost") /* from */ \
    X(TitleLinkPastAll, "title-link-past-all") /* */ \
    X(TitleLinkRowSum, "title-link-row-sum") /* from */ \
    X(TitleStartRowSum, "title-start-row-sum") /* */ \
    X(TitleRating, "title-rating") /* criterion, brand, touchpoint, rater */ \
    X(TitleOwnRating, "title-own-rating") /* criterion, touchpoint, rater */ \
    X(TitleGroupRating, "title-group-rating") /* criterion, brand, touchpoint */ \
    X(TitleOwnGroupRating, "title-own-group-rating") /* criterion, touchpoint */ \
    X(TitleMeanRating, "title-mean-rating") /* criterion, brand, touchpoint */ \
    X(TitleOwnMeanRating, "title-own-mean-rating") /* criterion, touchpoint */ \
    X(TitleRatedInPhase, "title-rated-in-phase") /* phase */ \
    X(TitleRatedInNoPhase, "title-rated-in-no-phase") /* */ \
    X(TitleRatedOfBrand, "title-rated-of-brand") /* brand */ \
    X(TitleRatedOfItself, "title-rated-of-itself") /* */ \
    X(TitleJointJudgement, "title-joint-judgement") /* criterion, other */ \
    X(TitleConsistency, "title-consistency") /* */ \
    X(TitleJudgementRepair, "title-judgement-repair") /* criterion, other */ \
    X(TitleExplainedShare, "title-explained-share") /* */ \
    X(TitleShortListScore, "title-short-list-score") /* touchpoint */ \
    X(TitleRatedInfluence, "title-rated-influence") /* touchpoint */ \
    X(TitleShortListCount, "title-short-list-count") /* */ \
    X(TitleInfluenceCount, "title-influence-count") /* */ \
    X(TitleMeanHits, "title-mean-hits") /* */ \
    X(TitleHits, "title-hits") /* participant */ \
    X(TitleGuessedBy, "title-guessed-by") /* touchpoint */ \
    /* what their formulas say */ \
    X(WordsLinkRowSum, "words-link-row-sum") /* */ \
    X(WordsRating, "words-rating") /* */ \
    X(WordsGroupRating, "words-group-rating") /* */ \
    X(WordsMeanCustomers, "words-mean-customers") /* */ \
    X(WordsMeanEmployees, "words-mean-employees") /* */ \
    X(WordsMeanExperts, "words-mean-experts") /* */ \
    X(WordsRatedCount, "words-rated-count") /* */ \
    X(WordsJointJudgement, "words-joint-judgement") /* */ \
    X(WordsConsistency, "words-consistency") /* */ \
    X(WordsJudgementRepair, "words-judgement-repair") /* */ \
    X(WordsExplainedShare, "words-explained-share") /* */ \
    X(WordsWeightEigenvector, "words-weight-eigenvector") /* */ \
    X(WordsShortListScore, "words-short-list-score") /* */ \
    X(WordsRatedInfluence, "words-rated-influence") /* */ \
    X(WordsShortListCount, "words-short-list-count") /* */ \
    X(WordsInfluenceCount, "words-influence-count") /* */ \
    X(WordsMeanHits, "words-mean-hits") /* */ \
    X(WordsHits, "words-hits") /* */ \
    X(WordsGuessedBy, "words-guessed-by") /* */ \
    /* inputs of the formulas */ \
    X(LabelAsPoints, "label-as-points") /* */ \
    X(LabelAgreedLow, "label-agreed-low") /* */ \
    X(LabelAgreedHigh, "label-agreed-high") /* */ \
    X(LabelAnswerGiven, "label-answer-given") /* */ \
    X(LabelAnswerCount, "label-answer-count") /* answer */ \
    X(LabelRatingsAt, "label-ratings-at") /* touchpoint */ \
    X(LabelRatingsAsked, "label-ratings-asked") /* */ \
    X(LabelJudge, "label-judge") /* judge */ \
    X(LabelJudgeGroup, "label-judge-group") /* */ \
    X(LabelJudges, "label-judges") /* */ \
    X(LabelLambda, "label-lambda") /* */ \
    X(LabelRandomIndex, "label-random-index") /* count */ \
    X(LabelWayRound, "label-way-round") /* criterion */ \
    X(LabelWaysRound, "label-ways-round") /* */ \
    X(LabelConsistencyThen, "label-consistency-then") /* */ \
    X(LabelRowMeans, "label-row-means") /* */ \
    X(LabelExplainedBy, "label-explained-by") /* criterion */ \
    X(LabelUsageImportance, "label-usage-importance") /* phase */ \
    X(LabelShortListLimit, "label-short-list-limit") /* */ \
    X(LabelLongList, "label-long-list") /* */ \
    X(LabelParticipants, "label-participants") /* */ \
    X(LabelGuess, "label-guess") /* touchpoint */ \
    X(LabelGuessedBy, "label-guessed-by") /* participant */ \
    /* where they come from */ \
    X(SourceCustomer, "source-customer") /* rater */ \
    X(SourceEmployee, "source-employee") /* rater */ \
    X(SourceExpert, "source-expert") /* rater */ \
    X(SourceReadFrom, "source-read-from") /* file */ \
    X(SourceDrawn, "source-drawn") /* */ \
    X(SourceJudgements, "source-judgements") /* */ \
    X(SourceGuesses, "source-guesses") /* */ \
    X(GroupOutvoted, "group-outvoted") /* */
// clang-format on
