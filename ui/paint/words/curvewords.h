// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// The words of response curves.

QString nameOf(CurveFamily family);

// How the curve is known and how well its answers or points are met.
QString sourceText(const CurveResult& curve, const NumberStyle& style);

} // namespace rundblick
