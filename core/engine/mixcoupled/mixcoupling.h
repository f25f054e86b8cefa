// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixsearch/mixdual.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace rundblick {

// The restrictions that tie the items of a mix together, each as usage <= limit: money, effect,
// active touchpoints, phases. Multipliers for them split the problem into its items, method.md 7.

// What one unit of a row's multiplier adds to what an item weighs its choices by. The item's usage
// of the row is price · cost + charge (where it runs) − weight · effect.
struct MixUse {
    std::size_t row = 0;
    MixTag tag{0, 0, 0};
};

struct MixCoupling {
    MixTag objective; // of every item: {1, 0, 0} the most effect, {0, 1, 0} the least cost
    std::vector<MixRestriction> rows;
    std::vector<double> limits; // scaled to -1 or 1, or 0
    std::vector<std::vector<MixUse>> uses; // per item
    double worstScore = 0; // a mix that scores less does not exist
    double size = 0; // of the largest scores
};

// What a mix is to achieve; the restrictions of the problem come on top.
struct MixAim {
    bool leastCost = false; // else the most effect
    std::optional<double> budget;
    std::optional<double> effect; // paid
};

MixAim aimOf(const MixTarget& target);

// Whether the problem has restrictions beyond the target that its limits do not already keep.
bool isCoupled(const MixProblem& problem);

// Items whose activity counts get their choice between off and on; "on" is then any spend above 0.
// Rows that every mix keeps are left out.
MixSearch coupledSearch(const MixProblem& problem, const std::stop_token& stop);
MixCoupling mixCoupling(const MixProblem& problem, const MixSearch& search, const MixAim& aim);

// What an item weighs its choices by at the multipliers of the rows.
MixTag tagOf(const MixCoupling& coupling, std::size_t item, const std::vector<double>& multipliers);

// What an item uses of a row at least while it runs.
double leastUse(const MixTerm& term, const MixSpan& span, const MixTag& tag);

// Whether each row by itself can be kept with the choices of the spans.
bool isWithinReach(
    const MixSearch& search, const MixCoupling& coupling, const std::vector<MixSpan>& spans);

// The rows that remain where it is settled which items run.
MixCoupling withoutCounts(const MixCoupling& coupling);

// By how much the spends exceed each limit, relative to its scale; negative: so much is left.
std::vector<double> excess(
    const MixSearch& search, const MixCoupling& coupling, const std::vector<double>& spend);

// Takes a restriction that items share out of the problem: the most active ones, or what a phase is
// asked for. Others stay.
void liftShared(MixProblem& problem, const MixRestriction& restriction);

} // namespace rundblick
