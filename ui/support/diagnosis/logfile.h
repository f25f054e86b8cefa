// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QString>

namespace rundblick {

// The log: lines with time and process in a file of a folder, which is moved aside when it is full;
// the oldest goes. Programs may share a folder. A log that cannot be written is no reason to stop.
class LogFile {
public:
    explicit LogFile(QString folder, qint64 mostBytes = 1'000'000, int files = 5);

    // A line of any thread: "warning", and the text, whose line breaks become spaces.
    void write(QByteArrayView kind, QByteArray text);

    // The newest lines of the folder, the oldest of them first; about so many bytes.
    static QByteArray tail(const QString& folder, qint64 mostBytes);

private:
    void moveAside();

    const QString m_folder;
    const qint64 m_mostBytes;
    const int m_files;
    QMutex m_mutex;
};

} // namespace rundblick
