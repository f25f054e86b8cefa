// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverlocal.h"

#include <algorithm>
#include <numeric>

namespace rundblick {

namespace {

constexpr int passLimit = 50;
constexpr double rounding = 1e-12; // of sums that items were added to and taken from

// A choice with the coverage beyond the need, phase by phase.
class Draft {
public:
    Draft(const CoverProblem& problem, std::vector<char> in)
        : m_problem(problem)
        , m_in(in.size(), false)
        , m_spare(problem.phases)
    {
        for (std::size_t p = 0; p < problem.phases; ++p)
            m_spare[p] = -problem.need[p];
        for (std::size_t i = 0; i < in.size(); ++i)
            if (in[i])
                add(i);
    }

    bool has(std::size_t i) const { return m_in[i]; }
    const std::vector<char>& in() const { return m_in; }

    void add(std::size_t i) { change(i, 1); }
    void drop(std::size_t i) { change(i, -1); }

    bool covers() const
    {
        return std::all_of(
            m_spare.begin(), m_spare.end(), [](double spare) { return spare >= -rounding; });
    }

    // What the item adds to the phases that are not covered yet.
    double use(std::size_t i) const
    {
        double sum = 0;
        for (std::size_t p = 0; p < m_spare.size(); ++p)
            if (m_spare[p] < 0)
                sum += std::min(m_problem.shares(i)[p], -m_spare[p]);
        return sum;
    }

private:
    void change(std::size_t i, double sign)
    {
        m_in[i] = sign > 0;
        for (std::size_t p = 0; p < m_spare.size(); ++p)
            m_spare[p] += sign * m_problem.shares(i)[p];
    }

    const CoverProblem& m_problem;
    std::vector<char> m_in;
    std::vector<double> m_spare;
};

void addUntilCovered(Draft& cover, const CoverProblem& problem)
{
    while (!cover.covers()) {
        std::size_t best = problem.items;
        double bestRate = 0;
        for (std::size_t i = 0; i < problem.items; ++i) {
            const double rate = cover.has(i) ? 0 : cover.use(i) / problem.cost[i];
            if (rate > bestRate) {
                bestRate = rate;
                best = i;
            }
        }
        if (best == problem.items)
            return;
        cover.add(best);
    }
}

bool tryDrop(Draft& cover, std::size_t i)
{
    cover.drop(i);
    if (cover.covers())
        return true;
    cover.add(i);
    return false;
}

// The dearest first, and of equal price the one with the least impact.
void dropNeedless(Draft& cover, const CoverProblem& problem)
{
    std::vector<std::size_t> order(problem.items);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&problem](std::size_t a, std::size_t b) { return problem.price[a] > problem.price[b]; });
    for (const std::size_t i : order)
        if (cover.has(i))
            tryDrop(cover, i);
}

// Replaces items that are in by others at a lower price, where the others still cover.
class Swaps {
public:
    Swaps(Draft& cover, const CoverProblem& problem)
        : m_cover(cover)
        , m_problem(problem)
    {
    }

    bool improve()
    {
        bool improved = false;
        for (std::size_t out = 0; out < m_problem.items; ++out)
            if (m_cover.has(out))
                improved = replaceOne(out) || improved;
        return improved;
    }

    bool improveOneForOne()
    {
        bool improved = false;
        for (std::size_t out = 0; out < m_problem.items; ++out) {
            if (!m_cover.has(out))
                continue;
            m_cover.drop(out);
            if (m_cover.covers() || addOne(out, m_problem.price[out]))
                improved = true;
            else
                m_cover.add(out);
        }
        return improved;
    }

private:
    // One out: one or two in. Where that fails, a second one out for one in.
    bool replaceOne(std::size_t out)
    {
        m_cover.drop(out);
        if (m_cover.covers() || addOne(out, m_problem.price[out]) || replaceTwo(out) || addTwo(out))
            return true;
        m_cover.add(out);
        return false;
    }

    bool addOne(std::size_t out, double below)
    {
        for (std::size_t i = 0; i < m_problem.items; ++i) {
            if (i == out || m_cover.has(i) || m_problem.price[i] >= below)
                continue;
            m_cover.add(i);
            if (m_cover.covers())
                return true;
            m_cover.drop(i);
        }
        return false;
    }

    bool addTwo(std::size_t out)
    {
        for (std::size_t i = 0; i < m_problem.items; ++i) {
            if (i == out || m_cover.has(i) || m_problem.price[i] >= m_problem.price[out])
                continue;
            m_cover.add(i);
            if (addOne(out, m_problem.price[out] - m_problem.price[i]))
                return true;
            m_cover.drop(i);
        }
        return false;
    }

    bool replaceTwo(std::size_t out)
    {
        for (std::size_t second = out + 1; second < m_problem.items; ++second) {
            if (!m_cover.has(second))
                continue;
            m_cover.drop(second);
            if (addOne(out, m_problem.price[out] + m_problem.price[second]))
                return true;
            m_cover.add(second);
        }
        return false;
    }

    Draft& m_cover;
    const CoverProblem& m_problem;
};

// The start, made a cover of which nothing can be left out.
Draft completed(const CoverProblem& problem, std::vector<char> start)
{
    Draft cover(problem, std::move(start));
    addUntilCovered(cover, problem);
    dropNeedless(cover, problem);
    return cover;
}

} // namespace

Choice completedChoice(const CoverProblem& problem, std::vector<char> start)
{
    return makeChoice(problem, completed(problem, std::move(start)).in());
}

Choice swappedChoice(const CoverProblem& problem, std::vector<char> start)
{
    Draft cover = completed(problem, std::move(start));
    Swaps swaps(cover, problem);
    for (int pass = 0; pass < passLimit && swaps.improveOneForOne(); ++pass)
        dropNeedless(cover, problem);
    return makeChoice(problem, cover.in());
}

Choice improvedChoice(const CoverProblem& problem, std::vector<char> start)
{
    Draft cover = completed(problem, std::move(start));
    Swaps swaps(cover, problem);
    for (int pass = 0; pass < passLimit && swaps.improve(); ++pass)
        dropNeedless(cover, problem);
    return makeChoice(problem, cover.in());
}

} // namespace rundblick
