// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

// From now on a crash (a bad access, an abort, an exception that nobody catches) writes what
// happened and the stack of its thread to a new file in the folder before the program ends as it
// would have without. To be called once, on the main thread; the folder must be there. The oldest
// such files are deleted.
void installCrashHandler(const QString& folder);

// What the crashes of the folder left, the newest first: names of functions readable, without the
// folders of the computer.
QStringList crashReports(const QString& folder);

} // namespace rundblick
