// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

const char* entryTitleOf(Code code)
{
    switch (code) {
    case Code::TitlePhasePoints:
        return QT_TRANSLATE_NOOP("Messages", "Points of “{phase}”");
    case Code::TitleCoverageTarget:
        return QT_TRANSLATE_NOOP("Messages", "Coverage target of “{phase}”");
    case Code::TitleMarketShare:
        return QT_TRANSLATE_NOOP("Messages", "Market share of {brand}");
    case Code::TitleSegmentSize:
        return QT_TRANSLATE_NOOP("Messages", "Size of the segment “{segment}”");
    case Code::TitleLifetimeValue:
        return QT_TRANSLATE_NOOP("Messages", "Lifetime value of a customer of “{segment}”");
    case Code::TitleCriterionPoints:
        return QT_TRANSLATE_NOOP("Messages", "Points of “{criterion}”");
    case Code::TitleScaleLow:
        return QT_TRANSLATE_NOOP("Messages", "Lower end of the scale of “{criterion}”");
    case Code::TitleScaleHigh:
        return QT_TRANSLATE_NOOP("Messages", "Upper end of the scale of “{criterion}”");
    case Code::TitleScaleStep:
        return QT_TRANSLATE_NOOP("Messages", "Step of the scale of “{criterion}”");
    case Code::TitleRaterWeight:
        return QT_TRANSLATE_NOOP("Messages", "Weight of the ratings of {rater}");
    case Code::TitleLinkWeight:
        return QT_TRANSLATE_NOOP("Messages", "Weight of the link from “{from}” to “{to}”");
    case Code::TitleLinkFromStart:
        return QT_TRANSLATE_NOOP("Messages", "Weight of the link from the start to “{to}”");
    case Code::TitleLinkToConversion:
        return QT_TRANSLATE_NOOP("Messages", "Weight of the link from “{from}” to conversion");
    case Code::TitleLinkToLost:
        return QT_TRANSLATE_NOOP("Messages", "Weight of the link from “{from}” to the loss");
    case Code::TitleLinkPastAll:
        return QT_TRANSLATE_NOOP(
            "Messages", "Weight of the link from the start straight to the end");
    case Code::TitleLinkRowSum:
        return QT_TRANSLATE_NOOP("Messages", "Links that leave “{from}”, together");
    case Code::TitleStartRowSum:
        return QT_TRANSLATE_NOOP("Messages", "Links that leave the start, together");
    case Code::TitleRating:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{criterion}” of {brand} at “{touchpoint}”, rated by {rater}");
    case Code::TitleOwnRating:
        return QT_TRANSLATE_NOOP("Messages", "“{criterion}” of “{touchpoint}”, rated by {rater}");
    case Code::TitleGroupRating:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{criterion}” of {brand} at “{touchpoint}”, as the group agreed");
    case Code::TitleOwnGroupRating:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{criterion}” of “{touchpoint}”, as the group agreed");
    case Code::TitleMeanRating:
        return QT_TRANSLATE_NOOP(
            "Messages", "Mean rating of “{criterion}” of {brand} at “{touchpoint}”");
    case Code::TitleOwnMeanRating:
        return QT_TRANSLATE_NOOP("Messages", "Mean rating of “{criterion}” of “{touchpoint}”");
    case Code::TitleRatedInPhase:
        return QT_TRANSLATE_NOOP("Messages", "Cells rated in “{phase}”");
    case Code::TitleRatedInNoPhase:
        return QT_TRANSLATE_NOOP("Messages", "Cells rated at touchpoints in no phase");
    case Code::TitleRatedOfBrand:
        return QT_TRANSLATE_NOOP("Messages", "Cells rated of {brand}");
    case Code::TitleRatedOfItself:
        return QT_TRANSLATE_NOOP("Messages", "Cells rated of the touchpoints themselves");
    case Code::TitleJointJudgement:
        return QT_TRANSLATE_NOOP(
            "Messages", "How many times as much “{criterion}” counts as “{other}”");
    case Code::TitleConsistency:
        return QT_TRANSLATE_NOOP("Messages", "Consistency ratio of the judgements");
    case Code::TitleJudgementRepair:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{criterion}” against “{other}”, as the other judgements say");
    case Code::TitleExplainedShare:
        return QT_TRANSLATE_NOOP("Messages", "Explained part of the overall item");
    case Code::TitleShortListScore:
        return QT_TRANSLATE_NOOP("Messages", "Usage × importance of “{touchpoint}”");
    case Code::TitleRatedInfluence:
        return QT_TRANSLATE_NOOP("Messages", "Rated influence of “{touchpoint}”");
    case Code::TitleShortListCount:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints on the short list");
    case Code::TitleInfluenceCount:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints with a rated influence");
    case Code::TitleMeanHits:
        return QT_TRANSLATE_NOOP("Messages", "Hits of the room on average");
    case Code::TitleHits:
        return QT_TRANSLATE_NOOP("Messages", "Hits of {participant}");
    case Code::TitleGuessedBy:
        return QT_TRANSLATE_NOOP("Messages", "Participants who guessed “{touchpoint}”");
    default:
        return "";
    }
}

} // namespace

