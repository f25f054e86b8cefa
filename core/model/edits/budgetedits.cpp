// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/budgetedits.h"

#include "core/model/edits/curveedits.h"

#include <map>

namespace rundblick {
namespace {

constexpr double assumedSaturation = 0.5;

template <typename T>
BudgetValue valueOf(const std::optional<T>& field)
{
    return field ? BudgetValue(*field) : BudgetValue();
}

Error outOfRange(std::string_view name, double value, double low, double high)
{
    return {Code::ValueOutOfRange,
        {{"record", std::string(Touchpoint::table)}, {"field", std::string(name)}, {"value", value},
            {"low", low}, {"high", high}},
        {}};
}

// The range of a field as its list says.
Status checkRange(std::string_view name, double value)
{
    Status result = ok();
    eachField<Touchpoint>([&]<typename T>(const Field<Touchpoint, T>& field) {
        if (field.name == name && !(value >= field.low && value <= field.high))
            result = outOfRange(name, value, field.low, field.high);
    });
    return result;
}

// Sets a number, or an optional one to nothing.
template <typename T>
Status setNumber(T& field, std::string_view name, const BudgetValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        field = T{};
        return ok();
    }
    const double* number = std::get_if<double>(&value);
    if (!number)
        return outOfRange(name, 0.0, 0.0, 0.0);
    field = *number;
    return checkRange(name, *number);
}

template <typename T>
Status setChoice(T& field, std::string_view name, const BudgetValue& value, T ifEmpty)
{
    if (std::holds_alternative<std::monostate>(value)) {
        field = ifEmpty;
        return ok();
    }
    const T* choice = std::get_if<T>(&value);
    if (!choice)
        return outOfRange(name, 0.0, 0.0, 0.0);
    field = *choice;
    return ok();
}

Status setEntry(Touchpoint& touchpoint, BudgetColumn column, const BudgetValue& value)
{
    switch (column) {
    case BudgetColumn::Spend:
        return setNumber(touchpoint.spend, "spend", value);
    case BudgetColumn::Minimum:
        return setNumber(touchpoint.minimum, "minimum", value);
    case BudgetColumn::Maximum:
        return setNumber(touchpoint.maximum, "maximum", value);
    case BudgetColumn::Stoppable:
        return setChoice(touchpoint.stoppable, "stoppable", value, true);
    case BudgetColumn::Locked:
        return setChoice(touchpoint.locked, "locked", value, Lock::None);
    case BudgetColumn::Saturation:
        return setNumber(touchpoint.saturation, "saturation", value);
    case BudgetColumn::Half:
        return setNumber(touchpoint.half, "half", value);
    case BudgetColumn::Organic:
        return setNumber(touchpoint.organic, "organic", value);
    }
    return ok();
}

Status checkLimits(const Touchpoint& touchpoint)
{
    if (!touchpoint.minimum || !touchpoint.maximum || *touchpoint.minimum <= *touchpoint.maximum)
        return ok();
    return Error{Code::MinimumAboveMaximum,
        {{"touchpoint", touchpoint.name}, {"minimum", *touchpoint.minimum},
            {"maximum", *touchpoint.maximum}},
        {}};
}

// Whether the answers about the response do not count: a curve is given, or three points are
// measured.
bool hasCurve(const Workshop& workshop, Id<Touchpoint> id)
{
    constexpr std::size_t fewestPoints = 3;
    return curveOf(workshop, id) || curvePointsOf(workshop, id).size() >= fewestPoints;
}

template <typename Set>
Edit changeScenario(const Workshop& workshop, const std::string& nameIfNew, Set&& set)
{
    constexpr EditKind kind = EditKind::ChangeScenario;
    if (const Scenario* current = currentScenario(workshop)) {
        Scenario after = *current;
        set(after);
        return changeRecord(workshop, std::move(after), kind);
    }
    Scenario created;
    created.id = Id<Scenario>::random();
    created.name = nameIfNew;
    created.order = orderAtEnd<Scenario>(workshop);
    set(created);
    Setup setup = workshop.setup();
    setup.scenario = created.id;
    Edit edit = addRecord(std::move(created), kind);
    const Edit shown = changeRecord(workshop, std::move(setup), kind);
    edit.changes.insert(edit.changes.end(), shown.changes.begin(), shown.changes.end());
    return edit;
}

} // namespace

