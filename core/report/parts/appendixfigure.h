// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"

namespace rundblick {

// All numbers of the analysis, as plain data: what the pages before it show in pictures.

struct AppendixRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    std::vector<Performance> performance; // one per brand of the figure
    Interval market;
    Gap gap;
    GapMark mark = GapMark::None;
    std::optional<double> impact; // shares; sums to 1
    std::optional<double> probabilityBlue;
    std::optional<double> lossWithout; // largest fall of a phase's coverage without it, 0..1
    std::optional<double> spend; // today; none without a mix
    std::optional<double> recommended; // none where it is not steered, or no mix is possible
};

struct AppendixFigure {
    std::vector<MatrixBrand> brands; // the own one first
    std::vector<AppendixRow> rows; // in the order of the workshop
    std::vector<PhaseResult> phases;
};

AppendixFigure appendixFigure(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