const char* entryTemplateOf(Code code)
{
    switch (code) {
    case Code::WordsLinkRowSum:
        return QT_TRANSLATE_NOOP("Messages",
            "The weights of all links of this kind that leave the same place; shares should come "
            "to 100 %.");
    case Code::WordsRating:
        return QT_TRANSLATE_NOOP("Messages", "As entered, on the scale of the criterion.");
    case Code::WordsGroupRating:
        return QT_TRANSLATE_NOOP(
            "Messages", "As the group agreed in the room, on the scale of the criterion.");
    case Code::WordsMeanCustomers:
        return QT_TRANSLATE_NOOP("Messages", "The plain mean of what customers answered.");
    case Code::WordsMeanEmployees:
        return QT_TRANSLATE_NOOP("Messages", "The plain mean of what employees answered.");
    case Code::WordsMeanExperts:
        return QT_TRANSLATE_NOOP("Messages", "The plain mean of what experts answered.");
    case Code::WordsRatedCount:
        return QT_TRANSLATE_NOOP("Messages",
            "How many cells of the grid hold a rating from the source that is chosen there.");
    case Code::WordsJointJudgement:
        return QT_TRANSLATE_NOOP(
            "Messages", "The geometric mean of what the judges said of this pair.");
    case Code::WordsConsistency:
        return QT_TRANSLATE_NOOP("Messages",
            "How far the judgements contradict each other: by how much their largest eigenvalue "
            "exceeds the number of criteria, against random judgements. Up to 0.10 they go "
            "together.");
    case Code::WordsJudgementRepair:
        return QT_TRANSLATE_NOOP("Messages",
            "The geometric mean of all ways round, by a third criterion each; no further than the "
            "scale of judgements goes.");
    case Code::WordsExplainedShare:
        return QT_TRANSLATE_NOOP("Messages",
            "What the criteria together explain of the differences in the overall item: Johnson’s "
            "relative weights, added.");
    case Code::WordsWeightEigenvector:
        return QT_TRANSLATE_NOOP("Messages",
            "Its place in the principal eigenvector of the judgements: how much it counts against "
            "every other criterion, times the weight of that one.");
    case Code::WordsShortListScore:
        return QT_TRANSLATE_NOOP("Messages",
            "What speaks for it before anything is rated: points of the phase × usage × "
            "importance, over all phases.");
    case Code::WordsRatedInfluence:
        return QT_TRANSLATE_NOOP(
            "Messages", "The mean of the influence criteria, weighted, over the raters.");
    case Code::WordsShortListCount:
        return QT_TRANSLATE_NOOP("Messages", "The touchpoints that bear the mark “rate this”.");
    case Code::WordsInfluenceCount:
        return QT_TRANSLATE_NOOP(
            "Messages", "The touchpoints whose influence is rated, on the short list or not.");
    case Code::WordsMeanHits:
        return QT_TRANSLATE_NOOP(
            "Messages", "The hits of all participants, divided by their number.");
    case Code::WordsHits:
        return QT_TRANSLATE_NOOP("Messages",
            "The guesses that are among the customers’ ten: the touchpoints with the largest "
            "impact.");
    case Code::WordsGuessedBy:
        return QT_TRANSLATE_NOOP(
            "Messages", "The participants who have this touchpoint among their guesses.");
    case Code::LabelAsPoints:
        return QT_TRANSLATE_NOOP("Messages", "As points of 0 to 100");
    case Code::LabelAgreedLow:
        return QT_TRANSLATE_NOOP("Messages", "At least, as the group says");
    case Code::LabelAgreedHigh:
        return QT_TRANSLATE_NOOP("Messages", "At most, as the group says");
    case Code::LabelAnswerGiven:
        return QT_TRANSLATE_NOOP("Messages", "Answer");
    case Code::LabelAnswerCount:
        return QT_TRANSLATE_NOOP("Messages", "Number of raters who answered {answer}");
    case Code::LabelRatingsAt:
        return QT_TRANSLATE_NOOP("Messages", "Cells rated at “{touchpoint}”");
    case Code::LabelRatingsAsked:
        return QT_TRANSLATE_NOOP("Messages", "Cells to be rated");
    case Code::LabelJudge:
        return QT_TRANSLATE_NOOP("Messages", "Judgement of {judge}");
    case Code::LabelJudgeGroup:
        return QT_TRANSLATE_NOOP("Messages", "Judgement of the group together");
    case Code::LabelJudges:
        return QT_TRANSLATE_NOOP("Messages", "Number of judges");
    case Code::LabelLambda:
        return QT_TRANSLATE_NOOP("Messages", "Largest eigenvalue of the judgements");
    case Code::LabelRandomIndex:
        return QT_TRANSLATE_NOOP("Messages", "Random index for {count} criteria, Saaty’s table");
    case Code::LabelWayRound:
        return QT_TRANSLATE_NOOP("Messages", "By way of “{criterion}”");
    case Code::LabelWaysRound:
        return QT_TRANSLATE_NOOP("Messages", "Number of ways round");
    case Code::LabelConsistencyThen:
        return QT_TRANSLATE_NOOP("Messages", "Consistency ratio with it in place");
    case Code::LabelRowMeans:
        return QT_TRANSLATE_NOOP("Messages", "Geometric means of all criteria, added");
    case Code::LabelExplainedBy:
        return QT_TRANSLATE_NOOP("Messages", "Part of the variance that “{criterion}” explains");
    case Code::LabelUsageImportance:
        return QT_TRANSLATE_NOOP("Messages", "Usage × importance in “{phase}”");
    case Code::LabelShortListLimit:
        return QT_TRANSLATE_NOOP("Messages", "Most that can be rated");
    case Code::LabelLongList:
        return QT_TRANSLATE_NOOP("Messages", "Touchpoints on the long list");
    case Code::LabelParticipants:
        return QT_TRANSLATE_NOOP("Messages", "Number of participants");
    case Code::LabelGuess:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{touchpoint}”: 1 where it is among the customers’ ten");
    case Code::LabelGuessedBy:
        return QT_TRANSLATE_NOOP("Messages", "{participant}: 1 where it was guessed");
    case Code::SourceCustomer:
        return QT_TRANSLATE_NOOP("Messages", "{rater}, a voice of customers");
    case Code::SourceEmployee:
        return QT_TRANSLATE_NOOP("Messages", "{rater}, a voice of employees");
    case Code::SourceExpert:
        return QT_TRANSLATE_NOOP("Messages", "{rater}, a voice of experts");
    case Code::SourceReadFrom:
        return QT_TRANSLATE_NOOP("Messages", "read from {file}");
    case Code::SourceDrawn:
        return QT_TRANSLATE_NOOP("Messages", "Links drawn on the boards of the workshop");
    case Code::SourceJudgements:
        return QT_TRANSLATE_NOOP("Messages", "Judgements of pairs in the workshop");
    case Code::SourceGuesses:
        return QT_TRANSLATE_NOOP("Messages", "“Six of ten” in the workshop");
    case Code::GroupOutvoted:
        return QT_TRANSLATE_NOOP("Messages",
            "Raters have rated here, too: their ratings win over what the group agreed on.");
    default:
        return entryTitleOf(code);
    }
}

} // namespace rundblick
