// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/copies.h"

#include <QDialog>

class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QModelIndex;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace rundblick {

struct Look;
class MergeModel;
class MergeOutcome;
class MergeWork;
class Session;

// What another copy brings to the open workshop, all of it, and what both changed differently:
// there the person chooses. Accepting it is one edit of the session. Reading and merging never hold
// up the window.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    MergeDialog(Session& session, MergeSources sources, const Look& look, QWidget* parent);

    // The copy that was merged; after it was accepted.
    const DocumentRow& merged() const;

    void accept() override;

private:
    void createBody();
    void createHead();
    void createConflicts();
    QWidget* createDetails();
    QWidget* createSides();
    void createButtons();
    void wait();
    void showError(const Error& error);
    void showMerge();
    void showFirst();
    void makeRoom();
    void fit();
    void showBase();
    QString summary() const;
    void showDetails(const QModelIndex& current);
    void askBase();

    Session& m_session;
    const Look& m_look;
    MergeWork* m_work;
    MergeModel* m_model;
    QLabel* m_base;
    QLabel* m_summary;
    QLabel* m_problem;
    MergeOutcome* m_outcome;
    QProgressBar* m_progress;
    QWidget* m_body; // all but the buttons; scrolls where the screen is small
    QWidget* m_conflicts; // the table and what belongs to it
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_texts[3] = {}; // base, ours, theirs
    QLabel* m_baseHead = nullptr;
    QLabel* m_where = nullptr;
    QGridLayout* m_details = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace rundblick
