// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/ink.h"
#include "ui/report/papersection.h"

namespace rundblick {

// A part of a page that is as wide as the page and never divided.
struct FlowItem {
    double height = 0.0;
    std::function<void(Ink& ink, const QRectF& rect)> paint;
    bool isHead = false; // stays with what follows it, and is repeated on the next page
    bool staysWithNext = false; // the same, but not repeated
};

FlowItem flowText(const TextBlock& text, const QColor& color, double gapBelow);

// Items under each other on as many pages as they need.
std::vector<PaintPage> flowPages(const std::vector<FlowItem>& items, double height);

} // namespace rundblick
