// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/restrictionfigure.h"
#include "core/report/scenariofigure.h"

namespace rundblick {

struct MixRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::optional<Cover> cover;
    double from = 0.0;
    double to = 0.0;
    bool isSteered = true; // by budget
    std::optional<MixAction> action; // none: not steered, or no mix is possible
    std::vector<Message> reasons;
    std::optional<double> probability; // share of the draws in which the action's direction holds
    std::optional<double> spendLow; // 10–90 % of the recommended spends of the draws
    std::optional<double> spendHigh;
    std::optional<double> robust; // spend in the robust mix
};

// One direction of the mix: the words and numbers of its card.
struct MixCard {
    MixStatus status = MixStatus::Infeasible;
    double change = 0.0; // gain of effect, or saving of budget as a negative number
    double budget = 0.0; // what it spends
    double effect = 0.0;
    double gap = 0.0; // proven to within, relative
    std::vector<Message> proof; // how good it is, or what makes it impossible
    std::optional<double> changeLow; // 10–90 % of the draws
    std::optional<double> changeHigh;
    std::optional<double> probabilityGain; // share of the draws in which it is better than today
};

enum class CertaintyState {
    None, // no draws are asked for
    Pending, // being computed
    Known,
};

// How sure the recommendation is: what the draws of the robustness say about it.
struct MixCertainty {
    CertaintyState state = CertaintyState::None;
    std::int64_t draws = 0;
    std::optional<double> keepsMix; // share of the draws whose best mix has at most 5 % more effect
    std::optional<double> regretMean; // effect lost by keeping the recommended mix, relative
    std::optional<double> regretHigh; // … in a tenth of the draws at least
    std::vector<TornadoBar> tornado; // what decides about the gain, strongest first
    std::optional<double> robustEffect; // of the robust mix: mean of the draws …
    std::optional<double> robustCvar; // … and mean of its worst tenth
    std::optional<double> effectMean; // the same of the recommended mix
    std::optional<double> effectCvar;
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
    double largestSpend = 0.0; // of all rows, today or recommended, whiskers included
    std::vector<FrontierPoint> frontier;
    MixCertainty certainty;
    RestrictionFigure restrictions;
    std::optional<ScenarioFigure> scenarios; // where there are several
    bool isRobust = false; // the rows hold the robust mix
};

// The rows with the robust mix in place of the one with the most effect. Its reasons are left out:
// they speak of the other one.
MixFigure withRobustSpends(MixFigure figure);

// What a change of a spend is called; within 5 % it is held.
MixAction actionFor(double from, double to);

// Empty where the analysis holds no mix yet.
std::optional<MixFigure> mixFigure(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
