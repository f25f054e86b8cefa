// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixplan.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double sameSpend = 1e-9; // relative
constexpr double tolerance = 1e-12; // of the target that a sum of spends may miss by rounding

bool leaps(const MixTerm& term, const MixPick& lean, const MixPick& rich)
{
    if (lean.runs != rich.runs)
        return true;
    const double low = std::min(lean.spend, rich.spend);
    const double high = std::max(lean.spend, rich.spend);
    return high - low > sameSpend * high && !isConcaveBetween(term, low, high);
}

double costOf(const MixTerm& term, const MixPick& pick)
{
    return pick.runs ? pick.spend + term.activation : 0;
}

double amountOf(const MixTarget& target, const MixTerm& term, const MixPick& pick)
{
    return target.kind == MixTarget::Kind::Budget ? costOf(term, pick) : pick.effect;
}

double amountOf(const MixTarget& target, const MixColumn& column)
{
    return target.kind == MixTarget::Kind::Budget ? column.cost : column.effect;
}

// Where between lean (0) and rich (1) the target lies.
double mixture(const MixRelaxation& relaxation, const MixTarget& target)
{
    const double lean = amountOf(target, relaxation.lean);
    const double rich = amountOf(target, relaxation.rich);
    return rich > lean ? std::clamp((target.amount - lean) / (rich - lean), 0.0, 1.0) : 0;
}

// Rounds relaxations to mixes and keeps the best.
class Planner {
public:
    Planner(MixSearch& search, const std::vector<MixSpan>& spans, const MixTarget& target)
        : m_search(search)
        , m_spans(spans)
        , m_target(target)
    {
    }

    std::optional<MixPlan> best(const MixRelaxation& relaxation);

private:
    void offer(std::vector<double> spend);
    void offerMixture(const MixRelaxation& relaxation);
    void offerRefilled(const std::vector<MixPick>& modes, double price);
    void offerBetween(const MixRelaxation& relaxation, std::size_t item);
    std::vector<std::size_t> fittingLeaps(const MixRelaxation& relaxation);

    MixSearch& m_search;
    const std::vector<MixSpan>& m_spans;
    const MixTarget m_target;
    std::vector<MixPick> m_modes; // lean, with the leaps that fit made
    std::optional<MixPlan> m_best;
};

void Planner::offer(std::vector<double> spend)
{
    MixPlan plan;
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const MixTerm& term = m_search.terms[i];
        plan.cost += spend[i] > 0 ? spend[i] + term.activation : 0;
        plan.effect += paidEffectAt(term.curve, spend[i]);
    }
    const bool budget = m_target.kind == MixTarget::Kind::Budget;
    if (budget ? plan.cost > m_target.amount * (1 + tolerance)
               : plan.effect < m_target.amount * (1 - tolerance))
        return;
    plan.score = budget ? plan.effect : -plan.cost;
    if (m_best && m_best->score >= plan.score)
        return;
    plan.spend = std::move(spend);
    m_best = std::move(plan);
}

// Between two columns without a leap every item moves on its concave branch, so the mixture has at
// least the mixed effect.
void Planner::offerMixture(const MixRelaxation& relaxation)
{
    const double part = mixture(relaxation, m_target);
    std::vector<double> spend(m_spans.size());
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const double lean = relaxation.lean.picks[i].spend;
        const double rich = relaxation.rich.picks[i].spend;
        spend[i]
            = std::clamp(lean + part * (rich - lean), std::min(lean, rich), std::max(lean, rich));
    }
    offer(std::move(spend));
}

// Every item stays on its branch: off, fixed where the curve is convex, or anywhere on the
// concave part around it.
void Planner::offerRefilled(const std::vector<MixPick>& modes, double price)
{
    std::vector<MixSpan> branches = m_spans;
    for (std::size_t i = 0; i < branches.size(); ++i) {
        MixSpan& span = branches[i];
        const MixTerm& term = m_search.terms[i];
        span.mayStop = !modes[i].runs;
        span.mayRun = modes[i].runs;
        if (!span.mayRun)
            continue;
        const SpendStretch stretch = concaveAround(term, modes[i].spend);
        const double low = std::clamp(stretch.low, span.low, span.high);
        const double high = std::clamp(stretch.high, low, span.high);
        if (low > span.low || high < span.high)
            span = limited(term, span, low, high);
    }
    if (const auto refilled = relaxed(m_search, branches, m_target, price))
        offerMixture(*refilled);
}

