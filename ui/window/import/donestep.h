// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/import/importstep.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rundblick {

class ImportWork;

// What was taken and what not, to be saved; and the profile, to be kept for the next time.
class DoneStep : public ImportStep {
    Q_OBJECT

public:
    DoneStep(ImportWork& work, const Look& look, QWidget* parent);

    void enter() override;

private:
    QWidget* createKeeping();
    void saveReport();
    void keepProfile();

    ImportWork& m_work;
    const Look& m_look;
    QPlainTextEdit* m_report;
    QLineEdit* m_name = nullptr;
    QPushButton* m_keep = nullptr;
    QLabel* m_told = nullptr;
};

} // namespace rundblick
