// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rowreader.h"
#include "core/exchange/tables/textsource.h"

#include <deque>

namespace rundblick {

// The rows of a CSV text by RFC 4180: lines ended by LF, CRLF or CR, fields in quotation marks
// where they hold more; a quotation mark within them is doubled, or stands behind a backslash where
// `escapesQuotes` says so. Refuses, with file, row and column (a number): CsvNotUtf8, CsvNul,
// CsvLoneQuote, CsvOpenQuote; RowTooLong and TooManyColumns with a limit; what the source refuses.
class CsvRows : public RowReader {
public:
    CsvRows(std::string file, TextSource& source, char separator, bool escapesQuotes = false);

    Result<bool> next() override;
    std::span<const std::string_view> cells() const override { return m_cells; }
    std::int64_t row() const override { return m_row; }
    double progress() const override { return m_source.progress(); }
    const std::string& file() const { return m_file; }

private:
    enum class Step { Done, More, Failed }; // More: the text in memory ends within the row

    std::string_view rest() const { return std::string_view(m_text).substr(m_at); }
    bool isLineEnd(std::size_t at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }
    Result<bool> fill();
    Result<bool> skipEmptyLines();
    std::size_t lineEndLength(std::size_t at) const;
    Step readRow();
    Step readCell();
    Step readPlain();
    Step readQuoted();
    bool standsEscaped() const;
    Step closeQuoted(std::string* unescaped, std::size_t copied);
    Step add(std::string_view cell);
    Step fail(Code code);

    std::string m_file;
    TextSource& m_source;
    char m_separator;
    bool m_escapesQuotes;
    std::string m_text; // what is in memory
    std::size_t m_at = 0;
    bool m_isComplete = false; // the source has no more
    std::int64_t m_line = 1; // of m_at
    std::int64_t m_row = 1;
    std::vector<std::string_view> m_cells;
    std::deque<std::string> m_unescaped; // cells that held doubled quotes
    std::optional<Error> m_error;
};

} // namespace rundblick
