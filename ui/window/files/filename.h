// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rundblick {

// Without what a file system may not like.
inline QString fileName(const QString& name)
{
    QString safe = name.section(u':', 0, 0).trimmed();
    for (QChar& letter : safe)
        if (QStringLiteral("/\\?*\"<>|").contains(letter))
            letter = u'-';
    return safe;
}

} // namespace rundblick
