// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/criterionedits.h"

#include "core/model/setupedits/namededits.h"
#include "core/model/study.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr EditKind kind = EditKind::ChangeCriterion;

bool isPossible(const Scale& scale)
{
    const double steps = (scale.high - scale.low) / scale.step;
    return scale.step > 0.0 && steps >= 1.0 && steps <= 65'000.0
        && std::abs(steps - std::round(steps)) < 1e-6;
}

Error holdsRatings(const Criterion& criterion, double value)
{
    return {Code::ScaleHoldsRatings, {{"criterion", criterion.name}, {"value", value}}, {}};
}

// The ratings of a column with the codes of another scale.
Result<Column> recoded(const Column& column, const Criterion& before, const Criterion& after)
{
    std::vector<std::uint32_t> codes(codeCount(column), notRated);
    for (std::size_t slot = 0; slot < codes.size(); ++slot) {
        const std::uint32_t code = codeAt(column, slot);
        if (code == notRated)
            continue;
        const double value = decode(before, code);
        const std::optional<std::uint32_t> encoded = encode(after, value);
        if (!encoded)
            return holdsRatings(after, value);
        codes[slot] = *encoded;
    }
    Column result = column;
    result.width = codeWidth(after);
    result.codes = packCodes(codes, result.width);
    return result;
}

// The first value of a group that is not on the scale.
const GroupValue* offScale(const Workshop& workshop, const Criterion& after)
{
    for (const auto& [id, group] : workshop.all<GroupValue>())
        if (group.criterion == after.id
            && (group.low.value_or(group.value) < after.low
                || group.high.value_or(group.value) > after.high))
            return &group;
    return nullptr;
}

bool isRatedByBrand(const Workshop& workshop, Id<Criterion> id, bool byBrand)
{
    const auto isOne = [&](const auto& entry) {
        return entry.second.criterion == id && entry.second.brand.has_value() == byBrand;
    };
    return std::ranges::any_of(workshop.all<Column>(), isOne)
        || std::ranges::any_of(workshop.all<GroupValue>(), isOne);
}

} // namespace

Edit addCriteria(const Workshop& workshop, const std::vector<std::string>& names)
{
    const std::vector<const Criterion*> before = ordered<Criterion>(workshop);
    const Scale scale = before.empty() ? Scale{1.0, 10.0, 1.0} : scaleOf(*before.back());
    return addNamed<Criterion>(workshop, names, EditKind::AddCriterion, [&](Criterion& criterion) {
        criterion.low = scale.low;
        criterion.high = scale.high;
        criterion.step = scale.step;
    });
}

Scale scaleOf(const Criterion& criterion)
{
    return {criterion.low, criterion.high, criterion.step};
}

Result<Edit> setScale(const Workshop& workshop, Id<Criterion> id, const Scale& scale)
{
    Edit edit = editRecord(workshop, id, kind, [&](Criterion& criterion) {
        criterion.low = scale.low;
        criterion.high = scale.high;
        criterion.step = scale.step;
    });
    if (edit.isEmpty() || !isPossible(scale))
        return edit;
    const auto change = std::get<Change<Criterion>>(edit.changes.front());
    if (const GroupValue* group = offScale(workshop, *change.after))
        return holdsRatings(*change.after, group->value);
    for (const auto& [columnId, column] : workshop.all<Column>()) {
        if (column.criterion != id)
            continue;
        Result<Column> after = recoded(column, *change.before, *change.after);
        if (!after)
            return after.error();
        if (*after != column)
            edit.changes.push_back(Change<Column>{column, *std::move(after)});
    }
    return edit;
}

Result<Edit> setRole(const Workshop& workshop, Id<Criterion> id, CriterionRole role)
{
    if (isRatedByBrand(workshop, id, role == CriterionRole::Influence))
        return Error{Code::RoleHoldsRatings, {{"criterion", workshop.find(id)->name}}, {}};
    return editRecord(workshop, id, kind, [&](Criterion& criterion) { criterion.role = role; });
}

} // namespace rundblick
