// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixprices.h"

#include "core/engine/mixcoupled/mixcoupling.h"
#include "core/engine/mixsearch/mix.h"
#include "core/engine/mixsearch/quickmix.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

using Kind = MixRestriction::Kind;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double atLimit = 1e-6; // relative
constexpr double provenGap = 1e-6; // relative

struct Candidate {
    MixRestriction restriction;
    double estimate = 0; // of the gain, from above; infinite where it is not worth estimating
};

struct Reached { // without a restriction
    double effect = 0;
    double bound = 0;
};

class Pricing {
public:
    Pricing(const MixProblem& problem, double budget, const MixResult& solved)
        : m_problem(problem)
        , m_budget(budget)
        , m_solved(solved)
    {
        findTags();
        findOfItems();
        findOfCounts();
        std::ranges::stable_sort(m_candidates,
            [](const Candidate& a, const Candidate& b) { return a.estimate > b.estimate; });
    }

    std::vector<MixPrice> priced(const std::vector<double>& phasePoint,
        const MixPriceOptions& options, const std::stop_token& stop) const;

private:
    void findTags();
    void findOfItems();
    void findOfCounts();
    void offerItem(Kind kind, std::size_t item);
    MixProblem without(const MixRestriction& restriction) const;
    Reached reached(const MixProblem& problem) const;
    MixPrice looked(const MixRestriction& restriction) const;
    std::optional<double> perUnit(
        const MixRestriction& restriction, const std::vector<double>& phasePoint) const;
    std::vector<std::size_t> held(const MixRestriction& restriction) const;
    bool isHeld(const MixRestriction& restriction, std::size_t item, const MixTag& free) const;
    void search(MixPrice& price, std::int64_t limit, const std::stop_token& stop) const;
    double gainOf(const Reached& reached) const;

    const MixProblem& m_problem;
    const double m_budget;
    const MixResult& m_solved;
    MixSearch m_search; // empty, as is the coupling, where nothing but the budget ties the items
    MixCoupling m_coupling;
    std::vector<MixTag> m_tags;
    std::vector<Candidate> m_candidates;
};

// What each item weighs its choices by at the multipliers of the solution.
void Pricing::findTags()
{
    m_tags.assign(m_problem.items.size(), MixTag{1, m_solved.price, 0});
    if (!isCoupled(m_problem))
        return;
    m_search = coupledSearch(m_problem, {});
    m_coupling = mixCoupling(m_problem, m_search, {false, m_budget, {}});
    if (m_coupling.rows.size() != m_solved.multipliers.size())
        return;
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        m_tags[i] = tagOf(m_coupling, i, m_solved.multipliers);
}

void Pricing::offerItem(Kind kind, std::size_t item)
{
    const MixRestriction restriction{kind, item};
    MixProblem alone;
    alone.items = {without(restriction).items[item]};
    const MixTerm term = mixSearch(alone, {}).terms.front();
    const double spend = m_solved.spend[item];
    const MixPick now{spend, paidEffectAt(term.curve, spend), spend > 0};
    const MixTag& tag = m_tags[item];
    const double estimate = bestWorth(term, term.span, tag) - worthOf(term, now, tag);
    if (estimate > provenGap * provenGap * m_solved.effect)
        m_candidates.push_back({restriction, estimate});
}

void Pricing::findOfItems()
{
    for (std::size_t i = 0; i < m_problem.items.size(); ++i) {
        const MixItem& item = m_problem.items[i];
        const double spend = m_solved.spend[i];
        if (item.lock != MixLock::None) {
            offerItem(Kind::Lock, i);
            continue;
        }
        if (!item.stoppable && item.minimum > 0 && spend <= item.minimum * (1 + atLimit))
            offerItem(Kind::Minimum, i);
        if (spend > 0 && spend >= item.maximum * (1 - atLimit))
            offerItem(Kind::Maximum, i);
    }
}

void Pricing::findOfCounts()
{
    const std::vector<double>& spend = m_solved.spend;
    const auto active = std::ranges::count_if(spend, [](double each) { return each > 0; });
    if (m_problem.maxActive && active >= *m_problem.maxActive)
        m_candidates.push_back({{Kind::MaxActive}, infinity});
    for (std::size_t p = 0; p < m_problem.phases.size(); ++p) {
        const MixPhase& phase = m_problem.phases[p];
        if (phase.minActive > 0 && activeIn(phase, spend) <= phase.minActive)
            m_candidates.push_back({{Kind::PhaseActive, p}, infinity});
        if (phase.minEffect > 0
            && phaseEffect(m_problem, phase, spend) <= phase.minEffect * (1 + atLimit))
            m_candidates.push_back({{Kind::PhaseEffect, p}, infinity});
    }
}

MixProblem Pricing::without(const MixRestriction& restriction) const
{
    MixProblem problem = m_problem;
    switch (restriction.kind) {
    case Kind::Lock:
        problem.items[restriction.item].lock = MixLock::None;
        break;
    case Kind::Minimum:
        problem.items[restriction.item].minimum = 0;
        break;
    case Kind::Maximum:
        problem.items[restriction.item].maximum
            = std::max(m_budget, problem.items[restriction.item].maximum);
        break;
    case Kind::MaxActive:
    case Kind::PhaseActive:
    case Kind::PhaseEffect:
        liftShared(problem, restriction);
        break;
    case Kind::Budget:
    case Kind::Effect:
    case Kind::Undecided:
        break;
    }
    return problem;
}

