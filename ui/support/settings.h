// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rundblick {

enum class LookChoice { System, Light, Dark, HighContrast, Projector };

// What the program remembers of its user between two starts. Reads and writes QSettings; nothing
// else does.
struct Settings {
    static QString language(); // "en", "de"; empty: the system's
    static void setLanguage(const QString& language);
    static LookChoice look();
    static void setLook(LookChoice look);
    static double scale(); // of letters and lengths, 1..2
    static void setScale(double scale);
    static bool workshopMode(); // large targets
    static void setWorkshopMode(bool on);
    static bool isDiscreet(); // what goes to others has no names
    static void setDiscreet(bool on);
    static QStringList leftOutFormats(); // of what is handed over: their options
    static void setLeftOutFormats(const QStringList& options);
    static QStringList recentFiles(); // newest first, at most ten, existing or not
    static void addRecentFile(const QString& path);
    static void clearRecentFiles();
    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
};

} // namespace rundblick
