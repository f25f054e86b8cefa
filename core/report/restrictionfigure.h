// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/workshop.h"

namespace rundblick {

// A price with its place in Mix::prices; none: of the budget, which is Quantity::Price.
struct PlacedPrice : RestrictionPrice {
    std::optional<std::size_t> place;
};

// What the shown scenario asks of a phase, and what that costs.
struct PhaseLimit {
    Id<Phase> phase;
    std::string name;
    std::int64_t minActive = 0; // 0: nothing
    double effectShare = 0.0; // least share of today's effect; 0: nothing
    std::optional<PlacedPrice> activePrice;
    std::optional<PlacedPrice> effectPrice;
};

// What the shown scenario supposes of a touchpoint.
struct Supposed {
    Id<Touchpoint> touchpoint;
    std::string name;
    WhatIf kind = WhatIf::Drop;
    std::optional<double> quality; // empty: the mean of the competitors
};

// The restrictions of the shown scenario with their prices, or why no mix keeps them all.
struct RestrictionFigure {
    double effectToday = 0.0; // prices are in its unit
    double budget = 0.0;
    double unit = 0.0; // of the rounded spends
    bool isPriced = false; // what has no price costs nothing
    std::optional<std::int64_t> maxActive;
    std::optional<PlacedPrice> budgetPrice;
    std::optional<PlacedPrice> activePrice;
    std::vector<PhaseLimit> phases; // all of the workshop, in order
    std::vector<PlacedPrice> touchpoints; // locks, minima, maxima that cost; dearest first
    std::vector<Message> conflict; // restrictions that contradict each other
    std::vector<Supposed> suppositions;
    std::optional<double> leastBudget; // that keeps all other restrictions
    std::optional<double> mostEffect; // that any budget can reach, today = 100
};

// `analysis` may hold no mix yet: then there are no prices.
RestrictionFigure restrictionFigure(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
