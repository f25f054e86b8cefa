// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/rendering.h"
#include "ui/report/pdf.h"
#include "ui/report/pictures/pictureoptions.h"

#include <memory>
#include <span>

namespace rundblick {

// The forms in which a workshop leaves the program. The command line, the menu and the folder that
// is handed over all go by this list.
enum class ExportFormat {
    Pdf,
    Slides,
    Workbook,
    Svg,
    Png,
    Tables,
    Json,
    GraphMl,
    Dot,
    Mermaid,
    Calendar
};

struct FormatRule {
    ExportFormat format = ExportFormat::Pdf;
    std::string_view option; // of the command line, "--pdf"
    std::string_view ending; // of its files, ".pdf"
    bool isFolder = false; // more than one file
    bool needsAnalysis = true;
};

// All that can be written, in the order in which it is offered.
std::span<const FormatRule> exportFormats();
const FormatRule& ruleOf(ExportFormat format);

// What is to be exported. The rendering copies what it needs of it.
struct ExportJob {
    const Workshop& workshop;
    const Analysis& analysis;
    ReportOptions report;
    PaperOptions paper; // its language is that of the words in every format
    bool tablesForGermanSpreadsheets = false; // otherwise CSV as every program reads it
    PictureOptions picture{};
};

std::unique_ptr<Rendering> makeRendering(ExportFormat format, const ExportJob& job);

} // namespace rundblick
