// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/touchpointtable.h"

#include "ui/session/selection.h"

#include <QHeaderView>

namespace rundblick {

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

void TouchpointTable::setUp(QAbstractItemModel* rows, QHeaderView* head)
{
    setModel(rows);
    setHorizontalHeader(head);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder); // the rows' own order until a head is clicked
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
        m_selection.select(touchpointAt(current.row()), m_selection.phase());
}

void TouchpointTable::followSelection()
{
    const auto touchpoint = m_selection.touchpoint();
    const int row = touchpoint ? rowOf(*touchpoint) : -1;
    if (row < 0)
        clearSelection();
    else if (currentIndex().row() != row || !selectionModel()->isRowSelected(row, {}))
        setCurrentIndex(model()->index(row, std::max(currentIndex().column(), 0)));
}

} // namespace rundblick
