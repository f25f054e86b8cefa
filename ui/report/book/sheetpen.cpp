// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/book/sheetpen.h"

#include "ui/paint/words/words.h"
#include "ui/support/strings.h"
#include "ui/support/xmltext.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <map>
#include <xlsxwriter.h>

namespace rundblick {
namespace {

constexpr qsizetype mostLetters = 32'700; // a cell holds 32,767
constexpr std::size_t leastWidth = 7;
constexpr std::size_t mostWidth = 46;

lxw_row_t rowOf(SheetCell cell)
{
    return static_cast<lxw_row_t>(cell.row);
}

lxw_col_t columnOf(SheetCell cell)
{
    return static_cast<lxw_col_t>(cell.column);
}

// "_x000D_" in a text would be read as the character of that number: its underscore is written so.
void guardEscapes(QString& text)
{
    for (qsizetype at = text.indexOf(QLatin1String("_x")); at >= 0;
         at = text.indexOf(QLatin1String("_x"), at + 7)) {
        if (at + 6 >= text.size() || text.at(at + 6) != QLatin1Char('_'))
            continue;
        bool isNumber = false;
        text.mid(at + 2, 4).toUShort(&isNumber, 16);
        if (isNumber)
            text.insert(at, QLatin1String("_x005F"));
    }
}

std::size_t longestLine(const QString& text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    return static_cast<std::size_t>(longest);
}

} // namespace

QByteArray cellText(QString text)
{
    text = xmlText(std::move(text));
    if (text.size() > mostLetters)
        text = text.left(mostLetters) + QStringLiteral(" […]");
    guardEscapes(text);
    return text.toUtf8();
}

SheetPen::SheetPen(lxw_worksheet* sheet, const CellFormats& formats)
    : m_sheet(sheet)
    , m_formats(formats)
{
}

void SheetPen::widen(std::size_t column, std::size_t characters)
{
    if (m_widths.size() <= column) {
        m_widths.resize(column + 1);
        m_isFixed.resize(column + 1);
    }
    if (!m_isFixed[column])
        m_widths[column] = std::max(m_widths[column], characters);
}

void SheetPen::text(SheetCell cell, const QString& text, CellStyle style)
{
    worksheet_write_string(
        m_sheet, rowOf(cell), columnOf(cell), cellText(text).constData(), format(style));
    remember(cell, text, style);
    const bool isFree = style == CellStyle::Title || style == CellStyle::Muted;
    if (!isFree) // these may stand out over empty cells
        widen(cell.column, longestLine(text) + 2);
}

void SheetPen::remember(SheetCell cell, const QString& text, CellStyle style)
{
    const bool isWrapped = style == CellStyle::Wrapped || style == CellStyle::Title
        || style == CellStyle::InputHead || style == CellStyle::LiveHead
        || style == CellStyle::FixedHead;
    if (isWrapped && !text.isEmpty())
        m_tall.push_back({cell, static_cast<std::size_t>(text.size()),
            static_cast<std::size_t>(text.count(u'\n')) + 1, style});
}

// Not every program makes rows as high as their texts when it opens a file.
void SheetPen::setHeights()
{
    constexpr double line = 15.0; // points
    std::map<std::size_t, double> heights;
    for (const Tall& tall : m_tall) {
        const bool isHead = tall.style != CellStyle::Wrapped && tall.style != CellStyle::Title;
        // Words do not fill their lines; bold letters and the arrow of the filter take room.
        const std::size_t width = m_widths.size() > tall.cell.column
            ? std::min(m_widths[tall.cell.column], mostWidth * 2)
            : mostWidth;
        const std::size_t room = std::max<std::size_t>(4, isHead ? width - 3 : width * 9 / 10);
        const std::size_t lines = std::max(tall.lines, (tall.characters + room - 1) / room);
        const double height = tall.style == CellStyle::Title
            ? 1.6 * line
            : line * static_cast<double>(std::min<std::size_t>(lines, 26));
        heights[tall.cell.row] = std::max(heights[tall.cell.row], height);
    }
    for (const auto& [row, height] : heights)
        worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row), height, nullptr);
}

void SheetPen::text(SheetCell cell, std::string_view text, CellStyle style)
{
    this->text(cell, toQt(text), style);
}

