// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

// The language the program speaks for a choice: "en" or "de"; an empty choice follows the system.
QString languageFor(const QString& choice);

// Makes the program speak it from now on: sentences, Qt's own words, plurals and dates.
void useLanguage(const QString& language);

} // namespace rundblick
