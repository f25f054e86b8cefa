// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"

#include <QTableView>

namespace rundblick {

class Selection;

// A table with a touchpoint a row that follows and leads the selection. What stands in a row and
// how wide its columns are is the affair of the tables that are made from it.
class TouchpointTable : public QTableView {
    Q_OBJECT

public:
    explicit TouchpointTable(Selection& selection, QWidget* parent = nullptr);

protected:
    void setUp(QAbstractItemModel* rows, QHeaderView* head); // once, in the constructor
    void followSelection();
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    virtual Id<Touchpoint> touchpointAt(int row) const = 0;
    virtual int rowOf(Id<Touchpoint> touchpoint) const = 0; // −1: not in the table
    virtual void fitColumns() = 0;

private:
    Selection& m_selection;
};

} // namespace rundblick
