// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/make/tables.h"

#include "core/base/text.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace rundblick {
namespace {

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    for (const std::string_view cell : split(line, "|"))
        cells.emplace_back(trimmed(cell));
    return cells;
}

Row rowOf(
    const std::string& place, const std::vector<std::string>& columns, const std::string& line)
{
    const std::vector<std::string> cells = cellsOf(line);
    if (cells.size() != columns.size())
        stopAt(place,
            std::to_string(cells.size()) + " cells under " + std::to_string(columns.size())
                + " columns");
    std::map<std::string, std::string> named;
    for (std::size_t i = 0; i < cells.size(); ++i)
        named.emplace(columns[i], cells[i]);
    return {place, std::move(named)};
}

} // namespace

Row::Row(std::string place, std::map<std::string, std::string> cells)
    : m_place(std::move(place))
    , m_cells(std::move(cells))
{
}

const std::string& Row::text(const std::string& column) const
{
    const auto found = m_cells.find(column);
    if (found == m_cells.end())
        stopAt(m_place, "no column \"" + column + '"');
    return found->second;
}

const std::string& Row::in(Tongue tongue, const std::string& column) const
{
    const std::string language = tongue == Tongue::English ? "English" : "German";
    return text(column.empty() ? language : column + ' ' + language);
}

std::optional<double> Row::number(const std::string& column) const
{
    const std::string& cell = text(column);
    if (cell.empty())
        return {};
    const std::optional<double> number = parseNumber(cell);
    if (!number)
        stopAt(m_place, "no number: \"" + cell + '"');
    return number;
}

double Row::numberOr(const std::string& column, double otherwise) const
{
    return number(column).value_or(otherwise);
}

std::vector<Row> readTable(const std::filesystem::path& file)
{
    std::vector<Row> rows;
    std::vector<std::string> columns;
    std::ifstream stream(file);
    std::string line;
    for (int number = 1; std::getline(stream, line); ++number) {
        if (trimmed(line).empty() || line.front() == '#')
            continue;
        if (columns.empty())
            columns = cellsOf(line);
        else
            rows.push_back(rowOf(file.string() + ':' + std::to_string(number), columns, line));
    }
    return rows;
}

void stopAt(const std::string& place, const std::string& complaint)
{
    std::cerr << place << ": " << complaint << '\n';
    std::exit(EXIT_FAILURE);
}

} // namespace rundblick
