// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <span>

namespace rundblick {

// How a CSV file is written.
struct CsvStyle {
    char separator = ',';
    bool decimalComma = false;
    bool hasByteOrderMark = false;
    bool endsWithCrLf = false;
};

// As every program reads it, and as spreadsheets of German-speaking countries open it.
inline constexpr CsvStyle plainCsv{};
inline constexpr CsvStyle germanSpreadsheetCsv{';', true, true, true};

// Writes the cells of a CSV text (RFC 4180) one after the other. A text that a spreadsheet would
// compute gets an apostrophe, see guard.h.
class CsvWriter {
public:
    CsvWriter(std::string& text, const CsvStyle& style)
        : m_text(text)
        , m_style(style)
    {
    }

    void begin(); // of the file
    void text(std::string_view value);
    void number(double value);
    void number(std::optional<double> value);
    void empty() { separate(); }
    void endRow();

    void header(std::span<const std::string_view> names);

    // A cell for each of the names, which are fields of the record.
    template <typename Record>
    void fields(const Record& record, std::span<const std::string_view> names)
    {
        for (const std::string_view name : names)
            eachField<Record>([&](const auto& field) {
                if constexpr (requires { value(record.*field.member); })
                    if (field.name == name)
                        value(record.*field.member);
            });
    }

    void value(const std::string& value);
    void value(double value) { number(value); }
    void value(std::int64_t value) { text(std::to_string(value)); }
    void value(bool value) { text(value ? "yes" : "no"); }
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void value(Enum value) { text(textOf(value)); }
    template <typename T>
    requires(std::is_arithmetic_v<T> || std::is_enum_v<T>) void value(
        const std::optional<T>& optional)
    {
        if (optional)
            value(*optional);
        else
            empty();
    }

private:
    void separate();

    std::string& m_text;
    const CsvStyle& m_style;
    bool m_isRowBegun = false;
};

// A date as imports take it; anything else is none.
std::string_view dateOrNothing(std::string_view text);

// A text as one cell on one line, as imports read it: line breaks and tabs become a blank.
std::string onOneLine(std::string_view text);

} // namespace rundblick
