// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/placement.h"

namespace rundblick {

// Performance: brands are rated. Influence: the touchpoint is, no brand. Association: the share of
// people who connect brand and touchpoint. Overall: one answer for all of a brand's performance at
// the touchpoint; it enters no value, weights can be derived from it.
enum class CriterionRole { Performance, Influence, Association, Overall };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<CriterionRole>{
    "performance", "influence", "association", "overall"};

// What brands are rated on at a touchpoint. Values lie on low, low + step, … high.
struct Criterion {
    Id<Criterion> id;
    std::string name;
    double order = 0.0;
    CriterionRole role = CriterionRole::Performance;
    double weight = 1.0; // before normalisation over the performance criteria
    std::optional<std::int64_t> rank; // 1: the most important one; for weights by ranking
    double low = 1.0;
    double high = 5.0;
    double step = 1.0;
    bool reversed = false;

    static constexpr std::string_view table = "criterion";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        using C = Criterion;
        return std::tuple{Field{"name", &C::name}, Field{"order", &C::order},
            Field{"role", &C::role}, Field{"weight", &C::weight, 0.0, 1e6},
            Field{"rank", &C::rank, 1.0, 1000.0}, Field{"low", &C::low, -1e6, 1e6},
            Field{"high", &C::high, -1e6, 1e6}, Field{"step", &C::step, 1e-3, 1e6},
            Field{"reversed", &C::reversed}};
    }
    bool operator==(const Criterion&) const = default;
};

// How many times more important one criterion is than another, in somebody's judgement (AHP). At
// most one per judge and pair; `first` has the smaller id.
struct Judgement {
    Id<Judgement> id;
    std::string judge; // empty: the group together
    Id<Criterion> first;
    Id<Criterion> second;
    double ratio = 1.0; // of first to second

    static constexpr std::string_view table = "judgement";
    static constexpr auto fields()
    {
        using J = Judgement;
        return std::tuple{Field{"judge", &J::judge}, Field{"first", &J::first},
            Field{"second", &J::second}, Field{"ratio", &J::ratio, 1e-3, 1e3}};
    }
    bool operator==(const Judgement&) const = default;
};

// One time of asking: the ratings of a study that is repeated, this year's and last year's.
struct Wave {
    Id<Wave> id;
    std::string name;
    double order = 0.0; // oldest first
    std::string date; // ISO 8601, empty: unknown

    static constexpr std::string_view table = "wave";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{
            Field{"name", &Wave::name}, Field{"order", &Wave::order}, Field{"date", &Wave::date}};
    }
    bool operator==(const Wave&) const = default;
};

// Who rated, and as what.
struct Rater {
    Id<Rater> id;
    std::string name;
    std::int64_t slot = 0; // place of this rater's code in every column; never given to another
    Voice voice = Voice::Customer;
    std::optional<Id<Segment>> segment;
    double weight = 1.0; // g
    std::string source; // the file the ratings came from; empty: the room
    std::string date; // when, ISO 8601; empty: that of the workshop
    std::optional<Id<Wave>> wave; // empty: the ratings are of no wave

    static constexpr std::string_view table = "rater";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Rater::name}, Field{"slot", &Rater::slot, 0.0, 1e9},
            Field{"voice", &Rater::voice}, Field{"segment", &Rater::segment},
            Field{"weight", &Rater::weight, 1e-9, 1e9}, Field{"source", &Rater::source},
            Field{"date", &Rater::date}, Field{"wave", &Rater::wave}};
    }
    bool operator==(const Rater&) const = default;
};

// All individual ratings of one brand at one touchpoint on one criterion: a code per rater slot,
// code = (value − low)/step, `width` bytes each, little-endian, all bits set = not rated. Slots
// beyond the end are not rated. At most one column per combination; an influence criterion has no
// brand.
struct Column {
    Id<Column> id;
    Id<Touchpoint> touchpoint;
    std::optional<Id<Brand>> brand;
    Id<Criterion> criterion;
    std::int64_t width = 1;
    Bytes codes;

    static constexpr std::string_view table = "ratingColumn";
    static constexpr auto fields()
    {
        return std::tuple{Field{"touchpoint", &Column::touchpoint}, Field{"brand", &Column::brand},
            Field{"criterion", &Column::criterion}, Field{"width", &Column::width, 1.0, 2.0},
            Field{"codes", &Column::codes}};
    }
    bool operator==(const Column&) const = default;
};

// What a group agreed on in the room, on the scale of the criterion; low and high say how sure it
// is. At most one per combination.
struct GroupValue {
    Id<GroupValue> id;
    Id<Touchpoint> touchpoint;
    std::optional<Id<Brand>> brand; // none for influence
    Id<Criterion> criterion;
    double value = 0.0;
    std::optional<double> low;
    std::optional<double> high;

    static constexpr std::string_view table = "groupValue";
    static constexpr auto fields()
    {
        using G = GroupValue;
        return std::tuple{Field{"touchpoint", &G::touchpoint}, Field{"brand", &G::brand},
            Field{"criterion", &G::criterion}, Field{"value", &G::value, -1e6, 1e6},
            Field{"low", &G::low, -1e6, 1e6}, Field{"high", &G::high, -1e6, 1e6}};
    }
    bool operator==(const GroupValue&) const = default;
};

// Journeys that were observed, of one import: rows packed by core/model/paths.
struct PathSet {
    Id<PathSet> id;
    std::string source; // the file they came from
    Bytes rows;

    static constexpr std::string_view table = "pathSet";
    static constexpr auto fields()
    {
        return std::tuple{Field{"source", &PathSet::source}, Field{"rows", &PathSet::rows}};
    }
    bool operator==(const PathSet&) const = default;
};

} // namespace rundblick
