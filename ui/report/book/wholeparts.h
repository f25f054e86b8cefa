// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rundblick {

// Whether every XML part of a package ends as it should. The library that writes workbooks does not
// notice a full disk: a part may be cut short in an archive that is sound.
bool hasWholeParts(const QByteArray& package);

} // namespace rundblick
