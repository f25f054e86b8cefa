// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;
struct Look;

// The first page: whose report it is, and who made it. Borrows all.
PaperSection coverSection(
    const CoverFigure& figure, const Report& report, const NumberStyle& style);

// A colour of a person's choice where it is seen on paper; `fallback` where it is none.
QColor accentColor(const Look& look, const std::string& colour, const QColor& fallback);

} // namespace rundblick
