// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/sheetrows.h"

#include "core/base/text.h"
#include "core/exchange/workbook/workbookparts.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::int64_t mostRows = 1'048'576; // as spreadsheets have

// "C12" → 2; nothing where it is no reference or beyond what spreadsheets have.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
        if (column > mostColumns)
            return mostColumns;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

// 2 → "C".
std::string letters(std::size_t column)
{
    std::string text;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        text.insert(text.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return text;
}

} // namespace

SheetRows::SheetRows(ZipEntry entry, const WorkbookParts& parts)
    : m_entry(std::move(entry))
    , m_parts(parts)
    , m_parser(*this)
{
}

Result<bool> SheetRows::next()
{
    for (;;) {
        if (take())
            return true;
        if (m_error)
            return *m_error;
        if (m_isComplete)
            return false;
        const Result<std::string_view> piece = m_entry.next();
        if (!piece) {
            m_error = piece.error();
            continue;
        }
        m_isComplete = piece->empty();
        const XmlState state = m_parser.feed(*piece, m_isComplete);
        if (const Status fine = statusOf(state, m_parts.file); !fine && !m_error)
            m_error = fine.error();
    }
}

// Shows the next row that was read and is not empty.
bool SheetRows::take()
{
    while (!m_read.empty()) {
        m_shown = std::move(m_read.front());
        m_read.pop_front();
        m_views.clear();
        m_views.resize(m_shown.width);
        for (const Cell& cell : m_shown.cells)
            m_views[cell.column] = trimmed(cell.text);
        m_row = m_shown.number;
        if (std::ranges::any_of(m_views, [](std::string_view cell) { return !cell.empty(); }))
            return true;
    }
    return false;
}

void SheetRows::start(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "row")
        startRow(attributes);
    else if (name == "c")
        startCell(attributes);
    else if (name == "f")
        m_hasFormula = true;
    else if (name == "rPh")
        m_isPhonetic = true;
    m_isValue = name == "v" || (name == "t" && !m_isPhonetic);
    m_hasValue = m_hasValue || m_isValue;
}

void SheetRows::end(std::string_view name)
{
    m_isValue = false;
    if (name == "rPh") {
        m_isPhonetic = false;
    } else if (name == "c") {
        endCell();
    } else if (name == "row") {
        m_read.push_back(std::move(m_current));
        m_current = {m_read.back().number, {}, 0};
    }
}

void SheetRows::text(std::string_view piece)
{
    if (!m_isValue)
        return;
    m_value += piece;
    m_size += piece.size();
    if (m_size > longestRow)
        fail(Code::RowTooLong, {{"limit", static_cast<std::int64_t>(longestRow >> 20U)}});
}

void SheetRows::startRow(const XmlAttributes& attributes)
{
    const auto number = parseInteger(attributes.value("r"));
    m_current.number = number.value_or(m_current.number + 1);
    m_current.cells.clear();
    m_current.width = 0;
    m_size = 0;
    m_column = 0;
    if (++m_count > mostRows)
        fail(Code::WorkbookTooLarge, {{"limit", mostMegabytes}});
}

void SheetRows::startCell(const XmlAttributes& attributes)
{
    m_column = columnOf(attributes.value("r")).value_or(m_current.width);
    if (m_column >= mostColumns)
        return fail(Code::TooManyColumns, {{"limit", static_cast<std::int64_t>(mostColumns)}});
    m_type = attributes.value("t");
    const long long style = parseInteger(attributes.value("s")).value_or(0);
    m_style = style < 0 ? 0 : static_cast<std::size_t>(style);
    m_value.clear();
    m_hasValue = m_hasFormula = false;
}

void SheetRows::endCell()
{
    if (m_error)
        return;
    if (m_hasFormula && m_value.empty() && m_type != "str")
        return fail(Code::FormulaWithoutValue, {{"column", letters(m_column)}});
    if (!m_hasValue)
        return;
    m_current.cells.push_back({m_column, cellText()});
    m_current.width = std::max(m_current.width, m_column + 1);
    m_size += m_current.cells.back().text.size() + sizeof(Cell);
    if (m_size > longestRow) // also of cells that stand in one place
        fail(Code::RowTooLong, {{"limit", static_cast<std::int64_t>(longestRow >> 20U)}});
}

std::string SheetRows::cellText() const
{
    if (m_type == "s") {
        const auto index = parseInteger(m_value);
        const bool isKnown = index && *index >= 0
            && static_cast<std::size_t>(*index) < m_parts.sharedStrings.size();
        return isKnown ? m_parts.sharedStrings[static_cast<std::size_t>(*index)] : std::string();
    }
    if (m_type == "b")
        return m_value == "1" ? "yes" : "no";
    if (m_type.empty() || m_type == "n")
        return numberText();
    return withoutEscapes(m_value);
}

// 17 digits in the file are the shortest that read back as the same.
std::string SheetRows::numberText() const
{
    const std::optional<double> number = parseNumber(m_value);
    if (!number)
        return m_value;
    const bool isDate
        = m_style < m_parts.formats.size() && m_parts.formats[m_style] == CellFormat::Date;
    return isDate ? dateText(*number, m_parts.startsIn1904) : formatNumber(*number);
}

void SheetRows::fail(Code code, std::vector<std::pair<std::string, MessageValue>> more)
{
    if (m_error)
        return;
    m_error = Error{code, {{"file", m_parts.file}, {"row", m_current.number}}, {}};
    m_error->values.insert(m_error->values.end(), more.begin(), more.end());
    m_parser.stop();
}

} // namespace rundblick
