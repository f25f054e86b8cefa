// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace rundblick {

// A cell of a sheet, both from 0.
struct SheetCell {
    std::size_t row = 0;
    std::size_t column = 0;
};

// Cells in a rectangle, both ends within.
struct SheetRange {
    SheetCell first;
    SheetCell last;

    std::size_t rows() const { return last.row - first.row + 1; }
    std::size_t columns() const { return last.column - first.column + 1; }
};

// "A", "B" … "AA".
inline std::string columnName(std::size_t column)
{
    std::string name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return name;
}

// Names of cells as formulas have them; a $ keeps a part where it is when rows are sorted.
inline std::string fixedCell(SheetCell cell) // "$B$5"
{
    return '$' + columnName(cell.column) + '$' + std::to_string(cell.row + 1);
}
inline std::string rowCell(SheetCell cell) // "$B5": of the same row, wherever that goes
{
    return '$' + columnName(cell.column) + std::to_string(cell.row + 1);
}
inline std::string fixedRange(const SheetRange& range) // "$B$5:$B$9"
{
    return fixedCell(range.first) + ':' + fixedCell(range.last);
}
inline std::string rowRange(const SheetRange& range) // "$B5:$D5"
{
    return rowCell(range.first) + ':' + rowCell(range.last);
}

// A text within a formula: quotes doubled.
inline std::string quotedText(const std::string& text)
{
    std::string quoted = "\"";
    for (const char letter : text)
        quoted.append(letter == '"' ? 2 : 1, letter);
    return quoted + '"';
}

} // namespace rundblick
