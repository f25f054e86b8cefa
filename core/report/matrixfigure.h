// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// What the matrix shows of a gap: significant verdicts are filled, tendencies hollow.
enum class GapMark { None, Open, Parity, TendsStrength, TendsDeficit, Strength, Deficit };

GapMark markOf(const Gap& gap);

// How far an interval and its value lie from 0 at most.
double reachOf(const Interval& interval);

struct MatrixScore {
    std::optional<double> value; // 0..100
    bool fromGroup = false; // agreed in the room, not from raters
    std::optional<double> lowest; // where many ratings are missing: all of them as 0 …
    std::optional<double> highest; // … and as 100
    std::optional<double> shrunk; // drawn towards what touchpoint and brand have in common
};

struct MatrixRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    std::vector<MatrixScore> scores; // one per MatrixFigure::brands
    Gap gap;
    GapMark mark = GapMark::None;
    std::optional<double> impact; // M_i
    std::optional<Quadrant> quadrant;
    std::vector<std::size_t> n; // raters, one per brand
    std::optional<double> ahead; // share of the draws in which the own brand beats the benchmark
    std::optional<double> best; // … and in which it has the highest value of all
    std::vector<Message> explanation; // of the gap
};

struct MatrixBrand {
    Id<Brand> id;
    std::string name;
    bool own = false;
};

// How many rows carry which mark; `unrated` have no gap at all.
struct MatrixCounts {
    std::size_t strengths = 0;
    std::size_t deficits = 0;
    std::size_t tendencies = 0;
    std::size_t parities = 0;
    std::size_t open = 0;
    std::size_t unrated = 0;
};

// The touchpoint matrix as plain data: brands × touchpoints with the gap to the benchmark, and the
// plane importance × gap. Draws nothing and decides nothing: verdicts are the engine's.
struct MatrixFigure {
    std::string own; // name of the own brand, empty where there is none
    std::string benchmark; // "best", "mean" or the brand
    std::vector<MatrixBrand> brands; // the own one first
    std::vector<MatrixRow> rows; // largest deficit first, rows without gap last
    MatrixCounts counts;
    double span = 0.0; // points; every interval lies in −span … +span; a multiple of 5
    double crosshair = 0.0; // impact that divides the quadrants
    bool hasDraws = false; // the rows hold certainties
    Agreement agreement; // of the raters
};

MatrixFigure matrixFigure(const Analysis& analysis);

} // namespace rundblick
