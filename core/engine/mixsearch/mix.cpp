// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mix.h"

#include "core/engine/mixcoupled/coupledconflict.h"
#include "core/engine/mixsearch/mixconflict.h"
#include "core/engine/mixsearch/mixtree.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

// The spends of a plan, with rounding at the limits taken away, and without the token spends of
// items that need not be active.
std::vector<double> withinLimits(
    const MixProblem& problem, const MixSearch& search, const MixPlan& plan)
{
    constexpr double token = 2e-9; // of the maximum
    std::vector<double> spend = plan.spend;
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const MixSpan& span = search.terms[i].span;
        if (spend[i] <= 0)
            continue;
        spend[i] = std::clamp(spend[i], span.low, span.high);
        if (problem.items[i].minimum > 0 || !span.mayStop || spend[i] > token * span.high)
            continue;
        const double held = std::exchange(spend[i], 0);
        if (!keepsPhases(problem, spend))
            spend[i] = held;
    }
    return spend;
}

MixResult infeasible(std::vector<MixRestriction> conflict)
{
    MixResult result;
    result.conflict = std::move(conflict);
    return result;
}

// Runs the search; bound and gap are left to the caller, whose question gives them meaning.
class MixRun {
public:
    MixRun(const MixProblem& problem, const MixTarget& target, const std::stop_token& stop)
        : m_problem(problem)
        , m_isCoupled(isCoupled(problem))
        , m_search(m_isCoupled ? coupledSearch(problem, stop) : mixSearch(problem, stop))
        , m_target(withinReach(target))
    {
    }

    Result<MixResult> answer(const MixOptions& options);
    const MixFinding& found() const { return m_found; }
    double baseline() const { return m_search.baseline; }
    double token() const { return m_search.token; }

private:
    MixTarget withinReach(MixTarget target) const;
    std::vector<MixRestriction> conflict() const;

    const MixProblem& m_problem;
    const bool m_isCoupled;
    MixSearch m_search;
    const MixTarget m_target;
    MixFinding m_found;
};

// The target in paid effects; what misses the reach of the items by rounding is taken as in reach.
MixTarget MixRun::withinReach(MixTarget target) const
{
    if (target.kind == MixTarget::Kind::Budget)
        target.amount = std::max(target.amount, leastCost(m_search));
    else
        target.amount = std::min(target.amount - m_search.baseline, mostPaidEffect(m_search));
    return target;
}

std::vector<MixRestriction> MixRun::conflict() const
{
    if (!m_found.complete)
        return {{MixRestriction::Kind::Undecided}};
    return coupledConflict(m_problem, aimOf(m_target), m_search.stop);
}

Result<MixResult> MixRun::answer(const MixOptions& options)
{
    if (m_isCoupled) {
        const MixCoupling coupling = mixCoupling(m_problem, m_search, aimOf(m_target));
        // The way from inside ends a little before the limits.
        constexpr double fromInside = 1e-8;
        MixOptions within = options;
        within.wantedGap = std::max(options.wantedGap, fromInside);
        m_found = searched(m_search, *coupledRelaxer(m_search, coupling), within);
    } else {
        m_found = searched(m_search, *plainRelaxer(m_search, m_target), options);
    }
    if (!m_found.plan && !m_search.stop.stop_requested() && m_isCoupled) {
        MixResult result = infeasible(conflict());
        if (!m_search.stop.stop_requested())
            return result;
    }
    if (m_search.stop.stop_requested())
        return Error{Code::Cancelled, {}, {}};
    MixResult result;
    result.oracleCalls = m_search.oracleCalls;
    result.nodes = m_search.nodes;
    if (!m_found.plan)
        return result;
    result.spend = withinLimits(m_problem, m_search, *m_found.plan);
    result.effect = mixEffect(m_problem, result.spend);
    result.spent = mixCost(m_problem, result.spend);
    result.price = priceOf(m_problem, result.spend);
    if (m_found.plan->price)
        result.price = *m_found.plan->price;
    result.multipliers = m_found.multipliers;
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
    MixRun run(problem, {MixTarget::Kind::Budget, budget}, stop);
    auto result = run.answer(options);
    if (!result || !run.found().plan)
        return result;
    result->bound = std::max(result->effect, run.found().bound + run.baseline());
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
    MixRun run(problem, {MixTarget::Kind::Effect, effect}, stop);
    auto result = run.answer(options);
    if (!result || !run.found().plan)
        return result;
    result->bound = std::min(result->spent, std::max(0.0, -run.found().bound));
    const double apart = result->spent - result->bound;
    result->gap = apart > run.token() ? apart / result->spent : 0;
    result->status = result->gap <= options.acceptedGap ? MixStatus::Optimal : MixStatus::BestFound;
    return result;
}

} // namespace rundblick
