// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/workshop.h"

namespace rundblick {

struct MixRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    double from = 0.0;
    double to = 0.0;
    std::optional<MixAction> action; // none: not steered by budget
    std::vector<Message> reasons;
};

// One direction of the mix: the words and numbers of its card.
struct MixCard {
    MixStatus status = MixStatus::Infeasible;
    double change = 0.0; // gain of effect, or saving of budget as a negative number
    double budget = 0.0; // what it spends
    double effect = 0.0;
    double gap = 0.0; // proven to within, relative
    std::vector<Message> conflict; // where infeasible
};

// The marketing mix as plain data: cards, spends today → recommended, frontier and reasons.
struct MixFigure {
    std::string scenario; // name, empty where none was made yet
    std::string period;
    double budget = 0.0;
    double spentToday = 0.0;
    double effectToday = 0.0;
    std::size_t assumed = 0; // values of the budget table taken from defaults
    std::size_t locked = 0;
    std::optional<MixCard> sameBudget;
    std::optional<MixCard> sameEffect;
    std::optional<double> waste; // spend on grey
    std::optional<double> wasteShare; // of today's spend
    std::vector<MixRow> rows; // most changed first; those not steered last
    std::size_t notSteered = 0;
    double largestSpend = 0.0; // of all rows, today or recommended
    std::vector<FrontierPoint> frontier;
};

// Empty where the analysis holds no mix yet.
std::optional<MixFigure> mixFigure(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
