// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/legend.h"

namespace rundblick {

// Entries that the legends of several sections have in common.

std::vector<LegendEntry> verdictEntries(); // blue, reserve, grey
LegendEntry intervalEntry(const QString& text); // a line with a cap at both ends

} // namespace rundblick
