// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/touchpoint.h"

#include <cstdint>
#include <stop_token>

namespace rundblick {

// What a cover is chosen from. Numbers of touchpoints in phases are by rows: [p * touchpoints + i].
struct CoverInput {
    std::vector<std::string> names; // of the touchpoints; messages carry them
    std::vector<std::string> phaseNames;
    std::vector<double> impact; // m_pi >= 0
    std::vector<double> target; // tau_p in 0..1
    std::vector<double> cost; // k_i >= 0; where all are 0 every touchpoint counts 1
    std::vector<Forced> forced; // empty: none
    std::vector<char> unavoidable; // dominators of conversion, always in; empty: none
};

// A set of touchpoints that reaches the target in every phase.
struct CoverSet {
    std::vector<char> blue; // by touchpoint
    double cost = 0;
    double bound = 0; // no cover costs less: proven
    double gap = 0; // (cost - bound) / cost; 0: proven cheapest; by rule `share`: not searched, 0
    std::vector<std::optional<double>> coverage; // Cov_p, 0..1; none where a phase has no impact
    std::int64_t nodes = 0; // examined by the search
    bool proven = false; // nothing better exists; within 1e-9 also none with more impact
};

struct CoverOptions {
    std::int64_t nodeLimit = 300'000; // ends the exact search, after about 3 s
};

// The cheapest set with Cov_p >= tau_p for every p (method.md 5). Of sets that cost the same
// within 1e-9 the one with the largest impact, then the first in order of its sorted indexes.
// A touchpoint that is forced grey stays out, forced blue or unavoidable in (out wins).
//
// First answer: Lagrangian bound, greedy and swaps. Errors: CoverInfeasible, Cancelled.
Result<CoverSet> firstCover(const CoverInput& input, std::stop_token stop);

// Branch and bound on the Lagrangian bound, ended by node count; the same bytes every time.
// Errors: CoverInfeasible, Cancelled.
Result<CoverSet> exactCover(
    const CoverInput& input, const CoverOptions& options, std::stop_token stop);

// The rule `share`: per phase the fewest touchpoints by m_pi that reach tau_p, united, with those
// that must be in. Error: CoverInfeasible.
Result<CoverSet> shareCover(const CoverInput& input);

} // namespace rundblick
