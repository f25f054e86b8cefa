// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* importTemplateOf(Code code)
{
    switch (code) {
    case Code::CsvEmpty:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} is empty. Write a first row with the names of the columns.");
    case Code::CsvNotUtf8:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: this is not UTF-8 text. Save the file as “CSV"
            " UTF-8”.");
    case Code::CsvNul:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: this is not text, there is a NUL in it. Save "
            "the file as “CSV UTF-8”.");
    case Code::CsvLoneQuote:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: a quotation mark stands alone. Put the whole "
            "field in quotation marks and double those inside.");
    case Code::CsvOpenQuote:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: a quotation mark is opened here and never "
            "closed. Close it.");
    case Code::CsvRagged:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: this row has {count} fields, the header has "
            "{expected}. Add or remove separators; a field that holds one needs quotation marks.");
    case Code::ColumnMissing:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}: the column “{column}” is missing. Add it to the header.");
    case Code::ColumnTwice:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: the header has this column twice. Remove one "
            "of them.");
    case Code::CellEmpty:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: nothing stands here. Fill it in or remove the"
            " row.");
    case Code::CellTooLong:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: this is too long. Shorten it to {limit} "
            "bytes.");
    case Code::NotANumber:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{value}” is not a number. Write it with "
            "digits and a decimal point, as in 1234.5.");
    case Code::NotAWord:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{value}” is not known here. Write one of: "
            "{allowed}.");
    case Code::CellOutOfRange:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: {value} is not possible here. Write a number "
            "from {low} to {high}.");
    case Code::OffScale:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: {value} is not on the scale of “{criterion}”,"
            " {low} to {high} in steps of {step}. Correct it, give the scale with --scale, or the"
            " value for “not rated” with --missing.");
    case Code::ScaleUneven:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: a scale from {low} to {high} in steps of "
            "{step} is not possible. Choose a high end above the low end that the steps reach.");
    case Code::ScaleInUse:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: ratings were given on the scale of "
            "“{criterion}” already. Leave its scale and role as they are, or import into a new "
            "workshop.");
    case Code::RowRepeated:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{value}” stands here a second time. Remove "
            "one of the rows.");
    case Code::CellContradicts:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{value}” for “{name}”, but “{other}” "
            "elsewhere. Write the same in both places.");
    case Code::BoundsCrossed:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: the low end {low} is above the high end "
            "{high}. Correct one of them.");
    case Code::NameReserved:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{name}” has a meaning of its own. Choose "
            "another name.");
    case Code::TooManyMarked:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: with this one {count} touchpoints are marked "
            "“rate this”; at most {limit} can be. Write “no” in the column “rated” of those that "
            "are not on the short list.");
    case Code::InventoryFull:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: this is one touchpoint more than the {limit} "
            "that a workshop holds. Remove or combine some.");
    case Code::RoomFull:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: a workshop holds at most {limit} {record@}, "
            "and this is one more. Remove or combine some.");
    case Code::RatedUnmarked:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{touchpoint}” is rated but not marked “rate "
            "this”, and {limit} are marked already. Take the mark off another one (column "
            "“rated”), or remove these ratings.");
    case Code::BrandNeeded:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: a rating on “{criterion}” needs a brand. Name"
            " it, or give the criterion the role “influence”.");
    case Code::BrandNotWanted:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: influence (“{criterion}”) is of the "
            "touchpoint, not of “{value}”. Leave the brand empty, or give the criterion the role "
            "“performance”.");
    case Code::RaterNotWanted:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: low and high belong to a value of the whole "
            "group, not of “{value}”. Leave the rater empty, or low and high.");
    case Code::LinkEndWrong:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: no link can be drawn here from or to {value}:"
            " journeys begin at (start) and end at (conversion) or (lost). Turn the link round or"
            " remove it.");
    case Code::JudgedWithItself:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{value}” is compared with itself. Name two "
            "criteria.");
    case Code::NotPerformance:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{criterion}” is no criterion that brands are "
            "rated on. Only these are weighed against each other.");
    case Code::NotADate:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{value}” is not a date. Write it as year, "
            "month and day: 2026-03-31.");
    case Code::SecondOwnBrand:
        return QT_TRANSLATE_NOOP("Messages",
            "{file}, row {row#}, column “{column}”: “{brand}” cannot be the own brand, “{other}” "
            "is it already. Write “yes” for one brand only.");
    case Code::NoOwnBrand:
        return QT_TRANSLATE_NOOP("Messages",
            "None of the brands is the own one. Name it with --own, or in the column “own” of the"
            " brands.");
    case Code::OwnBrandUnknown:
        return QT_TRANSLATE_NOOP("Messages",
            "There is no brand “{brand}” in the files or the workshop. Correct the name after "
            "--own.");
    case Code::SegmentUnknown:
        return QT_TRANSLATE_NOOP(
            "Messages", "No segment is called “{segment}”. Check the spelling.");
    case Code::BenchmarkUnknown:
        return QT_TRANSLATE_NOOP("Messages",
            "There is no competitor “{brand}” in this workshop. Write best, mean or the name of "
            "one.");
    case Code::WorkshopSound:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is sound: {touchpoints} touchpoints, {brands} brands, {raters} raters.");
    case Code::ColumnUnknown:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file}: the column “{column}” is not known and was left alone.");
    case Code::RecordsCreated:
        return QT_TRANSLATE_NOOP("Messages", "New {record@}: {count}.");
    case Code::NamesCreated:
        return QT_TRANSLATE_NOOP("Messages", "New {record@}: {count} ({names}).");
    case Code::RecordsChanged:
        return QT_TRANSLATE_NOOP("Messages", "Updated {record@}: {count}.");
    case Code::RatingsRead:
        return QT_TRANSLATE_NOOP("Messages", "Ratings read: {count}; not rated: {missing}.");
    case Code::PathsRead:
        return QT_TRANSLATE_NOOP(
            "Messages", "Paths read: {count}, with {conversions} conversions and {nulls} without.");
    case Code::TouchpointMarked:
        return QT_TRANSLATE_NOOP(
            "Messages", "“{touchpoint}” has ratings and is marked “rate this” now.");
    case Code::NothingNew:
        return QT_TRANSLATE_NOOP(
            "Messages", "The workshop holds all of this already; nothing was changed.");
    default:
        return clipboardTemplateOf(code);
    }
}

} // namespace rundblick
