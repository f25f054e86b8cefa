// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/rendering.h"

namespace rundblick {

// Writes the files into a new folder, or into one that is empty: all of them or none. Refuses
// FolderNotEmpty, FolderNotMade, and what saveFile() refuses.
Status saveFolder(const QString& path, const std::vector<ExportedFile>& files);

} // namespace rundblick
