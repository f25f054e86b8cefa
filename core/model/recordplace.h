// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

#include <array>

namespace rundblick {

// What there may be only once: the values that together are unique among the records of a kind.
struct Place {
    std::array<std::int64_t, 3> values{};
    auto operator<=>(const Place&) const = default;
};

struct PlaceHash {
    std::size_t operator()(const Place& place) const
    {
        std::uint64_t hash = 0; // ids are random already
        for (const std::int64_t value : place.values)
            hash = (hash ^ static_cast<std::uint64_t>(value)) * 0x9e3779b97f4a7c15U;
        return hash ^ (hash >> 32U);
    }
};

// The place of a record, and the field that a message names. Kinds without such a rule have none.
struct PlaceRule {
    std::optional<Place> place;
    std::string_view field;
};

PlaceRule placeOf(const auto&)
{
    return {};
}
PlaceRule placeOf(const Brand& brand);
PlaceRule placeOf(const Placement& placement);
PlaceRule placeOf(const Column& column);
PlaceRule placeOf(const GroupValue& value);
PlaceRule placeOf(const Curve& curve);
PlaceRule placeOf(const Rater& rater);
PlaceRule placeOf(const PhaseRestriction& restriction);
PlaceRule placeOf(const Supposition& supposition);
PlaceRule placeOf(const Judgement& judgement);
PlaceRule placeOf(const NodePlace& node);
PlaceRule placeOf(const LaneText& text);
PlaceRule placeOf(const Emotion& emotion);
PlaceRule placeOf(const Responsibility& responsibility);
PlaceRule placeOf(const Guess& guess);

} // namespace rundblick
