// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosis/logfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace rundblick {
namespace {

// The newest has no number: rundblick.log, rundblick.1.log, …
QString pathOf(const QString& folder, int number)
{
    const QString infix = number == 0 ? QString() : QLatin1Char('.') + QString::number(number);
    return folder + QStringLiteral("/rundblick") + infix + QStringLiteral(".log");
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LogFile::LogFile(QString folder, qint64 mostBytes, int files)
    : m_folder(std::move(folder))
    , m_mostBytes(mostBytes)
    , m_files(files)
{
    QDir().mkpath(m_folder);
}

void LogFile::write(QByteArrayView kind, QByteArray text)
{
    for (char& letter : text)
        if (letter == '\n' || letter == '\r')
            letter = ' ';
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
        + ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ' + kind.toByteArray()
        + ": " + text + '\n';
    const QMutexLocker lock(&m_mutex);
    QFile file(pathOf(m_folder, 0));
    if (file.size() > 0 && file.size() + line.size() > m_mostBytes)
        moveAside();
    // Opened anew for each line, so that it also goes to the right file when another program has
    // moved the old one aside.
    if (file.open(QIODevice::Append | QIODevice::Unbuffered))
        file.write(line);
}

void LogFile::moveAside()
{
    QFile::remove(pathOf(m_folder, m_files - 1));
    for (int number = m_files - 1; number > 0; --number)
        QFile::rename(pathOf(m_folder, number - 1), pathOf(m_folder, number));
}

QByteArray LogFile::tail(const QString& folder, qint64 mostBytes)
{
    QByteArray lines;
    for (int number = 0; lines.size() < mostBytes && QFile::exists(pathOf(folder, number));
         ++number)
        lines.prepend(readAll(pathOf(folder, number)));
    if (lines.size() <= mostBytes)
        return lines;
    const qsizetype lineEnd = lines.indexOf('\n', lines.size() - mostBytes);
    return lines.mid(lineEnd + 1);
}

} // namespace rundblick
