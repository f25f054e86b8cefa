// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace rundblick {

struct Look;

// Several workshops with work that never reached their files, in one list: to go on with one of
// them. The others stay until the next start, unless the person discards them.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    RecoveryDialog(std::vector<UnfinishedWork> works, bool endedUnexpectedly, const Look& look,
        QWidget* parent);

    const UnfinishedWork& chosen() const; // after it was accepted

signals:
    void diagnosticsRequested();

private:
    QWidget* createButtons(bool endedUnexpectedly);
    void fill();
    std::size_t current() const;
    void askDiscard();

    std::vector<UnfinishedWork> m_works;
    const Look& m_look;
    QTreeWidget* m_list;
    QLabel* m_problem;
};

} // namespace rundblick
