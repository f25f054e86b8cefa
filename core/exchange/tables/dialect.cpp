// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/dialect.h"

#include "core/base/text.h"
#include "core/exchange/tables/csvrows.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace rundblick {
namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t rowsLookedAt = 60;
constexpr std::string_view importIdStart = "{\"ImportId\"";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Length in bytes of a mark that may stand between thousands, beside comma and point; 0: none.
std::size_t spaceLength(std::string_view text)
{
    for (const std::string_view mark : {" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x99"})
        if (text.starts_with(mark))
            return mark.size();
    return 0;
}

// Digits in groups of three after a first of one to three, with one mark throughout: the digits.
std::optional<std::string> withoutMarks(std::string_view text, char mark)
{
    std::string digits;
    std::size_t sinceMark = 0;
    bool isGrouped = false;
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            digits += text[i++];
            ++sinceMark;
            continue;
        }
        const std::size_t length = text[i] == mark ? 1 : spaceLength(text.substr(i));
        if (length == 0 || sinceMark == 0 || sinceMark > 3 || (isGrouped && sinceMark != 3))
            return {};
        isGrouped = true;
        sinceMark = 0;
        i += length;
    }
    if (isGrouped && sinceMark != 3)
        return {};
    return digits;
}

bool hasDecimals(std::string_view text, bool comma)
{
    return text.find(comma ? ',' : '.') != std::string_view::npos && parseNumber(text, comma);
}

// Rows that have as many cells as most rows do, more than one; 0 where the text cannot be read so.
std::size_t rowsAlike(std::string_view text, char separator)
{
    StringSource source(text);
    CsvRows rows({}, source, separator);
    std::map<std::size_t, std::size_t> lengths;
    for (std::size_t i = 0; i < rowsLookedAt; ++i) {
        const Result<bool> more = rows.next();
        if (!more || !*more)
            break;
        ++lengths[rows.cells().size()];
    }
    std::size_t most = 0;
    for (const auto& [cells, count] : lengths)
        if (cells > 1)
            most = std::max(most, count * 64 + std::min<std::size_t>(cells, 63));
    return most;
}

// Blanks divide as R writes it: between quotation marks.
bool hasBlanksBetweenQuotes(std::string_view text)
{
    return text.starts_with('"')
        && text.substr(0, text.find_first_of("\r\n")).find("\" \"") != std::string_view::npos;
}

// The rows that can be read so.
std::size_t rowsRead(std::string_view text, char separator, bool escapesQuotes)
{
    StringSource source(text);
    CsvRows rows({}, source, separator, escapesQuotes);
    std::size_t count = 0;
    for (Result<bool> more = rows.next(); more && *more; more = rows.next())
        ++count;
    return count;
}

bool guessEscapes(std::string_view text, char separator)
{
    return text.find("\\\"") != std::string_view::npos
        && rowsRead(text, separator, true) > rowsRead(text, separator, false);
}

char guessSeparator(std::string_view text)
{
    char best = ',';
    std::size_t most = rowsAlike(text, best);
    std::string candidates = ";\t|";
    if (hasBlanksBetweenQuotes(text))
        candidates += ' ';
    for (const char candidate : candidates)
        if (const std::size_t alike = rowsAlike(text, candidate); alike > most) {
            most = alike;
            best = candidate;
        }
    return best;
}

std::optional<char> separatorLine(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() != 5 || !(line.starts_with("sep=") || line.starts_with("SEP=")))
        return {};
    return line.back();
}

bool isNumber(const std::string& cell)
{
    return parseNumber(cell, false) || parseNumber(cell, true);
}

bool isFilled(const std::string& cell)
{
    return !cell.empty();
}

// The second row names what the first leaves open: options under a question. The first column has
// no head where R writes the names of rows.
bool goesOn(const std::vector<std::string>& first, const std::vector<std::string>& second)
{
    std::size_t gaps = 0;
    for (std::size_t i = 0; i < second.size(); ++i)
        if (i > 0 && (i >= first.size() || first[i].empty()))
            gaps += second[i].empty() ? std::size_t{0} : 1;
    return gaps > 0 && std::ranges::none_of(second, isNumber);
}

} // namespace