BudgetValue budgetValue(const Touchpoint& touchpoint, BudgetColumn column)
{
    switch (column) {
    case BudgetColumn::Spend:
        return touchpoint.spend;
    case BudgetColumn::Minimum:
        return valueOf(touchpoint.minimum);
    case BudgetColumn::Maximum:
        return valueOf(touchpoint.maximum);
    case BudgetColumn::Stoppable:
        return touchpoint.stoppable;
    case BudgetColumn::Locked:
        return touchpoint.locked;
    case BudgetColumn::Saturation:
        return valueOf(touchpoint.saturation);
    case BudgetColumn::Half:
        return valueOf(touchpoint.half);
    case BudgetColumn::Organic:
        return valueOf(touchpoint.organic);
    }
    return {};
}

BudgetValue assumedValue(
    const Workshop& workshop, const Touchpoint& touchpoint, BudgetColumn column)
{
    const bool isEmpty = std::holds_alternative<std::monostate>(budgetValue(touchpoint, column));
    if (!isEmpty || touchpoint.spend <= 0.0)
        return {};
    if (column == BudgetColumn::Minimum)
        return 0.0;
    if (column == BudgetColumn::Maximum)
        return std::max(2.0 * touchpoint.spend, touchpoint.minimum.value_or(0.0));
    if (hasCurve(workshop, touchpoint.id))
        return {};
    if (column == BudgetColumn::Saturation)
        return assumedSaturation;
    if (column == BudgetColumn::Organic)
        return 0.0;
    if (touchpoint.twice || touchpoint.elasticity) // the other answer gives the shape
        return {};
    return 1.0 / (2.0 - touchpoint.saturation.value_or(assumedSaturation));
}

std::size_t assumedCount(const Workshop& workshop)
{
    std::size_t count = 0;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        for (std::size_t c = 0; c < budgetColumnCount; ++c)
            if (assumedValue(workshop, *touchpoint, static_cast<BudgetColumn>(c)) != BudgetValue())
                ++count;
    return count;
}

Result<Edit> setBudgetEntries(
    const Workshop& workshop, std::span<const BudgetEntry> entries, EditKind kind)
{
    std::map<Id<Touchpoint>, Touchpoint> changed;
    std::vector<Id<Touchpoint>> inOrder;
    for (const BudgetEntry& entry : entries) {
        const Touchpoint* before = workshop.find(entry.touchpoint);
        if (!before)
            return Error{Code::ReferenceMissing,
                {{"record", std::string(Touchpoint::table)}, {"field", "spend"}}, {}};
        const auto [place, isNew] = changed.try_emplace(entry.touchpoint, *before);
        if (isNew)
            inOrder.push_back(entry.touchpoint);
        if (Status fine = setEntry(place->second, entry.column, entry.value); !fine)
            return fine.error();
    }
    Edit edit{kind, {}};
    for (const Id<Touchpoint> id : inOrder) {
        Touchpoint& after = changed.at(id);
        if (Status fine = checkLimits(after); !fine)
            return fine.error();
        const Edit one = changeRecord(workshop, std::move(after), kind);
        edit.changes.insert(edit.changes.end(), one.changes.begin(), one.changes.end());
    }
    return edit;
}

const Scenario* currentScenario(const Workshop& workshop)
{
    if (const Scenario* chosen = workshop.find(workshop.setup().scenario))
        return chosen;
    const auto scenarios = ordered<Scenario>(workshop);
    return scenarios.empty() ? nullptr : scenarios.front();
}

Edit setScenarioBudget(
    const Workshop& workshop, std::optional<double> budget, const std::string& nameIfNew)
{
    return changeScenario(
        workshop, nameIfNew, [budget](Scenario& scenario) { scenario.budget = budget; });
}

Edit setScenarioEffect(
    const Workshop& workshop, std::optional<double> effect, const std::string& nameIfNew)
{
    return changeScenario(
        workshop, nameIfNew, [effect](Scenario& scenario) { scenario.effect = effect; });
}

Edit setBenchmark(const Workshop& workshop, Benchmark benchmark, std::optional<Id<Brand>> brand)
{
    Method method = workshop.method();
    method.benchmark = benchmark;
    method.benchmarkBrand = benchmark == Benchmark::Brand ? brand : std::nullopt;
    return changeRecord(workshop, std::move(method), EditKind::ChangeMethod);
}

} // namespace rundblick
