// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/frontier.h"

#include "core/engine/mixconflict.h"
#include "core/engine/mixplan.h"

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

} // namespace

FrontierRange wholeRange(const MixProblem& problem)
{
    const MixSearch search = mixSearch(problem, {});
    FrontierRange range;
    range.from = leastCost(search);
    range.to = std::max(range.from, mostCost(search));
    return range;
}

Result<std::vector<FrontierPoint>> frontier(
    const MixProblem& problem, const FrontierRange& range, const std::stop_token& stop)
{
    for (const double end : {range.from, range.to})
        if (const auto status = checkedMix(problem, "budget", end); !status)
            return status.error();
    MixSearch search = mixSearch(problem, stop);
    std::vector<MixSpan> spans;
    for (const MixTerm& term : search.terms)
        spans.push_back(term.span);

    std::vector<FrontierPoint> points;
    double price = 0;
    double best = 0; // paid effect of a cheaper mix, which stays possible
    for (std::size_t k = 0; k < range.points; ++k) {
        const double part
            = range.points > 1 ? static_cast<double>(k) / static_cast<double>(range.points - 1) : 1;
        const double budget = range.from + part * (range.to - range.from);
        if (!budgetConflict(problem, budget).empty())
            continue;
        const MixTarget target{MixTarget::Kind::Budget, std::max(budget, leastCost(search))};
        const auto relaxation = relaxed(search, spans, target, price);
        if (stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        if (!relaxation)
            continue;
        price = relaxation->price;
        if (const auto plan = planned(search, spans, *relaxation, target))
            best = std::max(best, plan->effect);
        const double effect = search.baseline + best;
        const double bound = std::max(effect, search.baseline + relaxation->bound);
        points.push_back({budget, effect, bound > 0 ? (bound - effect) / bound : 0});
    }
    return points;
}

} // namespace rundblick
