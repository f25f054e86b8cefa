// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mix.h"

#include "core/engine/mix/mixconflict.h"
#include "core/engine/mix/mixtree.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

namespace {

// What one more unit of budget would bring: the best marginal effect among the items that could
// take it. At the optimum all items between their limits share this value.
double priceOf(const MixProblem& problem, const std::vector<double>& spend)
{
    constexpr double atLimit = 1e-9; // relative
    double price = 0;
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const MixItem& item = problem.items[i];
        const bool isOff = spend[i] <= 0 && (item.minimum > 0 || item.activation > 0);
        if (item.lock == MixLock::None && !isOff && spend[i] < item.maximum * (1 - atLimit))
            price = std::max(price, marginalAt(item.curve, spend[i]));
    }
    return price;
}

// The spends of a plan, with rounding at the limits taken away.
std::vector<double> withinLimits(const MixSearch& search, const MixPlan& plan)
{
    std::vector<double> spend = plan.spend;
    for (std::size_t i = 0; i < spend.size(); ++i)
        if (spend[i] > 0)
            spend[i] = std::clamp(spend[i], search.terms[i].span.low, search.terms[i].span.high);
    return spend;
}

MixResult infeasible(std::vector<MixRestriction> conflict)
{
    MixResult result;
    result.conflict = std::move(conflict);
    return result;
}

// Runs the search; effect, bound and gap are left to the caller, whose question gives them meaning.
Result<MixResult> answered(const MixProblem& problem, MixSearch& search, const MixTarget& target,
    const MixOptions& options, MixFinding& found)
{
    found = searched(search, target, options);
    if (search.stop.stop_requested())
        return Error{Code::Cancelled, {}, {}};
    MixResult result;
    result.oracleCalls = search.oracleCalls;
    result.nodes = search.nodes;
    if (!found.plan)
        return result;
    result.spend = withinLimits(search, *found.plan);
    result.effect = mixEffect(problem, result.spend);
    result.spent = mixCost(problem, result.spend);
    result.price = priceOf(problem, result.spend);
    return result;
}

} // namespace

Result<MixResult> mostEffect(const MixProblem& problem, double budget, const MixOptions& options,
    const std::stop_token& stop)
{
    if (const auto status = checkedMix(problem, "budget", budget); !status)
        return status.error();
    if (auto conflict = budgetConflict(problem, budget); !conflict.empty())
        return infeasible(std::move(conflict));
    MixSearch search = mixSearch(problem, stop);
    const MixTarget target{MixTarget::Kind::Budget, std::max(budget, leastCost(search))};
    MixFinding found;
    auto result = answered(problem, search, target, options, found);
    if (!result || !found.plan)
        return result;
    result->bound = std::max(result->effect, found.bound + search.baseline);
    result->gap = result->bound > 0 ? (result->bound - result->effect) / result->bound : 0;
    result->status = result->gap <= options.acceptedGap ? MixStatus::Optimal : MixStatus::BestFound;
    return result;
}

Result<MixResult> leastBudget(const MixProblem& problem, double effect, const MixOptions& options,
    const std::stop_token& stop)
{
    if (const auto status = checkedMix(problem, "effect", effect); !status)
        return status.error();
    if (auto conflict = effectConflict(problem, effect); !conflict.empty())
        return infeasible(std::move(conflict));
    MixSearch search = mixSearch(problem, stop);
    const MixTarget target{
        MixTarget::Kind::Effect, std::min(effect - search.baseline, mostPaidEffect(search))};
    MixFinding found;
    auto result = answered(problem, search, target, options, found);
    if (!result || !found.plan)
        return result;
    result->bound = std::min(result->spent, std::max(0.0, -found.bound));
    result->gap = result->spent > 0 ? (result->spent - result->bound) / result->spent : 0;
    result->status = result->gap <= options.acceptedGap ? MixStatus::Optimal : MixStatus::BestFound;
    return result;
}

} // namespace rundblick
