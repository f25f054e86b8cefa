// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/papersection.h"

#include <QColor>
#include <QRectF>
#include <QStringList>

namespace rundblick {

class NumberStyle;

// What is the same on every page of a report: title, client and date above, legend, method and page
// number below.
struct PaperFrame {
    QString workshop;
    QString client;
    QString date;
    QStringList method; // parts of the method line
    QColor accent; // of the client; invalid: none
    bool isBare = false; // the legend alone, for pictures
};
PaperFrame paperFrame(const Report& report);

// "80 %", or "85–90 %" where phases differ.
QString coverageTargets(double least, double most, const NumberStyle& style);

// Heights of head and foot for a section on a page of this width, and the room between them.
struct FrameGeometry {
    QRectF head;
    QRectF room;
    QRectF legend;
    QRectF method;
};
FrameGeometry frameGeometry(
    const Ink& ink, const PaperFrame& frame, const PaperSection& section, QSizeF page);

void paintFrame(
    Ink& ink, const PaperFrame& frame, const PaperSection& section, const FrameGeometry& geometry);
// "3 / 7", in the lower right corner.
void paintPageNumber(Ink& ink, const FrameGeometry& geometry, std::size_t page, std::size_t pages);

} // namespace rundblick
