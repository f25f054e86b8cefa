// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// "Six of ten": who knows the customers' ten most important touchpoints?
struct CustomersChoice {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::int64_t guessedBy = 0; // participants
};

struct GuessResult {
    std::string participant;
    std::vector<bool> hits; // one per guess, in the order of the participant's list
    std::int64_t hitCount = 0;
};

struct SixOfTen {
    std::vector<CustomersChoice> customers; // by impact, largest first; at most ten
    InfluenceSource source = InfluenceSource::None; // where the influence of most of them is from
    std::vector<GuessResult> participants; // most hits first, equals by name
    double meanHits = 0.0; // over the participants
};

// The customers' ten are those with the largest impact of the analysis (influence × usage,
// method.md 4); without any impact there are none.
SixOfTen sixOfTen(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
