// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/curves/curves.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rundblick {

enum class MixLock {
    None,
    Today, // the spend stays as it is, whatever the limits say
    Off, // no spend
};

// One touchpoint that is steered by budget. It costs spend + activation where it has any spend.
struct MixItem {
    ResponseCurve curve;
    double today = 0; // spend today, for the lock
    double minimum = 0; // while active
    double maximum = 0;
    double activation = 0; // fixed cost of spending anything at all
    bool stoppable = false; // may be 0 although the minimum is not
    MixLock lock = MixLock::None;
};

// What an item does for a phase.
struct MixShare {
    std::size_t item = 0;
    double share = 0; // a_pi >= 0: part of the item's effect that counts in the phase
};

// What is asked of one phase. An item is active where it has any spend.
struct MixPhase {
    std::vector<MixShare> items; // ascending, each once
    double constantEffect = 0; // in the phase, of touchpoints that no budget steers
    std::int64_t minActive = 0; // n_p
    double minEffect = 0; // G_p, of items (baselines included) and constant; 0: nothing is asked
};

// What the money is spread over; indexes in results are positions in `items`. All amounts are in
// one currency and one unit of effect. Knows no touchpoints.
struct MixProblem {
    std::vector<MixItem> items;
    double constantEffect = 0; // of touchpoints that no budget steers: counts in every effect
    std::optional<std::int64_t> maxActive; // Kmax; every item with a spend counts
    std::vector<MixPhase> phases; // only those of which something is asked
};

double mixCost(const MixItem& item, double spend);

// Effect of all spends, baselines and the constant included. `spend` has one value per item.
double mixEffect(const MixProblem& problem, const std::vector<double>& spend);
double mixCost(const MixProblem& problem, const std::vector<double>& spend);

// The same in one phase, and how many items are active there.
double phaseEffect(
    const MixProblem& problem, const MixPhase& phase, const std::vector<double>& spend);
std::int64_t activeIn(const MixPhase& phase, const std::vector<double>& spend);

// Whether every phase has what is asked of it, to 1e-12 of its effect.
bool keepsPhases(const MixProblem& problem, const std::vector<double>& spend);

// Refuses numbers the search cannot work with: ValueOutOfRange with record "mix", the field, and
// `item` where it belongs to one. `amount` is the budget or the effect asked for.
Status checkedMix(const MixProblem& problem, const std::string& amountField, double amount);

// A restriction that takes part in a conflict.
struct MixRestriction {
    enum class Kind {
        Budget, // the money there is
        Effect, // the effect asked for
        Minimum, // the least spend of an item that cannot be stopped, activation included
        Maximum, // the most spend of an item
        Lock, // an item locked at today's spend or off
        MaxActive,
        PhaseActive,
        PhaseEffect,
        Undecided, // none: neither a mix nor a conflict was found within the counts
    };
    static constexpr std::size_t noItem = static_cast<std::size_t>(-1);

    Kind kind = Kind::Budget;
    std::size_t item = noItem; // of a phase: its position in `phases`

    bool operator==(const MixRestriction&) const = default;
};

enum class MixStatus {
    Optimal, // proven: gap <= MixOptions::acceptedGap
    BestFound, // the node count ended the search; the gap says how good it is at least
    Infeasible, // no mix keeps all restrictions; `conflict` says which contradict each other
};

// When a search ends. Counts, never a clock: the same input gives the same answer. A look is one
// item in one node of the search, a few microseconds.
struct MixOptions {
    double acceptedGap = 1e-6; // relative; proven optimal below
    double wantedGap = 1e-9; // searched for while patience lasts
    std::int64_t patience = 20'000; // looks after which the accepted gap is enough
    std::int64_t limit = 100'000; // looks after which the best found has to do
};

struct MixResult {
    MixStatus status = MixStatus::Infeasible;
    double effect = 0; // recomputed from the spends
    double bound = 0; // same budget: no mix has more effect; same effect: no mix costs less
    double gap = 0; // relative distance of the answer from the bound
    double spent = 0; // cost of all items, activation included
    double price = 0; // effect of one more unit of budget; infinite where a curve begins upright
    std::vector<double> spend; // per item
    std::vector<MixRestriction> conflict; // irreducible; only when infeasible
    std::vector<double> multipliers; // of the relaxation of the whole: to begin a similar search
    std::int64_t oracleCalls = 0;
    std::int64_t nodes = 0;
};

} // namespace rundblick
