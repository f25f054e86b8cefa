// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <filesystem>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace rundblick {

class CleaningStep;
class EventsStep;
class JourneyWork;
class Session;
struct Look;

// Makes journeys of customers from a file of events, in two steps: what the columns mean and where
// journeys end, then how they are cleaned. Accepting it is one edit of the session. Reading never
// holds up the window, and can be stopped.
class JourneysDialog : public QDialog {
    Q_OBJECT

public:
    JourneysDialog(
        Session& session, const std::filesystem::path& file, const Look& look, QWidget* parent);

    QString report() const; // what was made; after it was accepted

    void reject() override; // first what is under way

private:
    QWidget* createSteps();
    QWidget* createButtons();
    void showStep(int step);
    void goOn();
    void finish();
    void tell(const Error& error);
    void enable();

    Session& m_session;
    const Look& m_look;
    JourneyWork* m_work;
    QLabel* m_title;
    QStackedWidget* m_steps;
    EventsStep* m_events = nullptr;
    CleaningStep* m_cleaning = nullptr;
    QProgressBar* m_progress;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_cancel = nullptr;
    bool m_isImporting = false;
};

} // namespace rundblick
