// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QTableView>

namespace rundblick {

class BudgetModel;

// The budget table: typed cell by cell, filled, cleared, copied and pasted as blocks like in a
// spreadsheet. Space changes yes/no and locks.
class BudgetTable : public QTableView {
    Q_OBJECT

public:
    explicit BudgetTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    BudgetModel& rows() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void copy();
    void followSelection();
    void fitColumns();

    Selection& m_selection;
    const Look& m_look;
    BudgetModel* m_model;
};

} // namespace rundblick
