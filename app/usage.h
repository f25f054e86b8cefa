// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rundblick {

// How the program is called, in its language; ends with a line break.
QString usage();

// That there is no such template, and which there are.
QString withoutTemplate(const QString& wanted, const QStringList& names);

// That there is no such wave, and which there are, between commas.
QString withoutWave(const QString& wanted, const QString& names);

// What to do where no window can be shown.
QString withoutDisplay();

} // namespace rundblick
