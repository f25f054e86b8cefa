// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixconflict.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

using Kind = MixRestriction::Kind;

constexpr double slack = 1e-9;

// A restriction on one item with what leaving it out would gain.
struct Weighted {
    MixRestriction restriction;
    double gain = 0;
};

// A touchpoint that must run needs at least its minimum, which its maximum may forbid.
std::vector<MixRestriction> limitsConflict(const MixProblem& problem)
{
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        if (item.lock == MixLock::None && !item.stoppable && item.minimum > item.maximum)
            return {{Kind::Minimum, i}, {Kind::Maximum, i}};
    }
    return {};
}

// Leaves out, least gain first, every restriction whose gain does not resolve the conflict by
// `missing`. What remains is irreducible, in the order of the items, after `target`.
std::vector<MixRestriction> deletionFilter(
    std::vector<Weighted> restrictions, double missing, const MixRestriction& target)
{
    std::stable_sort(restrictions.begin(), restrictions.end(),
        [](const Weighted& a, const Weighted& b) { return a.gain < b.gain; });
    std::vector<MixRestriction> kept;
    for (const Weighted& weighted : restrictions) {
        if (weighted.gain < missing)
            missing -= weighted.gain;
        else
            kept.push_back(weighted.restriction);
    }
    std::stable_sort(kept.begin(), kept.end(),
        [](const MixRestriction& a, const MixRestriction& b) { return a.item < b.item; });
    kept.insert(kept.begin(), target);
    return kept;
}

// The least an item can cost.
double leastCost(const MixItem& item)
{
    if (item.lock == MixLock::Off || (item.lock == MixLock::None && item.stoppable))
        return 0;
    return mixCost(item, item.lock == MixLock::Today ? item.today : item.minimum);
}

double mostSpend(const MixItem& item)
{
    if (item.lock == MixLock::Today)
        return item.today;
    if (item.lock == MixLock::Off || item.minimum > item.maximum)
        return 0;
    return item.maximum;
}

} // namespace

std::vector<MixRestriction> budgetConflict(const MixProblem& problem, double budget)
{
    if (auto conflict = limitsConflict(problem); !conflict.empty())
        return conflict;
    double least = 0;
    std::vector<Weighted> restrictions;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        const double cost = leastCost(item);
        least += cost;
        restrictions.push_back(
            {{item.lock == MixLock::Today ? Kind::Lock : Kind::Minimum, i}, cost});
    }
    const double missing = least - budget;
    if (missing <= slack * least)
        return {};
    return deletionFilter(std::move(restrictions), missing, {Kind::Budget});
}

std::vector<MixRestriction> effectConflict(const MixProblem& problem, double effect)
{
    if (auto conflict = limitsConflict(problem); !conflict.empty())
        return conflict;
    double most = problem.constantEffect;
    std::vector<Weighted> restrictions;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        const double reached = paidEffectAt(item.curve, mostSpend(item));
        most += item.curve.baseline + reached;
        if (item.lock != MixLock::None)
            restrictions.push_back({{Kind::Lock, i}, item.curve.amplitude - reached});
        else
            restrictions.push_back({{Kind::Maximum, i}, item.curve.amplitude - reached});
    }
    const double missing = effect - most;
    if (missing <= slack * std::abs(effect))
        return {};
    return deletionFilter(std::move(restrictions), missing, {Kind::Effect});
}

} // namespace rundblick
