// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/wavestable.h"

#include "ui/paint/ink.h"
#include "ui/paint/tablecells.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/matrix/wavesmodel.h"
#include "ui/panels/paintedheader.h"

#include <QPicture>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr int valueWidth = 56;
constexpr int changeWidth = 80;
constexpr int mostHeadWidth = 110;
constexpr int mostNameWidth = 260;

// On the left and on the right of the texts in the cells: padding and border of the style sheet,
// and what the style keeps free itself.
int cellMargin(const Look& look)
{
    return look.length(4) + 4;
}

// Over the numbers and names of its column.
void paintHead(Ink& ink, const QRectF& rect, const WavesModel& rows, int column)
{
    const QString text = rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const int margin = cellMargin(ink.look());
    paintHeadCell(ink, rect.adjusted(margin, 4, -margin, -6), text,
        column == 0 ? Qt::AlignLeft : Qt::AlignRight);
}

// As wide as the longest word of the head asks for.
int headWidth(const Ink& ink, const QString& head)
{
    double longest = 0.0;
    for (const QString& word : head.split(u' '))
        longest = std::max(longest, ink.width(word, TextStyle::SmallStrong));
    return std::min(static_cast<int>(std::ceil(longest)) + 2 * cellMargin(ink.look()),
        ink.look().length(mostHeadWidth));
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
    verticalHeader()->setDefaultSectionSize(tappedHeight(m_look, 30));
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
    const double names = nameCellWidth(ink, m_rows.names(), m_look.length(mostNameWidth))
        + 2.0 * cellMargin(m_look);
    int left = viewport()->width();
    for (int column = 1; column < count; ++column) {
        const int least = m_look.length(m_rows.isChange(column) ? changeWidth : valueWidth);
        const QString head = m_rows.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column, std::max({least, headWidth(ink, head), sizeHintForColumn(column)}));
        left -= columnWidth(column);
    }
    setColumnWidth(0, std::max(left, static_cast<int>(names)));
}

} // namespace rundblick
