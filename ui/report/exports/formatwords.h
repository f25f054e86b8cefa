// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportformats.h"

namespace rundblick {

// What somebody wants to know of a format, in the language that is spoken now.
QString fileNameOf(ExportFormat format); // in a folder, without ending: "Report"
QString titleOf(ExportFormat format); // "The report"
QString kindOf(ExportFormat format); // what programs call it: "PDF"
QString longTitleOf(ExportFormat format); // "The report (PDF)"
QString useOf(ExportFormat format); // a sentence: what it is good for

} // namespace rundblick
