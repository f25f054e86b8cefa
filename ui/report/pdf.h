// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/paint/ink.h"

#include <QByteArray>

namespace rundblick {

enum class PaperSize { A4, A3, A2, A1, A0 }; // landscape
inline constexpr std::array<std::string_view, 5> paperTexts{"A4", "A3", "A2", "A1", "A0"};

struct PaperOptions {
    PaperSize paper = PaperSize::A4;
    QString language; // "en", "de": of the words; numbers follow the workshop
};

// The texts of one page, for tests: points from its upper left corner.
struct PaperPage {
    QSizeF size;
    std::vector<LabelBox> labels;
};

// The report as PDF: vectors and text in the program's own font, every page with title, client,
// date, legend, method and page number. `pages` may be null. Needs a QGuiApplication.
QByteArray renderPdf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages = nullptr);

// Computed report to file: what `rundblick export` and the window's Export do.
Status exportPdf(const Report& report, const PaperOptions& options, const QString& path);

} // namespace rundblick
