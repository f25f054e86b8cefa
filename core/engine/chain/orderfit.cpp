// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/orderfit.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_map>

namespace rundblick {

namespace {

// A transition with the node before it; sorted by current, before, next.
struct Transition {
    std::size_t current = 0;
    std::size_t before = 0;
    std::size_t next = 0;
    double count = 0;

    auto window() const { return std::tie(current, before); }
    auto key() const { return std::tie(current, before, next); }
};

using Transitions = std::vector<Transition>;

// Counts transitions: few are different, however many paths there are.
class Counter {
public:
    explicit Counter(std::size_t touchpoints)
        : m_nodes(touchpoints + 3)
    {
    }

    void add(const JourneyPath& path, bool keepRepeats)
    {
        std::size_t before = start();
        std::size_t current = start();
        for (const std::size_t step : path.steps) {
            if (step == current && !keepRepeats)
                continue;
            add(current, before, step, path.conversions + path.nulls);
            before = std::exchange(current, step);
        }
        add(current, before, start() + 1, path.conversions);
        add(current, before, start() + 2, path.nulls);
    }

    Transitions sorted() const
    {
        Transitions transitions;
        for (const auto& [key, count] : m_counts)
            transitions.push_back(
                {key / m_nodes / m_nodes, key / m_nodes % m_nodes, key % m_nodes, count});
        std::ranges::sort(transitions, {}, &Transition::key);
        return transitions;
    }

private:
    std::size_t start() const { return m_nodes - 3; } // then the conversion and the lost

    void add(std::size_t current, std::size_t before, std::size_t next, double count)
    {
        if (count > 0)
            m_counts[(current * m_nodes + before) * m_nodes + next] += count;
    }

    std::size_t m_nodes = 0;
    std::unordered_map<std::size_t, double> m_counts;
};

// Sorted transitions with the node before forgotten.
Transitions withoutMemory(Transitions transitions)
{
    for (Transition& transition : transitions)
        transition.before = 0;
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

void addTo(OrderTerms& terms, double parameters, const Rows& rows)
{
    terms.parameters += parameters;
    terms.logLikelihood += rows.logLikelihood;
}

// Of every touchpoint (and the start): log-likelihoods and free parameters of both orders.
OrderFit fitOf(const Transitions& transitions)
{
    double total = 0;
    for (const Transition& transition : transitions)
        total += transition.count;
    const double logTotal = std::log(total);
    OrderFit fit;
    fit.transitions = total;
    for (std::size_t first = 0; first < transitions.size();) {
        std::size_t last = first;
        while (last < transitions.size() && transitions[last].current == transitions[first].current)
            ++last;
        const Transitions second(transitions.begin() + std::ptrdiff_t(first),
            transitions.begin() + std::ptrdiff_t(last));
        const Transitions forgotten = withoutMemory(second);
        const auto sameWindow
            = [](const Transition& a, const Transition& b) { return a.window() == b.window(); };
        const Rows orderOne = rowsOf(forgotten, sameWindow);
        const Rows orderTwo = rowsOf(second, sameWindow);
        const double free = double(forgotten.size()) - 1;
        fit.first += free * logTotal - 2 * orderOne.logLikelihood;
        fit.second += orderTwo.rows * free * logTotal - 2 * orderTwo.logLikelihood;
        addTo(fit.ofFirst, free, orderOne);
        addTo(fit.ofSecond, orderTwo.rows * free, orderTwo);
        first = last;
    }
    return fit;
}

} // namespace

Result<std::optional<OrderFit>> compareOrders(
    const JourneyInput& input, bool keepRepeats, const std::stop_token& stop)
{
    Counter counter(input.names.size());
    std::size_t seen = 0;
    for (const JourneyPath& path : input.paths) {
        if (++seen % 4096 == 0 && stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        counter.add(path, keepRepeats);
    }
    const Transitions transitions = counter.sorted();
    if (transitions.empty())
        return std::optional<OrderFit>{};
    return std::optional(fitOf(transitions));
}

} // namespace rundblick
