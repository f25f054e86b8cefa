// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordplace.h"

namespace rundblick {
namespace {

template <typename Record>
std::int64_t number(std::optional<Id<Record>> id)
{
    return id ? id->value : 0;
}

std::int64_t number(const std::string& text)
{
    return static_cast<std::int64_t>(std::hash<std::string>()(text));
}

} // namespace

PlaceRule placeOf(const Brand& brand)
{
    return {brand.own ? std::optional(Place{}) : std::nullopt, "own"};
}

PlaceRule placeOf(const Placement& placement)
{
    return {Place{{placement.touchpoint.value, placement.phase.value, number(placement.segment)}},
        "phase"};
}

PlaceRule placeOf(const Column& column)
{
    return {Place{{column.touchpoint.value, number(column.brand), column.criterion.value}},
        "criterion"};
}

PlaceRule placeOf(const GroupValue& value)
{
    return {
        Place{{value.touchpoint.value, number(value.brand), value.criterion.value}}, "criterion"};
}

PlaceRule placeOf(const Curve& curve)
{
    return {Place{{curve.touchpoint.value}}, "touchpoint"};
}

PlaceRule placeOf(const Rater& rater)
{
    return {Place{{rater.slot}}, "slot"};
}

PlaceRule placeOf(const PhaseRestriction& restriction)
{
    return {Place{{restriction.scenario.value, restriction.phase.value}}, "phase"};
}

PlaceRule placeOf(const Supposition& supposition)
{
    return {Place{{supposition.scenario.value, supposition.touchpoint.value,
                static_cast<std::int64_t>(supposition.kind)}},
        "touchpoint"};
}

PlaceRule placeOf(const Judgement& judgement)
{
    return {
        Place{{judgement.first.value, judgement.second.value, number(judgement.judge)}}, "second"};
}

PlaceRule placeOf(const NodePlace& node)
{
    return {Place{{static_cast<std::int64_t>(node.end), number(node.touchpoint)}}, "touchpoint"};
}

PlaceRule placeOf(const LaneText& text)
{
    return {Place{{text.phase.value, number(text.segment), static_cast<std::int64_t>(text.lane)}},
        "lane"};
}

PlaceRule placeOf(const Emotion& emotion)
{
    const auto side
        = static_cast<std::int64_t>(emotion.view) * 2 + static_cast<std::int64_t>(emotion.horizon);
    return {Place{{emotion.phase.value, number(emotion.segment), side}}, "phase"};
}

PlaceRule placeOf(const Responsibility& responsibility)
{
    return {Place{{responsibility.phase.value, number(responsibility.who)}}, "who"};
}

PlaceRule placeOf(const Guess& guess)
{
    return {Place{{guess.touchpoint.value, number(guess.participant)}}, "touchpoint"};
}

} // namespace rundblick
