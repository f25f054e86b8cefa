// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include <QSettings>

namespace rundblick {
namespace {

const auto languageKey = QStringLiteral("language");
const auto lookKey = QStringLiteral("look");
const auto scaleKey = QStringLiteral("scale");
const auto workshopKey = QStringLiteral("workshopMode");
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
    const int last = static_cast<int>(LookChoice::Projector);
    return stored > 0 && stored <= last ? static_cast<LookChoice>(stored) : LookChoice::System;
}

void Settings::setLook(LookChoice look)
{
    QSettings().setValue(lookKey, static_cast<int>(look));
}

double Settings::scale()
{
    const double stored = QSettings().value(scaleKey, 1.0).toDouble();
    return stored >= 1.0 && stored <= 2.0 ? stored : 1.0; // also where it is no number
}

void Settings::setScale(double scale)
{
    QSettings().setValue(scaleKey, scale);
}

bool Settings::workshopMode()
{
    return QSettings().value(workshopKey, false).toBool();
}

void Settings::setWorkshopMode(bool on)
{
    QSettings().setValue(workshopKey, on);
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
