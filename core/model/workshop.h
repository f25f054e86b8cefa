// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/board.h"
#include "core/model/rating.h"
#include "core/model/reporttemplate.h"
#include "core/model/setup.h"
#include "core/model/version.h"

#include <algorithm>
#include <map>
#include <vector>

namespace rundblick {

template <typename... Records>
struct RecordList {
    template <template <typename> typename Wrap, template <typename...> typename Into>
    using mapped = Into<Wrap<Records>...>;

    template <typename Visit>
    static void each(Visit&& visit)
    {
        (visit.template operator()<Records>(), ...);
    }
};

// Every kind of record, referenced kinds before the kinds that refer to them.
using AllRecords
    = RecordList<Picture, Brand, Segment, Persona, Phase, Touchpoint, Curve, CurvePoint, Link,
        Placement, Step, Quote, Idea, Action, Criterion, Judgement, Wave, Rater, Column, GroupValue,
        PathSet, Scenario, PhaseRestriction, Supposition, Note, Backdrop, NodePlace, LaneText,
        Emotion, Responsibility, SavedView, Guess, NamedVersion, ReportTemplate, Setup, Method>;

template <typename Record>
using Table = std::map<Id<Record>, Record>;

struct Edit;

// The tables of a workshop in memory: a value, cheap to copy (big contents are shared). Changes
// only through apply(); nothing here checks them (core/model/checks does).
class Workshop {
public:
    // Defined apart, as is ==: for all the tables they are much code, and whoever passes a workshop
    // on would compile it anew.
    Workshop();
    Workshop(const Workshop& other);
    Workshop(Workshop&& other) noexcept;
    Workshop& operator=(const Workshop& other);
    Workshop& operator=(Workshop&& other) noexcept;
    ~Workshop();

    template <typename Record>
    const Table<Record>& all() const
    {
        return std::get<Table<Record>>(m_tables);
    }

    template <typename Record>
    const Record* find(Id<Record> id) const
    {
        const auto found = all<Record>().find(id);
        return found == all<Record>().end() ? nullptr : &found->second;
    }

    template <typename Record>
    const Record* find(std::optional<Id<Record>> id) const
    {
        return id ? find(*id) : nullptr;
    }

    const Setup& setup() const; // the defaults where there is none
    const Method& method() const; // the defaults where there is none

    void apply(const Edit& edit);

    bool operator==(const Workshop& other) const;

private:
    AllRecords::mapped<Table, std::tuple> m_tables;
};

// The records of a kind in their order, ties by id.
template <Ordered Record>
std::vector<const Record*> ordered(const Workshop& workshop)
{
    std::vector<const Record*> records;
    records.reserve(workshop.all<Record>().size());
    for (const auto& [id, record] : workshop.all<Record>())
        records.push_back(&record);
    std::ranges::stable_sort(records, {}, &Record::order); // the table is sorted by id already
    return records;
}

template <UniquelyNamed Record>
const Record* findByName(const Workshop& workshop, std::string_view name)
{
    for (const auto& [id, record] : workshop.all<Record>())
        if (record.name == name)
            return &record;
    return nullptr;
}

const Brand* ownBrand(const Workshop& workshop); // null where there is none

// Touchpoints on the short list, in order.
std::vector<const Touchpoint*> ratedTouchpoints(const Workshop& workshop);

inline constexpr std::size_t mostRated = 100;
inline constexpr std::size_t mostTouchpoints = 1000;

// The most records of a kind that a workshop holds; 0: any number.
template <typename Record>
inline constexpr std::size_t mostOf = 0;
template <>
inline constexpr std::size_t mostOf<Phase> = 12;
template <>
inline constexpr std::size_t mostOf<Brand> = 25; // the own one and 24 competitors
template <>
inline constexpr std::size_t mostOf<Criterion> = 20;

} // namespace rundblick
