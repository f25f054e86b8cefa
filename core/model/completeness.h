// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// What is still missing at the touchpoints of the short list, in their order.
struct Completeness {
    std::vector<Id<Touchpoint>> withoutRating; // own brand has no rating and no group value
    std::vector<Id<Touchpoint>> withoutPhase; // no placement
    std::vector<Id<Touchpoint>> withoutExperience; // placed, but no placement has an experience
    std::vector<Id<Touchpoint>> withoutChannel;

    bool operator==(const Completeness&) const = default;
};

Completeness completenessOf(const Workshop& workshop);

} // namespace rundblick
