// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/text.h"

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

} // namespace

CsvReader::CsvReader(std::string file, std::string_view text)
    : m_source(text)
    , m_rows(std::move(file), m_source, separatorOf(text))
{
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

std::string CsvReader::nameOf(std::size_t column) const
{
    const bool isNamed = column < m_header.size() && !m_header[column].empty();
    return isNamed ? m_header[column] : std::to_string(column + 1);
}

} // namespace rundblick
