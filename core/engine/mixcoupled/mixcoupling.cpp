// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/mixcoupling.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

namespace {

using Kind = MixRestriction::Kind;

// The least part of an item's maximum that counts as a spend where its minimum is 0.
constexpr double leastActive = 1e-9;

bool canRun(const MixSpan& span)
{
    return span.mayRun && span.high > 0;
}

bool mustRun(const MixSpan& span)
{
    return span.mayRun && !span.mayStop && span.low > 0;
}

bool limitsActive(const MixProblem& problem, const MixSearch& search)
{
    return problem.maxActive && std::ranges::count_if(search.terms, [](const MixTerm& term) {
        return canRun(term.span);
    }) > *problem.maxActive;
}

bool asksForActive(const MixPhase& phase, const MixSearch& search)
{
    return std::ranges::count_if(phase.items, [&](const MixShare& share) {
        return mustRun(search.terms[share.item].span);
    }) < phase.minActive;
}

// What the items have to pay for in the phase: G_p without baselines and constant.
double paidEffectAsked(const MixProblem& problem, const MixPhase& phase)
{
    double asked = phase.minEffect - phase.constantEffect;
    for (const MixShare& share : phase.items)
        asked -= share.share * problem.items[share.item].curve.baseline;
    return asked;
}

// Collects the rows, each divided by its limit.
class CouplingBuilder {
public:
    CouplingBuilder(const MixSearch& search, MixCoupling& coupling)
        : m_search(search)
        , m_coupling(coupling)
    {
        m_coupling.uses.resize(search.terms.size());
    }

    void addRow(const MixRestriction& restriction, double limit)
    {
        m_scale = std::abs(limit) > 0 ? std::abs(limit) : 1;
        m_coupling.rows.push_back(restriction);
        m_coupling.limits.push_back(limit / m_scale);
    }
    void addUse(std::size_t item, const MixTag& tag)
    {
        m_coupling.uses[item].push_back({m_coupling.rows.size() - 1,
            {tag.weight / m_scale, tag.price / m_scale, tag.charge / m_scale}});
    }
    void addRowOfAll(const MixRestriction& restriction, double limit, const MixTag& tag)
    {
        addRow(restriction, limit);
        for (std::size_t i = 0; i < m_search.terms.size(); ++i)
            addUse(i, tag);
    }

private:
    const MixSearch& m_search;
    MixCoupling& m_coupling;
    double m_scale = 1;
};

void addPhases(const MixProblem& problem, const MixSearch& search, CouplingBuilder& builder)
{
    for (std::size_t p = 0; p < problem.phases.size(); ++p) {
        const MixPhase& phase = problem.phases[p];
        if (asksForActive(phase, search)) {
            builder.addRow({Kind::PhaseActive, p}, -static_cast<double>(phase.minActive));
            for (const MixShare& share : phase.items)
                builder.addUse(share.item, {0, 0, -1});
        }
        const double asked = paidEffectAsked(problem, phase);
        if (asked <= 0)
            continue;
        builder.addRow({Kind::PhaseEffect, p}, -asked);
        for (const MixShare& share : phase.items)
            if (share.share > 0)
                builder.addUse(share.item, {share.share, 0, 0});
    }
}

double mostCost(const MixSearch& search)
{
    double cost = 0;
    for (const MixTerm& term : search.terms)
        if (canRun(term.span))
            cost += term.span.high + term.activation;
    return cost;
}

void offerChoice(MixTerm& term)
{
    MixSpan& span = term.span;
    if (span.high <= 0) {
        span.mayStop = true;
        span.mayRun = false;
    } else if (span.mayRun && span.low <= 0) {
        span.mayStop = true;
        span = limited(term, span, leastActive * span.high, span.high);
    }
}

} // namespace

MixAim aimOf(const MixTarget& target)
{
    if (target.kind == MixTarget::Kind::Budget)
        return {false, target.amount, {}};
    return {true, {}, target.amount};
}

bool isCoupled(const MixProblem& problem)
{
    if (!problem.maxActive && problem.phases.empty())
        return false;
    const MixSearch search = mixSearch(problem, {});
    return limitsActive(problem, search)
        || std::ranges::any_of(problem.phases, [&](const MixPhase& phase) {
               return asksForActive(phase, search) || paidEffectAsked(problem, phase) > 0;
           });
}

