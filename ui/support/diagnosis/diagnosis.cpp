// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/diagnosis/diagnosis.h"

#include "core/store/sqlitelog.h"
#include "ui/support/diagnosis/crashhandler.h"
#include "ui/support/diagnosis/logtext.h"

#include <QStandardPaths>

#include <atomic>

namespace rundblick {

// Told by default only where something is wrong: tests and commands have no log.
Q_LOGGING_CATEGORY(programLog, "rundblick", QtWarningMsg)

namespace {

// Qt and SQLite know functions, not objects.
std::atomic<LogFile*> currentLog = nullptr;
QtMessageHandler qtsOwn = nullptr;
thread_local bool isLogging = false; // writing the log itself may have Qt say something

QByteArrayView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "info";
}

void log(QByteArrayView kind, const QByteArray& text)
{
    LogFile* file = currentLog;
    if (!file || isLogging)
        return;
    isLogging = true;
    file->write(kind, text);
    isLogging = false;
}

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const bool isOurs = qstrcmp(context.category, programLog().categoryName()) == 0;
    log(nameOf(type), isOurs ? text.toUtf8() : context.category + (": " + withoutContent(text)));
    if (!isOurs)
        qtsOwn(type, context, text);
}

void onSqliteMessage(int code, const char* text)
{
    log("warning", withoutContent(code, text));
}

} // namespace

QString logFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/log");
}

Diagnosis::Diagnosis(const QString& folder)
    : m_log(folder)
    , m_marker(folder)
{
    currentLog = &m_log;
    qtsOwn = qInstallMessageHandler(onQtMessage);
    listenToSqlite(onSqliteMessage);
    installCrashHandler(folder);
    QLoggingCategory::setFilterRules(QStringLiteral("rundblick.info=true"));
    qCInfo(programLog, "start of Rundblick " RUNDBLICK_VERSION " with Qt %s", qVersion());
    if (lastEndedUnexpectedly())
        qCInfo(programLog, "the program before ended unexpectedly");
}

Diagnosis::~Diagnosis()
{
    qCInfo(programLog, "end");
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(qtsOwn);
    currentLog = nullptr;
}

} // namespace rundblick
