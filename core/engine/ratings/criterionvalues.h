// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// What one criterion says of a touchpoint, 0..100; for influence the touchpoint alone is rated.
struct CriterionValue {
    Id<Criterion> criterion;
    std::optional<double> own; // of the own brand, or of the touchpoint
    std::optional<double> best; // of the best competitor
    Id<Brand> bestBrand; // 0 where there is none
    std::int64_t n = 0; // raters of `own`; 0 for a group value
};

// The values of a touchpoint criterion by criterion, in the order of the criteria; criteria without
// any value are left out. Weighted means over the raters that compute() takes (customers; all where
// there are none); where nobody rated a cell, its group value.
std::vector<CriterionValue> criterionValues(const Workshop& workshop, Id<Touchpoint> touchpoint);

} // namespace rundblick
