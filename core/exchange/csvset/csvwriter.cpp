// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvset/csvwriter.h"

#include "core/base/text.h"
#include "core/exchange/csvset/guard.h"

namespace rundblick {

void CsvWriter::begin()
{
    if (m_style.hasByteOrderMark)
        m_text += "\xEF\xBB\xBF";
}

void CsvWriter::separate()
{
    if (m_isRowBegun)
        m_text += m_style.separator;
    m_isRowBegun = true;
}

void CsvWriter::endRow()
{
    m_text += m_style.endsWithCrLf ? "\r\n" : "\n";
    m_isRowBegun = false;
}

void CsvWriter::text(std::string_view value)
{
    separate();
    const bool isGuarded = needsGuard(value);
    const bool isPlain = value.find_first_of("\"\r\n\t") == std::string_view::npos
        && value.find(m_style.separator) == std::string_view::npos;
    if (!isPlain)
        m_text += '"';
    if (isGuarded)
        m_text += '\'';
    if (isPlain) {
        m_text += value;
        return;
    }
    for (const char c : value)
        m_text.append(c == '"' ? 2 : 1, c);
    m_text += '"';
}

void CsvWriter::value(const std::string& value)
{
    text(onOneLine(value));
}

void CsvWriter::number(double value)
{
    separate();
    std::string number = formatNumber(value);
    const std::size_t point = number.find('.');
    if (m_style.decimalComma && point != std::string::npos)
        number[point] = ',';
    const bool isQuoted = m_style.decimalComma && m_style.separator == ',';
    m_text += isQuoted ? '"' + number + '"' : number;
}

void CsvWriter::number(std::optional<double> value)
{
    if (value)
        number(*value);
    else
        empty();
}

void CsvWriter::header(std::span<const std::string_view> names)
{
    for (const std::string_view name : names)
        text(name);
    endRow();
}

std::string_view dateOrNothing(std::string_view text)
{
    return isDate(text) ? text : std::string_view();
}

std::string onOneLine(std::string_view text)
{
    constexpr std::string_view nulPicture = "\xE2\x90\x80"; // U+2400: no CSV file holds a NUL
    std::string result;
    bool isFolded = false;
    for (const char c : text) {
        const bool isBreak = c == '\n' || c == '\r' || c == '\t';
        if (isBreak && !isFolded)
            result += ' ';
        else if (c == '\0')
            result += nulPicture;
        else if (!isBreak)
            result += c;
        isFolded = isBreak;
    }
    return result;
}

} // namespace rundblick
