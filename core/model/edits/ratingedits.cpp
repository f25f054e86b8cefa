// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"

#include "core/base/text.h"
#include "core/model/edits/columncodes.h"

namespace rundblick {
namespace {

template <typename Rated>
bool isAt(const Rated& rated, const Cell& cell)
{
    return rated.touchpoint == cell.touchpoint && rated.brand.value_or(Id<Brand>{}) == cell.brand
        && rated.criterion == cell.criterion;
}

template <typename Rated>
const Rated* findAt(const Workshop& workshop, const Cell& cell)
{
    for (const auto& [id, rated] : workshop.all<Rated>())
        if (isAt(rated, cell))
            return &rated;
    return nullptr;
}

template <typename Rated>
Rated createdAt(const Cell& cell)
{
    Rated rated;
    rated.id = Id<Rated>::random();
    rated.touchpoint = cell.touchpoint;
    if (cell.brand)
        rated.brand = cell.brand;
    rated.criterion = cell.criterion;
    return rated;
}

Error missing(std::string_view field)
{
    return {Code::ReferenceMissing,
        {{"record", std::string(Column::table)}, {"field", std::string(field)}}, {}};
}

Error offScale(const Criterion& criterion, double value)
{
    return {Code::ValueOutOfRange,
        {{"record", std::string(Column::table)}, {"field", criterion.name}, {"value", value},
            {"low", criterion.low}, {"high", criterion.high}},
        {}};
}

bool isEmpty(const Column& column)
{
    for (std::size_t slot = 0; slot < codeCount(column); ++slot)
        if (codeAt(column, slot) != notRated)
            return false;
    return true;
}

// Refuses what is no rating of the criterion.
Result<std::uint32_t> codeOf(const Criterion& criterion, std::optional<double> value)
{
    if (!value)
        return notRated;
    const std::optional<std::uint32_t> code = encode(criterion, *value);
    return code ? Result<std::uint32_t>(*code) : Result<std::uint32_t>(offScale(criterion, *value));
}

// The columns of these cells that are there, in one pass over all.
template <typename Wanted>
std::map<Cell, const Column*> columnsAt(const Workshop& workshop, const Wanted& wanted)
{
    std::map<Cell, const Column*> found;
    for (const auto& [id, column] : workshop.all<Column>()) {
        const Cell cell{column.touchpoint, column.brand.value_or(Id<Brand>{}), column.criterion};
        if (wanted.contains(cell))
            found.emplace(cell, &column);
    }
    return found;
}

// `before` (or `fresh`, where there is no column yet) with the code of one slot set; nothing where
// that changes nothing.
std::optional<Change<Column>> codeSet(
    const Column* before, const Column& fresh, std::size_t slot, std::uint32_t code)
{
    if ((before ? codeAt(*before, slot) : notRated) == code)
        return {};
    Column after = withCode(before ? *before : fresh, slot, code);
    if (isEmpty(after))
        return Change<Column>{*before, {}};
    return Change<Column>{before ? std::optional(*before) : std::nullopt, std::move(after)};
}

} // namespace

Edit setGroupValue(
    const Workshop& workshop, const Cell& cell, std::optional<GroupEstimate> estimate)
{
    constexpr EditKind kind = EditKind::ChangeGroupValue;
    const GroupValue* before = findAt<GroupValue>(workshop, cell);
    if (!estimate)
        return before ? Edit{kind, {Change<GroupValue>{*before, {}}}} : Edit{kind, {}};
    GroupValue after = before ? *before : createdAt<GroupValue>(cell);
    after.value = estimate->value;
    after.low = estimate->low;
    after.high = estimate->high;
    return changeRecord(workshop, std::move(after), kind);
}

Edit setGroupValues(const Workshop& workshop, const std::vector<GroupEntry>& entries, EditKind kind)
{
    std::map<Cell, std::optional<GroupEstimate>> last;
    for (const GroupEntry& entry : entries)
        last.insert_or_assign(entry.cell, entry.estimate);
    Edit all{kind, {}};
    for (const auto& [cell, estimate] : last) {
        Edit one = setGroupValue(workshop, cell, estimate);
        std::ranges::move(one.changes, std::back_inserter(all.changes));
    }
    return all;
}

Result<Edit> setRating(
    const Workshop& workshop, Id<Rater> rater, const Cell& cell, std::optional<double> value)
{
    return setRatings(workshop, rater, {{cell, value}}, EditKind::Rate);
}

Result<Edit> setRatings(const Workshop& workshop, Id<Rater> raterId,
    const std::vector<RatingEntry>& entries, EditKind kind)
{
    const Rater* rater = workshop.find(raterId);
    if (!rater)
        return missing("rater");
    std::map<Cell, std::uint32_t> codes;
    for (const RatingEntry& entry : entries) {
        const Criterion* criterion = workshop.find(entry.cell.criterion);
        if (!criterion)
            return missing("criterion");
        const Result<std::uint32_t> code = codeOf(*criterion, entry.value);
        if (!code)
            return code.error();
        codes.insert_or_assign(entry.cell, *code);
    }
    const std::map<Cell, const Column*> columns = columnsAt(workshop, codes);
    const auto slot = static_cast<std::size_t>(rater->slot);
    Edit edit{kind, {}};
    for (const auto& [cell, code] : codes) {
        Column fresh = createdAt<Column>(cell);
        fresh.width = codeWidth(*workshop.find(cell.criterion));
        const auto before = columns.find(cell);
        if (auto change
            = codeSet(before == columns.end() ? nullptr : before->second, fresh, slot, code))
            edit.changes.push_back(*std::move(change));
    }
    return edit;
}

std::int64_t nextSlot(const Workshop& workshop)
{
    std::int64_t next = 0;
    for (const auto& [id, rater] : workshop.all<Rater>())
        next = std::max(next, rater.slot + 1);
    for (const auto& [id, column] : workshop.all<Column>())
        next = std::max(next, static_cast<std::int64_t>(codeCount(column)));
    return next;
}

Rater newRater(const Workshop& workshop, std::string_view name, Voice voice)
{
    Rater rater;
    rater.id = Id<Rater>::random();
    rater.name = trimmed(name);
    rater.slot = nextSlot(workshop);
    rater.voice = voice;
    return rater;
}

Edit removeRater(const Workshop& workshop, Id<Rater> id)
{
    const Rater* rater = workshop.find(id);
    if (!rater)
        return {EditKind::RemoveRater, {}};
    Edit edit{EditKind::RemoveRater, {Change<Rater>{*rater, {}}}};
    const auto slot = static_cast<std::size_t>(rater->slot);
    for (const auto& [columnId, column] : workshop.all<Column>())
        if (codeAt(column, slot) != notRated)
            edit.changes.push_back(Change<Column>{column, withCode(column, slot, notRated)});
    return edit;
}

} // namespace rundblick
