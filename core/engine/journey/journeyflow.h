// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journey/chainalgebra.h"
#include "core/engine/journey/journeychain.h"

namespace rundblick {

// A chain solved for the touchpoints that walks can meet. Index k counts these, states[k] is the
// touchpoint. Borrows the chain.
struct Flow {
    const Chain* chain = nullptr;
    std::vector<std::size_t> states;
    std::vector<double> fundamental; // N, by rows
    std::vector<double> visits; // expected in a walk from the start
    std::vector<double> conversion; // b: probability to convert from k
    std::vector<double> value; // expected value of a walk from k; 0 without values
    double conversionFromStart = 0;
    double lostFromStart = 0; // summed, not 1 - conversion, which would cancel
    double valueFromStart = 0;

    std::size_t size() const { return states.size(); }
    const double* row(std::size_t k) const { return chain->row(states[k]); }
    const double* startRow() const { return chain->row(chain->size); }
    double lost(std::size_t k) const { return row(k)[chain->lost()]; }
    double visitsOnceMet(std::size_t k) const { return fundamental[k * size() + k]; }
};

/// Solves the chain for its reachable states, none of which may be trapped in a closed class
/// (method.md 3.3, 3.5). O(n^3). Error: Cancelled.
Result<Flow> solveFlow(
    const Chain& chain, std::vector<std::size_t> reachable, const std::stop_token& stop);

/// Conversion from the start where customers who would go to state k go on as the others do from
/// the same place; lost where there is no other way. O(n^3 / 3). Error: Cancelled.
Result<double> conversionWithout(const Flow& flow, std::size_t k, const std::stop_token& stop);

// First entry of a walk into a set of states.
struct SetEntry {
    double reach = 0; // probability of it
    double converting = 0; // probability of it and of a conversion afterwards
};

/// `members` by state of the flow. Error: Cancelled.
Result<SetEntry> enterSet(
    const Flow& flow, const std::vector<char>& members, const std::stop_token& stop);

} // namespace rundblick
