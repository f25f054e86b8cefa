// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/base/text.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

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
    : m_file(std::move(file))
    , m_text(text)
{
    if (m_text.starts_with(byteOrderMark))
        m_text.remove_prefix(byteOrderMark.size());
    m_separator = separatorOf(m_text);
}

Status CsvReader::readHeader()
{
    skipEmptyLines();
    if (m_at == m_text.size())
        return Error{Code::CsvEmpty, {{"file", m_file}}, {}};
    if (Status read = readRecord(); !read)
        return read;
    m_header.assign(m_fields.begin(), m_fields.end());
    return ok();
}

Result<bool> CsvReader::next()
{
    skipEmptyLines();
    if (m_at == m_text.size())
        return false;
    if (Status read = readRecord(); !read)
        return read.error();
    if (m_fields.size() != m_header.size()) {
        const std::size_t first = std::min(m_fields.size(), m_header.size());
        return errorAt(Code::CsvRagged, first,
            {{"count", static_cast<std::int64_t>(m_fields.size())},
                {"expected", static_cast<std::int64_t>(m_header.size())}});
    }
    return true;
}

Error CsvReader::errorAt(
    Code code, std::size_t column, std::vector<std::pair<std::string, MessageValue>> values) const
{
    const bool isNamed = column < m_header.size() && !m_header[column].empty();
    Error error{code,
        {{"file", m_file}, {"row", m_row},
            {"column", isNamed ? m_header[column] : std::to_string(column + 1)}},
        {}};
    error.values.insert(error.values.end(), std::make_move_iterator(values.begin()),
        std::make_move_iterator(values.end()));
    return error;
}

void CsvReader::skipLineEnd()
{
    if (m_text.substr(m_at).starts_with("\r\n"))
        ++m_at;
    ++m_at;
    ++m_line;
}

void CsvReader::skipEmptyLines()
{
    while (m_at < m_text.size() && atLineEnd())
        skipLineEnd();
}

// From the first character of a record to the first of the next line.
Status CsvReader::readRecord()
{
    m_row = m_line;
    m_fields.clear();
    m_unescaped.clear();
    for (;;) {
        if (Status read = readField(); !read)
            return read;
        if (m_at == m_text.size())
            return ok();
        if (atLineEnd()) {
            skipLineEnd();
            return ok();
        }
        ++m_at; // the separator
    }
}

Status CsvReader::readField()
{
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted();
    const std::size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd()) {
        if (m_text[m_at] == '"')
            return errorAt(Code::CsvLoneQuote, m_fields.size());
        ++m_at;
    }
    return add(m_text.substr(start, m_at - start));
}

Status CsvReader::readQuoted()
{
    const std::size_t start = ++m_at;
    std::string* unescaped = nullptr;
    std::size_t copied = start;
    for (;; ++m_at) {
        if (m_at == m_text.size())
            return errorAt(Code::CsvOpenQuote, m_fields.size());
        if (m_text[m_at] == '\n'
            || (m_text[m_at] == '\r' && !m_text.substr(m_at).starts_with("\r\n")))
            ++m_line;
        if (m_text[m_at] != '"')
            continue;
        if (!m_text.substr(m_at).starts_with("\"\""))
            break;
        if (!unescaped)
            unescaped = &m_unescaped.emplace_back();
        *unescaped += m_text.substr(copied, ++m_at - copied); // with one of the two quotes
        copied = m_at + 1;
    }
    const std::string_view rest = m_text.substr(copied, m_at - copied);
    ++m_at; // the closing quote
    if (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
        return errorAt(Code::CsvLoneQuote, m_fields.size());
    if (!unescaped)
        return add(rest);
    *unescaped += rest;
    return add(*unescaped);
}

Status CsvReader::add(std::string_view field)
{
    if (!isUtf8(field))
        return errorAt(Code::CsvNotUtf8, m_fields.size());
    if (field.find('\0') != std::string_view::npos)
        return errorAt(Code::CsvNul, m_fields.size());
    m_fields.push_back(trimmed(field));
    return ok();
}

} // namespace rundblick
