// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/rendering.h"

namespace rundblick {

// Where an export goes: one file, or a folder that is made for it.
struct ExportTarget {
    QString path;
    bool isFolder = false;
    QString ending
        = {}; // a folder's only file becomes one of that name; empty: stays in the folder
};

// Writes the files as the target says, all or none, and returns where they are. Refuses as
// saveFolder() and saveFile() do.
Result<QString> saveExport(const ExportTarget& target, const std::vector<ExportedFile>& files);

// Writes the files into a new folder, or into one that is empty: all of them or none. Refuses
// FolderNotEmpty, FolderNotMade, and what saveFile() refuses.
Status saveFolder(const QString& path, const std::vector<ExportedFile>& files);

} // namespace rundblick
