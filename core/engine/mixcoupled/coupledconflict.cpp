// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/coupledconflict.h"

#include "core/engine/mixcoupled/mixcoupling.h"
#include "core/engine/mixsearch/mixtree.h"

#include <algorithm>

namespace rundblick {

namespace {

using Kind = MixRestriction::Kind;
using Restrictions = std::vector<MixRestriction>;

// More than any budget that matters for an item: all but a millionth of what it can achieve.
double plentyFor(const MixItem& item)
{
    constexpr double nearlyAll = 1 - 1e-6;
    constexpr double most = 1e15;
    const double spend = spendForPaidEffect(item.curve, nearlyAll * item.curve.amplitude);
    return std::max(item.maximum, std::min(spend, most));
}

// Whether no spends keep what is left of problem and aim: proven, not only believed.
bool isImpossible(const MixProblem& problem, const MixAim& aim, const std::stop_token& stop)
{
    // Any mix is good enough, and decides the question.
    constexpr double anyGap = 1e9;
    constexpr MixOptions firstMix{anyGap, anyGap, 0, 50'000};
    MixSearch search = coupledSearch(problem, stop);
    const MixCoupling coupling = mixCoupling(problem, search, {false, aim.budget, aim.effect});
    const MixFinding found = searched(search, *coupledRelaxer(search, coupling), firstMix);
    return !found.plan && found.complete && !stop.stop_requested();
}

// Drops from a set of restrictions, in whole groups where that works, what the conflict can do
// without.
class DeletionFilter {
public:
    DeletionFilter(const MixProblem& problem, const MixAim& aim, const std::stop_token& stop)
        : m_problem(problem)
        , m_aim(aim)
        , m_stop(stop)
    {
    }

    void filter(const Restrictions& group);
    const Restrictions& kept() const { return m_kept; }

private:
    MixProblem m_problem; // without what was dropped
    MixAim m_aim;
    const std::stop_token m_stop;
    Restrictions m_kept;
};

void DeletionFilter::filter(const Restrictions& group)
{
    if (group.empty() || m_stop.stop_requested())
        return;
    MixProblem problem = m_problem;
    MixAim aim = m_aim;
    for (const MixRestriction& restriction : group)
        lift(problem, aim, restriction);
    if (isImpossible(problem, aim, m_stop)) {
        m_problem = std::move(problem);
        m_aim = aim;
        return;
    }
    if (group.size() == 1) {
        m_kept.push_back(group.front());
        return;
    }
    const auto middle = group.begin() + static_cast<std::ptrdiff_t>(group.size() / 2);
    filter({group.begin(), middle});
    filter({middle, group.end()});
}

Restrictions ofItems(const MixProblem& problem, Kind kind)
{
    Restrictions group;
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& item = problem.items[i];
        const bool isLocked = item.lock != MixLock::None;
        const bool has = kind == Kind::Lock ? isLocked
            : kind == Kind::Minimum         ? !isLocked && !item.stoppable && item.minimum > 0
                                            : !isLocked;
        if (has)
            group.push_back({kind, i});
    }
    return group;
}

Restrictions ofPhases(const MixProblem& problem, Kind kind)
{
    Restrictions group;
    for (std::size_t p = 0; p < problem.phases.size(); ++p)
        if (kind == Kind::PhaseActive ? problem.phases[p].minActive > 0
                                      : problem.phases[p].minEffect > 0)
            group.push_back({kind, p});
    return group;
}

} // namespace

void lift(MixProblem& problem, MixAim& aim, const MixRestriction& restriction)
{
    switch (restriction.kind) {
    case Kind::Budget:
        aim.budget.reset();
        break;
    case Kind::Effect:
        aim.effect.reset();
        break;
    case Kind::Minimum:
        problem.items[restriction.item].stoppable = true;
        break;
    case Kind::Maximum:
        problem.items[restriction.item].maximum = plentyFor(problem.items[restriction.item]);
        break;
    case Kind::Lock:
        problem.items[restriction.item].lock = MixLock::None;
        problem.items[restriction.item].minimum = 0;
        problem.items[restriction.item].maximum = plentyFor(problem.items[restriction.item]);
        break;
    case Kind::MaxActive:
    case Kind::PhaseActive:
    case Kind::PhaseEffect:
        liftShared(problem, restriction);
        break;
    case Kind::Undecided:
        break;
    }
}

std::vector<MixRestriction> coupledConflict(
    const MixProblem& problem, const MixAim& aim, const std::stop_token& stop)
{
    if (!isImpossible(problem, aim, stop))
        return {{Kind::Undecided}};
    DeletionFilter filter(problem, aim, stop);
    for (const Kind kind : {Kind::Maximum, Kind::Minimum, Kind::Lock})
        filter.filter(ofItems(problem, kind));
    for (const Kind kind : {Kind::PhaseEffect, Kind::PhaseActive})
        filter.filter(ofPhases(problem, kind));
    if (problem.maxActive)
        filter.filter({{Kind::MaxActive}});
    if (aim.budget)
        filter.filter({{Kind::Budget}});
    if (aim.effect)
        filter.filter({{Kind::Effect}});
    Restrictions kept = filter.kept();
    // What was kept last is what the plan is measured against: it is told first.
    std::ranges::reverse(kept);
    return kept;
}

} // namespace rundblick
