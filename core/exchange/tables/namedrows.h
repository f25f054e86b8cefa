// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"

namespace rundblick {

// Records with named fields, one after the other, all as long as the header.
class NamedRows {
public:
    virtual ~NamedRows() = default;

    virtual Status readHeader() = 0; // first of all
    virtual const std::vector<std::string>& header() const = 0;

    // The next record; false at the end. After a refusal nothing can be read.
    virtual Result<bool> next() = 0;

    // Without white space at both ends; good until next().
    virtual std::string_view field(std::size_t column) const = 0;

    virtual std::int64_t row() const = 0; // of the file, from 1; records may share one
    virtual const std::string& file() const = 0;

    // A cell as a number, as this file writes them; nothing where it is none.
    virtual std::optional<double> number(std::string_view cell) const { return parseNumber(cell); }

    // What the person's file calls a column; its number where it has no name.
    virtual std::string nameOf(std::size_t column) const = 0;

    // An error at a field of the record, with file, row, column and these values.
    Error errorAt(Code code, std::size_t column,
        std::vector<std::pair<std::string, MessageValue>> values = {}) const
    {
        Error error{code, {{"file", file()}, {"row", row()}, {"column", nameOf(column)}}, {}};
        error.values.insert(error.values.end(), std::make_move_iterator(values.begin()),
            std::make_move_iterator(values.end()));
        return error;
    }
};

} // namespace rundblick
