// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QColor>

namespace rundblick {

struct Look;

// Teal for a strength, vermilion for a deficit, also as a tendency; otherwise the muted text.
QColor gapColor(const Gap& gap, const Look& look);

} // namespace rundblick
