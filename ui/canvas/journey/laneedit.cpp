// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/laneedit.h"

#include "core/base/text.h"
#include "core/model/edits/journeyedits.h"

namespace rundblick {
namespace {

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::vector<std::string> namesIn(std::string_view line)
{
    std::vector<std::string> names;
    for (const std::string_view name : split(line, ","))
        names.emplace_back(name);
    return names;
}

// Who leads in the first line, who helps in all others.
Responsibles responsiblesIn(std::string_view text)
{
    Responsibles result;
    bool isFirst = true;
    for (const std::string_view line : split(text, "\n")) {
        for (std::string& name : namesIn(line))
            (isFirst ? result.leads : result.helps).push_back(std::move(name));
        isFirst = false;
    }
    return result;
}

std::string Step::*stepField(LaneKind lane)
{
    switch (lane) {
    case LaneKind::Needs:
        return &Step::needs;
    case LaneKind::Pains:
        return &Step::pains;
    case LaneKind::Company:
        return &Step::company;
    case LaneKind::Roles:
        return &Step::responsible;
    default:
        return nullptr;
    }
}

std::optional<double> Step::*stepField(const MoodCurve& curve)
{
    if (curve.view == Voice::Employee)
        return &Step::teamExperience;
    return curve.horizon == Horizon::ToBe ? &Step::targetExperience : &Step::experience;
}

Edit ideaEdit(const LaneContext& context, std::size_t column, std::string_view text)
{
    const Placement* placement = context.workshop.find(context.figure.moment);
    if (!placement)
        return {EditKind::AddIdea, {}};
    return addIdea(context.workshop,
        {placement->touchpoint, placement->id, context.figure.phases[column].step}, text);
}

Edit laneEdit(const LaneContext& context, const LanePlace& place, std::string_view text)
{
    const std::size_t column = *place.column;
    if (place.lane == LaneKind::Ideas)
        return ideaEdit(context, column, text);
    if (context.figure.moment) {
        const auto field = stepField(place.lane);
        return stepEdit(
            context, column, [&](Step& step) { step.*field = std::string(trimmed(text)); });
    }
    const Id<Phase> phase = context.figure.phases[column].id;
    if (place.lane == LaneKind::Roles)
        return setResponsibles(context.workshop, phase, responsiblesIn(text));
    return setLaneText(context.workshop, {phase, context.segment, *textLaneOf(place.lane)}, text);
}

} // namespace

bool isWritable(const LaneContext& context, const BoardPlace& place)
{
    if (const auto* head = std::get_if<HeadPlace>(&place))
        return context.figure.moment && head->column < context.figure.phases.size();
    const auto* lane = std::get_if<LanePlace>(&place);
    return lane && lane->column && *lane->column < context.figure.phases.size()
        && lane->lane != LaneKind::Emotion && lane->lane != LaneKind::Rating;
}

std::string editableText(const LaneContext& context, const BoardPlace& place)
{
    if (const auto* head = std::get_if<HeadPlace>(&place))
        return context.figure.phases[head->column].name;
    const auto& lane = std::get<LanePlace>(place);
    const auto row = std::ranges::find(context.figure.lanes, lane.lane, &LaneRow::kind);
    if (row == context.figure.lanes.end() || lane.lane == LaneKind::Ideas)
        return {};
    const LaneCell& cell = row->cells[*lane.column];
    if (lane.lane != LaneKind::Roles)
        return cell.text;
    const std::string helps = joined(cell.helps);
    return joined(cell.leads) + (helps.empty() ? "" : '\n' + helps);
}

Edit textEdit(const LaneContext& context, const BoardPlace& place, std::string_view text)
{
    if (!isWritable(context, place))
        return {EditKind::ChangeLane, {}};
    if (const auto* lane = std::get_if<LanePlace>(&place))
        return laneEdit(context, *lane, text);
    const std::string clean(trimmed(text));
    if (clean.empty())
        return {EditKind::ChangeStep, {}}; // a step without a text says nothing: it keeps its own
    return stepEdit(
        context, std::get<HeadPlace>(place).column, [&](Step& step) { step.text = clean; });
}

Edit moodEdit(const LaneContext& context, const MoodPlace& place, std::optional<double> value)
{
    const MoodCurve& curve = context.figure.curves[place.curve];
    if (!context.figure.moment)
        return setEmotion(context.workshop,
            {context.figure.phases[place.phase].id, curve.segment, curve.view, curve.horizon},
            value);
    return stepEdit(context, place.phase, [&](Step& step) {
        step.*stepField(curve) = value ? std::optional(std::clamp(*value, -2.0, 2.0)) : value;
    });
}

Edit clearEdit(const LaneContext& context, const BoardPlace& place)
{
    if (const auto* head = std::get_if<HeadPlace>(&place)) {
        const auto step = context.figure.phases[head->column].step;
        return step ? removeStep(context.workshop, *step) : Edit{EditKind::RemoveStep, {}};
    }
    const auto* lane = std::get_if<LanePlace>(&place);
    if (!lane || !lane->column)
        return {EditKind::ChangeLane, {}};
    if (lane->lane == LaneKind::Emotion)
        return moodEdit(context, {lane->curve, *lane->column}, {});
    if (lane->lane == LaneKind::Rating)
        return stepEdit(context, *lane->column, [](Step& step) { step.experience.reset(); });
    if (lane->lane == LaneKind::Ideas)
        return {EditKind::RemoveIdea, {}}; // ideas are removed one by one, in the panel
    return textEdit(context, place, {});
}

} // namespace rundblick
