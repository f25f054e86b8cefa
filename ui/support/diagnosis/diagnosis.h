// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/diagnosis/logfile.h"
#include "ui/support/diagnosis/runmarker.h"

#include <QLoggingCategory>

namespace rundblick {

// Where the log, the reports of crashes and the markers of running programs are.
QString logFolder();

// What the program tells of itself: numbers and codes, never a name, a title or a text of a
// workshop. Heard only while there is a Diagnosis.
Q_DECLARE_LOGGING_CATEGORY(programLog)

// While it lives, what the program, Qt and SQLite tell goes to the log of the folder, without
// client content, and a crash leaves a report there. One at a time; before the first database is
// opened, or SQLite is not heard. Nothing is sent anywhere.
class Diagnosis {
public:
    explicit Diagnosis(const QString& folder);
    ~Diagnosis();
    Diagnosis(const Diagnosis&) = delete;
    Diagnosis& operator=(const Diagnosis&) = delete;

    // The program before this one crashed, was killed or lost its power.
    bool lastEndedUnexpectedly() const { return m_marker.wasLeft(); }

private:
    LogFile m_log;
    RunMarker m_marker;
};

// All of it as one text that a person may read and give away: the program, the system, its screens,
// the settings without names, the reports of crashes, the end of the log.
QString diagnosticsText(const QString& folder);

} // namespace rundblick
