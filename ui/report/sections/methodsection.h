// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// The method on paper: what differs from a new workshop with its effect, then all settings. Borrows
// the figure.
PaperSection methodSection(const MethodFigure& figure, const NumberStyle& style);

} // namespace rundblick
