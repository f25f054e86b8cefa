// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/frontier.h"

#include "core/engine/mixsearch/mixconflict.h"
#include "core/engine/mixsearch/mixtree.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

namespace {

double mostCost(const MixSearch& search)
{
    double cost = 0;
    for (const MixTerm& term : search.terms)
        if (term.span.mayRun && term.span.high > 0)
            cost += term.span.high + term.activation;
    return cost;
}

double budgetAt(const FrontierRange& range, std::size_t point)
{
    if (range.points < 2)
        return range.to;
    const double part = static_cast<double>(point) / static_cast<double>(range.points - 1);
    return range.from + part * (range.to - range.from);
}

// A tenth of a pixel on any chart, or some thirty nodes of 100 items.
constexpr MixOptions forChart{1e-4, 1e-4, 0, 3'000};
constexpr MixOptions forCoupledChart{1e-4, 1e-4, 0, 600};
constexpr std::size_t turned = 1; // items in doubt that are tried both ways at each point

} // namespace

FrontierRange wholeRange(const MixProblem& problem)
{
    const MixSearch search = mixSearch(problem, {});
    FrontierRange range;
    range.from = leastCost(search);
    range.to = std::max(range.from, mostCost(search));
    if (isCoupled(problem))
        range.points = 100;
    return range;
}

Result<std::vector<FrontierPoint>> frontier(
    const MixProblem& problem, const FrontierRange& range, const std::stop_token& stop)
{
    for (const double end : {range.from, range.to})
        if (const auto status = checkedMix(problem, "budget", end); !status)
            return status.error();
    const bool coupled = isCoupled(problem);
    MixSearch search = coupled ? coupledSearch(problem, stop) : mixSearch(problem, stop);
    std::vector<FrontierPoint> points;
    std::vector<double> multipliers;
    double best = 0; // paid effect of a cheaper mix, which stays possible
    for (std::size_t k = 0; k < range.points; ++k) {
        const double budget = budgetAt(range, k);
        if (!budgetConflict(problem, budget).empty())
            continue;
        const MixTarget target{MixTarget::Kind::Budget, std::max(budget, leastCost(search))};
        const MixCoupling coupling
            = coupled ? mixCoupling(problem, search, aimOf(target)) : MixCoupling{};
        const auto relaxer
            = coupled ? coupledRelaxer(search, coupling, turned) : plainRelaxer(search, target);
        const MixFinding found
            = searched(search, *relaxer, coupled ? forCoupledChart : forChart, multipliers);
        if (stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        if (found.plan)
            multipliers = found.multipliers;
        if (coupled && points.empty() && !found.plan)
            continue;
        if (found.plan)
            best = std::max(best, found.plan->effect);
        const double effect = search.baseline + best;
        const double bound = std::max(effect, search.baseline + found.bound);
        points.push_back({budget, effect, bound > 0 ? (bound - effect) / bound : 0});
    }
    return points;
}

} // namespace rundblick
