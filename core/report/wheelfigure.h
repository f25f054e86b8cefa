// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/grouping.h"

namespace rundblick {

// What the wheel shows, as plain data: the same for the screen and for paper.

struct WheelWedge {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<double> own; // performance values, 0..100
    std::optional<double> best; // of the best competitor …
    std::string bestBrand; // … and who that is
    std::optional<double> market;
    std::optional<Cover> cover;
};

struct WheelSector {
    GroupKey key;
    std::vector<WheelWedge> wedges;
};

struct WheelShare { // of the experience, a brand
    std::string brand;
    bool own = false;
    double share = 0.0; // sums to 1 over brands
    Id<Brand> id;
};

struct WheelCoverage { // of a phase by the blue touchpoints
    std::string phase; // empty: the journey as a whole, where there are no phases
    double coverage = 0.0; // 0..1
    double target = 0.0;
    Id<Phase> id; // 0: the journey as a whole
};

struct WheelFigure {
    std::vector<WheelSector> sectors; // all touchpoints on the short list
    std::vector<WheelShare> shares; // greatest first
    std::vector<WheelCoverage> coverages; // in phase order
    std::string ownBrand;
    Id<Brand> ownId;
    std::optional<double> ownShare;
    std::size_t blue = 0;
    std::size_t reserve = 0;
    std::size_t grey = 0;
    std::optional<std::size_t> blueByShare; // how many the other rule would make blue
    struct Sureness { // of the verdicts, by the draws
        std::size_t firm = 0; // .90 of the draws agree
        std::size_t tends = 0; // .70
        std::size_t open = 0;
    };
    std::optional<Sureness> sureness; // absent without draws
    std::optional<double> greySpendShare; // of all spends; none where nothing is spent
    std::optional<double> greyEffectShare; // of the delivered impact
};

// `by` is Phase, Channel or Department.
WheelFigure wheelFigure(const Workshop& workshop, const Analysis& analysis, Grouping by);

} // namespace rundblick
