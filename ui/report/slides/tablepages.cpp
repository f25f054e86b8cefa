// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/slides/tablepages.h"

#include "ui/report/deck/slidetext.h"

#include <algorithm>

namespace rundblick {
namespace {

using Row = std::vector<TableCell>;

QString textOf(const TableCell& cell)
{
    QString text;
    for (const TextRun& run : cell.runs)
        text += run.text;
    return text;
}

double heightOfRow(const TablePlan& plan, const Row& row)
{
    double height = 0.0;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const double width = plan.columns[column].width - 2.0 * cellAside;
        height
            = std::max(height, heightOf(textOf(row[column]), width, plan.size, row[column].isBold));
    }
    return height + 2.0 * cellAbove + 1.0;
}

// The words that still fit so many lines, and the rest.
std::pair<QString, QString> divided(const QString& text, double width, double size, int lines)
{
    const QStringList words = text.split(u' ');
    QString fitting;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = fitting.isEmpty() ? words[i] : fitting + u' ' + words[i];
        if (!fitting.isEmpty() && linesOf(longer, width, size) > lines)
            return {fitting, words.mid(i).join(u' ')};
        fitting = longer;
    }
    return {fitting, {}};
}

// A row that no slide holds, as several.
std::vector<Row> dividedRow(const TablePlan& plan, Row row, double room)
{
    const int lines = std::max(1, int((room - 2.0 * cellAbove - 1.0) / (lineSpacing * plan.size)));
    std::vector<Row> rows;
    while (heightOfRow(plan, row) > room && rows.size() < 50) {
        Row next = row;
        bool isDivided = false;
        for (std::size_t column = 0; column < row.size(); ++column) {
            const double width = plan.columns[column].width - 2.0 * cellAside;
            const auto [here, rest] = divided(textOf(row[column]), width, plan.size, lines);
            row[column].runs = {{here}};
            next[column].runs = {{rest}};
            isDivided = isDivided || !rest.isEmpty();
        }
        rows.push_back(std::move(row));
        row = std::move(next);
        if (!isDivided)
            return rows;
    }
    rows.push_back(std::move(row));
    return rows;
}

Row headRow(const TablePlan& plan)
{
    Row row;
    for (const QString& head : plan.heads)
        row.push_back({.runs = {{head}},
            .fill = DeckColour::Brand,
            .isBold = true,
            .colour = DeckColour::White});
    return row;
}

std::vector<SlideTable> filledPages(const TablePlan& plan, double height)
{
    const Row head = headRow(plan);
    const double headHeight = heightOfRow(plan, head);
    std::vector<SlideTable> pages;
    double left = 0.0;
    const auto begin = [&] {
        pages.push_back({plan.columns, {head}, {headHeight}, plan.size});
        left = height - headHeight;
    };
    begin();
    for (const Row& whole : plan.rows)
        for (Row& row : dividedRow(plan, whole, plan.height - headHeight)) {
            const double needed = heightOfRow(plan, row);
            if (needed > left && pages.back().rows.size() > 1)
                begin();
            pages.back().rows.push_back(std::move(row));
            pages.back().heights.push_back(needed);
            left -= needed;
        }
    return pages;
}

} // namespace

TableCell plainCell(const QString& text, DeckColour colour, bool isBold)
{
    return {.runs = {{text}}, .isBold = isBold, .colour = colour};
}

std::vector<SlideTable> tablePages(const TablePlan& plan)
{
    std::vector<SlideTable> pages = filledPages(plan, plan.height);
    for (double lower = 0.97 * plan.height; plan.isEven && pages.size() > 1; lower *= 0.97) {
        std::vector<SlideTable> evener = filledPages(plan, lower);
        if (evener.size() > pages.size())
            break;
        pages = std::move(evener);
    }
    return pages;
}

} // namespace rundblick
