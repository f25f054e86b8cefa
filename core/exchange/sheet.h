// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvset/guard.h"
#include "core/exchange/tables/namedrows.h"
#include "core/model/field.h"

#include <algorithm>
#include <span>
#include <unordered_set>

namespace rundblick {

// What was wrong with the records of a file.
struct SheetProblems {
    static constexpr std::size_t most = 1'000'000; // beyond, the file is not worth reading on
    static constexpr std::size_t mostKept = 10'000;

    std::unordered_set<std::int64_t> records; // their numbers, from 0
    std::map<std::int64_t, Error> kept; // of the first that were found, by their number
    std::map<std::int64_t, bool> rows; // of the file, and whether all were only repeated
};

// Records as an importer reads them: cells as names, words, numbers or the fields of a record. The
// first thing that is wrong ends the reading: next() is false from then on, and status() says what
// it was. Where problems are collected, only what keeps the file itself from being read does; a
// record with a problem that is known already is left out.
class Sheet {
public:
    // A column of the sheet; absent ones read as empty cells.
    using Column = std::optional<std::size_t>;

    explicit Sheet(NamedRows& rows, SheetProblems* problems = nullptr)
        : m_reader(rows)
        , m_problems(problems)
    {
    }

    // Reads the header. `required` must be there (ColumnMissing), none twice (ColumnTwice).
    void open(std::span<const std::string_view> required,
        std::span<const std::string_view> optional = {});

    // What the header has beyond that, in its order.
    const std::vector<std::string>& unknownColumns() const { return m_unknown; }

    bool next();
    Status status() const { return m_error ? Status(*m_error) : ok(); }
    bool isFine() const { return !m_error; }

    std::int64_t row() const { return m_reader.row(); }
    const std::string& file() const { return m_reader.file(); }
    Column column(std::string_view name) const;
    std::string title(Column column) const; // as the header writes it

    std::string_view text(Column column) const
    {
        return column ? withoutGuard(m_reader.field(*column)) : std::string_view();
    }
    bool isEmpty(Column column) const { return text(column).empty(); }

    // The cell as the name of a record: line breaks become spaces. Refuses CellEmpty, CellTooLong.
    std::string name(Column column);

    // The cell as a text on one line, as names are.
    std::string plainText(Column column);

    // The cell as a number; nothing where it is empty. Refuses NotANumber, CellOutOfRange.
    std::optional<double> number(Column column, double low, double high);

    // Sets a field of a record from the column of its name: left alone where the sheet has no such
    // column, the field of `defaults` where the cell is empty.
    template <typename Record, typename T>
    void read(const Field<Record, T>& field, Record& record, const Record& defaults)
    {
        const Column at = column(field.name);
        if (!at)
            return;
        record.*field.member = defaults.*field.member;
        if (!isEmpty(at))
            readCell(at, field, record.*field.member);
    }

    // A part of a cell as a number.
    std::optional<double> numberFrom(std::string_view text) const { return m_reader.number(text); }

    // The cell as the value of a field that is called otherwise than the column.
    template <typename Record, typename T>
    void readAs(Column column, const Field<Record, T>& field, T& value)
    {
        readCell(column, field, value);
    }

    // All fields of the record that have one of these names.
    template <typename Record>
    void readFields(std::span<const std::string_view> names, Record& record, const Record& defaults)
    {
        eachField<Record>([&](const auto& field) {
            if constexpr (requires { readCell(Column(), field, record.*field.member); })
                if (std::ranges::find(names, field.name) != names.end())
                    read(field, record, defaults);
        });
    }

    // The cell as one of the words of an enumeration, in any case. Refuses NotAWord.
    template <typename Enum>
    std::optional<Enum> word(Column column)
    {
        const std::size_t index = wordIndex(column, enumTexts<Enum>);
        return index < enumTexts<Enum>.size() ? std::optional(static_cast<Enum>(index))
                                              : std::nullopt;
    }

    // Ends the reading with an error at a cell of the row.
    void fail(
        Code code, Column column, std::vector<std::pair<std::string, MessageValue>> values = {});

private:
    void readCell(Column column, const auto& field, double& value)
    {
        value = number(column, field.low, field.high).value_or(value);
    }
    void readCell(Column column, const auto& field, std::int64_t& value)
    {
        value = wholeNumber(column, field.low, field.high).value_or(value);
    }
    void readCell(Column column, const auto&, std::string& value) { value = plainText(column); }
    void readCell(Column column, const auto&, bool& value) { value = yesOrNo(column); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void readCell(Column column, const auto&, Enum& value)
    {
        value = word<Enum>(column).value_or(value);
    }
    void readCell(Column column, const auto& field, std::optional<double>& value)
    {
        value = number(column, field.low, field.high);
    }
    void readCell(Column column, const auto& field, std::optional<std::int64_t>& value)
    {
        value = wholeNumber(column, field.low, field.high);
    }

    std::optional<std::int64_t> wholeNumber(Column column, double low, double high);
    bool yesOrNo(Column column);
    std::size_t wordIndex(Column column, std::span<const std::string_view> words);

    bool setProblemAside();

    NamedRows& m_reader;
    SheetProblems* m_problems; // null: not collected
    std::int64_t m_record = -1;
    bool m_isBroken = false; // no more can be read
    std::vector<std::string> m_unknown;
    std::optional<Error> m_error;
};

// "Yes" → "yes"; letters beyond ASCII stay as they are.
std::string lowered(std::string_view text);

} // namespace rundblick
