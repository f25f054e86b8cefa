// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exports/exportfolder.h"

#include "ui/support/savefile.h"
#include "ui/support/strings.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace rundblick {
namespace {

Error refusal(Code code, const QString& path)
{
    return {code, {{"folder", toStd(path)}}, {}};
}

Status saveInto(const QDir& folder, const std::vector<ExportedFile>& files)
{
    for (const ExportedFile& file : files) {
        const QString path = folder.filePath(file.name);
        if (!folder.mkpath(QFileInfo(path).path()))
            return refusal(Code::FolderNotMade, QFileInfo(path).path());
        if (Status saved = saveFile(path, file.content); !saved)
            return saved;
    }
    return ok();
}

} // namespace

Result<QString> saveExport(const ExportTarget& target, const std::vector<ExportedFile>& files)
{
    const bool hasEnding
        = !target.ending.isEmpty() && target.path.endsWith(target.ending, Qt::CaseInsensitive);
    if (!target.isFolder || (hasEnding && files.size() == 1)) {
        const Status saved = saveFile(target.path, files.front().content);
        return saved ? Result<QString>(target.path) : saved.error();
    }
    const QString folder = hasEnding ? target.path.chopped(target.ending.size()) : target.path;
    const Status saved = saveFolder(folder, files);
    return saved ? Result<QString>(folder) : saved.error();
}

Status saveFolder(const QString& path, const std::vector<ExportedFile>& files)
{
    const QFileInfo place(path);
    const QString target = place.absoluteFilePath();
    if (place.exists() && !(place.isDir() && QDir(target).isEmpty()))
        return refusal(Code::FolderNotEmpty, path);
    // Beside the target, so that it takes its place in one move.
    QTemporaryDir building(QFileInfo(target).path() + QStringLiteral("/.rundblick-XXXXXX"));
    if (!building.isValid())
        return refusal(Code::FolderNotMade, path);
    if (Status saved = saveInto(QDir(building.path()), files); !saved)
        return saved;
    constexpr auto all = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner
        | QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::ExeOther; // a temporary folder is for its owner alone
    QFile::setPermissions(building.path(), all);
    if (place.exists() && !QDir().rmdir(target))
        return refusal(Code::FolderNotEmpty, path);
    if (!QDir().rename(building.path(), target))
        return refusal(Code::FolderNotMade, path);
    building.setAutoRemove(false);
    return ok();
}

} // namespace rundblick
