// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixproblem.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace rundblick {

// The inner problem of the mix, method.md 7: at a price per unit of budget every item chooses for
// itself. Used by the search only; mix.h is the way in.

// What one item may choose in a part of the search, with the numbers that every price needs.
struct MixSpan {
    double low = 0; // while active
    double high = 0;
    bool mayStop = false;
    bool mayRun = true;
    double concaveFrom = 0; // max(low, inflection), at most high
    double effectLow = 0; // paid effects
    double effectHigh = 0;
    double slopeStart = 0; // marginal effect at concaveFrom
    double slopeHigh = 0;

    bool operator==(const MixSpan&) const = default;
};

// An item made ready: what does not change during a search.
struct MixTerm {
    ResponseCurve curve;
    PreparedCurve prepared;
    double inflection = 0;
    double activation = 0;
    MixSpan span; // everything its restrictions allow
};

// The choice of one item.
struct MixPick {
    double spend = 0;
    double effect = 0; // paid
    bool runs = true;
};

// What an item weighs its choices by: weight · effect − price · cost − charge for running.
struct MixTag {
    double weight = 1;
    double price = 0;
    double charge = 0;
};

// A choice that may be the best one at some prices: off, an end of a convex part, a point of the
// concave part.
struct MixChoice {
    MixPick pick;
    double bend = 0; // d cost / d ln(price / weight), <= 0
};

// The choices of all items at one price.
struct MixColumn {
    double price = 0; // effect per unit of budget
    double cost = 0;
    double effect = 0; // paid
    double bend = 0; // d cost / d ln(price), <= 0
    std::vector<MixPick> picks;
};

// A search under way: the items, who may stop it, and what it has cost.
struct MixSearch {
    std::vector<MixTerm> terms;
    double baseline = 0; // effect that no choice changes
    double token = 0; // costs that differ by less are the same: what being active at all may cost
    std::stop_token stop;
    std::int64_t oracleCalls = 0;
    std::int64_t nodes = 0;
};

MixSearch mixSearch(const MixProblem& problem, const std::stop_token& stop);

// What the cheapest choices of all items cost together, and what the best achieve at most.
double leastCost(const MixSearch& search);
double mostPaidEffect(const MixSearch& search);

// The span limited to [low, high], derived numbers renewed. Requires low <= high.
MixSpan limited(const MixTerm& term, MixSpan span, double low, double high);

// The spends around `spend` on which the item's curve is concave: only `spend` itself below the
// inflection of a smooth curve.
SpendStretch concaveAround(const MixTerm& term, double spend);

// Whether the curve has no steeper part later on between the two spends.
bool isConcaveBetween(const MixTerm& term, double low, double high);

// The choice that maximises effect - price · cost; at equal worth the cheaper one. `bend` gathers
// the derivative of the cost.
MixPick bestPick(const MixTerm& term, const MixSpan& span, double price, double& bend);

// All choices that can be best at the price, the cheapest first; one of them is. Their number is
// the same at all finite prices, and each moves steadily with the price. An infinite price leaves
// the cheapest alone: off, and the least spend.
void listChoices(
    const MixTerm& term, const MixSpan& span, double price, std::vector<MixChoice>& choices);

double worthOf(const MixTerm& term, const MixPick& pick, const MixTag& tag);

// The worth of the best choice.
double bestWorth(const MixTerm& term, const MixSpan& span, const MixTag& tag);

// The best choices of all items: prices 0 (the most of everything that brings something) and
// infinity (the least) included. Counts as one oracle call.
void chooseAll(
    MixSearch& search, const std::vector<MixSpan>& spans, double price, MixColumn& column);

} // namespace rundblick
