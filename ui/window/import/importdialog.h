// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace rundblick {

struct Look;
class ImportStep;
class ImportWork;
class Session;

// The import assistant: file, columns, scale, check, and what came of it. What it imports is one
// edit of the session; until then nothing is changed. Reading never holds up the window.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const QString& path, const Look& look, QWidget* parent);

    ~ImportDialog() override;

    bool hasImported() const { return m_hasImported; }

    void reject() override;

    static QString tableFilter(); // for the dialogs that ask for a file

private:
    QWidget* createHeads();
    QWidget* createSteps();
    QWidget* createFoot();
    void showStep(int step);
    void focusStep();
    void goOn();
    void import();
    void askFile();
    void follow();
    void tell(const Error& error);
    int current() const;

    Session& m_session;
    const Look& m_look;
    ImportWork* m_work;
    QStackedWidget* m_stack = nullptr;
    std::vector<ImportStep*> m_steps;
    std::vector<QPushButton*> m_heads;
    QLabel* m_lack = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_close = nullptr;
    bool m_hasImported = false;
};

} // namespace rundblick
