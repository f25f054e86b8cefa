// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tables/papertable.h"

#include "ui/paint/marks.h"

namespace rundblick {
namespace {

constexpr double margin = 4.0; // left and right in a cell
constexpr double rowGap = 5.0;
constexpr double signSide = 6.0;
constexpr double signGap = 4.0;
constexpr double ascent = 0.93; // of letters above their base line, of their size

std::vector<double> widthsOf(const std::vector<PaperColumn>& columns, double width)
{
    double fixed = 0.0;
    double weights = 0.0;
    for (const PaperColumn& column : columns) {
        fixed += column.width;
        weights += column.width > 0.0 ? 0.0 : column.weight;
    }
    std::vector<double> widths;
    for (const PaperColumn& column : columns)
        widths.push_back(column.width > 0.0
                ? column.width
                : (width - fixed) * column.weight / std::max(weights, 1e-9));
    return widths;
}

double signRoom(const PaperCell& cell)
{
    return cell.sign ? signSide + signGap : 0.0;
}

// A cell with its text broken into lines.
struct FittedCell {
    PaperCell cell;
    TextBlock text;
    double width = 0.0;
    Qt::Alignment align;
    double lowered = 0.0; // below the top of the row
};

FlowItem itemOf(std::vector<FittedCell> cells, const QColor& line)
{
    double largest = 0.0; // letters; the first lines stand on one base line
    for (const FittedCell& cell : cells)
        largest = std::max(largest, cell.text.size);
    double height = 0.0;
    for (FittedCell& cell : cells) {
        cell.lowered = ascent * (largest - cell.text.size);
        height = std::max(height, cell.lowered + cell.text.extent.height());
    }
    return {height + rowGap, [cells = std::move(cells), line](Ink& ink, const QRectF& rect) {
                QRectF at(rect.left(), rect.top(), 0.0, rect.height() - rowGap);
                for (const FittedCell& cell : cells) {
                    at.setWidth(cell.width);
                    QRectF inside
                        = at.adjusted(margin, rowGap / 2.0 + cell.lowered, -margin, rowGap / 2.0);
                    if (cell.cell.sign) {
                        const double first = cell.text.size * 1.16;
                        cell.cell.sign(ink,
                            {inside.left(), inside.top() + (first - signSide) / 2.0, signSide,
                                signSide});
                        inside.setLeft(inside.left() + signRoom(cell.cell));
                    }
                    ink.block(inside, cell.text,
                        {.style = cell.cell.style,
                            .color = cell.cell.color,
                            .align = cell.align | Qt::AlignTop});
                    at.moveLeft(at.right());
                }
                ink.painter().setPen(QPen(line, 0.4));
                ink.painter().drawLine(rect.bottomLeft(), rect.bottomRight());
            }};
}

FittedCell fitted(const Ink& ink, const PaperCell& cell, double width, Qt::Alignment align)
{
    return {cell, ink.wrapped(cell.text, width - 2.0 * margin - signRoom(cell), cell.style), width,
        align, 0.0};
}

} // namespace

PaperCell verdictCell(std::optional<Cover> cover, const QString& name)
{
    return {.text = name,
        .style = TextStyle::SmallStrong,
        .sign = [cover](Ink& ink, const QRectF& square) { paintVerdict(ink, square, cover); }};
}

std::vector<PaintPage> tablePages(const std::vector<PaperColumn>& columns,
    const std::vector<PaperRow>& rows, const Ink& ink, QSizeF room)
{
    const std::vector<double> widths = widthsOf(columns, room.width());
    const Look& look = ink.look();
    std::vector<FittedCell> heads;
    for (std::size_t c = 0; c < columns.size(); ++c)
        heads.push_back(fitted(ink,
            {.text = columns[c].head, .style = TextStyle::SmallStrong, .color = look.muted},
            widths[c], columns[c].align));
    FlowItem head = itemOf(std::move(heads), look.grey);
    head.isHead = true;
    std::vector<FlowItem> items{std::move(head)};
    for (const PaperRow& row : rows) {
        std::vector<FittedCell> cells;
        for (std::size_t c = 0; c < row.cells.size() && c < columns.size(); ++c)
            cells.push_back(fitted(ink, row.cells[c], row.isTitle ? room.width() : widths[c],
                row.isTitle ? Qt::AlignLeft : columns[c].align));
        FlowItem item = itemOf(std::move(cells), row.isTitle ? look.grey : look.line);
        item.staysWithNext = row.isTitle;
        items.push_back(std::move(item));
    }
    return flowPages(items, room.height());
}

} // namespace rundblick
