// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

#include <span>

namespace rundblick {

// The columns of the budget table: what can be said about the spend of a touchpoint.
enum class BudgetColumn { Spend, Minimum, Maximum, Stoppable, Locked, Saturation, Half, Organic };
inline constexpr std::size_t budgetColumnCount = 8;

// What a cell of the budget table holds: nothing (the default of method.md, section 6, counts), an
// amount or a share 0..1, yes or no, a lock.
using BudgetValue = std::variant<std::monostate, double, bool, Lock>;

struct BudgetEntry {
    Id<Touchpoint> touchpoint;
    BudgetColumn column = BudgetColumn::Spend;
    BudgetValue value;
};

BudgetValue budgetValue(const Touchpoint& touchpoint, BudgetColumn column);

// What counts where a cell is empty and the touchpoint has a spend: minimum 0, maximum twice the
// spend or the minimum where that is more, saturation 0.5, organic 0, half the spend as shape 1
// says: q = 1/(2 − h). Empty where nothing is assumed: the cell is filled, nothing is spent, or the
// response curve was given directly or measured at three points or more.
BudgetValue assumedValue(
    const Workshop& workshop, const Touchpoint& touchpoint, BudgetColumn column);

// How many cells of the table show an assumed value.
std::size_t assumedCount(const Workshop& workshop);

// All entries as one edit. An empty spend is 0, an empty "stoppable" yes, an empty lock none.
// Refuses ReferenceMissing, ValueOutOfRange (record, field, value, low, high; NaN and values of
// another type included) and MinimumAboveMaximum; then nothing is changed.
Result<Edit> setBudgetEntries(const Workshop& workshop, std::span<const BudgetEntry> entries,
    EditKind kind = EditKind::ChangeBudgetTable);

// The scenario that Mix shows: that of the set-up, else the first one; null where there is none.
const Scenario* currentScenario(const Workshop& workshop);

// Budget and effect target (today = 100) of the current scenario; empty: today's. The first change
// makes the scenario, with this name, and has the set-up show it.
Edit setScenarioBudget(
    const Workshop& workshop, std::optional<double> budget, const std::string& nameIfNew);
Edit setScenarioEffect(
    const Workshop& workshop, std::optional<double> effect, const std::string& nameIfNew);

// What the own brand is compared with; `brand` only with Benchmark::Brand.
Edit setBenchmark(
    const Workshop& workshop, Benchmark benchmark, std::optional<Id<Brand>> brand = {});

} // namespace rundblick