MixSearch coupledSearch(const MixProblem& problem, const std::stop_token& stop)
{
    MixSearch search = mixSearch(problem, stop);
    std::vector<bool> counts(problem.items.size(), limitsActive(problem, search));
    for (const MixPhase& phase : problem.phases)
        if (asksForActive(phase, search))
            for (const MixShare& share : phase.items)
                counts[share.item] = true;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!counts[i])
            continue;
        offerChoice(search.terms[i]);
        search.token += 2 * leastActive * search.terms[i].span.high;
    }
    return search;
}

MixCoupling mixCoupling(const MixProblem& problem, const MixSearch& search, const MixAim& aim)
{
    MixCoupling coupling;
    CouplingBuilder builder(search, coupling);
    coupling.objective = aim.leastCost ? MixTag{0, 1, 0} : MixTag{1, 0, 0};
    coupling.size = aim.leastCost ? mostCost(search) : mostPaidEffect(search);
    coupling.worstScore = aim.leastCost ? -coupling.size : 0;
    if (aim.budget)
        builder.addRowOfAll({Kind::Budget}, *aim.budget, {0, 1, 0});
    if (aim.effect && *aim.effect > 0)
        builder.addRowOfAll({Kind::Effect}, -*aim.effect, {1, 0, 0});
    if (limitsActive(problem, search))
        builder.addRowOfAll({Kind::MaxActive}, static_cast<double>(*problem.maxActive), {0, 0, 1});
    addPhases(problem, search, builder);
    return coupling;
}

MixTag tagOf(const MixCoupling& coupling, std::size_t item, const std::vector<double>& multipliers)
{
    MixTag tag = coupling.objective;
    for (const MixUse& use : coupling.uses[item]) {
        const double multiplier = multipliers[use.row];
        tag.weight += multiplier * use.tag.weight;
        tag.price += multiplier * use.tag.price;
        tag.charge += multiplier * use.tag.charge;
    }
    return tag;
}

double leastUse(const MixTerm& term, const MixSpan& span, const MixTag& tag)
{
    return tag.price * (span.low + term.activation) + tag.charge - tag.weight * span.effectHigh;
}

bool isWithinReach(
    const MixSearch& search, const MixCoupling& coupling, const std::vector<MixSpan>& spans)
{
    constexpr double slack = 1e-11; // rows are scaled to 1
    std::vector<double> least = coupling.limits;
    for (std::size_t i = 0; i < spans.size(); ++i)
        for (const MixUse& use : coupling.uses[i])
            if (spans[i].mayRun) {
                const double running = leastUse(search.terms[i], spans[i], use.tag);
                least[use.row] -= spans[i].mayStop ? std::min(0.0, running) : running;
            }
    return std::ranges::all_of(least, [](double left) { return left >= -slack; });
}

MixCoupling withoutCounts(const MixCoupling& coupling)
{
    MixCoupling rest = coupling;
    rest.rows.clear();
    rest.limits.clear();
    for (std::vector<MixUse>& uses : rest.uses)
        uses.clear();
    for (std::size_t row = 0; row < coupling.rows.size(); ++row) {
        const Kind kind = coupling.rows[row].kind;
        if (kind == Kind::MaxActive || kind == Kind::PhaseActive)
            continue;
        for (std::size_t i = 0; i < coupling.uses.size(); ++i)
            for (const MixUse& use : coupling.uses[i])
                if (use.row == row)
                    rest.uses[i].push_back({rest.rows.size(), use.tag});
        rest.rows.push_back(coupling.rows[row]);
        rest.limits.push_back(coupling.limits[row]);
    }
    return rest;
}

std::vector<double> excess(
    const MixSearch& search, const MixCoupling& coupling, const std::vector<double>& spend)
{
    std::vector<double> over(coupling.rows.size());
    for (std::size_t row = 0; row < over.size(); ++row)
        over[row] = -coupling.limits[row];
    for (std::size_t i = 0; i < spend.size(); ++i) {
        if (spend[i] <= 0)
            continue;
        const MixTerm& term = search.terms[i];
        const double effect = paidEffectAt(term.curve, spend[i]);
        for (const MixUse& use : coupling.uses[i])
            over[use.row] += use.tag.price * (spend[i] + term.activation) + use.tag.charge
                - use.tag.weight * effect;
    }
    return over;
}

void liftShared(MixProblem& problem, const MixRestriction& restriction)
{
    using Kind = MixRestriction::Kind;
    if (restriction.kind == Kind::MaxActive)
        problem.maxActive.reset();
    else if (restriction.kind == Kind::PhaseActive)
        problem.phases[restriction.item].minActive = 0;
    else if (restriction.kind == Kind::PhaseEffect)
        problem.phases[restriction.item].minEffect = 0;
}

} // namespace rundblick