void SheetPen::number(SheetCell cell, std::optional<double> value, CellStyle style)
{
    if (value && std::isfinite(*value))
        worksheet_write_number(m_sheet, rowOf(cell), columnOf(cell), *value, format(style));
}

void SheetPen::formula(
    SheetCell cell, const std::string& formula, std::optional<double> value, CellStyle style)
{
    const std::string whole = '=' + formula;
    if (value && std::isfinite(*value))
        worksheet_write_formula_num(
            m_sheet, rowOf(cell), columnOf(cell), whole.c_str(), format(style), *value);
    else
        worksheet_write_formula_str(
            m_sheet, rowOf(cell), columnOf(cell), whole.c_str(), format(style), "");
}

void SheetPen::formula(
    SheetCell cell, const std::string& formula, const QString& value, CellStyle style)
{
    const std::string whole = '=' + formula;
    worksheet_write_formula_str(m_sheet, rowOf(cell), columnOf(cell), whole.c_str(), format(style),
        cellText(value).constData());
    widen(cell.column, longestLine(value) + 2);
}

void SheetPen::day(SheetCell cell, std::string_view iso)
{
    const QDate day = QDate::fromString(toQt(iso), Qt::ISODate);
    if (!day.isValid() || day.year() < 1901 || day.year() > 9999) {
        text(cell, iso);
        return;
    }
    lxw_datetime written{day.year(), day.month(), day.day(), 0, 0, 0.0};
    worksheet_write_datetime(
        m_sheet, rowOf(cell), columnOf(cell), &written, format(CellStyle::Day));
    widen(cell.column, 12);
}

void SheetPen::link(SheetCell cell, const QString& sheet)
{
    const QByteArray target = QStringLiteral("internal:'%1'!A1").arg(sheet).toUtf8();
    worksheet_write_url_opt(m_sheet, rowOf(cell), columnOf(cell), target.constData(),
        format(CellStyle::Link), sheet.toUtf8().constData(), nullptr);
    widen(cell.column, longestLine(sheet) + 2);
}

void SheetPen::head(SheetCell cell, const QString& text, CellStyle style)
{
    worksheet_write_string(
        m_sheet, rowOf(cell), columnOf(cell), cellText(text).constData(), format(style));
    remember(cell, text, style);
    std::size_t longest = 0;
    for (const QStringView word : QStringView(text).split(u' '))
        longest = std::max(longest, static_cast<std::size_t>(word.size()));
    widen(cell.column, longest + 4); // room for the arrow of the filter
}

void SheetPen::colourVerdicts(const SheetRange& range)
{
    const std::pair<Cover, CellStyle> looks[] = {{Cover::Blue, CellStyle::BlueVerdict},
        {Cover::Reserve, CellStyle::ReserveVerdict}, {Cover::Grey, CellStyle::GreyVerdict}};
    for (const auto& [cover, style] : looks) {
        std::string word = quotedText(toStd(titleOf(cover)));
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_CELL;
        rule.criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO;
        rule.value_string = word.data();
        rule.format = format(style);
        worksheet_conditional_format_range(m_sheet, rowOf(range.first), columnOf(range.first),
            rowOf(range.last), columnOf(range.last), &rule);
    }
}

void SheetPen::width(std::size_t column, double characters)
{
    widen(column, 0);
    m_isFixed[column] = true;
    m_widths[column] = static_cast<std::size_t>(characters);
}

void SheetPen::finish(const Finish& finish)
{
    for (std::size_t column = 0; column < m_widths.size(); ++column) {
        if (!m_isFixed[column])
            m_widths[column] = std::clamp(m_widths[column], leastWidth, mostWidth);
        const std::size_t width = m_widths[column];
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, place, place, static_cast<double>(width), nullptr);
    }
    setHeights();
    if (finish.frozen.row > 0 || finish.frozen.column > 0)
        worksheet_freeze_panes(m_sheet, rowOf(finish.frozen), columnOf(finish.frozen));
    if (finish.filter)
        worksheet_autofilter(m_sheet, rowOf(finish.filter->first), columnOf(finish.filter->first),
            rowOf(finish.filter->last), columnOf(finish.filter->last));
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    if (finish.headRow > 0)
        worksheet_repeat_rows(m_sheet, static_cast<lxw_row_t>(finish.headRow),
            static_cast<lxw_row_t>(finish.headRow));
    worksheet_set_footer(m_sheet, "&L&F · &A&R&P / &N");
}

} // namespace rundblick
