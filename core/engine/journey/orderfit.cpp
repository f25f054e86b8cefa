// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/orderfit.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace rundblick {

namespace {

// A transition with the node before it; sorted by current, before, next.
struct Transition {
    std::size_t current = startNode;
    std::size_t before = startNode;
    std::size_t next = conversionNode;
    double count = 0;

    auto window() const { return std::tie(current, before); }
    auto key() const { return std::tie(current, before, next); }
};

using Transitions = std::vector<Transition>;

void addPath(Transitions& transitions, const JourneyPath& path, bool keepRepeats)
{
    Transition at;
    const auto go = [&](std::size_t next, double count) {
        if (count > 0)
            transitions.push_back({at.current, at.before, next, count});
    };
    for (const std::size_t step : chainSteps(path, keepRepeats)) {
        go(step, path.conversions + path.nulls);
        at = {step, at.current, conversionNode, 0};
    }
    go(conversionNode, path.conversions);
    go(lostNode, path.nulls);
}

// Equal transitions together, sorted.
Transitions merged(Transitions transitions)
{
    std::ranges::stable_sort(transitions, {}, &Transition::key);
    Transitions result;
    for (const Transition& transition : transitions)
        if (!result.empty() && result.back().key() == transition.key())
            result.back().count += transition.count;
        else
            result.push_back(transition);
    return result;
}

// The log-likelihood of rows that are equal by `same`, and how many there are.
struct Rows {
    double logLikelihood = 0;
    double rows = 0;
};

template <typename Same>
Rows rowsOf(const Transitions& transitions, Same same)
{
    Rows result;
    for (std::size_t first = 0; first < transitions.size();) {
        std::size_t last = first;
        double sum = 0;
        for (; last < transitions.size() && same(transitions[last], transitions[first]); ++last)
            sum += transitions[last].count;
        for (std::size_t i = first; i < last; ++i)
            result.logLikelihood += transitions[i].count * std::log(transitions[i].count / sum);
        result.rows += 1;
        first = last;
    }
    return result;
}

// Of every touchpoint (and the start): log-likelihoods and free parameters of both orders.
OrderFit fitOf(const Transitions& transitions)
{
    double total = 0;
    for (const Transition& transition : transitions)
        total += transition.count;
    const double logTotal = std::log(total);
    OrderFit fit;
    for (std::size_t first = 0; first < transitions.size();) {
        std::size_t last = first;
        while (last < transitions.size() && transitions[last].current == transitions[first].current)
            ++last;
        const Transitions second(transitions.begin() + std::ptrdiff_t(first),
            transitions.begin() + std::ptrdiff_t(last));
        Transitions forgotten = second;
        for (Transition& transition : forgotten)
            transition.before = startNode;
        forgotten = merged(std::move(forgotten));
        const auto sameWindow
            = [](const Transition& a, const Transition& b) { return a.window() == b.window(); };
        const Rows orderOne = rowsOf(forgotten, sameWindow);
        const Rows orderTwo = rowsOf(second, sameWindow);
        const double free = double(forgotten.size()) - 1;
        fit.first += free * logTotal - 2 * orderOne.logLikelihood;
        fit.second += orderTwo.rows * free * logTotal - 2 * orderTwo.logLikelihood;
        first = last;
    }
    return fit;
}

} // namespace

Result<std::optional<OrderFit>> compareOrders(
    const JourneyInput& input, bool keepRepeats, const std::stop_token& stop)
{
    Transitions transitions;
    std::size_t seen = 0;
    for (const JourneyPath& path : input.paths) {
        if (++seen % 4096 == 0 && stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        addPath(transitions, path, keepRepeats);
    }
    if (transitions.empty())
        return std::optional<OrderFit>{};
    return std::optional(fitOf(merged(std::move(transitions))));
}

} // namespace rundblick
