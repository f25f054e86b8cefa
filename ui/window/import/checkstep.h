// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import/importstep.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace rundblick {

class ImportWork;
class ProblemModel;

// What the import would do, in numbers, and what it leaves out, row by row.
class CheckStep : public ImportStep {
    Q_OBJECT

public:
    CheckStep(ImportWork& work, const Look& look, QWidget* parent);

    void enter() override;
    QString lack() const override;

private:
    QWidget* createFigures();
    QTableView* createProblems();
    void showOutcome();

    ImportWork& m_work;
    const Look& m_look;
    ProblemModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLabel* m_figures[5] = {};
    QLabel* m_summary = nullptr;
    QLabel* m_head = nullptr;
    QLineEdit* m_filter = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace rundblick
