// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"
#include "core/exchange/tables/namedrows.h"

#include <memory>
#include <unordered_map>

namespace rundblick {

// What the columns of a table are called: its header rows, each that goes on over empty cells,
// joined by " – "; without the identifiers that Qualtrics adds.
std::vector<std::string> columnTitles(
    const std::vector<std::vector<std::string>>& rows, int headerRows);

// "31.03.2026", "3/31/2026 14:05", "2026/03/31" → "2026-03-31"; the text where it is no date.
// Between slashes the month comes first where `monthFirst` says so.
std::string isoDate(std::string_view text, bool monthFirst);

// Whether dates with slashes begin with the month; nothing where none of them tells.
std::optional<bool> monthComesFirst(const std::vector<std::string_view>& dates);

// What stands in the column that means the date.
std::vector<std::string_view> datesIn(
    const Mapping& mapping, const std::vector<std::vector<std::string>>& rows);

// The first of the dates that is one day or another by what comes first, where none of them tells.
std::string ambiguousDate(const std::vector<std::string_view>& dates);

// The ratings in the table of a survey, a record each, with the columns of a ratings file. A row
// without its rater's name is a rater of its own: "answers.csv 17"; where it has a date, and every
// cell is as in a row before, the same answers were sent twice and have the name of that row. The
// name of a wave belongs to the raters' names: tools count from 1 in each. "NA" says nothing where
// a person, a number or a date stands.
class MappedRows : public NamedRows {
public:
    // `table` stands before its header rows.
    MappedRows(std::string file, std::unique_ptr<RowReader> table, const Dialect& dialect,
        Mapping mapping);

    Status readHeader() override;
    const std::vector<std::string>& header() const override;
    Result<bool> next() override;
    std::string_view field(std::size_t column) const override { return m_fields[column]; }
    std::int64_t row() const override { return m_table->row(); }
    const std::string& file() const override { return m_file; }
    std::string nameOf(std::size_t column) const override;

private:
    void beginRow();
    std::string raterName();
    std::int64_t firstAlike();
    void showAnswer(std::size_t column);
    void setRated(
        std::size_t field, ColumnRole role, const std::string& own, const std::string& everywhere);
    std::string valueOf(std::string_view answer) const;
    std::string_view cellOf(ColumnRole role) const;

    std::string m_file;
    std::unique_ptr<RowReader> m_table;
    Dialect m_dialect;
    Mapping m_mapping;
    std::vector<std::string> m_titles;
    std::array<std::optional<std::size_t>, enumTexts<ColumnRole>.size()> m_columns; // by role
    std::vector<std::size_t> m_answers; // columns
    std::size_t m_answer = 0; // the next of them
    std::vector<std::string> m_fields;
    std::unordered_map<std::size_t, std::int64_t> m_seen; // rows by what stands in them
};

} // namespace rundblick
