// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportformats.h"

namespace rundblick {

// The page that leads through such a folder: a sentence for every format, a link to every file. It
// needs nothing but a browser, and no network. `language`: the one that is spoken now.
ExportedFile indexPage(const Setup& setup, const std::vector<ExportFormat>& formats,
    const std::vector<ExportedFile>& files, const QString& language);

} // namespace rundblick
