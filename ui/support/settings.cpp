// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/settings.h"

#include <QCoreApplication>
#include <QSettings>

namespace rundblick {
namespace {

const auto languageKey = QStringLiteral("language");
const auto lookKey = QStringLiteral("look");
const auto scaleKey = QStringLiteral("scale");
const auto workshopKey = QStringLiteral("workshopMode");
const auto discreetKey = QStringLiteral("discreet");
const auto leftOutKey = QStringLiteral("leftOutFormats");
const auto recentKey = QStringLiteral("recentFiles");
const auto geometryKey = QStringLiteral("windowGeometry");
constexpr qsizetype mostRecent = 10;

// ~/.config/rundblick/rundblick.conf: without an organisation Qt would call the folder "Unknown
// Organization"; with one, the folder of the working copies would have another name, too.
QSettings remembered()
{
    const QString organization = QCoreApplication::organizationName();
    return QSettings(organization.isEmpty() ? QStringLiteral("rundblick") : organization,
        QCoreApplication::applicationName());
}

} // namespace

QString Settings::language()
{
    return remembered().value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    remembered().setValue(languageKey, language);
}

LookChoice Settings::look()
{
    const int stored = remembered().value(lookKey, 0).toInt();
    const int last = static_cast<int>(LookChoice::Projector);
    return stored > 0 && stored <= last ? static_cast<LookChoice>(stored) : LookChoice::System;
}

void Settings::setLook(LookChoice look)
{
    remembered().setValue(lookKey, static_cast<int>(look));
}

double Settings::scale()
{
    const double stored = remembered().value(scaleKey, 1.0).toDouble();
    return stored >= 1.0 && stored <= 2.0 ? stored : 1.0; // also where it is no number
}

void Settings::setScale(double scale)
{
    remembered().setValue(scaleKey, scale);
}

bool Settings::workshopMode()
{
    return remembered().value(workshopKey, false).toBool();
}

void Settings::setWorkshopMode(bool on)
{
    remembered().setValue(workshopKey, on);
}

bool Settings::isDiscreet()
{
    return remembered().value(discreetKey, false).toBool();
}

void Settings::setDiscreet(bool on)
{
    remembered().setValue(discreetKey, on);
}

QStringList Settings::leftOutFormats()
{
    return remembered().value(leftOutKey).toStringList();
}

void Settings::setLeftOutFormats(const QStringList& options)
{
    remembered().setValue(leftOutKey, options);
}

QStringList Settings::recentFiles()
{
    return remembered().value(recentKey).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    remembered().setValue(recentKey, files.mid(0, mostRecent));
}

void Settings::clearRecentFiles()
{
    remembered().remove(recentKey);
}

QByteArray Settings::windowGeometry()
{
    return remembered().value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry)
{
    remembered().setValue(geometryKey, geometry);
}

} // namespace rundblick
