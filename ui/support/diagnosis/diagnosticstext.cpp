// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitelog.h"
#include "ui/support/diagnosis/crashhandler.h"
#include "ui/support/diagnosis/diagnosis.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace rundblick {
namespace {

constexpr qint64 mostLog = 1'000'000; // bytes: 10,000 lines

// English whatever the window speaks: it is for who mends the program.
QString line(const char* name, const QString& value)
{
    return QLatin1String(name) + QStringLiteral(": ") + value + QLatin1Char('\n');
}

QString programLines()
{
    return line("Rundblick", QStringLiteral(RUNDBLICK_VERSION))
        + line("Qt",
            QStringLiteral("%1, built with %2")
                .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)))
        + line("SQLite", toQt(sqliteVersion())) + line("compiler", QStringLiteral(__VERSION__));
}

QString systemLines()
{
    return line("system", QSysInfo::prettyProductName())
        + line("kernel", QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion())
        + line("processor",
            QStringLiteral("%1, %2 at once")
                .arg(QSysInfo::currentCpuArchitecture())
                .arg(QThread::idealThreadCount()))
        + line("language", QLocale::system().name())
        + line("windows by", QGuiApplication::platformName());
}

QString screenLines()
{
    QString lines;
    for (const QScreen* screen : QGuiApplication::screens())
        lines += line("screen",
            QStringLiteral("%1 × %2, %3 dots per inch, %4 times")
                .arg(screen->size().width())
                .arg(screen->size().height())
                .arg(screen->logicalDotsPerInch())
                .arg(screen->devicePixelRatio()));
    return lines;
}

QString settingLines()
{
    constexpr const char* looks[] = {"system's", "light", "dark", "high contrast", "projector"};
    const QString language = Settings::language();
    return line("chosen language", language.isEmpty() ? QStringLiteral("system's") : language)
        + line("look", QLatin1String(looks[static_cast<int>(Settings::look())]))
        + line("size", QString::number(Settings::scale()))
        + line("workshop mode", QLatin1String(Settings::workshopMode() ? "on" : "off"))
        + line("recent files", QString::number(Settings::recentFiles().size()));
}

} // namespace

QString diagnosticsText(const QString& folder)
{
    QString text = programLines() + QLatin1Char('\n') + systemLines() + screenLines()
        + QLatin1Char('\n') + settingLines();
    for (const QString& report : crashReports(folder))
        text += QStringLiteral("\n--- crash ---\n") + report;
    return text + QStringLiteral("\n--- log ---\n")
        + QString::fromUtf8(LogFile::tail(folder, mostLog));
}

} // namespace rundblick
