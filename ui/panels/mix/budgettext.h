// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/edits/budgetedits.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// The budget table as text, for its cells, the clipboard and screen readers. Shares are written in
// per cent; read, "40", "40 %" and "0.4" all mean 40 % (no share of the table is below 1 %).

QString nameOf(BudgetColumn column); // "Half spend keeps"
QString explanationOf(BudgetColumn column);

QString textOf(const BudgetValue& value, BudgetColumn column, const NumberStyle& style);

// What a typed or pasted cell means in this column; nothing where it means nothing there.
std::optional<BudgetValue> budgetValueFrom(
    const QString& text, BudgetColumn column, const NumberStyle& style);

// The cells of a block from a spreadsheet (rows by line ends, cells by tabs), laid over the table
// with its upper left corner at `firstRow` and `firstColumn`.
struct PasteTarget {
    const std::vector<Id<Touchpoint>>& rows; // all of the table, as shown
    std::size_t firstRow = 0;
    std::size_t firstColumn = 0;
};
// Refuses PasteTooWide, PasteTooLong and PasteCellRefused (row and column of the table).
Result<std::vector<BudgetEntry>> entriesFromBlock(
    const QString& block, const PasteTarget& target, const NumberStyle& style);

} // namespace rundblick
