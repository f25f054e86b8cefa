// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"

#include "core/model/recordcheck.h"
#include "core/model/recordplace.h"
#include "core/model/references.h"

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

    template <typename Record>
    bool isConcerned(const Record& record) const
    {
        bool concerned = false;
        eachReference(record, [&](auto id, bool) { concerned |= m_concerned.contains(id.value); });
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
