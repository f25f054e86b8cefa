// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverproblem.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

namespace {

constexpr double coverTolerance = 1e-9; // shares are sums of rounded numbers
constexpr double tie = 1e-9; // relative
constexpr double rounding = 1e-12; // of sums that are made in another order elsewhere

Forced forcedOf(const CoverInput& input, std::size_t i)
{
    return input.forced.empty() ? Forced::None : input.forced[i];
}

double totalImpact(const CoverInput& input, std::size_t i)
{
    double sum = 0;
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p)
        sum += input.impact[p * input.names.size() + i];
    return sum;
}

std::vector<double> moneyOf(const CoverInput& input)
{
    const bool isFree
        = std::all_of(input.cost.begin(), input.cost.end(), [](double cost) { return cost <= 0; });
    return isFree ? std::vector<double>(input.names.size(), 1.0) : input.cost;
}

std::vector<double> phaseSums(const CoverInput& input)
{
    const std::size_t n = input.names.size();
    std::vector<double> sums(input.phaseNames.size(), 0.0);
    for (std::size_t p = 0; p < sums.size(); ++p)
        for (std::size_t i = 0; i < n; ++i)
            sums[p] += input.impact[p * n + i];
    return sums;
}

// The phases that what is always in does not cover yet, with what they need; or the phase
// that nothing allowed can cover.
struct Needs {
    std::vector<std::size_t> phase;
    std::vector<double> need;
};

Result<Needs> needsOf(
    const CoverInput& input, const PreparedCover& prepared, const std::vector<char>& allowed)
{
    const std::size_t n = input.names.size();
    Needs needs;
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p) {
        if (prepared.phaseImpact[p] <= 0)
            continue;
        double covered = 0;
        double possible = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const double share = input.impact[p * n + i] / prepared.phaseImpact[p];
            covered += prepared.always[i] ? share : 0;
            possible += prepared.always[i] || allowed[i] ? share : 0;
        }
        if (possible < input.target[p] - coverTolerance)
            return Error{Code::CoverInfeasible,
                {{"phase", input.phaseNames[p]}, {"coverage", possible},
                    {"target", input.target[p]}},
                {}};
        if (covered >= input.target[p] - coverTolerance)
            continue;
        needs.phase.push_back(p);
        needs.need.push_back(input.target[p] - coverTolerance - covered);
    }
    return needs;
}

// Euclid's algorithm on numbers that may carry rounding below `noise`.
double commonDivisor(double a, double b, double noise)
{
    while (b > noise)
        a = std::exchange(b, std::abs(std::remainder(a, b)));
    return a;
}

// The largest number that all costs are whole multiples of; 0 where there is none that can be
// told from rounding.
double commonUnit(const std::vector<double>& costs)
{
    double total = 0;
    for (const double cost : costs)
        total += cost;
    double unit = 0;
    for (const double cost : costs)
        unit = commonDivisor(cost, unit, 1e-12 * total);
    const bool isWhole = std::all_of(costs.begin(), costs.end(),
        [unit](double cost) { return std::abs(cost / unit - std::round(cost / unit)) < 1e-3; });
    return isWhole && unit >= 1e-6 * total ? unit : 0;
}

void setCosts(PreparedCover& prepared)
{
    CoverProblem& problem = prepared.problem;
    double total = 0;
    double impact = 0;
    std::vector<double> costs;
    for (std::size_t i = 0; i < problem.items; ++i) {
        costs.push_back(prepared.money[problem.touchpoint[i]]);
        total += costs.back();
        impact += problem.impact[i];
    }
    const double unit = commonUnit(costs);
    problem.wholeCosts = unit > 0;
    prepared.unit = unit > 0 ? unit : (total > 0 ? total : 1);
    problem.impactWeight = unit > 0 && impact > 0 ? 0.5 / impact : 0;
    problem.tieTolerance = unit > 0 ? 0.5 * tie : 0;
    for (std::size_t i = 0; i < problem.items; ++i) {
        const double cost = costs[i] / prepared.unit;
        problem.cost.push_back(unit > 0 ? std::round(cost) : cost);
        problem.price.push_back(problem.cost[i] - problem.impactWeight * problem.impact[i]);
    }
}

// Differences that are certainly more than a tie, whatever the choice.
struct Clearly {
    double cost = 0;
    double impact = 0;
};

Clearly clearlyMore(const CoverProblem& problem)
{
    Clearly more;
    for (std::size_t i = 0; i < problem.items; ++i) {
        more.cost += 2 * tie * problem.cost[i];
        more.impact += 2 * tie * problem.impact[i];
    }
    return more;
}

// Item i may replace item j in any cover, and the cover becomes better, or comes earlier.
bool dominates(const CoverProblem& problem, const Clearly& more, std::size_t i, std::size_t j)
{
    if (i == j || problem.cost[i] > problem.cost[j] || problem.impact[i] < problem.impact[j])
        return false;
    for (std::size_t p = 0; p < problem.phases; ++p)
        if (problem.shares(i)[p] < problem.shares(j)[p])
            return false;
    return i < j || problem.cost[j] - problem.cost[i] > more.cost
        || problem.impact[i] - problem.impact[j] > more.impact;
}

