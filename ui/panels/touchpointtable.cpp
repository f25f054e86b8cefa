// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/touchpointtable.h"

#include "ui/paint/ink.h"
#include "ui/paint/tablecells.h"
#include "ui/session/selection.h"

#include <QHeaderView>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int leastNameWidth = 150;
constexpr int mostNameWidth = 260;
constexpr double leastHeightOfTwoLines = 32.0;

} // namespace

int TouchpointModel::rowOf(Id<Touchpoint> touchpoint) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (touchpointAt(row) == touchpoint)
            return row;
    return -1;
}

TouchpointTable::TouchpointTable(Selection& selection, QWidget* parent)
    : QTableView(parent)
    , m_selection(selection)
{
    setShowGrid(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    connect(&m_selection, &Selection::changed, this, &TouchpointTable::followSelection);
}

void TouchpointTable::setUp(TouchpointModel* rows, QHeaderView* head)
{
    m_rows = rows;
    setModel(rows);
    setHorizontalHeader(head);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // the rows' own order until a head is clicked
}

int TouchpointTable::fitNames(Ink& ink, const std::vector<QString>& names, double height)
{
    const Look& look = ink.look();
    const double wanted = nameCellWidth(ink, names, 1e6) + 2.0 * tableMargin;
    const int most = std::clamp(
        viewport()->width() / 3, look.length(leastNameWidth), look.length(mostNameWidth));
    const int width = std::min(static_cast<int>(wanted), most);
    const int least = look.isTouch ? look.target()
                                   : look.length(wanted <= width ? height : leastHeightOfTwoLines);
    verticalHeader()->setDefaultSectionSize(
        static_cast<int>(nameRowHeight(ink, names, width - 2.0 * tableMargin, least)));
    setColumnWidth(0, width);
    return width;
}

void TouchpointTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TouchpointTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        m_selection.select(m_rows->touchpointAt(current.row()), m_selection.phase());
}

void TouchpointTable::followSelection()
{
    const auto touchpoint = m_selection.touchpoint();
    const int row = touchpoint ? m_rows->rowOf(*touchpoint) : -1;
    if (row < 0)
        clearSelection();
    else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row, {}))
        setCurrentIndex(model()->index(row, std::max(currentIndex().column(), 0)));
}

} // namespace rundblick
