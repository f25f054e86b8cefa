// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// The figures of the report with their words, ready for paper, in the language that is spoken now.
// Borrows the report and the style of its numbers.
std::vector<PaperSection> paperSections(const Report& report, const NumberStyle& numbers);

} // namespace rundblick
