// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <deque>

namespace rundblick {

// Reads a CSV text record by record: RFC 4180, UTF-8 with or without byte order mark, lines ended
// by LF, CRLF or CR, fields separated by the comma, semicolon or tab that the header uses. The
// text must outlive the reader. It knows nothing of what the columns mean.
class CsvReader {
public:
    CsvReader(std::string file, std::string_view text);

    // The first record. Refuses CsvEmpty, and what next() refuses.
    Status readHeader();
    const std::vector<std::string>& header() const { return m_header; }

    // The next record that is no empty line; false at the end. Refuses, with file, row and column:
    // CsvNotUtf8, CsvNul, CsvLoneQuote, CsvOpenQuote, CsvRagged. Nothing can be read after that.
    Result<bool> next();

    // Without white space at both ends; good until next().
    std::string_view field(std::size_t column) const { return m_fields[column]; }

    std::int64_t row() const { return m_row; } // line of the file where the record starts, from 1
    const std::string& file() const { return m_file; }

    // An error at a field of the record, with file, row, column and these values.
    Error errorAt(Code code, std::size_t column,
        std::vector<std::pair<std::string, MessageValue>> values = {}) const;

private:
    bool atLineEnd() const { return m_text[m_at] == '\n' || m_text[m_at] == '\r'; }
    void skipLineEnd();
    void skipEmptyLines();
    Status readRecord();
    Status readField();
    Status readQuoted();
    Status add(std::string_view field);

    std::string m_file;
    std::string_view m_text;
    std::size_t m_at = 0;
    std::int64_t m_line = 1; // of m_at
    std::int64_t m_row = 1;
    char m_separator = ',';
    std::vector<std::string> m_header;
    std::vector<std::string_view> m_fields;
    std::deque<std::string> m_unescaped; // fields of the record that held doubled quotes
};

} // namespace rundblick
