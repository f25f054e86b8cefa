// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importers.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr std::string_view brandFields[] = {"marketShare", "own", "colour"};
constexpr std::string_view phaseFields[] = {"order", "weight", "coverageTarget", "question"};
constexpr std::string_view criterionFields[] = {"role", "weight", "rank", "reversed"};
constexpr std::string_view scaleFields[] = {"low", "high", "step"};

void checkScale(Sheet& sheet, const Criterion& criterion)
{
    const double steps = (criterion.high - criterion.low) / criterion.step;
    if (steps >= 1.0 && steps <= 65'000.0 && std::abs(steps - std::round(steps)) < 1e-6)
        return;
    const Sheet::Column high = sheet.column("high");
    sheet.fail(Code::ScaleUneven, high ? high : sheet.column("criterion"),
        {{"low", criterion.low}, {"high", criterion.high}, {"step", criterion.step}});
}

// Whether ratings were given on the scale that the criterion has in the workshop.
bool isRatedOn(const Workshop& workshop, Id<Criterion> id)
{
    const auto isOn = [&](const auto& entry) { return entry.second.criterion == id; };
    return std::ranges::any_of(workshop.all<Column>(), isOn)
        || std::ranges::any_of(workshop.all<GroupValue>(), isOn);
}

void refuseNewScale(Sheet& sheet, const Criterion& after, const Draft& draft)
{
    const Criterion* before = draft.before.find(after.id);
    const bool isSame = !before
        || (before->low == after.low && before->high == after.high && before->step == after.step
            && before->role == after.role);
    if (!isSame && isRatedOn(draft.before, after.id))
        sheet.fail(Code::ScaleInUse, sheet.column("criterion"), {{"criterion", after.name}});
}

// A second brand with own = yes, or another than the request names.
void refuseSecondOwn(
    Sheet& sheet, const Brand& brand, const Brand* own, const ImportRequest& request)
{
    const std::string other = own ? own->name : request.own.value_or(brand.name);
    if (brand.own && other != brand.name)
        sheet.fail(
            Code::SecondOwnBrand, sheet.column("own"), {{"brand", brand.name}, {"other", other}});
}

} // namespace

void refuseRepeated(
    Sheet& sheet, Sheet::Column column, std::set<std::string>& seen, const std::string& name)
{
    if (!seen.insert(name).second)
        sheet.fail(Code::RowRepeated, column, {{"value", name}});
}

Brand& brandAt(Sheet& sheet, Sheet::Column column, Draft& draft)
{
    const std::string name = sheet.name(column);
    if (std::ranges::find(reservedBrands, lowered(name)) != reservedBrands.end())
        sheet.fail(Code::NameReserved, column, {{"name", name}});
    return namedWithin(sheet, column, draft.brands, name);
}

Criterion newCriterion(const ImportRequest& request)
{
    Criterion criterion;
    if (request.scale) {
        criterion.low = request.scale->low;
        criterion.high = request.scale->high;
        criterion.step = request.scale->step;
    }
    return criterion;
}

void readPhases(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    const Sheet::Column at = sheet.column("phase");
    std::set<std::string> seen;
    double last = 0.0;
    for (const Phase& phase : draft.phases.records())
        last = std::max(last, phase.order);
    while (sheet.next()) {
        const std::string name = sheet.name(at);
        refuseRepeated(sheet, at, seen, name);
        Phase& phase = namedWithin(sheet, at, draft.phases, name);
        Phase defaults;
        defaults.order = phase.order;
        sheet.readFields(phaseFields, phase, defaults);
        // phases are a sequence: where the file does not number them, its rows do
        if (!sheet.column("order") && draft.phases.isNew(phase))
            phase.order = last + 1.0;
        if (!std::isnan(phase.order))
            last = std::max(last, phase.order);
    }
}

void readBrands(Sheet& sheet, Draft& draft, const ImportRequest& request)
{
    const Sheet::Column at = sheet.column("brand");
    std::set<std::string> seen;
    const auto before = std::ranges::find_if(draft.brands.records(), &Brand::own);
    Brand* const ownBefore = before == draft.brands.records().end() ? nullptr : &*before;
    Brand* own = nullptr;
    while (sheet.next()) {
        Brand& brand = brandAt(sheet, at, draft);
        refuseRepeated(sheet, at, seen, brand.name);
        sheet.readFields(brandFields, brand, Brand());
        readOrder(sheet, brand);
        refuseSecondOwn(sheet, brand, own, request);
        own = brand.own ? &brand : own;
    }
    if (own && ownBefore && own != ownBefore)
        ownBefore->own = false; // the file says which
}

void readCriteria(Sheet& sheet, Draft& draft, const ImportRequest& request)
{
    const Sheet::Column at = sheet.column("criterion");
    std::set<std::string> seen;
    while (sheet.next()) {
        const std::string name = sheet.name(at);
        refuseRepeated(sheet, at, seen, name);
        Criterion& criterion = namedWithin(sheet, at, draft.criteria, name);
        const Criterion scale = draft.criteria.isNew(criterion) ? newCriterion(request) : criterion;
        criterion.low = scale.low;
        criterion.high = scale.high;
        criterion.step = scale.step;
        sheet.readFields(criterionFields, criterion, Criterion());
        readOrder(sheet, criterion);
        sheet.readFields(scaleFields, criterion, scale);
        checkScale(sheet, criterion);
        refuseNewScale(sheet, criterion, draft);
    }
}

} // namespace rundblick