void setDominance(CoverProblem& problem)
{
    const Clearly more = clearlyMore(problem);
    problem.better.resize(problem.items);
    problem.worse.resize(problem.items);
    for (std::size_t i = 0; i < problem.items; ++i)
        for (std::size_t j = 0; j < problem.items; ++j)
            if (dominates(problem, more, i, j)) {
                problem.better[j].push_back(i);
                problem.worse[i].push_back(j);
            }
}

void addItem(CoverProblem& problem, const CoverInput& input, const PreparedCover& prepared,
    const std::vector<std::size_t>& phases, std::size_t touchpoint)
{
    problem.touchpoint.push_back(touchpoint);
    problem.impact.push_back(totalImpact(input, touchpoint));
    for (const std::size_t p : phases)
        problem.share.push_back(
            input.impact[p * input.names.size() + touchpoint] / prepared.phaseImpact[p]);
    ++problem.items;
}

} // namespace

bool mustBeIn(const CoverInput& input, std::size_t touchpoint)
{
    return forcedOf(input, touchpoint) != Forced::Grey
        && (forcedOf(input, touchpoint) == Forced::Blue
            || (!input.unavoidable.empty() && input.unavoidable[touchpoint]));
}

Result<PreparedCover> prepareCover(const CoverInput& input)
{
    const std::size_t n = input.names.size();
    PreparedCover prepared{{}, std::vector<char>(n), moneyOf(input), phaseSums(input), 1};
    std::vector<char> allowed(n);
    for (std::size_t i = 0; i < n; ++i) {
        allowed[i] = forcedOf(input, i) != Forced::Grey && totalImpact(input, i) > 0;
        // What costs nothing and has impact makes every cover better.
        prepared.always[i] = mustBeIn(input, i) || (allowed[i] && prepared.money[i] <= 0);
    }
    const Result<Needs> needs = needsOf(input, prepared, allowed);
    if (!needs)
        return needs.error();
    CoverProblem& problem = prepared.problem;
    problem.phases = needs->phase.size();
    problem.need = needs->need;
    for (std::size_t i = 0; i < n; ++i)
        if (allowed[i] && !prepared.always[i])
            addItem(problem, input, prepared, needs->phase, i);
    setCosts(prepared);
    setDominance(problem);
    return prepared;
}

CoverSet finishCover(
    const PreparedCover& prepared, const CoverInput& input, const Choice& choice, double bound)
{
    const std::size_t n = input.names.size();
    CoverSet set;
    set.blue = prepared.always;
    for (std::size_t i = 0; i < choice.in.size(); ++i)
        if (choice.in[i])
            set.blue[prepared.problem.touchpoint[i]] = true;
    double fixedCost = 0;
    for (std::size_t i = 0; i < n; ++i) {
        set.cost += set.blue[i] ? prepared.money[i] : 0;
        fixedCost += prepared.always[i] ? prepared.money[i] : 0;
    }
    set.bound = std::min(set.cost, fixedCost + bound * prepared.unit);
    set.gap = set.cost > 0 ? (set.cost - set.bound) / set.cost : 0;
    for (std::size_t p = 0; p < input.phaseNames.size(); ++p) {
        double covered = 0;
        for (std::size_t i = 0; i < n; ++i)
            covered += set.blue[i] ? input.impact[p * n + i] : 0;
        const double all = prepared.phaseImpact[p];
        set.coverage.push_back(all > 0 ? std::optional(covered / all) : std::nullopt);
    }
    return set;
}

bool covers(const CoverProblem& problem, const std::vector<char>& in)
{
    for (std::size_t p = 0; p < problem.phases; ++p) {
        double sum = 0;
        for (std::size_t i = 0; i < problem.items; ++i)
            sum += in[i] ? problem.shares(i)[p] : 0;
        if (sum < problem.need[p] - rounding)
            return false;
    }
    return true;
}

Choice makeChoice(const CoverProblem& problem, std::vector<char> in)
{
    Choice choice{std::move(in), 0, 0};
    for (std::size_t i = 0; i < problem.items; ++i) {
        choice.cost += choice.in[i] ? problem.cost[i] : 0;
        choice.impact += choice.in[i] ? problem.impact[i] : 0;
    }
    return choice;
}

bool isBetter(const Choice& one, const Choice& other)
{
    const double costs = tie * std::max(one.cost, other.cost);
    if (std::abs(one.cost - other.cost) > costs)
        return one.cost < other.cost;
    const double impacts = tie * std::max(one.impact, other.impact);
    if (std::abs(one.impact - other.impact) > impacts)
        return one.impact > other.impact;
    for (std::size_t i = 0; i < one.in.size(); ++i)
        if (one.in[i] != other.in[i]) {
            // The first index that only one has: that one is first in order, unless it merely goes
            // on.
            const std::vector<char>& lacking = one.in[i] ? other.in : one.in;
            const bool goesOn
                = std::find(lacking.begin() + std::ptrdiff_t(i), lacking.end(), 1) == lacking.end();
            return bool(one.in[i]) != goesOn;
        }
    return false;
}

} // namespace rundblick
