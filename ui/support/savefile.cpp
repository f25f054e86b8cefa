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
    const qint64 written = isOpen ? file.write(content) : -1;
    if (written == content.size() && file.commit())
        return ok();
    // what did not fit is not an error to Qt: it wrote less
    const bool isFull
        = file.error() == QFileDevice::ResourceError || (written >= 0 && written < content.size());
    return Error{isFull ? Code::DiskFull : Code::FileUnwritable, {{"file", toStd(path)}},
        toStd(file.errorString())};
}

} // namespace rundblick
