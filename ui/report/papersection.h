// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/reportsection.h"
#include "ui/paint/legend.h"

#include <QSizeF>

namespace rundblick {

// Draws one page of a section into its room: what is left between head and foot of the page.
using PaintPage = std::function<void(Ink& ink, const QRectF& room)>;

// A figure of the report on paper. The frame (head, foot, legend, page numbers) belongs to
// ui/report/reportpages; a section only fills its rooms.
struct PaperSection {
    QString title;
    QString explanation; // one line under the title: how to read it
    std::vector<LegendEntry> legend;
    // How far it may be enlarged beyond the frame, as long as it needs no more pages.
    double mostScale = 1.3;
    double leastWidth = 0.0; // points of its room, below which it is not enlarged
    // The pages for rooms of this size in points. Nothing is cut: what does not fit goes to a next
    // page, with its heads again. `ink` is for measuring only.
    std::function<std::vector<PaintPage>(Ink& ink, QSizeF room)> pages;
    ReportSection section = ReportSection::Cover; // that it is of
    bool hasFrame = true; // without: it fills the whole page and bears no number
    bool isListed = true; // in contents and bookmarks
    bool isNested = false; // there, below the entry before …
    QString group{}; // … or below one of its own with this title
    QString windowTitle{}; // the title in the language of the window
};

} // namespace rundblick
