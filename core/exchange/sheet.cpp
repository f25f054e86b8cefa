// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/base/text.h"

namespace rundblick {
namespace {

constexpr std::array<std::string_view, 2> noAndYes{"no", "yes"};

// What a refusal offers to write instead.
std::string joined(std::span<const std::string_view> words)
{
    std::string text;
    for (const std::string_view word : words)
        if (!word.empty())
            text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

void Sheet::open(
    std::span<const std::string_view> required, std::span<const std::string_view> optional)
{
    if (const Status read = m_reader.readHeader(); !read) {
        m_error = read.error();
        return;
    }
    for (const std::string_view name : required)
        if (isFine() && !column(name))
            m_error = Error{Code::ColumnMissing,
                {{"file", file()}, {"row", row()}, {"column", std::string(name)}}, {}};
    const std::vector<std::string>& header = m_reader.header();
    for (std::size_t i = 0; i < header.size() && isFine(); ++i) {
        const std::string name = lowered(header[i]);
        const auto isIt = [&](std::string_view known) { return lowered(known) == name; };
        if (std::ranges::none_of(required, isIt) && std::ranges::none_of(optional, isIt))
            m_unknown.push_back(header[i].empty() ? std::to_string(i + 1) : header[i]);
        else if (column(name) != i)
            fail(Code::ColumnTwice, i);
    }
}

bool Sheet::next()
{
    if (!isFine() && !setProblemAside())
        return false;
    do {
        const Result<bool> more = m_reader.next();
        if (!more) {
            m_error = more.error();
            m_isBroken = true;
        }
        if (!more || !*more)
            return false;
        ++m_record;
    } while (m_problems && m_problems->records.contains(m_record));
    return true;
}

// What a record is refused for does not keep the next from being read, where that is wanted.
bool Sheet::setProblemAside()
{
    if (!m_problems || m_record < 0 || m_isBroken
        || m_problems->records.size() == SheetProblems::most)
        return false;
    m_problems->records.insert(m_record);
    const auto row = m_problems->rows.emplace(this->row(), true).first;
    row->second = row->second && m_error->code == Code::RowRepeated;
    if (m_problems->kept.size() < SheetProblems::mostKept)
        m_problems->kept.emplace(m_record, *std::move(m_error));
    m_error.reset();
    return true;
}

Sheet::Column Sheet::column(std::string_view name) const
{
    const std::string wanted = lowered(name);
    const std::vector<std::string>& header = m_reader.header();
    const auto found
        = std::ranges::find_if(header, [&](const auto& text) { return lowered(text) == wanted; });
    if (found == header.end())
        return {};
    return static_cast<std::size_t>(found - header.begin());
}

std::string Sheet::title(Column column) const
{
    return column ? m_reader.header()[*column] : std::string();
}

std::string Sheet::name(Column column)
{
    if (isEmpty(column))
        fail(Code::CellEmpty, column);
    else if (text(column).size() > longestName)
        fail(Code::CellTooLong, column, {{"limit", std::int64_t{longestName}}});
    return plainText(column);
}

std::optional<double> Sheet::number(Column column, double low, double high)
{
    if (isEmpty(column))
        return {};
    const std::optional<double> value = m_reader.number(text(column));
    if (value && *value >= low && *value <= high)
        return value;
    if (value)
        fail(Code::CellOutOfRange, column, {{"value", *value}, {"low", low}, {"high", high}});
    else
        fail(Code::NotANumber, column, {{"value", std::string(text(column))}});
    return {};
}

std::optional<std::int64_t> Sheet::wholeNumber(Column column, double low, double high)
{
    const std::optional<double> value = number(column, low, high);
    if (!value)
        return {};
    const auto whole = static_cast<std::int64_t>(*value);
    if (static_cast<double>(whole) != *value)
        fail(Code::NotAWord, column,
            {{"value", std::string(text(column))}, {"allowed", "1, 2, 3, …"}});
    return whole;
}

void Sheet::fail(Code code, Column column, std::vector<std::pair<std::string, MessageValue>> values)
{
    if (isFine())
        m_error = m_reader.errorAt(code, column.value_or(0), std::move(values));
}

// A line break in a cell is a way to fold a long name, not part of it.
std::string Sheet::plainText(Column column)
{
    std::string result;
    bool folded = false;
    for (const char c : text(column)) {
        const bool isBreak = c == '\n' || c == '\r' || c == '\t';
        if (!isBreak)
            result += c;
        else if (!folded)
            result += ' ';
        folded = isBreak;
    }
    return result;
}

bool Sheet::yesOrNo(Column column)
{
    return wordIndex(column, noAndYes) == 1;
}

std::size_t Sheet::wordIndex(Column column, std::span<const std::string_view> words)
{
    const std::string wanted = lowered(text(column));
    const auto found = std::ranges::find_if(
        words, [&](std::string_view word) { return lowered(word) == wanted; });
    if (found == words.end() || wanted.empty())
        fail(Code::NotAWord, column,
            {{"value", std::string(text(column))}, {"allowed", joined(words)}});
    return static_cast<std::size_t>(found - words.begin());
}

} // namespace rundblick
