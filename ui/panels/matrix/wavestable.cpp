// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/wavestable.h"

#include "ui/paint/ink.h"
#include "ui/paint/tablecells.h"
#include "ui/panels/matrix/wavesmodel.h"
#include "ui/panels/paintedheader.h"

#include <QPicture>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int valueWidth = 56;
constexpr int changeWidth = 80;
constexpr double heightOfOneLine = 30.0;

// Over the numbers and names of its column.
void paintHead(Ink& ink, const QRectF& rect, const WavesModel& rows, int column)
{
    const QString text = rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    paintHeadCell(ink, rect.adjusted(tableMargin, 4, -tableMargin, -6), text,
        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

WavesTable::WavesTable(WavesModel& rows, const Surroundings& surroundings, QWidget* parent)
    : TouchpointTable(surroundings.selection, parent)
    , m_rows(rows)
    , m_look(surroundings.look)
{
    setUp(&rows,
        new PaintedHeader(
            m_look,
            [&rows](
                Ink& ink, const QRectF& rect, int column) { paintHead(ink, rect, rows, column); },
            this));
    horizontalHeader()->setFixedHeight(
        static_cast<int>(2.6 * m_look.size(TextStyle::SmallStrong)) + 10);
    setAccessibleName(tr("Waves side by side"));
}

// The names take what the numbers leave, and scroll where that is too little.
void WavesTable::fitColumns()
{
    const int count = m_rows.columnCount();
    if (count == 0)
        return;
    QPicture nowhere;
    QPainter painter(&nowhere);
    Ink ink(painter, m_look);
    const int names = fitNames(ink, m_rows.names(), heightOfOneLine);
    int left = viewport()->width();
    for (int column = 1; column < count; ++column) {
        const int least = m_look.length(m_rows.isChange(column) ? changeWidth : valueWidth);
        setColumnWidth(column, std::max(least, sizeHintForColumn(column)));
        left -= columnWidth(column);
    }
    setColumnWidth(0, std::max(left, names));
}

} // namespace rundblick
