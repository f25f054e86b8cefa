// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/csvrows.h"

#include "core/base/text.h"

#include <utility>

namespace rundblick {

CsvRows::CsvRows(std::string file, TextSource& source, char separator, bool escapesQuotes)
    : m_file(std::move(file))
    , m_source(source)
    , m_separator(separator)
    , m_escapesQuotes(escapesQuotes)
{
}

Result<bool> CsvRows::next()
{
    if (m_error)
        return *m_error;
    const Result<bool> more = skipEmptyLines();
    if (!more || !*more)
        return more;
    m_row = m_line;
    for (;;) {
        const std::size_t start = m_at;
        const Step step = readRow();
        if (step == Step::Done)
            return true;
        if (step == Step::Failed)
            return *m_error;
        m_at = start; // again from the start of the row, with more of the text
        m_line = m_row;
        if (m_text.size() - m_at > longestRow)
            return *(m_error = Error{Code::RowTooLong,
                         {{"file", m_file}, {"row", m_row},
                             {"limit", static_cast<std::int64_t>(longestRow >> 20U)}},
                         {}});
        if (const Result<bool> filled = fill(); !filled)
            return filled.error();
    }
}

// What was read is forgotten, more is added; the cells of the row before are not good any more.
Result<bool> CsvRows::fill()
{
    m_text.erase(0, std::exchange(m_at, 0));
    Result<bool> more = m_source.appendTo(m_text);
    if (!more)
        m_error = more.error();
    m_isComplete = more && !*more;
    return more;
}

Result<bool> CsvRows::skipEmptyLines()
{
    for (;;) {
        while (m_at < m_text.size() && isLineEnd(m_at)) {
            const std::size_t length = lineEndLength(m_at);
            if (length == 0)
                break;
            m_at += length;
            ++m_line;
        }
        if (m_at < m_text.size() && !isLineEnd(m_at))
            return true;
        if (m_isComplete)
            return false;
        if (const Result<bool> filled = fill(); !filled)
            return filled;
    }
}

// 0 where a CR ends what is in memory: an LF may follow.
std::size_t CsvRows::lineEndLength(std::size_t at) const
{
    if (m_text[at] == '\n')
        return 1;
    if (at + 1 < m_text.size())
        return m_text[at + 1] == '\n' ? 2 : 1;
    return m_isComplete ? 1 : 0;
}

CsvRows::Step CsvRows::readRow()
{
    m_cells.clear();
    m_unescaped.clear();
    for (;;) {
        if (const Step step = readCell(); step != Step::Done)
            return step;
        if (m_at == m_text.size())
            return m_isComplete ? Step::Done : Step::More;
        if (isLineEnd(m_at)) {
            const std::size_t length = lineEndLength(m_at);
            m_at += length;
            m_line += length > 0 ? 1 : 0;
            return length > 0 ? Step::Done : Step::More;
        }
        ++m_at; // the separator
    }
}

CsvRows::Step CsvRows::readCell()
{
    if (m_cells.size() == mostColumns) {
        m_error = Error{Code::TooManyColumns,
            {{"file", m_file}, {"row", m_row}, {"limit", static_cast<std::int64_t>(mostColumns)}},
            {}};
        return Step::Failed;
    }
    if (m_at == m_text.size() && !m_isComplete)
        return Step::More;
    return m_at < m_text.size() && m_text[m_at] == '"' ? readQuoted() : readPlain();
}

CsvRows::Step CsvRows::readPlain()
{
    const std::size_t start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_at)) {
        if (m_text[m_at] == '"')
            return fail(Code::CsvLoneQuote);
        ++m_at;
    }
    if (m_at == m_text.size() && !m_isComplete)
        return Step::More;
    return add(std::string_view(m_text).substr(start, m_at - start));
}

CsvRows::Step CsvRows::readQuoted()
{
    std::string* unescaped = nullptr;
    std::size_t copied = ++m_at;
    for (;; ++m_at) {
        if (m_at == m_text.size())
            return m_isComplete ? fail(Code::CsvOpenQuote) : Step::More;
        const char c = m_text[m_at];
        if (c == '\n' || (c == '\r' && !rest().starts_with("\r\n")))
            ++m_line;
        const bool isEscape = m_escapesQuotes && c == '\\';
        if (c != '"' && !isEscape)
            continue;
        if (m_at + 1 == m_text.size() && !m_isComplete)
            return Step::More; // a second one may follow
        if (isEscape && !standsEscaped())
            continue;
        if (!isEscape && !rest().starts_with("\"\""))
            return closeQuoted(unescaped, copied);
        if (!unescaped)
            unescaped = &m_unescaped.emplace_back();
        unescaped->append(m_text, copied, m_at - copied);
        copied = ++m_at; // the second is part of the text
    }
}

// A quotation mark behind a backslash.
bool CsvRows::standsEscaped() const
{
    return rest().starts_with("\\\"");
}

CsvRows::Step CsvRows::closeQuoted(std::string* unescaped, std::size_t copied)
{
    const std::string_view last = std::string_view(m_text).substr(copied, m_at - copied);
    ++m_at; // the closing quote
    if (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_at))
        return fail(Code::CsvLoneQuote);
    if (!unescaped)
        return add(last);
    *unescaped += last;
    return add(*unescaped);
}

CsvRows::Step CsvRows::add(std::string_view cell)
{
    if (!isUtf8(cell))
        return fail(Code::CsvNotUtf8);
    if (cell.find('\0') != std::string_view::npos)
        return fail(Code::CsvNul);
    m_cells.push_back(trimmed(cell));
    return Step::Done;
}

CsvRows::Step CsvRows::fail(Code code)
{
    m_error = Error{code,
        {{"file", m_file}, {"row", m_row}, {"column", std::to_string(m_cells.size() + 1)}}, {}};
    return Step::Failed;
}

} // namespace rundblick
