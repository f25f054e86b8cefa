// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace rundblick {

// Writes a whole file or leaves the old one as it was: the only way the program writes files beside
// workshops. DiskFull or FileUnwritable with the name of the file where it fails.
Status saveFile(const QString& path, const QByteArray& content);

} // namespace rundblick
