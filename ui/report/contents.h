// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/papersection.h"

#include <QRectF>

#include <map>

namespace rundblick {

// What a report holds and where, for its list of contents, its bookmarks and the window.
struct ContentsEntry {
    QString title;
    ReportSection section = ReportSection::Cover;
    bool isNested = false; // below the entry before
    std::size_t page = 0; // of all pages, the cover too; known when all is laid out
};

struct Contents {
    std::vector<ContentsEntry> entries;
    std::size_t unnumbered = 0; // pages at the beginning
    // Where the entries stand when they are painted: page and rectangle, to be clicked.
    struct Spot {
        std::size_t page = 0;
        QRectF rect;
    };
    mutable std::map<std::size_t, Spot> spots; // by entry
    mutable std::size_t painted = 0; // the page that is being painted
};

} // namespace rundblick
