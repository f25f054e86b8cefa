// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/wavestable.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/matrix/wavesmodel.h"

#include <QHeaderView>

#include <algorithm>

namespace rundblick {

WavesTable::WavesTable(WavesModel& rows, const Surroundings& surroundings, QWidget* parent)
    : TouchpointTable(surroundings.selection, parent)
    , m_rows(rows)
    , m_look(surroundings.look)
{
    setUp(&rows, new QHeaderView(Qt::Horizontal, this));
    setAccessibleName(tr("Waves side by side"));
    verticalHeader()->setDefaultSectionSize(tappedHeight(m_look, 30));
    horizontalHeader()->setHighlightSections(false);
}

// The names take what the numbers leave, and scroll where that is too little.
void WavesTable::fitColumns()
{
    const int number = m_look.length(84);
    const int count = m_rows.columnCount();
    for (int column = 1; column < count; ++column)
        setColumnWidth(column, std::max(number, sizeHintForColumn(column)));
    int left = viewport()->width();
    for (int column = 1; column < count; ++column)
        left -= columnWidth(column);
    if (count > 0)
        setColumnWidth(0, std::max(left, m_look.length(150)));
}

} // namespace rundblick
