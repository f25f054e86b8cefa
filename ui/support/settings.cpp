// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include <QSettings>

namespace rundblick {
namespace {

const auto languageKey = QStringLiteral("language");
const auto lookKey = QStringLiteral("look");
const auto recentKey = QStringLiteral("recentFiles");
const auto geometryKey = QStringLiteral("windowGeometry");
constexpr qsizetype mostRecent = 10;

} // namespace

QString Settings::language()
{
    return QSettings().value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    QSettings().setValue(languageKey, language);
}

LookChoice Settings::look()
{
    const int stored = QSettings().value(lookKey, 0).toInt();
    return stored == 1 || stored == 2 ? static_cast<LookChoice>(stored) : LookChoice::System;
}

void Settings::setLook(LookChoice look)
{
    QSettings().setValue(lookKey, static_cast<int>(look));
}

QStringList Settings::recentFiles()
{
    return QSettings().value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, mostRecent));
}

void Settings::clearRecentFiles()
{
    QSettings().remove(recentKey);
}

QByteArray Settings::windowGeometry()
{
    return QSettings().value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(geometryKey, geometry);
}

} // namespace rundblick
