// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coversearch.h"

#include "core/engine/coverage/coverlocal.h"
#include "core/engine/coverage/coverrelaxation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double rounding = 1e-12;
constexpr std::int64_t nodesPerPoll = 64;

class Search {
public:
    Search(const CoverProblem& problem, std::int64_t nodeLimit, const std::stop_token& stop)
        : m_problem(problem)
        , m_nodeLimit(nodeLimit)
        , m_stop(stop)
        , m_best(improvedChoice(problem, std::vector<char>(problem.items, false)))
    {
    }

    Result<CoverAnswer> run()
    {
        examine(Node{CoverRelaxation(m_problem), everything(), 0});
        if (m_isCancelled)
            return Error{Code::Cancelled, {}, {}};
        const double bound = std::min(m_openBound, m_best.cost);
        return CoverAnswer{m_best, bound, m_nodes, m_openBound == infinite};
    }

private:
    struct Node {
        CoverRelaxation relaxation;
        std::vector<double> possible; // coverage of all that is not fixed out, by phase
        int depth = 0;
    };

    std::vector<double> everything() const
    {
        std::vector<double> sum(m_problem.phases, 0.0);
        for (std::size_t i = 0; i < m_problem.items; ++i)
            for (std::size_t p = 0; p < m_problem.phases; ++p)
                sum[p] += m_problem.shares(i)[p];
        return sum;
    }

    // A price above this is neither better than the best choice nor its equal.
    double cutoff() const
    {
        const double price = m_best.price(m_problem);
        const double ties = m_problem.wholeCosts ? m_problem.tieTolerance : 1e-9 * price;
        return price + ties + 1e-13 * price;
    }

    // With it what follows: who is better comes in too, who is worse stays out too. True where
    // the relaxation had other values.
    bool fix(Node& node, std::size_t item, bool in) const
    {
        bool changed = fixAlone(node, item, in);
        for (const std::size_t other : in ? m_problem.better[item] : m_problem.worse[item])
            if (!node.relaxation.isFixed(other))
                changed = fixAlone(node, other, in) || changed;
        return changed;
    }

    bool fixAlone(Node& node, std::size_t item, bool in) const
    {
        const double before = node.relaxation.value(item);
        node.relaxation.fix(item, in);
        for (std::size_t p = 0; p < m_problem.phases && !in; ++p)
            node.possible[p] -= m_problem.shares(item)[p];
        return std::abs(before - (in ? 1 : 0)) > 1e-9;
    }

    bool isPossible(const Node& node) const
    {
        for (std::size_t p = 0; p < m_problem.phases; ++p)
            if (node.possible[p] < m_problem.need[p] - rounding)
                return false;
        return true;
    }

    // Decides every item whose other decision would pass the cutoff; true where a decision
    // changed the relaxation, so that it is worth solving again.
    bool fixByRegret(Node& node) const
    {
        bool changed = false;
        for (std::size_t i = 0; i < m_problem.items; ++i) {
            const double price = node.relaxation.reducedPrice(i);
            if (node.relaxation.isFixed(i) || node.relaxation.bound() + std::abs(price) <= cutoff())
                continue;
            changed = fix(node, i, price < 0) || changed;
        }
        return changed;
    }

    // Tightens the node until nothing more follows; false where it holds no better choice.
    bool bound(Node& node) const
    {
        do {
            if (!isPossible(node))
                return false;
            node.relaxation.solve(cutoff());
            if (node.relaxation.bound() > cutoff())
                return false;
        } while (fixByRegret(node));
        return isPossible(node);
    }

    // Rounds the relaxation up to a choice.
    void tryRounding(const Node& node)
    {
        std::vector<char> in(m_problem.items);
        for (std::size_t i = 0; i < m_problem.items; ++i)
            in[i] = node.relaxation.value(i) > 1 - 1e-6;
        consider(node.depth == 0 ? improvedChoice(m_problem, std::move(in))
                                 : completedChoice(m_problem, std::move(in)));
    }

    void consider(Choice choice)
    {
        if (covers(m_problem, choice.in) && isBetter(choice, m_best))
            m_best = std::move(choice);
    }

    bool isStopped()
    {
        m_isCancelled = m_isCancelled || (m_nodes % nodesPerPoll == 0 && m_stop.stop_requested());
        return m_isCancelled;
    }

    void examine(Node node)
    {
        if (isStopped())
            return;
        ++m_nodes;
        if (!bound(node))
            return;
        tryRounding(node);
        const CoverRelaxation::Branch branch = node.relaxation.branch();
        if (!branch.item)
            return;
        for (const bool in : {branch.in, !branch.in}) {
            if (node.relaxation.bound() > cutoff())
                return;
            if (m_nodes >= m_nodeLimit) {
                m_openBound = std::min(m_openBound, node.relaxation.bound());
                return;
            }
            Node child = node;
            child.depth = node.depth + 1;
            fix(child, *branch.item, in);
            examine(std::move(child));
        }
    }

    const CoverProblem& m_problem;
    const std::int64_t m_nodeLimit;
    const std::stop_token& m_stop;
    Choice m_best;
    std::int64_t m_nodes = 0;
    double m_openBound = infinite; // of what the limit left unexamined
    bool m_isCancelled = false;
};

} // namespace

Result<CoverAnswer> searchCover(
    const CoverProblem& problem, std::int64_t nodeLimit, const std::stop_token& stop)
{
    return Search(problem, nodeLimit, stop).run();
}

} // namespace rundblick