std::optional<double> parseNumber(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    const bool isNegative = text.starts_with('-') || text.starts_with("\xE2\x88\x92");
    if (isNegative)
        text.remove_prefix(text.front() == '-' ? 1 : 3);
    const std::size_t at = text.find(decimalComma ? ',' : '.');
    const std::string_view decimals
        = at == std::string_view::npos ? std::string_view() : text.substr(at + 1);
    const auto whole = withoutMarks(text.substr(0, at), decimalComma ? '.' : ',');
    if (!whole || (whole->empty() && decimals.empty()))
        return {};
    const std::string plain = (isNegative ? "-" : "") + (whole->empty() ? "0" : *whole)
        + (decimals.empty() ? "" : "." + std::string(decimals));
    return parseNumber(plain);
}

bool guessDecimalComma(const Rows& rows)
{
    std::size_t commas = 0;
    std::size_t points = 0;
    for (const auto& row : rows)
        for (const std::string& cell : row) {
            const bool comma = hasDecimals(cell, true);
            const bool point = hasDecimals(cell, false);
            commas += comma && !point ? std::size_t{1} : 0;
            points += point && !comma ? std::size_t{1} : 0;
        }
    return commas > points;
}

bool lacksFirstHead(const Rows& rows)
{
    if (rows.size() < 2 || rows.front().size() < 2)
        return false;
    std::set<std::string_view> names;
    bool isLastFilled = false;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const auto& row = rows[i];
        if (row.size() != rows.front().size() + 1 || row.front().empty()
            || !names.insert(row.front()).second)
            return false;
        isLastFilled = isLastFilled || !row.back().empty();
    }
    return isLastFilled;
}

int guessHeaderRows(const Rows& rows)
{
    if (rows.empty())
        return 0;
    if (rows.size() > 2 && std::ranges::any_of(rows[2], [](const std::string& cell) {
            return cell.starts_with(importIdStart);
        }))
        return 3;
    if (std::ranges::any_of(rows.front(), isNumber)
        && std::ranges::count_if(rows.front(), isNumber) * 2
            > std::ranges::count_if(rows.front(), isFilled))
        return 0;
    return rows.size() > 1 && !lacksFirstHead(rows) && goesOn(rows[0], rows[1]) ? 2 : 1;
}

std::vector<std::vector<std::string>> firstRows(RowReader& reader, std::size_t most)
{
    Rows rows;
    while (rows.size() < most) {
        const Result<bool> more = reader.next();
        if (!more || !*more)
            break;
        const auto cells = reader.cells();
        rows.emplace_back(cells.begin(), cells.end());
    }
    return rows;
}

Dialect guessDialect(std::string_view bytes, bool isWhole)
{
    Dialect dialect;
    dialect.encoding = guessEncoding(bytes, isWhole);
    std::string text = toUtf8(bytes, dialect.encoding);
    const std::size_t lastEnd = text.find_last_of("\r\n");
    if (!isWhole && lastEnd != std::string::npos) // the last line may be cut off
        text.resize(lastEnd + 1);
    const std::optional<char> told = separatorLine(text);
    dialect.hasSeparatorLine = told.has_value();
    if (told)
        text.erase(0, std::min(text.size(), text.find_first_of("\r\n")));
    dialect.separator = told.value_or(guessSeparator(text));
    dialect.escapesQuotes = guessEscapes(text, dialect.separator);
    StringSource source(text);
    CsvRows reader({}, source, dialect.separator, dialect.escapesQuotes);
    const Rows rows = firstRows(reader, rowsLookedAt);
    dialect.decimalComma = guessDecimalComma(rows);
    dialect.headerRows = guessHeaderRows(rows);
    return dialect;
}

} // namespace rundblick
