// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosis/runmarker.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace rundblick {
namespace {

// True where it lay there without its program, and is gone now.
bool removeLeft(const QByteArray& path)
{
    const int file = open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isLeft = flock(file, LOCK_EX | LOCK_NB) == 0 && unlink(path.constData()) == 0;
    close(file);
    return isLeft;
}

} // namespace

RunMarker::RunMarker(const QString& folder)
{
    QDir().mkpath(folder);
    const QDir left(folder, QStringLiteral("running-*"), {}, QDir::Files);
    for (const QString& name : left.entryList())
        if (removeLeft(QFile::encodeName(left.filePath(name))))
            m_wasLeft = true;
    set(folder);
}

// Locked before it has its name: nobody finds it without its lock.
void RunMarker::set(const QString& folder)
{
    const QString name = QString::number(QCoreApplication::applicationPid()) + QLatin1Char('-')
        + QString::number(QDateTime::currentMSecsSinceEpoch());
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/running-") + name);
    const QByteArray unnamed = QFile::encodeName(folder + QStringLiteral("/starting-") + name);
    m_file = open(unnamed.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (m_file < 0)
        return;
    if (flock(m_file, LOCK_EX | LOCK_NB) == 0 && rename(unnamed.constData(), path.constData()) == 0)
        m_path = path;
    else
        unlink(unnamed.constData());
}

RunMarker::~RunMarker()
{
    if (!m_path.isEmpty())
        unlink(m_path.constData());
    if (m_file >= 0)
        close(m_file);
}

} // namespace rundblick
