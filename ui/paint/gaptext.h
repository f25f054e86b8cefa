// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QColor>
#include <QString>

namespace rundblick {

class NumberStyle;
struct Look;

// "▼ Deficit −14 ± 5 against Corvus, q = 0.0004, n = 112": what is known of a touchpoint against
// the benchmark, in one line. Never "significant" without q and n. Empty where nothing is known.
QString gapText(const TouchpointResult& touchpoint, const NumberStyle& style);

// Teal for a strength, vermilion for a deficit, also as a tendency; otherwise the muted text.
QColor gapColor(const Gap& gap, const Look& look);

// "Corvus", "the mean of the competitors".
QString benchmarkText(const Gap& gap);

} // namespace rundblick
