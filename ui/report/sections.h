// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/contents.h"

namespace rundblick {

class NumberStyle;

// What a section is called, in the language that is spoken now.
QString nameOf(ReportSection section);

// The figures of the report with their words, ready for paper, in the language that is spoken now.
// Borrows the report, the style of its numbers and the contents.
std::vector<PaperSection> paperSections(
    const Report& report, const NumberStyle& numbers, const Contents& contents);

} // namespace rundblick
