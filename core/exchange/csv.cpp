// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/text.h"
#include "core/exchange/tables/dialect.h"

#include <algorithm>

namespace rundblick {
namespace {

// The separator that the first line uses most; names of columns hold none of them.
char separatorOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    char best = ',';
    for (const char candidate : {';', '\t'})
        if (std::ranges::count(line, candidate) > std::ranges::count(line, best))
            best = candidate;
    return best;
}

// "1,234" may be either, where no other number says which.
bool mayBeThousands(std::string_view cell)
{
    const std::size_t comma = cell.find(',');
    return comma != std::string_view::npos && cell.size() - comma == 4 && !cell.starts_with("0,")
        && !cell.starts_with("-0,");
}

} // namespace

CsvReader::CsvReader(std::string file, std::string_view text)
    : m_source(text)
    , m_rows(std::move(file), m_source, separatorOf(text))
    , m_mayHaveComma(separatorOf(text) != ',')
{
    constexpr std::size_t guessed = std::size_t{64} << 10U;
    if (m_mayHaveComma)
        m_hasComma = guessDialect(text.substr(0, guessed), text.size() <= guessed).decimalComma;
}

Status CsvReader::readHeader()
{
    const Result<bool> read = m_rows.next();
    if (!read)
        return read.error();
    if (!*read)
        return Error{Code::CsvEmpty, {{"file", file()}}, {}};
    m_header.assign(m_rows.cells().begin(), m_rows.cells().end());
    return ok();
}

Result<bool> CsvReader::next()
{
    Result<bool> more = m_rows.next();
    if (!more) {
        Error error = more.error();
        for (auto& [name, value] : error.values)
            if (name == "column")
                value = nameOf(m_rows.cells().size());
        return error;
    }
    const std::size_t count = m_rows.cells().size();
    if (*more && count != m_header.size())
        return errorAt(Code::CsvRagged, std::min(count, m_header.size()),
            {{"count", static_cast<std::int64_t>(count)},
                {"expected", static_cast<std::int64_t>(m_header.size())}});
    return more;
}

std::optional<double> CsvReader::number(std::string_view cell) const
{
    const std::optional<double> plain = parseNumber(cell);
    if (!m_mayHaveComma || (plain && !m_hasComma))
        return plain;
    const std::optional<double> withComma = parseNumber(cell, true);
    if (m_hasComma)
        return withComma ? withComma : plain;
    return mayBeThousands(cell) ? std::nullopt : withComma;
}

std::string CsvReader::nameOf(std::size_t column) const
{
    const bool isNamed = column < m_header.size() && !m_header[column].empty();
    return isNamed ? m_header[column] : std::to_string(column + 1);
}

} // namespace rundblick
