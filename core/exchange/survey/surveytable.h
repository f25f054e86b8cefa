// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/dialect.h"

#include <filesystem>
#include <memory>

namespace rundblick {

// Where a table is and how it is read: a CSV text, or a sheet of a workbook.
struct TableSource {
    std::filesystem::path path = {};
    bool isWorkbook = false;
    std::size_t sheet = 0; // of a workbook
    Dialect dialect = {}; // of a workbook the decimal mark and the header rows alone
    bool operator==(const TableSource&) const = default;
};

// How a table begins.
struct TableStart {
    TableSource source = {};
    std::vector<std::string> sheets = {}; // of a workbook
    std::vector<std::vector<std::string>> rows = {}; // the first, those of the header too
    std::vector<std::int64_t> rowNumbers = {}; // of the file
    bool isWhole = false; // there are no more
    std::optional<Error> problem = {}; // what ended the reading before
};

inline constexpr std::size_t rowsInSight = 200;

// Looks into a file and recognises how it is written. Refuses FileMissing, FileUnreadable and what
// Workbook refuses; what is wrong with rows is the problem of the start.
Result<TableStart> recogniseTable(const std::filesystem::path& path);

// Its first rows as a person says that it is written; whether the first head lacks is recognised.
Result<TableStart> lookInto(const TableSource& source);

// All of its rows, those of the header too; a line that names the separator is none of them.
Result<std::unique_ptr<RowReader>> openTable(const TableSource& source);

// Whether work goes on, by how much of it is done, 0…1.
using GoesOn = std::function<bool(double done)>;

// The same rows; refuses Cancelled where the work does not go on.
std::unique_ptr<RowReader> watched(std::unique_ptr<RowReader> rows, GoesOn goesOn);

} // namespace rundblick
