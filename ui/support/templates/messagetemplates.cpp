// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* templateOf(Code code)
{
    switch (code) {
    case Code::Cancelled:
        return QT_TRANSLATE_NOOP("Messages", "The computation was cancelled.");
    case Code::EditOutdated:
        return QT_TRANSLATE_NOOP(
            "Messages", "This changed in the meantime. Look at it again and repeat your change.");
    case Code::NameEmpty:
        return QT_TRANSLATE_NOOP("Messages", "A name must not be empty.");
    case Code::NameTaken:
        return QT_TRANSLATE_NOOP("Messages", "“{name}” exists already. Choose another name.");
    case Code::NameTooLong:
        return QT_TRANSLATE_NOOP("Messages", "The name is too long. Shorten it.");
    case Code::ValueOutOfRange:
        return QT_TRANSLATE_NOOP(
            "Messages", "{value} is not possible here. Enter a value from {low} to {high}.");
    case Code::ReferenceMissing:
        return QT_TRANSLATE_NOOP("Messages", "What this belongs to was removed in the meantime.");
    case Code::OnlyOne:
        return QT_TRANSLATE_NOOP("Messages",
            "There is one already in this place ({record}, {field}). Change that one instead.");
    case Code::Inconsistent:
        return QT_TRANSLATE_NOOP("Messages",
            "The values contradict each other ({record}, {field}). The change was not made.");
    case Code::TextNotUtf8:
        return QT_TRANSLATE_NOOP(
            "Messages", "A text is not valid UTF-8 ({record}, {field}). Convert it first.");
    case Code::TooManyRated:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} touchpoints are marked “rate this”; at most {limit} can be. Take the mark off "
            "the least important ones.");
    case Code::TooManyTouchpoints:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} touchpoints are more than the {limit} a workshop holds. Remove those you do "
            "not need.");
    case Code::NotMarkedForRating:
        return QT_TRANSLATE_NOOP("Messages",
            "“{touchpoint}” is not marked “rate this”, and {limit} others are. Take the mark off "
            "one of them first.");
    case Code::TooManyRecords:
        return QT_TRANSLATE_NOOP("Messages",
            "A workshop holds at most {limit} {record@}; with this it would have {count}. Remove "
            "or combine some first.");
    case Code::ScaleHoldsRatings:
        return QT_TRANSLATE_NOOP("Messages",
            "A rating of {value} on “{criterion}” has no place on this scale. Choose a scale that "
            "holds it, or add a criterion with the new scale.");
    case Code::RoleHoldsRatings:
        return QT_TRANSLATE_NOOP("Messages",
            "“{criterion}” is rated already, and its ratings would not fit this role. Add a "
            "criterion with the new role instead.");
    case Code::PictureUnreadable:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} is not a picture that can be read. Take a PNG or JPEG file.");
    case Code::B1:
        return QT_TRANSLATE_NOOP("Messages", "Covers {share%} of “{phase}”.");
    case Code::B2:
        return QT_TRANSLATE_NOOP("Messages",
            "Without it the coverage of “{phase}” falls to {coverage%}, below the target of "
            "{target%}.");
    case Code::B3:
        return QT_TRANSLATE_NOOP("Messages", "No journey to conversion can avoid it.");
    case Code::B4:
        return QT_TRANSLATE_NOOP("Messages", "Set as needed by the workshop.");
    case Code::G1:
        return QT_TRANSLATE_NOOP("Messages", "Adds at most {points:1} points to any phase.");
    case Code::G2:
        return QT_TRANSLATE_NOOP(
            "Messages", "Impact per amount spent is {ratio:1} times below the blue median.");
    case Code::G3:
        return QT_TRANSLATE_NOOP("Messages", "Reached by only {reach%} of the journeys.");
    case Code::G4:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{touchpoint}” does more in the same phases at a lower cost.");
    case Code::CoverExcluded:
        return QT_TRANSLATE_NOOP("Messages", "Set as not needed by the workshop.");
    case Code::CoverInfeasible:
        return QT_TRANSLATE_NOOP("Messages",
            "“{phase}” cannot be covered: all that is allowed reaches {coverage%} of the target of "
            "{target%}. Allow a touchpoint of this phase or lower its target.");
    case Code::JourneyUnreachable:
        return QT_TRANSLATE_NOOP("Messages",
            "No way leads from the start to {touchpoints}. Draw a link that leads there.");
    case Code::JourneyClosedClass:
        return QT_TRANSLATE_NOOP("Messages",
            "Customers go round for ever: {cycle}. Draw a link that leads out; until then the "
            "journey has no numbers.");
    case Code::JourneyDeadEnds:
        return QT_TRANSLATE_NOOP(
            "Messages", "Nothing leads on from {touchpoints}: who gets there counts as lost.");
    case Code::JourneyRowsNormalised:
        return QT_TRANSLATE_NOOP("Messages",
            "The shares that leave {touchpoints} do not sum to 100 % and were scaled to it.");
    case Code::JourneyNoDropOut:
        return QT_TRANSLATE_NOOP(
            "Messages", "No drop-out is drawn or recorded: every journey that ends converts.");
    case Code::JourneyStartAssumed:
        return QT_TRANSLATE_NOOP("Messages",
            "No start is drawn: journeys begin evenly at {touchpoints}, to which nothing leads.");
    case Code::JourneyNoStart:
        return QT_TRANSLATE_NOOP("Messages",
            "No start is drawn, and every touchpoint has one before it. Draw where journeys "
            "begin.");
    case Code::JourneyNoConversion:
        return QT_TRANSLATE_NOOP("Messages",
            "No way leads from the start to the conversion. Draw where journeys convert.");
    case Code::JourneyBypassSkipped:
        return QT_TRANSLATE_NOOP("Messages",
            "With {count} touchpoints on the journey the removal by bypass is not computed (up to "
            "{limit}).");
    case Code::ImpactPhaseUnused:
        return QT_TRANSLATE_NOOP(
            "Messages", "No touchpoint is used in {phases}: weight 0, the other phases share it.");
    case Code::ImpactImpliedPhase:
        return QT_TRANSLATE_NOOP("Messages",
            "No touchpoint is placed in a phase: all count as one phase that everybody meets.");
    case Code::ImpactReachMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} touchpoints are not on the journey: their usage stands for their reach.");
    case Code::TornadoSaturation:
        return QT_TRANSLATE_NOOP("Messages", "Saturation of “{touchpoint}” today");
    case Code::TornadoHalf:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}” at half the spend");
    case Code::TornadoEffect:
        return QT_TRANSLATE_NOOP("Messages", "Effect of “{touchpoint}” today");
    case Code::TornadoInfluence:
        return QT_TRANSLATE_NOOP("Messages", "Influence of “{touchpoint}”");
    case Code::TornadoValue:
        return QT_TRANSLATE_NOOP("Messages", "Performance value of “{touchpoint}”");
    case Code::TornadoReach:
        return QT_TRANSLATE_NOOP("Messages", "Reach of “{touchpoint}” on the journey");
    case Code::TornadoWeight:
        return QT_TRANSLATE_NOOP("Messages", "Weight of the criterion “{criterion}”");
    case Code::PasteCellRefused:
        return QT_TRANSLATE_NOOP("Messages",
            "Nothing was pasted: “{text}” in row {row}, column “{column}”, is not possible there. "
            "Correct it in the spreadsheet and paste again.");
    case Code::PasteTooWide:
        return QT_TRANSLATE_NOOP("Messages",
            "Nothing was pasted: the block has {columns} columns, from this cell on there are "
            "{room}. Start further to the left.");
    case Code::PasteTooLong:
        return QT_TRANSLATE_NOOP("Messages",
            "Nothing was pasted: the block has {rows} rows, from this cell on there are {room}. "
            "Start further up or paste less.");
    case Code::PasteRatingUnreadable:
        return QT_TRANSLATE_NOOP("Messages",
            "Nothing was pasted: “{text}” in row {row} of the block, column “{column}”, is not a "
            "number. Correct it in the spreadsheet and paste again.");
    case Code::PasteRatingOffScale:
        return QT_TRANSLATE_NOOP("Messages",
            "Nothing was pasted: {text} in row {row} of the block, column “{column}”, is not on "
            "the scale of “{criterion}”, {low} to {high} in steps of {step}.");
    case Code::PasteRatingNowhere:
        return QT_TRANSLATE_NOOP("Messages",
            "Nothing was pasted: “{text}” in row {row} of the block falls on the column "
            "“{column}”, where nothing is rated in that row. Start at another cell.");
    case Code::SheetNothingToRate:
        return QT_TRANSLATE_NOOP("Messages",
            "There is nothing to rate yet: a rating sheet needs a criterion, a brand and a "
            "touchpoint with the mark “rate this”.");
    case Code::SheetPageUnknown:
        return QT_TRANSLATE_NOOP("Messages",
            "No page of the rating sheets has the code “{code}”. Check it; if touchpoints, brands "
            "or criteria were changed since printing, enter this page in the grid.");
    case Code::VoiceUnknown:
        return QT_TRANSLATE_NOOP("Messages", "“{voice}” is no voice. Write one of: {allowed}.");
    case Code::MinimumAboveMaximum:
        return QT_TRANSLATE_NOOP("Messages",
            "The minimum of “{touchpoint}” ({minimum$}) is above its maximum ({maximum$}). Change "
            "one of them.");
    case Code::RatingsNoOwnBrand:
        return QT_TRANSLATE_NOOP("Messages",
            "No brand is marked as your own: there are no gaps. Mark it in the brands.");
    case Code::RatingsNoCustomers:
        return QT_TRANSLATE_NOOP(
            "Messages", "No customer has rated: the values are those of employees and experts.");
    case Code::RatingsSharesIncomplete:
        return QT_TRANSLATE_NOOP("Messages",
            "Not every brand has a market share: market values count all brands equally.");
    case Code::RatingsBenchmarkMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "The chosen benchmark is no competitor: the best competitor is taken instead.");
    case Code::RatingsNoAssociations:
        return QT_TRANSLATE_NOOP("Messages",
            "Experience shares are estimated from the ratings: no associations were asked.");
    case Code::InfluenceAssumed:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} touchpoints have neither a rated influence nor an importance: their influence "
            "counts as 1.");
    case Code::RatingsSegmentSilent:
        return QT_TRANSLATE_NOOP("Messages", "Nobody of the segment “{segment}” has rated.");
    case Code::RatingsNotShrunk:
        return QT_TRANSLATE_NOOP("Messages",
            "There are too few rated touchpoints and brands to smooth the values: they stay as "
            "they are.");
    case Code::WeightsRanksMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} criteria have no rank yet: the points count as weights until they have.");
    case Code::WeightsJudgementsMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "{count} pairs of criteria are not judged yet: the points count as weights until they "
            "are.");
    case Code::WeightsInconsistent:
        return QT_TRANSLATE_NOOP("Messages",
            "The judgements on the criteria contradict each other: consistency ratio {ratio%}, "
            "above {limit%}. Look at the worst judgements again.");
    case Code::WeightsNoOverall:
        return QT_TRANSLATE_NOOP("Messages",
            "No criterion asks for the overall impression, so that no weights can be derived: the "
            "points count as weights.");
    case Code::WeightsNotDerived:
        return QT_TRANSLATE_NOOP("Messages",
            "The {count} answers that hold the overall impression are too few or too alike to "
            "derive weights: the points count as weights.");
    case Code::RatingsCriterionUnrated:
        return QT_TRANSLATE_NOOP("Messages",
            "These performance criteria have a weight, but nobody rated them: {criteria}. The "
            "values are of the others.");
    case Code::WeightsOpposite:
        return QT_TRANSLATE_NOOP("Messages",
            "The overall impression falls as these criteria rise: {criteria}. Check whether their "
            "scale is reversed.");
    case Code::CurveShapeLimited:
        return QT_TRANSLATE_NOOP("Messages",
            "The answers for “{touchpoint}” ask for an extreme curve. The one taken achieves "
            "{half%} at half the spend and {double%} at double.");
    default:
        return fileTemplateOf(code);
    }
}

} // namespace rundblick
