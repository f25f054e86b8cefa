// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"

#include <cmath>
#include <set>

namespace rundblick {
namespace {

Error refused(Code code, std::vector<std::pair<std::string, MessageValue>> values)
{
    return {code, std::move(values), {}};
}

std::string kind(std::string_view table)
{
    return std::string(table);
}

template <typename Record>
Error outOfRange(const auto& field, double value)
{
    return refused(Code::ValueOutOfRange,
        {{"record", kind(Record::table)}, {"field", std::string(field.name)}, {"value", value},
            {"low", field.low}, {"high", field.high}});
}

// What a field may hold, and that the record it refers to exists in `after`.
template <typename Record>
class FieldCheck {
public:
    FieldCheck(const Workshop& after, const Record& record)
        : m_after(after)
        , m_record(record)
    {
    }

    template <typename T>
    void operator()(const Field<Record, T>& field)
    {
        if (!error)
            look(field, m_record.*field.member);
    }

    std::optional<Error> error;

private:
    void look(const auto& field, const std::string& text)
    {
        if (field.name == "name" && text.size() > longestName)
            error = refused(Code::NameTooLong,
                {{"record", kind(Record::table)}, {"name", text},
                    {"limit", std::int64_t{longestName}}});
        else if (text.size() > longestText)
            error = outOfRange<Record>(field, static_cast<double>(text.size()));
    }
    void look(const auto& field, double value)
    {
        if (!(value >= field.low && value <= field.high)) // also refuses NaN
            error = outOfRange<Record>(field, value);
    }
    void look(const auto& field, std::int64_t value) { look(field, static_cast<double>(value)); }
    template <typename Other>
    void look(const auto& field, Id<Other> id)
    {
        if (!m_after.find(id))
            error = refused(Code::ReferenceMissing,
                {{"record", kind(Record::table)}, {"field", std::string(field.name)}});
    }
    template <typename T>
    void look(const auto& field, const std::optional<T>& value)
    {
        if (value)
            look(field, *value);
    }
    void look(const auto&, bool) { }
    void look(const auto&, const Bytes&) { }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void look(const auto&, Enum) { }

    const Workshop& m_after;
    const Record& m_record;
};

Status checkScale(const Workshop&, const auto&)
{
    return ok();
}

Status checkScale(const Workshop&, const Criterion& criterion)
{
    const double steps = (criterion.high - criterion.low) / criterion.step;
    if (steps >= 1.0 && steps <= 65'000.0 && std::abs(steps - std::round(steps)) < 1e-6)
        return ok();
    return refused(Code::ValueOutOfRange,
        {{"record", kind(Criterion::table)}, {"field", "high"}, {"value", criterion.high},
            {"low", criterion.low + criterion.step}, {"high", 1e6}});
}

// Group values lie on their criterion's scale, in order.
Status checkScale(const Workshop& after, const GroupValue& rated)
{
    const Criterion* criterion = after.find(rated.criterion);
    const double low = rated.low.value_or(rated.value);
    const double high = rated.high.value_or(rated.value);
    if (!criterion
        || (criterion->low <= low && low <= rated.value && rated.value <= high
            && high <= criterion->high))
        return ok();
    return refused(Code::ValueOutOfRange,
        {{"record", kind(GroupValue::table)}, {"field", "value"}, {"value", rated.value},
            {"low", criterion->low}, {"high", criterion->high}});
}

template <typename Record>
Status checkRecord(const Workshop& after, const Record& record)
{
    FieldCheck<Record> look(after, record);
    eachField<Record>(look);
    if (look.error)
        return *look.error;
    return checkScale(after, record);
}

template <typename Record>
Status checkNames(const Workshop&)
{
    return ok();
}

template <UniquelyNamed Record>
Status checkNames(const Workshop& after)
{
    std::set<std::string_view> names;
    for (const auto& [id, record] : after.all<Record>()) {
        if (record.name.empty())
            return refused(Code::NameEmpty, {{"record", kind(Record::table)}});
        if (!names.insert(record.name).second)
            return refused(
                Code::NameTaken, {{"record", kind(Record::table)}, {"name", record.name}});
    }
    return ok();
}

std::int64_t ratedCount(const Workshop& workshop)
{
    return std::ranges::count_if(
        workshop.all<Touchpoint>(), [](const auto& entry) { return entry.second.rated; });
}

Status checkLimits(const Workshop& after)
{
    const auto count = static_cast<std::int64_t>(after.all<Touchpoint>().size());
    if (count > std::int64_t{mostTouchpoints})
        return refused(
            Code::TooManyTouchpoints, {{"count", count}, {"limit", std::int64_t{mostTouchpoints}}});
    const std::int64_t rated = ratedCount(after);
    if (rated > std::int64_t{mostRated})
        return refused(Code::TooManyRated, {{"count", rated}, {"limit", std::int64_t{mostRated}}});
    return ok();
}

// Ratings belong to touchpoints on the short list.
template <typename Rated>
Status checkMarked(const Workshop& after, const Rated& rated)
{
    const Touchpoint* touchpoint = after.find(rated.touchpoint);
    if (!touchpoint || touchpoint->rated)
        return ok();
    return refused(Code::NotMarkedForRating,
        {{"touchpoint", touchpoint->name}, {"limit", std::int64_t{mostRated}}});
}

template <typename Record>
Status checkChange(const Workshop& before, const Workshop& after, const Change<Record>& change)
{
    const Record* current = before.find(change.id());
    const bool asExpected = current ? change.before && *change.before == *current : !change.before;
    if (!asExpected)
        return refused(Code::EditOutdated, {{"record", kind(Record::table)}});
    if (!change.after)
        return ok();
    if constexpr (std::is_same_v<Record, Column> || std::is_same_v<Record, GroupValue>)
        if (Status marked = checkMarked(after, *change.after); !marked)
            return marked;
    return checkRecord(after, *change.after);
}

template <typename Record>
Status checkTable(const Workshop& workshop)
{
    for (const auto& [id, record] : workshop.all<Record>())
        if (Status fine = checkRecord(workshop, record); !fine)
            return fine;
    return checkNames<Record>(workshop);
}

} // namespace

Status check(const Workshop& workshop, const Edit& edit)
{
    Workshop after = workshop;
    after.apply(edit);
    for (const AnyChange& change : edit.changes) {
        Status fine
            = std::visit([&](const auto& c) { return checkChange(workshop, after, c); }, change);
        if (!fine)
            return fine;
    }
    Status result = ok();
    AllRecords::each([&]<typename Record>() {
        if (result && touches<Record>(edit))
            result = checkNames<Record>(after);
    });
    if (!result || !touches<Touchpoint>(edit))
        return result;
    return checkLimits(after);
}

Status check(const Workshop& workshop)
{
    Status result = ok();
    AllRecords::each([&]<typename Record>() {
        if (result)
            result = checkTable<Record>(workshop);
    });
    return result ? checkLimits(workshop) : result;
}

} // namespace rundblick