// The mix of before stays possible.
Reached Pricing::reached(const MixProblem& problem) const
{
    const QuickMix quick = quickMix(problem, m_budget, {m_solved.multipliers});
    const double effect = std::max(quick.feasible ? quick.effect : 0, m_solved.effect);
    return {effect, quick.feasible ? std::max(quick.bound, effect) : infinity};
}

double Pricing::gainOf(const Reached& reached) const
{
    return std::max(0.0, reached.effect - m_solved.effect);
}

MixPrice Pricing::looked(const MixRestriction& restriction) const
{
    const Reached found = reached(without(restriction));
    return {
        restriction, gainOf(found), {}, {}, found.bound - found.effect <= provenGap * found.bound};
}

std::optional<double> Pricing::perUnit(
    const MixRestriction& restriction, const std::vector<double>& phasePoint) const
{
    MixProblem eased = m_problem;
    if (restriction.kind == Kind::MaxActive)
        ++*eased.maxActive;
    else if (restriction.kind == Kind::PhaseActive)
        --eased.phases[restriction.item].minActive;
    else if (restriction.kind == Kind::PhaseEffect)
        eased.phases[restriction.item].minEffect = std::max(
            0.0, eased.phases[restriction.item].minEffect - phasePoint[restriction.item]);
    else {
        const MixTag& tag = m_tags[restriction.item];
        const double spend = m_solved.spend[restriction.item];
        const double slope = marginalAt(m_problem.items[restriction.item].curve, spend);
        const double gain = std::abs(tag.weight * slope - tag.price);
        return std::isfinite(gain) ? std::optional(gain) : std::nullopt;
    }
    return gainOf(reached(eased));
}

// Whether the restriction decides about the item, `free` being what it would weigh its choices by
// without it: something that would be off runs, something worthwhile is off, or an effect counts
// for clearly more than itself.
bool Pricing::isHeld(const MixRestriction& restriction, std::size_t item, const MixTag& free) const
{
    constexpr double clearly = 1.05;
    const MixTerm& term = m_search.terms[item];
    const double spend = m_solved.spend[item];
    if (restriction.kind == Kind::PhaseEffect)
        return spend > 0 && m_tags[item].weight > clearly * free.weight;
    if (restriction.kind == Kind::PhaseActive)
        return spend > 0 && term.span.mayStop
            && worthOf(term, {spend, paidEffectAt(term.curve, spend), true}, free) < 0;
    return spend <= 0 && term.span.mayRun && bestWorth(term, term.span, free) > 0;
}

std::vector<std::size_t> Pricing::held(const MixRestriction& restriction) const
{
    const auto row = std::ranges::find(m_coupling.rows, restriction);
    if (row == m_coupling.rows.end() || m_coupling.rows.size() != m_solved.multipliers.size())
        return restriction.kind == Kind::MaxActive || restriction.kind == Kind::PhaseActive
                || restriction.kind == Kind::PhaseEffect
            ? std::vector<std::size_t>{}
            : std::vector<std::size_t>{restriction.item};
    std::vector<double> without = m_solved.multipliers;
    without[static_cast<std::size_t>(row - m_coupling.rows.begin())] = 0;
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < m_search.terms.size(); ++i)
        if (std::ranges::any_of(m_coupling.uses[i],
                [&](const MixUse& use) { return m_coupling.rows[use.row] == restriction; })
            && isHeld(restriction, i, tagOf(m_coupling, i, without)))
            items.push_back(i);
    return items;
}

void Pricing::search(MixPrice& price, std::int64_t limit, const std::stop_token& stop) const
{
    const MixOptions options{provenGap, provenGap, 0, limit};
    const auto result = mostEffect(without(price.restriction), m_budget, options, stop);
    if (!result || result->status == MixStatus::Infeasible)
        return;
    price.gain = std::max(price.gain, result->effect - m_solved.effect);
    price.proven = result->status == MixStatus::Optimal;
}

std::vector<MixPrice> Pricing::priced(const std::vector<double>& phasePoint,
    const MixPriceOptions& options, const std::stop_token& stop) const
{
    const std::size_t looks = isCoupled(m_problem) ? options.looks / 2 : options.looks;
    std::vector<MixPrice> prices;
    for (std::size_t k = 0; k < m_candidates.size() && !stop.stop_requested(); ++k) {
        const MixRestriction& restriction = m_candidates[k].restriction;
        prices.push_back(k < looks
                ? looked(restriction)
                : MixPrice{restriction, m_candidates[k].estimate, {}, {}, false});
        prices.back().perUnit = perUnit(restriction, phasePoint);
        prices.back().holds = held(restriction);
    }
    const auto byGain = [](const MixPrice& a, const MixPrice& b) { return a.gain > b.gain; };
    std::ranges::stable_sort(prices, byGain);
    std::size_t searches = options.searches;
    for (MixPrice& price : prices)
        if (!price.proven && searches > 0) {
            --searches;
            search(price, options.limit, stop);
        }
    std::ranges::stable_sort(prices, byGain);
    std::erase_if(prices, [&](const MixPrice& price) {
        return price.proven && price.gain <= provenGap * m_solved.effect;
    });
    return prices;
}

} // namespace

Result<std::vector<MixPrice>> restrictionPrices(const MixProblem& problem, double budget,
    const MixResult& solved, const std::vector<double>& phasePoint, const MixPriceOptions& options,
    const std::stop_token& stop)
{
    if (solved.status == MixStatus::Infeasible || solved.spend.size() != problem.items.size())
        return std::vector<MixPrice>{};
    auto prices = Pricing(problem, budget, solved).priced(phasePoint, options, stop);
    if (stop.stop_requested())
        return Error{Code::Cancelled, {}, {}};
    return prices;
}

} // namespace rundblick
