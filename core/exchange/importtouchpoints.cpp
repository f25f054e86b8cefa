// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

constexpr std::string_view touchpointFields[]
    = {"owner", "rated", "parked", "forced", "spend", "minimum", "maximum", "stoppable",
        "activation", "locked", "organic", "saturation", "half", "double", "elasticity", "effect",
        "trialSpend", "trialEffect", "saturationLow", "saturationHigh", "halfLow", "halfHigh"};
constexpr std::string_view placementFields[] = {"role", "usage", "importance", "experience",
    "teamExperience", "targetExperience", "momentOfTruth"};

constexpr std::string_view channelWords = "paid, owned, earned, digital, physical, personal";

// "paid digital", "owned/personal" or one of the words alone.
void readChannel(Sheet& sheet, Touchpoint& touchpoint)
{
    const Sheet::Column column = sheet.column("channel");
    if (!column)
        return;
    touchpoint.ownership = Ownership::Unset;
    touchpoint.form = Form::Unset;
    std::string words = lowered(sheet.text(column));
    std::ranges::replace_if(
        words, [](char c) { return std::string_view(",;/|+").find(c) != std::string_view::npos; },
        ' ');
    for (const std::string_view word : split(words, " ")) {
        const auto ownership = enumFrom<Ownership>(word);
        const auto form = enumFrom<Form>(word);
        const bool isSecond = (ownership && touchpoint.ownership != Ownership::Unset)
            || (form && touchpoint.form != Form::Unset);
        if (word.empty())
            continue;
        if (isSecond || (!ownership && !form))
            sheet.fail(Code::NotAWord, column,
                {{"value", std::string(sheet.text(column))},
                    {"allowed", std::string(channelWords)}});
        touchpoint.ownership = ownership.value_or(touchpoint.ownership);
        touchpoint.form = form.value_or(touchpoint.form);
    }
}

// An answer with how low and how high it may be.
struct Answer {
    std::optional<double> low;
    std::optional<double> value;
    std::optional<double> high;
};

// Refuses them where they do not rise.
void checkAnswer(Sheet& sheet, std::string_view name, const Answer& answer)
{
    const double low = answer.low.value_or(answer.value.value_or(0.0));
    const double high = answer.high.value_or(answer.value.value_or(1.0));
    const double value = answer.value.value_or(low);
    if (low <= value && value <= high)
        return;
    sheet.fail(Code::BoundsCrossed, sheet.column(name), {{"low", low}, {"high", high}});
}

void readEvidence(Sheet& sheet, Placement& placement)
{
    const Sheet::Column column = sheet.column("evidence");
    if (!column)
        return;
    const double most = static_cast<double>(Evidence::Measured);
    const double level = sheet.number(column, 0.0, most).value_or(0.0);
    const auto whole = static_cast<int>(level);
    if (static_cast<double>(whole) != level)
        sheet.fail(Code::NotAWord, column,
            {{"value", std::string(sheet.text(column))}, {"allowed", "0, 1, 2, 3, 4"}});
    placement.evidence = static_cast<Evidence>(whole);
}

} // namespace

void checkBounds(Sheet& sheet, const Touchpoint& touchpoint)
{
    if (touchpoint.minimum && touchpoint.maximum && *touchpoint.minimum > *touchpoint.maximum)
        sheet.fail(Code::BoundsCrossed, sheet.column("minimum"),
            {{"low", *touchpoint.minimum}, {"high", *touchpoint.maximum}});
}

void readTouchpoints(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    const Sheet::Column at = sheet.column("touchpoint");
    std::set<std::string> seen;
    while (sheet.next()) {
        Touchpoint& touchpoint = draft.touchpoint(sheet, at);
        refuseRepeated(sheet, at, seen, touchpoint.name);
        readChannel(sheet, touchpoint);
        sheet.readFields(touchpointFields, touchpoint, Touchpoint());
        readOrder(sheet, touchpoint);
        checkBounds(sheet, touchpoint);
        checkAnswer(sheet, "saturation",
            {touchpoint.saturationLow, touchpoint.saturation, touchpoint.saturationHigh});
        checkAnswer(sheet, "half", {touchpoint.halfLow, touchpoint.half, touchpoint.halfHigh});
        for (const std::string_view field : budgetFields)
            if (!sheet.isEmpty(sheet.column(field)))
                draft.given.emplace(touchpoint.id, field);
    }
}

void readPlacements(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    const Sheet::Column touchpointAt = sheet.column("touchpoint");
    const Sheet::Column phaseAt = sheet.column("phase");
    const Sheet::Column segmentAt = sheet.column("segment");
    std::set<Draft::PlacementKey> seen;
    while (sheet.next()) {
        const Touchpoint& touchpoint = draft.touchpoint(sheet, touchpointAt);
        const Phase& phase = namedWithin(sheet, phaseAt, draft.phases, sheet.name(phaseAt));
        Id<Segment> segment;
        if (!sheet.isEmpty(segmentAt))
            segment = draft.segments.named(sheet.name(segmentAt)).id;
        if (!seen.emplace(touchpoint.id, phase.id, segment).second)
            sheet.fail(
                Code::RowRepeated, phaseAt, {{"value", touchpoint.name + " – " + phase.name}});
        Placement& placement = draft.placement(touchpoint.id, phase.id, segment);
        sheet.readFields(placementFields, placement, Placement());
        readEvidence(sheet, placement);
    }
}

} // namespace rundblick
