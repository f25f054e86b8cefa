// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/savefile.h"

#include "ui/support/strings.h"

#include <QSaveFile>

namespace rundblick {

Status saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    // Buffered, write() and commit() say yes on a full disk and leave an empty file.
    const bool isOpen = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    const bool isWritten = isOpen && file.write(content) == content.size() && file.commit();
    if (isWritten)
        return ok();
    const Code code = file.error() == QFileDevice::ResourceError
            || (isOpen && file.error() == QFileDevice::WriteError)
        ? Code::DiskFull
        : Code::FileUnwritable;
    return Error{code, {{"file", toStd(path)}}, toStd(file.errorString())};
}

} // namespace rundblick
