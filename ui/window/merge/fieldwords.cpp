// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/methodwords.h"
#include "ui/support/strings.h"
#include "ui/window/merge/mergewords.h"

#include <QCoreApplication>

// The names of records and of their fields.

namespace rundblick {
namespace {

struct Word {
    std::string_view name;
    const char* word;
};

constexpr Word records[] = {
    {"picture", QT_TRANSLATE_NOOP("Merge", "Picture")},
    {"brand", QT_TRANSLATE_NOOP("Merge", "Brand")},
    {"segment", QT_TRANSLATE_NOOP("Merge", "Segment")},
    {"persona", QT_TRANSLATE_NOOP("Merge", "Persona")},
    {"phase", QT_TRANSLATE_NOOP("Merge", "Phase")},
    {"touchpoint", QT_TRANSLATE_NOOP("Merge", "Touchpoint")},
    {"curve", QT_TRANSLATE_NOOP("Merge", "Response curve")},
    {"curvePoint", QT_TRANSLATE_NOOP("Merge", "Measured point")},
    {"link", QT_TRANSLATE_NOOP("Merge", "Link")},
    {"placement", QT_TRANSLATE_NOOP("Merge", "Placement")},
    {"step", QT_TRANSLATE_NOOP("Merge", "Step")},
    {"quote", QT_TRANSLATE_NOOP("Merge", "Quote")},
    {"idea", QT_TRANSLATE_NOOP("Merge", "Idea")},
    {"action", QT_TRANSLATE_NOOP("Merge", "Measure")},
    {"criterion", QT_TRANSLATE_NOOP("Merge", "Criterion")},
    {"judgement", QT_TRANSLATE_NOOP("Merge", "Judgement")},
    {"wave", QT_TRANSLATE_NOOP("Merge", "Wave")},
    {"rater", QT_TRANSLATE_NOOP("Merge", "Rater")},
    {"ratingColumn", QT_TRANSLATE_NOOP("Merge", "Rating")},
    {"groupValue", QT_TRANSLATE_NOOP("Merge", "Group value")},
    {"pathSet", QT_TRANSLATE_NOOP("Merge", "Recorded paths")},
    {"scenario", QT_TRANSLATE_NOOP("Merge", "Scenario")},
    {"phaseRestriction", QT_TRANSLATE_NOOP("Merge", "Restriction of a phase")},
    {"supposition", QT_TRANSLATE_NOOP("Merge", "Supposition")},
    {"note", QT_TRANSLATE_NOOP("Merge", "Note")},
    {"backdrop", QT_TRANSLATE_NOOP("Merge", "Picture on a board")},
    {"nodePlace", QT_TRANSLATE_NOOP("Merge", "Place in the flow")},
    {"laneText", QT_TRANSLATE_NOOP("Merge", "Text of a lane")},
    {"emotion", QT_TRANSLATE_NOOP("Merge", "Point of the emotion curve")},
    {"responsibility", QT_TRANSLATE_NOOP("Merge", "Responsibility")},
    {"savedView", QT_TRANSLATE_NOOP("Merge", "Saved view")},
    {"guess", QT_TRANSLATE_NOOP("Merge", "Guess")},
    {"version", QT_TRANSLATE_NOOP("Merge", "Version")},
    {"reportTemplate", QT_TRANSLATE_NOOP("Merge", "Report")},
    {"setup", QT_TRANSLATE_NOOP("Merge", "Set-up")},
    {"method", QT_TRANSLATE_NOOP("Merge", "Method")},
};

// "table.field" where a word means something else elsewhere; before the plain one.
constexpr Word fields[] = {
    {"name", QT_TRANSLATE_NOOP("Merge", "Name")},
    {"mediaType", QT_TRANSLATE_NOOP("Merge", "Kind of picture")},
    {"content", QT_TRANSLATE_NOOP("Merge", "Content")},
    {"own", QT_TRANSLATE_NOOP("Merge", "Own brand")},
    {"marketShare", QT_TRANSLATE_NOOP("Merge", "Market share")},
    {"colour", QT_TRANSLATE_NOOP("Merge", "Colour")},
    {"logo", QT_TRANSLATE_NOOP("Merge", "Logo")},
    {"size", QT_TRANSLATE_NOOP("Merge", "Size")},
    {"lifetimeValue", QT_TRANSLATE_NOOP("Merge", "Lifetime value")},
    {"segment", QT_TRANSLATE_NOOP("Merge", "Segment")},
    {"portrait", QT_TRANSLATE_NOOP("Merge", "Portrait")},
    {"description", QT_TRANSLATE_NOOP("Merge", "Description")},
    {"needs", QT_TRANSLATE_NOOP("Merge", "Needs")},
    {"bestBefore", QT_TRANSLATE_NOOP("Merge", "Best before")},
    {"weight", QT_TRANSLATE_NOOP("Merge", "Weight")},
    {"coverageTarget", QT_TRANSLATE_NOOP("Merge", "Coverage target")},
    {"question", QT_TRANSLATE_NOOP("Merge", "Guiding question")},
    {"ownership", QT_TRANSLATE_NOOP("Merge", "Channel")},
    {"form", QT_TRANSLATE_NOOP("Merge", "Kind of contact")},
    {"owner", QT_TRANSLATE_NOOP("Merge", "Department")},
    {"rated", QT_TRANSLATE_NOOP("Merge", "On the short list")},
    {"parked", QT_TRANSLATE_NOOP("Merge", "In the parking lot")},
    {"note", QT_TRANSLATE_NOOP("Merge", "Note")},
    {"forced", QT_TRANSLATE_NOOP("Merge", "Verdict")},
    {"spend", QT_TRANSLATE_NOOP("Merge", "Spend")},
    {"minimum", QT_TRANSLATE_NOOP("Merge", "Minimum")},
    {"maximum", QT_TRANSLATE_NOOP("Merge", "Maximum")},
    {"stoppable", QT_TRANSLATE_NOOP("Merge", "Stoppable")},
    {"activation", QT_TRANSLATE_NOOP("Merge", "Fixed cost")},
    {"locked", QT_TRANSLATE_NOOP("Merge", "Lock")},
    {"effect", QT_TRANSLATE_NOOP("Merge", "Effect")},
    {"organic", QT_TRANSLATE_NOOP("Merge", "Effect without spend")},
    {"saturation", QT_TRANSLATE_NOOP("Merge", "Saturation")},
    {"half", QT_TRANSLATE_NOOP("Merge", "Effect at half the spend")},
    {"double", QT_TRANSLATE_NOOP("Merge", "Effect at double the spend")},
    {"elasticity", QT_TRANSLATE_NOOP("Merge", "Elasticity")},
    {"saturationLow", QT_TRANSLATE_NOOP("Merge", "Saturation, low")},
    {"saturationHigh", QT_TRANSLATE_NOOP("Merge", "Saturation, high")},
    {"halfLow", QT_TRANSLATE_NOOP("Merge", "Effect at half the spend, low")},
    {"halfHigh", QT_TRANSLATE_NOOP("Merge", "Effect at half the spend, high")},
    {"trialSpend", QT_TRANSLATE_NOOP("Merge", "Trial spend")},
    {"trialEffect", QT_TRANSLATE_NOOP("Merge", "Trial effect")},
    {"touchpoint", QT_TRANSLATE_NOOP("Merge", "Touchpoint")},
    {"baseline", QT_TRANSLATE_NOOP("Merge", "Baseline")},
    {"amplitude", QT_TRANSLATE_NOOP("Merge", "Most that money can add")},
    {"shape", QT_TRANSLATE_NOOP("Merge", "Steepness")},
    {"halfway", QT_TRANSLATE_NOOP("Merge", "Spend of the middle")},
    {"family", QT_TRANSLATE_NOOP("Merge", "Form of the curve")},
    {"source", QT_TRANSLATE_NOOP("Merge", "Source")},
    {"date", QT_TRANSLATE_NOOP("Merge", "Date")},
    {"fromEnd", QT_TRANSLATE_NOOP("Merge", "Kind of beginning")},
    {"from", QT_TRANSLATE_NOOP("Merge", "From")},
    {"toEnd", QT_TRANSLATE_NOOP("Merge", "Kind of end")},
    {"to", QT_TRANSLATE_NOOP("Merge", "To")},
    {"unit", QT_TRANSLATE_NOOP("Merge", "Unit")},
    {"phase", QT_TRANSLATE_NOOP("Merge", "Phase")},
    {"role", QT_TRANSLATE_NOOP("Merge", "Role")},
    {"usage", QT_TRANSLATE_NOOP("Merge", "Usage")},
    {"importance", QT_TRANSLATE_NOOP("Merge", "Importance")},
    {"experience", QT_TRANSLATE_NOOP("Merge", "Experience")},
    {"teamExperience", QT_TRANSLATE_NOOP("Merge", "Experience, as the team sees it")},
    {"targetExperience", QT_TRANSLATE_NOOP("Merge", "Experience to be")},
    {"momentOfTruth", QT_TRANSLATE_NOOP("Merge", "Moment of truth")},
    {"evidence", QT_TRANSLATE_NOOP("Merge", "Evidence")},
    {"activity", QT_TRANSLATE_NOOP("Merge", "Activity")},
    {"feelings", QT_TRANSLATE_NOOP("Merge", "Feelings")},
    {"responsible", QT_TRANSLATE_NOOP("Merge", "Responsible")},
    {"placement", QT_TRANSLATE_NOOP("Merge", "Placement")},
    {"text", QT_TRANSLATE_NOOP("Merge", "Text")},
    {"pains", QT_TRANSLATE_NOOP("Merge", "Pains")},
    {"company", QT_TRANSLATE_NOOP("Merge", "Company")},
    {"voice", QT_TRANSLATE_NOOP("Merge", "Voice")},
    {"step", QT_TRANSLATE_NOOP("Merge", "Step")},
    {"votes", QT_TRANSLATE_NOOP("Merge", "Votes")},
    {"idea", QT_TRANSLATE_NOOP("Merge", "Idea")},
    {"start", QT_TRANSLATE_NOOP("Merge", "Beginning")},
    {"end", QT_TRANSLATE_NOOP("Merge", "End")},
    {"budget", QT_TRANSLATE_NOOP("Merge", "Budget")},
    {"indicator", QT_TRANSLATE_NOOP("Merge", "Indicator")},
    {"state", QT_TRANSLATE_NOOP("Merge", "State")},
    {"rank", QT_TRANSLATE_NOOP("Merge", "Rank")},
    {"low", QT_TRANSLATE_NOOP("Merge", "Low end")},
    {"high", QT_TRANSLATE_NOOP("Merge", "High end")},
    {"criterion.step", QT_TRANSLATE_NOOP("Merge", "Step of the scale")},
    {"reversed", QT_TRANSLATE_NOOP("Merge", "Low is good")},
    {"judge", QT_TRANSLATE_NOOP("Merge", "Judge")},
    {"first", QT_TRANSLATE_NOOP("Merge", "First criterion")},
    {"second", QT_TRANSLATE_NOOP("Merge", "Second criterion")},
    {"ratio", QT_TRANSLATE_NOOP("Merge", "Ratio")},
    {"brand", QT_TRANSLATE_NOOP("Merge", "Brand")},
    {"criterion", QT_TRANSLATE_NOOP("Merge", "Criterion")},
    {"codes", QT_TRANSLATE_NOOP("Merge", "Rating")},
    {"value", QT_TRANSLATE_NOOP("Merge", "Value")},
    {"rows", QT_TRANSLATE_NOOP("Merge", "Paths")},
    {"maxActive", QT_TRANSLATE_NOOP("Merge", "Most touchpoints with a spend")},
    {"scenario", QT_TRANSLATE_NOOP("Merge", "Scenario")},
    {"minActive", QT_TRANSLATE_NOOP("Merge", "Least touchpoints with a spend")},
    {"effectShare", QT_TRANSLATE_NOOP("Merge", "Least share of the effect")},
    {"kind", QT_TRANSLATE_NOOP("Merge", "Kind")},
    {"quality", QT_TRANSLATE_NOOP("Merge", "Quality")},
    {"wave", QT_TRANSLATE_NOOP("Merge", "Wave")},
    {"picture", QT_TRANSLATE_NOOP("Merge", "Picture")},
    {"width", QT_TRANSLATE_NOOP("Merge", "Width")},
    {"opacity", QT_TRANSLATE_NOOP("Merge", "Opacity")},
    {"paper", QT_TRANSLATE_NOOP("Merge", "Paper")},
    {"tiles", QT_TRANSLATE_NOOP("Merge", "Divided into sheets")},
    {"language", QT_TRANSLATE_NOOP("Merge", "Language")},
    {"sections", QT_TRANSLATE_NOOP("Merge", "Sections")},
    {"consultant", QT_TRANSLATE_NOOP("Merge", "Consultant")},
    {"consultantColour", QT_TRANSLATE_NOOP("Merge", "Colour of the consultant")},
    {"consultantLogo", QT_TRANSLATE_NOOP("Merge", "Logo of the consultant")},
    {"clientColour", QT_TRANSLATE_NOOP("Merge", "Colour of the client")},
    {"clientLogo", QT_TRANSLATE_NOOP("Merge", "Logo of the client")},
    {"report", QT_TRANSLATE_NOOP("Merge", "Report")},
    {"board", QT_TRANSLATE_NOOP("Merge", "Board")},
    {"lane", QT_TRANSLATE_NOOP("Merge", "Lane")},
    {"view", QT_TRANSLATE_NOOP("Merge", "Seen by")},
    {"horizon", QT_TRANSLATE_NOOP("Merge", "Today or to be")},
    {"who", QT_TRANSLATE_NOOP("Merge", "Who")},
    {"part", QT_TRANSLATE_NOOP("Merge", "Part")},
    {"grouping", QT_TRANSLATE_NOOP("Merge", "Groups")},
    {"sorting", QT_TRANSLATE_NOOP("Merge", "Order")},
    {"collapsed", QT_TRANSLATE_NOOP("Merge", "Collapsed groups")},
    {"hiddenLanes", QT_TRANSLATE_NOOP("Merge", "Hidden lanes")},
    {"participant", QT_TRANSLATE_NOOP("Merge", "Participant")},
    {"madeAt", QT_TRANSLATE_NOOP("Merge", "Made at")},
    {"title", QT_TRANSLATE_NOOP("Merge", "Title")},
    {"client", QT_TRANSLATE_NOOP("Merge", "Client")},
    {"currency", QT_TRANSLATE_NOOP("Merge", "Currency")},
    {"locale", QT_TRANSLATE_NOOP("Merge", "Numbers and dates as in")},
    {"period", QT_TRANSLATE_NOOP("Merge", "Period of the spends")},
    {"enhancedFrom", QT_TRANSLATE_NOOP("Merge", "Value enhanced from")},
};

const char* wordOf(std::span<const Word> words, std::string_view name)
{
    const auto found = std::ranges::find(words, name, &Word::name);
    return found == words.end() ? nullptr : found->word;
}

} // namespace

QString recordWord(std::string_view table)
{
    const char* word = wordOf(records, table);
    return word ? QCoreApplication::translate("Merge", word) : toQt(table);
}

QString fieldWord(std::string_view table, std::string_view field)
{
    if (table == Method::table)
        return methodFieldName(field == "benchmarkBrand" ? "benchmark" : field);
    const char* own = wordOf(fields, std::string(table) + '.' + std::string(field));
    const char* word = own ? own : wordOf(fields, field);
    return word ? QCoreApplication::translate("Merge", word) : toQt(field);
}

} // namespace rundblick
