// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/csvrows.h"
#include "core/exchange/tables/namedrows.h"

namespace rundblick {

// Reads a CSV text with a header, record by record, all as long as the header; UTF-8 with or
// without byte order mark, fields separated by the comma, semicolon or tab that the header uses.
// The text must outlive the reader. It knows nothing of what the columns mean.
class CsvReader : public NamedRows {
public:
    CsvReader(std::string file, std::string_view text);
    CsvReader(CsvReader&&) = delete;

    // The first record. Refuses CsvEmpty, and what next() refuses.
    Status readHeader() override;
    const std::vector<std::string>& header() const override { return m_header; }

    // The next record that is no empty line; false at the end. Refuses, with file, row and column,
    // what CsvRows refuses, and CsvRagged. Nothing can be read after that.
    Result<bool> next() override;

    std::string_view field(std::size_t column) const override { return m_rows.cells()[column]; }
    std::int64_t row() const override { return m_rows.row(); }
    const std::string& file() const override { return m_rows.file(); }
    std::string nameOf(std::size_t column) const override;

    // With a decimal point, or with a comma where that does not divide the fields.
    std::optional<double> number(std::string_view cell) const override;

private:
    StringSource m_source;
    CsvRows m_rows;
    std::vector<std::string> m_header;
    bool m_mayHaveComma; // in numbers
    bool m_hasComma = false; // in most of them
};

} // namespace rundblick
