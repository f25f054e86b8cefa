// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rundblick {

// How the program is called, in its language; ends with a line break.
QString usage();

// That there is no such template, and which there are.
QString withoutTemplate(const QString& wanted, const QStringList& names);

// What to do where no window can be shown.
QString withoutDisplay();

} // namespace rundblick
