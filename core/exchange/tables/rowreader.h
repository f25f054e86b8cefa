// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <span>

namespace rundblick {

// Rows of text cells, one after the other: a CSV text or a sheet of a workbook.
class RowReader {
public:
    virtual ~RowReader() = default;

    // The next row that is not empty; false at the end. After a refusal nothing can be read.
    virtual Result<bool> next() = 0;

    // UTF-8 without white space at both ends; good until next(). Rows may differ in length.
    virtual std::span<const std::string_view> cells() const = 0;

    // Where it starts, as a text editor or a spreadsheet counts, from 1.
    virtual std::int64_t row() const = 0;

    // The share of the source that was read, 0…1.
    virtual double progress() const = 0;
};

// A cell beyond the end of the row is empty.
inline std::string_view cellAt(const RowReader& reader, std::size_t column)
{
    const auto cells = reader.cells();
    return column < cells.size() ? cells[column] : std::string_view();
}

inline constexpr std::size_t mostColumns = 16'384; // as many as spreadsheets have
inline constexpr std::size_t longestRow = std::size_t{16} << 20U; // bytes

} // namespace rundblick
