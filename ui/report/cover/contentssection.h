// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/contents.h"

namespace rundblick {

// The list of contents with page numbers, and where each entry stands, to be clicked. Borrows it:
// its pages are known when all is laid out, before anything is painted.
PaperSection contentsSection(const Contents& contents);

} // namespace rundblick
