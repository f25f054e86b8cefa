// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mapfigure.h"
#include "core/report/report.h"
#include "ui/report/deck/deck.h"
#include "ui/support/strings.h"

namespace rundblick {

// What the slides are made from. Owns it all.
class SlideSource {
public:
    SlideSource(const Workshop& workshop, const Analysis& analysis);
    SlideSource(const SlideSource&) = delete;
    SlideSource& operator=(const SlideSource&) = delete;

    Workshop workshop;
    Analysis analysis;
    NumberStyle numbers;
    JourneyFigure journey;
    MapFigure map;
    WheelFigure wheel;
    MatrixFigure matrix;
    WavesFigure waves; // of the own brand
    std::optional<MixFigure> mix; // where a budget steers something
    QString coverageTargets; // "80 %", or "85–90 %" where phases differ
    QString methodLine; // in the language spoken; the notes of every slide have it

    bool hasPhases() const { return !workshop.all<Phase>().empty() && !map.chips.empty(); }
    bool hasValues() const; // of the own brand
    bool hasGaps() const;
    QString ownName() const { return toQt(matrix.own); }
    QString benchmarkName() const; // "the best competitor", "the mean of the competitors", a brand
};

// A slide with this title, the method in its notes and, where there are several with the same
// title, "(2/3)".
struct Pages {
    std::size_t page = 0;
    std::size_t count = 1;
};
SlidePen& contentSlide(
    Deck& deck, const SlideSource& source, const QString& title, Pages pages = {});

} // namespace rundblick
