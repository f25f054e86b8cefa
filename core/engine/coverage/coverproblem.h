// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/coverage.h"

namespace rundblick {

// What remains of a CoverInput when everything decided beforehand is taken out: items that may be
// chosen and phases that still need them.
struct CoverProblem {
    std::size_t items = 0;
    std::size_t phases = 0;
    std::vector<double> share; // [i * phases + p]: of the phase's whole impact
    std::vector<double> need; // by phase, > 0
    std::vector<double> cost; // in search units, > 0
    std::vector<double> impact; // M_i
    std::vector<double> price; // what the search minimises: cost - impactWeight * impact
    std::vector<std::vector<std::size_t>> better; // items that are chosen wherever i is
    std::vector<std::vector<std::size_t>> worse; // the reverse
    std::vector<std::size_t> touchpoint; // of the item
    double impactWeight = 0; // > 0 where costs are multiples of one unit: then below half a unit
    double tieTolerance = 0; // prices that differ by less may be ties
    bool wholeCosts = false; // the search units are whole

    const double* shares(std::size_t item) const { return share.data() + item * phases; }
};

// A choice of items; the sums run in the order of the items, so that equal choices are equal.
struct Choice {
    std::vector<char> in;
    double cost = 0;
    double impact = 0;
    double price(const CoverProblem& problem) const { return cost - problem.impactWeight * impact; }
};

// A CoverInput, and how the answer to its problem becomes a CoverSet.
struct PreparedCover {
    CoverProblem problem;
    std::vector<char> always; // by touchpoint: in whatever is chosen
    std::vector<double> money; // k_i as counted
    std::vector<double> phaseImpact; // sum of m_pi over i
    double unit = 1; // money per search unit
};

// Forced blue or unavoidable, and not forced grey.
bool mustBeIn(const CoverInput& input, std::size_t touchpoint);

// Takes out what is forced, unavoidable, free of charge or without impact. Error: CoverInfeasible.
Result<PreparedCover> prepareCover(const CoverInput& input);

// `bound` in search units, of what the problem's items cost at least.
CoverSet finishCover(
    const PreparedCover& prepared, const CoverInput& input, const Choice& choice, double bound);

bool covers(const CoverProblem& problem, const std::vector<char>& in);
Choice makeChoice(const CoverProblem& problem, std::vector<char> in);

// Costs less; or the same within 1e-9 and has more impact; or that too and comes first in order.
bool isBetter(const Choice& one, const Choice& other);

} // namespace rundblick
