// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/touchpoint.h"

#include <QTableView>

#include <vector>

namespace rundblick {

class Ink;
struct Look;
class Selection;

inline constexpr int tableMargin = 8; // on the left and on the right in a cell

// Rows with a touchpoint each, in the order in which they are shown.
class TouchpointModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual Id<Touchpoint> touchpointAt(int row) const = 0;
    int rowOf(Id<Touchpoint> touchpoint) const; // −1: not there
};

// A table with a touchpoint a row that follows and leads the selection. What stands in a row and
// how wide its columns are is the affair of the tables that are made from it.
class TouchpointTable : public QTableView {
    Q_OBJECT

public:
    explicit TouchpointTable(Selection& selection, QWidget* parent = nullptr);

protected:
    void setUp(TouchpointModel* rows, QHeaderView* head); // once, in the constructor
    void followSelection();
    // Room for names, square and margins in the first column, which this returns, and rows as high
    // as the names then need: at least `height` where they all stand on one line.
    int fitNames(Ink& ink, const std::vector<QString>& names, double height);
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

    virtual void fitColumns() = 0;

private:
    Selection& m_selection;
    TouchpointModel* m_rows = nullptr;
};

} // namespace rundblick
