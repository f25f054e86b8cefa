// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study.h"

namespace rundblick {

// Influence criteria in two steps: the influence of all touchpoints of the inventory is rated
// first, and the most influential of them (Method::brandStep) are then rated by brand, see
// keepMostInfluential().
struct InfluencePlace {
    Id<Touchpoint> touchpoint;
    double influence = 0.0; // mean of the influence criteria, 0..1 (method.md 2.8)
    std::int64_t n = 0; // raters; 0 for a group value
};

// The touchpoints whose influence is rated, whether on the short list or not, the most influential
// first; equals in workshop order.
std::vector<InfluencePlace> influenceRanking(
    const Workshop& workshop, const Study& study, const Method& method);

} // namespace rundblick
