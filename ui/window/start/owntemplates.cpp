// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start/owntemplates.h"

#include "core/store/workshopfile.h"
#include "ui/support/strings.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace rundblick {
namespace {

QDir folder()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/templates")};
}

} // namespace

std::vector<OwnTemplate> ownTemplates()
{
    std::vector<OwnTemplate> found;
    const QFileInfoList files = folder().entryInfoList({QStringLiteral("*.rundblick")}, QDir::Files,
        QDir::Name | QDir::IgnoreCase | QDir::LocaleAware);
    for (const QFileInfo& file : files)
        found.push_back({file.completeBaseName(), file.absoluteFilePath()});
    return found;
}

bool isTemplateName(const QString& name)
{
    static const QRegularExpression allowed(
        QStringLiteral("^[^/\\\\:*?\"<>|\\x00-\\x1f.][^/\\\\:*?\"<>|\\x00-\\x1f]{0,79}$"));
    return allowed.match(name.trimmed()).hasMatch();
}

QString ownTemplatePath(const QString& name)
{
    return folder().absoluteFilePath(name.trimmed() + QStringLiteral(".rundblick"));
}

Status saveOwnTemplate(const QString& name, const Workshop& structure)
{
    const QString path = ownTemplatePath(name);
    if (!QDir().mkpath(folder().absolutePath()))
        return Error{Code::FileUnwritable, {{"file", toStd(path)}}, {}};
    return writeWorkshop(toStd(path), structure, Existing::Replace);
}

Status removeOwnTemplate(const OwnTemplate& which)
{
    if (QFile::remove(which.path))
        return ok();
    return Error{Code::FileUnwritable, {{"file", toStd(which.path)}}, {}};
}

} // namespace rundblick
