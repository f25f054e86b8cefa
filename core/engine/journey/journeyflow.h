// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/chainalgebra.h"
#include "core/engine/chain/journeychain.h"

namespace rundblick {

// First entry of a walk from the start into a set of states; probabilities of a walk.
struct SetEntry {
    double reach = 0; // it enters
    double converting = 0; // it enters and converts afterwards
    double value = 0; // expected value of a walk, of those that enter; 0 without values
    double avoiding = 0; // it converts and never enters
};

// A chain solved for the states that walks can meet. Index k counts these, states[k] is the state
// of the chain. Borrows the chain.
struct Flow {
    const Chain* chain = nullptr;
    std::vector<std::size_t> states;
    std::vector<double> visits; // expected in a walk from the start
    std::vector<double> conversion; // b: probability to convert from k
    std::vector<double> value; // expected value of a walk from k; 0 without values
    std::vector<SetEntry> meetings; // by touchpoint; zero where walks never meet it
    double conversionFromStart = 0;
    double lostFromStart = 0; // summed, not 1 - conversion, which would cancel
    double valueFromStart = 0;

    std::size_t size() const { return states.size(); }
    const double* row(std::size_t k) const { return chain->row(states[k]); }
    const double* startRow() const { return chain->row(chain->size); }
    double lost(std::size_t k) const { return row(k)[chain->lost()]; }
    std::size_t touchpoint(std::size_t k) const { return chain->touchpointOf[states[k]]; }
};

// Solves the chain for its reachable states, none of which may be trapped in a closed class
// (method.md 3.3, 3.5). The first meetings (3.4) are F_k = N_sk / N_kk with order 1, and first
// entries into the touchpoint's windows with order 2. O(n^3). Error: Cancelled.
Result<Flow> solveFlow(
    const Chain& chain, std::vector<std::size_t> reachable, const std::stop_token& stop);

// Conversion from the start where customers who would go to any of the states (marked in `gone`)
// go on as the others do from the same place; lost where there is no other way. O(n^3 / 3).
// Error: Cancelled.
Result<double> conversionWithout(
    const Flow& flow, const std::vector<char>& gone, const std::stop_token& stop);

} // namespace rundblick
