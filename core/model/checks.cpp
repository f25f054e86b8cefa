// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"

#include "core/model/recordcheck.h"

#include <array>
#include <unordered_set>

namespace rundblick {
namespace {

template <typename Record>
Status checkNames(const AfterEdit&)
{
    return ok();
}

template <UniquelyNamed Record>
Status checkNames(const AfterEdit& after)
{
    std::unordered_set<std::string_view> names;
    Status status = ok();
    after.each<Record>([&](const Record& record) {
        if (record.name.empty())
            status = Error{Code::NameEmpty, {{"record", std::string(Record::table)}}, {}};
        else if (!names.insert(record.name).second && status)
            status = Error{Code::NameTaken,
                {{"record", std::string(Record::table)}, {"name", record.name}}, {}};
    });
    return status;
}

// What there may be only once: the values that together are unique among the records of a kind,
// and the field that a message names. Kinds without such a rule return nothing.
struct Place {
    std::array<std::int64_t, 3> values{};
    auto operator<=>(const Place&) const = default;
};
struct PlaceRule {
    std::optional<Place> place;
    std::string_view field;
};

template <typename Record>
std::int64_t number(std::optional<Id<Record>> id)
{
    return id ? id->value : 0;
}

PlaceRule placeOf(const auto&)
{
    return {};
}
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
std::int64_t number(const std::string& text)
{
    return static_cast<std::int64_t>(std::hash<std::string>()(text));
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

struct PlaceHash {
    std::size_t operator()(const Place& place) const
    {
        std::uint64_t hash = 0; // ids are random already
        for (const std::int64_t value : place.values)
            hash = (hash ^ static_cast<std::uint64_t>(value)) * 0x9e3779b97f4a7c15U;
        return hash ^ (hash >> 32U);
    }
};

template <typename Record>
Status checkPlaces(const AfterEdit& after, const Edit& edit)
{
    std::unordered_set<Place, PlaceHash> changed; // only these can have become double
    eachChange<Record>(edit, [&](const Change<Record>& change) {
        if (change.after && placeOf(*change.after).place)
            changed.insert(*placeOf(*change.after).place);
    });
    Status status = ok();
    if (changed.empty())
        return status;
    std::unordered_set<Place, PlaceHash> taken;
    after.each<Record>([&](const Record& record) {
        const PlaceRule rule = placeOf(record);
        if (rule.place && changed.contains(*rule.place) && !taken.insert(*rule.place).second)
            status = refused(Code::OnlyOne, Record::table, rule.field);
    });
    return status;
}

Status checkLimits(const AfterEdit& after)
{
    std::int64_t count = 0;
    std::int64_t rated = 0;
    after.each<Touchpoint>([&](const Touchpoint& touchpoint) {
        ++count;
        rated += touchpoint.rated;
    });
    if (count > std::int64_t{mostTouchpoints})
        return Error{Code::TooManyTouchpoints,
            {{"count", count}, {"limit", std::int64_t{mostTouchpoints}}}, {}};
    if (rated > std::int64_t{mostRated})
        return Error{
            Code::TooManyRated, {{"count", rated}, {"limit", std::int64_t{mostRated}}}, {}};
    return ok();
}

// Only an edit that adds records can be refused for their number.
template <typename Record>
Status checkNumber(const AfterEdit& after, const Edit& edit)
{
    std::int64_t count = 0;
    bool isAdding = false;
    eachChange<Record>(edit, [&](const Change<Record>& change) { isAdding |= !change.before; });
    if (isAdding)
        after.each<Record>([&](const Record&) { ++count; });
    constexpr auto limit = static_cast<std::int64_t>(mostOf<Record>);
    if (count <= limit)
        return ok();
    return Error{Code::TooManyRecords,
        {{"record", std::string(Record::table)}, {"count", count}, {"limit", limit}}, {}};
}

// Records that the edit does not change but that a changed one decides about: they are checked
// again where they refer to a record that was removed, to a touchpoint that is not rated any more,
// or to a criterion whose scale or role changed.
class Bystanders {
public:
    Bystanders(const AfterEdit& after, const Edit& edit)
        : m_after(after)
    {
        for (const AnyChange& change : edit.changes)
            std::visit([this](const auto& c) { note(c); }, change);
    }

    Status check() const
    {
        Status status = ok();
        if (m_concerned.empty())
            return status;
        AllRecords::each([&]<typename Record>() {
            m_after.each<Record>([&](const Record& record) {
                if (status && isConcerned(record))
                    status = checkRecord(m_after, record);
            });
        });
        return status;
    }

private:
    template <typename Record>
    void note(const Change<Record>& change)
    {
        if (!change.after || (change.before && decides(*change.before, *change.after)))
            m_concerned.insert(change.id().value); // random: kinds cannot be confused
    }
    static bool decides(const auto&, const auto&) { return false; }
    static bool decides(const Touchpoint& before, const Touchpoint& after)
    {
        return before.rated && !after.rated;
    }
    static bool decides(const Criterion& before, const Criterion& after)
    {
        return before.low != after.low || before.high != after.high || before.step != after.step
            || before.role != after.role;
    }

    static std::int64_t referredBy(const auto&) { return 0; }
    template <typename Other>
    static std::int64_t referredBy(Id<Other> id)
    {
        return id.value;
    }
    template <typename Other>
    static std::int64_t referredBy(std::optional<Id<Other>> id)
    {
        return number(id);
    }

    template <typename Record>
    bool isConcerned(const Record& record) const
    {
        bool concerned = false;
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if (const std::int64_t id = referredBy(record.*field.member))
                concerned |= m_concerned.contains(id);
        });
        return concerned;
    }

    const AfterEdit& m_after;
    std::unordered_set<std::int64_t> m_concerned;
};

template <typename Record>
Status checkChange(const Workshop& before, const AfterEdit& after, const Change<Record>& change)
{
    const Record* current = before.find(change.id());
    const bool asExpected = current ? change.before && *change.before == *current : !change.before;
    if (!asExpected)
        return Error{Code::EditOutdated, {{"record", std::string(Record::table)}}, {}};
    return change.after ? checkRecord(after, *change.after) : ok();
}

// Every record as if it had just been made.
Edit creation(const Workshop& workshop)
{
    Edit edit{EditKind::CreateWorkshop, {}};
    AllRecords::each([&]<typename Record>() {
        for (const auto& [id, record] : workshop.all<Record>())
            edit.changes.push_back(Change<Record>{{}, record});
    });
    return edit;
}

} // namespace

Status check(const Workshop& workshop, const Edit& edit)
{
    const AfterEdit after(workshop, edit);
    Status status = ok();
    for (const AnyChange& change : edit.changes)
        if (status)
            status = std::visit(
                [&](const auto& c) { return checkChange(workshop, after, c); }, change);
    AllRecords::each([&]<typename Record>() {
        if (status && touches<Record>(edit))
            status = checkNames<Record>(after);
        if (status && touches<Record>(edit))
            status = checkPlaces<Record>(after, edit);
        if constexpr (mostOf < Record >> 0)
            if (status)
                status = checkNumber<Record>(after, edit);
    });
    if (status && touches<Touchpoint>(edit))
        status = checkLimits(after);
    return status ? Bystanders(after, edit).check() : status;
}

Status check(const Workshop& workshop)
{
    return check({}, creation(workshop));
}

} // namespace rundblick
