// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

// A file in a folder that says that the program runs. It is locked as long as the process lives and
// deleted when the program ends as it should: one that is there and not locked is of a program that
// was killed, crashed or lost its power.
class RunMarker {
public:
    explicit RunMarker(const QString& folder); // takes away those of programs that are no more
    ~RunMarker();
    RunMarker(const RunMarker&) = delete;
    RunMarker& operator=(const RunMarker&) = delete;

    // Whether there was one of a program that ended unexpectedly.
    bool wasLeft() const { return m_wasLeft; }

private:
    void set(const QString& folder);

    bool m_wasLeft = false;
    QByteArray m_path; // empty: it could not be set
    int m_file = -1; // open and locked
};

} // namespace rundblick
