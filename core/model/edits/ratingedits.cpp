// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"

#include <set>

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

Column withCode(Column column, std::size_t slot, std::uint32_t code)
{
    std::vector<std::uint32_t> codes(std::max(codeCount(column), slot + 1));
    for (std::size_t i = 0; i < codes.size(); ++i)
        codes[i] = i == slot ? code : codeAt(column, i);
    column.codes = packCodes(codes, column.width);
    return column;
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

// Touchpoints with a rating of a brand.
std::set<Id<Touchpoint>> ratedByBrand(const Workshop& workshop)
{
    std::set<Id<Touchpoint>> found;
    for (const auto& [id, column] : workshop.all<Column>())
        if (column.brand)
            found.insert(column.touchpoint);
    for (const auto& [id, value] : workshop.all<GroupValue>())
        if (value.brand)
            found.insert(value.touchpoint);
    return found;
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

Result<Edit> setRating(
    const Workshop& workshop, Id<Rater> raterId, const Cell& cell, std::optional<double> value)
{
    const Rater* rater = workshop.find(raterId);
    const Criterion* criterion = workshop.find(cell.criterion);
    if (!rater || !criterion)
        return missing(rater ? "criterion" : "rater");
    std::uint32_t code = notRated;
    if (value) {
        const std::optional<std::uint32_t> encoded = encode(*criterion, *value);
        if (!encoded)
            return offScale(*criterion, *value);
        code = *encoded;
    }
    const Column* before = findAt<Column>(workshop, cell);
    Column column = before ? *before : createdAt<Column>(cell);
    if (!before)
        column.width = codeWidth(*criterion);
    return changeRecord(workshop,
        withCode(std::move(column), static_cast<std::size_t>(rater->slot), code), EditKind::Rate);
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

Edit keepMostInfluential(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& ranking, std::size_t count)
{
    std::set<Id<Touchpoint>> marked = ratedByBrand(workshop);
    std::size_t room = mostRated - std::min(mostRated, marked.size());
    for (std::size_t place = 0; place < std::min(count, ranking.size()) && room > 0; ++place)
        room -= workshop.find(ranking[place]) && marked.insert(ranking[place]).second ? 1U : 0U;
    Edit edit{EditKind::MarkForRating, {}};
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>()) {
        Touchpoint after = touchpoint;
        after.rated = marked.contains(id);
        if (after.rated != touchpoint.rated)
            edit.changes.push_back(Change<Touchpoint>{touchpoint, std::move(after)});
    }
    return edit;
}

Edit removeRater(const Workshop& workshop, Id<Rater> id)
{
    const Rater* rater = workshop.find(id);
    if (!rater)
        return {EditKind::RemoveRecord, {}};
    Edit edit{EditKind::RemoveRecord, {Change<Rater>{*rater, {}}}};
    const auto slot = static_cast<std::size_t>(rater->slot);
    for (const auto& [columnId, column] : workshop.all<Column>())
        if (codeAt(column, slot) != notRated)
            edit.changes.push_back(Change<Column>{column, withCode(column, slot, notRated)});
    return edit;
}

} // namespace rundblick