// The leaping item takes exactly what is left, the others stay lean.
void Planner::offerBetween(const MixRelaxation& relaxation, std::size_t item)
{
    const MixTerm& term = m_search.terms[item];
    double have = 0;
    std::vector<double> spend(m_modes.size());
    for (std::size_t i = 0; i < spend.size(); ++i) {
        spend[i] = m_modes[i].spend;
        have += i == item ? 0 : amountOf(m_target, m_search.terms[i], m_modes[i]);
    }
    const double left = m_target.amount - have;
    const double wanted = m_target.kind == MixTarget::Kind::Budget
        ? left - term.activation
        : spendForPaidEffect(term.curve, left) * (1 + tolerance);
    const MixSpan& span = m_spans[item];
    if (!relaxation.rich.picks[item].runs || !(wanted >= span.low && wanted <= span.high))
        return;
    spend[item] = wanted;
    offer(std::move(spend));
}

// Makes every leap that keeps lean's side of the target; returns those that do not.
std::vector<std::size_t> Planner::fittingLeaps(const MixRelaxation& relaxation)
{
    std::vector<std::size_t> open;
    double left = m_target.amount - amountOf(m_target, relaxation.lean);
    for (std::size_t i = 0; i < m_modes.size(); ++i) {
        const MixTerm& term = m_search.terms[i];
        const MixPick& rich = relaxation.rich.picks[i];
        if (!leaps(term, m_modes[i], rich))
            continue;
        const double step = amountOf(m_target, term, rich) - amountOf(m_target, term, m_modes[i]);
        if (step > left) {
            open.push_back(i);
            continue;
        }
        left -= step;
        m_modes[i] = rich;
    }
    return open;
}

std::optional<MixPlan> Planner::best(const MixRelaxation& relaxation)
{
    constexpr std::size_t mostTried = 4;
    bool anyLeap = false;
    for (std::size_t i = 0; i < m_spans.size(); ++i)
        anyLeap = anyLeap
            || leaps(m_search.terms[i], relaxation.lean.picks[i], relaxation.rich.picks[i]);
    if (!anyLeap) {
        offerMixture(relaxation);
        return std::move(m_best);
    }
    m_modes = relaxation.lean.picks;
    const std::vector<std::size_t> open = fittingLeaps(relaxation);
    offerRefilled(m_modes, relaxation.price);
    for (std::size_t k = 0; k < open.size() && k < mostTried; ++k) {
        const std::size_t item = open[k];
        offerBetween(relaxation, item);
        std::vector<MixPick> modes = m_modes;
        modes[item] = relaxation.rich.picks[item];
        offerRefilled(modes, relaxation.price);
    }
    return std::move(m_best);
}

} // namespace

std::optional<MixPlan> planned(MixSearch& search, const std::vector<MixSpan>& spans,
    const MixRelaxation& relaxation, const MixTarget& target)
{
    return Planner(search, spans, target).best(relaxation);
}

std::optional<MixLeap> widestLeap(
    const MixSearch& search, const MixRelaxation& relaxation, const MixTarget& target)
{
    const double part = mixture(relaxation, target);
    std::vector<MixLeap> widest; // more than one where items cannot be told apart
    double widestLoss = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < search.terms.size(); ++i) {
        const MixTerm& term = search.terms[i];
        const MixPick& lean = relaxation.lean.picks[i];
        const MixPick& rich = relaxation.rich.picks[i];
        if (!leaps(term, lean, rich))
            continue;
        const double cost = costOf(term, lean) + part * (costOf(term, rich) - costOf(term, lean));
        const double effect = lean.effect + part * (rich.effect - lean.effect);
        // What the item can really do with its part of the money: nothing below its minimum.
        const double spend = cost - term.activation;
        const bool isPossible = spend >= term.span.low && spend > 0;
        const double loss = effect - (isPossible ? paidEffectAt(term.curve, spend) : 0);
        if (loss < widestLoss)
            continue;
        if (loss > widestLoss)
            widest.clear();
        widest.push_back({i, lean.spend + part * (rich.spend - lean.spend)});
        widestLoss = loss;
    }
    if (widest.empty())
        return {};
    // Of equals the target is met by leaps of the first `part` of them: the next one is in doubt.
    const auto before = static_cast<std::size_t>(part * static_cast<double>(widest.size()));
    return widest[std::min(before, widest.size() - 1)];
}

} // namespace rundblick
