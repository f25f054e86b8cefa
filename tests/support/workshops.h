// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// Made-up workshops of several sizes for tests and benchmarks: the same records and ratings on
// every machine and in every run. All pass check().

struct WorkshopSize {
    std::size_t touchpoints = 6; // at most 100
    std::size_t phases = 3; // at most 12; 0: no placements
    std::size_t brands = 3; // the first is the own one
    std::size_t criteria = 2; // performance criteria 1..5; one influence criterion is added
    std::size_t customers = 12;
    std::size_t employees = 4;
    bool links = true; // a journey drawn through the touchpoints, with loops, drop-out, conversion
    std::uint64_t seed = 1;
};

// Touchpoints with German names of about 60 characters, placements, spends with budget answers,
// ratings (one in twenty missing), links and one scenario.
Workshop generatedWorkshop(const WorkshopSize& size);

// 6 touchpoints, 3 phases, 3 brands, 16 raters.
Workshop smallWorkshop();

// 100 touchpoints, 12 phases, 11 brands, 40 customers, 10 employees.
Workshop stressWorkshop();

// 100 touchpoints × 11 brands × 5 criteria × 2,000 customers = 11 million ratings.
Workshop hugeWorkshop();

} // namespace rundblick
