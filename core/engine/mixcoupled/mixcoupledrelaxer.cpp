// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/mixactiveset.h"
#include "core/engine/mixcoupled/mixdoubt.h"
#include "core/engine/mixcoupled/mixtightening.h"
#include "core/engine/mixsearch/mixrelaxer.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rundblick {

namespace {

constexpr double tolerance = 1e-12; // of a limit that a sum of spends may miss by rounding
constexpr double margin = 1e-8; // of the limits, while their multipliers are searched
constexpr double lastTau = 5e-12; // of the largest scores: with some 200 choices a gap of 1e-9
constexpr double tauByGap = 5e-4; // the same for coarser gaps
constexpr double lastTauFilling = 1e-10; // likewise, where hardly a choice is left
constexpr double lastTauBetweenVertices
    = 1e-8; // likewise: below, rounding of the multipliers shows
constexpr double infinity = std::numeric_limits<double>::infinity();

// Puts on what a phase cannot do without, and off what the count has no place for. False where the
// counts cannot be kept.
bool settleCounts(const MixCoupling& coupling, std::vector<MixSpan>& spans)
{
    constexpr double slack = 1e-9;
    const auto isOpen = [](const MixSpan& span) { return span.mayStop && span.mayRun; };
    for (bool changed = true; changed;) {
        changed = false;
        std::vector<double> least = coupling.limits; // what is left of each row at best
        for (std::size_t i = 0; i < spans.size(); ++i)
            for (const MixUse& use : coupling.uses[i])
                if (spans[i].mayRun && (!spans[i].mayStop || use.tag.charge < 0))
                    least[use.row] -= use.tag.charge;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            for (const MixUse& use : coupling.uses[i]) {
                const double charge = use.tag.charge;
                if (charge == 0)
                    continue;
                if (least[use.row] < -slack)
                    return false;
                if (!isOpen(spans[i]) || least[use.row] >= std::abs(charge) - slack)
                    continue;
                (charge > 0 ? spans[i].mayRun : spans[i].mayStop) = false;
                changed = true;
            }
        }
    }
    return true;
}

class CoupledRelaxer : public MixRelaxer {
public:
    CoupledRelaxer(MixSearch& search, const MixCoupling& coupling, std::size_t turned)
        : m_search(search)
        , m_coupling(coupling)
        , m_continuous(withoutCounts(coupling))
        , m_turnedAtRoot(turned)
        , m_callsBefore(search.oracleCalls)
    {
    }

    std::optional<MixLook> look(
        const std::vector<MixSpan>& spans, const MixOutset& outset) override;
    bool areAlike(std::size_t first, std::size_t second) const override;
    std::int64_t looks() const override;

private:
    void lookWithoutCounts(
        const std::vector<MixSpan>& spans, const MixDescent& descent, MixLook& look);
    void plan(const std::vector<MixSpan>& spans, const CoupledDual& dual, MixLook& look);
    void fill(const std::vector<MixSpan>& branches, const std::vector<double>& multipliers);
    std::vector<MixSpan> branches(const std::vector<MixSpan>& spans,
        const std::vector<MixMean>& means, const std::vector<bool>& on) const;
    bool fillWithin(const std::vector<MixSpan>& branches, const std::vector<double>& multipliers,
        double narrower);
    bool offerAround(const std::vector<MixSpan>& spans, const CoupledDual& dual);
    double fillingTau(const std::vector<MixSpan>& branches) const;
    double priceAt(const CoupledDual& dual) const;
    MixPlan planOf(std::vector<double> spend, double price) const;
    bool offer(std::vector<double> spend, double price); // false where it exceeds a limit
    bool isNew(const std::vector<MixSpan>& branches);
    std::vector<double> continuousRows(const std::vector<double>& multipliers) const;

    MixSearch& m_search;
    const MixCoupling& m_coupling;
    const MixCoupling m_continuous;
    const std::size_t m_turnedAtRoot;
    const std::int64_t m_callsBefore;
    std::set<std::vector<double>> m_tried; // branches, as the low end of each item
    std::optional<MixPlan> m_best; // of all looks so far
    bool m_isBetter = false; // than before this look
    double m_enough = -infinity;
    double m_wantedGap = 0;
    std::int64_t m_nodes = 0;
};

bool CoupledRelaxer::areAlike(std::size_t first, std::size_t second) const
{
    return std::ranges::equal(
        m_coupling.uses[first], m_coupling.uses[second], [](const MixUse& a, const MixUse& b) {
            return a.row == b.row && a.tag.weight == b.tag.weight && a.tag.price == b.tag.price
                && a.tag.charge == b.tag.charge;
        });
}

// A node of a plain search asks the oracle about eight times.
std::int64_t CoupledRelaxer::looks() const
{
    return (m_search.oracleCalls - m_callsBefore) * static_cast<std::int64_t>(m_search.terms.size())
        / 8;
}

std::optional<MixLook> CoupledRelaxer::look(
    const std::vector<MixSpan>& given, const MixOutset& outset)
{
    ++m_nodes;
    m_enough = outset.enough;
    m_wantedGap = outset.wantedGap;
    const double size = m_coupling.size;
    const double gap = std::min(outset.bound - outset.enough, size);
    const double part = gap / (4 + static_cast<double>(m_coupling.rows.size()));
    MixDescent descent;
    descent.to = std::max(lastTau, tauByGap * outset.wantedGap) * size;
    descent.from = outset.multipliers.empty() ? 1e-2 * size
                                              : std::clamp(0.3 * part, descent.to, 1e-3 * size);
    descent.enough = outset.enough;
    std::vector<MixSpan> spans = given;
    if (!settleCounts(m_coupling, spans) || !isWithinReach(m_search, m_coupling, spans))
        return {};
    CoupledDual dual(m_search, m_coupling, spans, margin);
    dual.descend(outset.multipliers, descent);
    if (m_search.stop.stop_requested() || dual.isImpossible())
        return {};
    MixLook look;
    look.tagBound = dual.bound();
    look.bound = std::min(look.tagBound, outset.bound);
    look.multipliers = dual.boundMultipliers();
    for (std::size_t i = 0; i < spans.size(); ++i)
        look.tags.push_back(tagOf(m_coupling, i, look.multipliers));
    if (look.bound <= outset.enough)
        return look;
    plan(spans, dual, look);
    const MixDoubts doubts{m_search, m_coupling, spans, dual};
    look.leap = widestDoubt(doubts);
    const auto isOpen = [&] { return look.bound - m_enough > m_wantedGap * std::abs(m_enough); };
    if (!look.leap && isOpen())
        lookWithoutCounts(spans, descent, look);
    if (!look.leap && isOpen())
        look.leap = widestSpan(doubts);
    look.spans = std::move(spans);
    return look;
}

// Where it is settled which items run, the rows that count them leave their multipliers no hold,
// and the dual may lose its way between them: without those rows its bound is as good.
void CoupledRelaxer::lookWithoutCounts(
    const std::vector<MixSpan>& spans, const MixDescent& descent, MixLook& look)
{
    if (m_continuous.rows.size() == m_coupling.rows.size())
        return;
    CoupledDual dual(m_search, m_continuous, spans, margin);
    dual.descend({}, {1e-2 * m_coupling.size, descent.to, descent.enough});
    look.bound = std::min(look.bound, dual.bound());
    m_isBetter = false;
    if (dual.isCentered() && !m_search.stop.stop_requested())
        offerAround(spans, dual);
    if (m_isBetter)
        look.plan = m_best;
}

// The likeliest active set, then the items in doubt put in their other state.
void CoupledRelaxer::plan(const std::vector<MixSpan>& spans, const CoupledDual& dual, MixLook& look)
{
    constexpr std::size_t mostTurned = 2;
    m_isBetter = false;
    if (dual.isCentered())
        offerAround(spans, dual);
    ActiveSet active(m_search, m_coupling, spans, dual.means());
    const std::vector<double> multipliers = continuousRows(dual.multipliers());
    if (const auto on = active.chosen())
        fill(branches(spans, dual.means(), *on), multipliers);
    const std::size_t most = m_nodes == 1 ? m_turnedAtRoot
        : m_nodes < 30 || !m_best         ? mostTurned
                                          : 0;
    const std::vector<std::size_t> items = undecidedItems({m_search, m_coupling, spans, dual});
    for (std::size_t k = 0; k < std::min(most, items.size()); ++k)
        if (const auto on = active.chosen(items[k]))
            fill(branches(spans, dual.means(), *on), multipliers);
    if (m_isBetter)
        look.plan = m_best;
}

std::vector<double> CoupledRelaxer::continuousRows(const std::vector<double>& multipliers) const
{
    std::vector<double> rows;
    for (const MixRestriction& restriction : m_continuous.rows)
        for (std::size_t row = 0; row < m_coupling.rows.size(); ++row)
            if (m_coupling.rows[row] == restriction)
                rows.push_back(multipliers[row]);
    return rows;
}

// Every running item moves on the concave part around its likeliest spend.
std::vector<MixSpan> CoupledRelaxer::branches(const std::vector<MixSpan>& spans,
    const std::vector<MixMean>& means, const std::vector<bool>& on) const
{
    std::vector<MixSpan> branches = spans;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        MixSpan& span = branches[i];
        span.mayStop = !on[i];
        span.mayRun = on[i];
        if (!on[i])
            continue;
        const MixTerm& term = m_search.terms[i];
        if (isConcaveBetween(term, span.low, span.high))
            continue;
        // Between the vertices of a table the mean says more than the likeliest vertex.
        const bool isTable = term.curve.family == CurveFamily::Table;
        const double likely
            = std::clamp(isTable ? means[i].spend : means[i].pick.spend, span.low, span.high);
        const SpendStretch stretch = concaveAround(term, likely);
        const double low = std::clamp(stretch.low, span.low, span.high);
        const double high = std::clamp(stretch.high, low, span.high);
        if (low > span.low || high < span.high)
            span = limited(term, span, low, high);
    }
    return branches;
}

bool CoupledRelaxer::isNew(const std::vector<MixSpan>& branches)
{
    std::vector<double> key;
    for (const MixSpan& span : branches) {
        key.push_back(span.mayRun ? span.low : -1);
        key.push_back(span.mayRun ? span.high : -1);
    }
    return m_tried.insert(std::move(key)).second;
}

// Between the vertices of a table spends are means of choices, which leap at small tau.
double CoupledRelaxer::fillingTau(const std::vector<MixSpan>& branches) const
{
    const double tau = std::max(lastTauFilling, tauByGap * m_wantedGap);
    for (std::size_t i = 0; i < branches.size(); ++i)
        if (m_search.terms[i].curve.family == CurveFamily::Table && branches[i].mayRun
            && branches[i].high > branches[i].low)
            return std::max(tau, lastTauBetweenVertices);
    return tau;
}

void CoupledRelaxer::fill(
    const std::vector<MixSpan>& branches, const std::vector<double>& multipliers)
{
    if (!isNew(branches))
        return;
    // Limits a little narrower, where the spends at the limits themselves are off by rounding.
    for (const double narrower : {-tolerance / 2, 1e-7, 1e-5})
        if (!fillWithin(branches, multipliers, narrower))
            return;
}

// Offers the best spends within the branches. False where there is nothing more to try.
bool CoupledRelaxer::fillWithin(
    const std::vector<MixSpan>& branches, const std::vector<double>& multipliers, double narrower)
{
    const double size = m_coupling.size;
    CoupledDual dual(m_search, m_continuous, branches, -narrower);
    dual.descend(multipliers, {1e-4 * size, fillingTau(branches) * size, m_enough});
    if (dual.isImpossible() || dual.bound() <= m_enough || m_search.stop.stop_requested())
        return false;
    return !offerAround(branches, dual);
}

// Offers the means of a dual, or spends a little beyond: where a limit can only just be met, the
// way from inside ends a little before it. False where none of them keeps the limits.
bool CoupledRelaxer::offerAround(const std::vector<MixSpan>& spans, const CoupledDual& dual)
{
    for (const double part : {0.0, 1e-9, 1e-6, 1e-3, 1.0}) {
        std::vector<double> spend(spans.size());
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const MixMean& mean = dual.means()[i];
            if (!spans[i].mayRun || (spans[i].mayStop && mean.on < 0.5))
                continue;
            spend[i] = std::clamp(mean.spend, spans[i].low, spans[i].high);
            spend[i] += part * (spans[i].high - spend[i]);
        }
        if (offer(std::move(spend), priceAt(dual)))
            return true;
    }
    return false;
}

// The effect of one more unit of budget, from the multiplier of the target; all items use that row
// alike.
double CoupledRelaxer::priceAt(const CoupledDual& dual) const
{
    constexpr double none = 1e-6; // a multiplier of what is not used up, in sizes of the score
    if (m_continuous.uses.empty())
        return 0;
    for (const MixUse& use : m_continuous.uses.front()) {
        const double multiplier = dual.multipliers()[use.row];
        if (m_continuous.rows[use.row].kind == MixRestriction::Kind::Budget)
            return multiplier > none * m_coupling.size ? multiplier * use.tag.price : 0;
        if (m_continuous.rows[use.row].kind == MixRestriction::Kind::Effect)
            return 1 / (multiplier * use.tag.weight);
    }
    return 0;
}

MixPlan CoupledRelaxer::planOf(std::vector<double> spend, double price) const
{
    MixPlan plan;
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const MixTerm& term = m_search.terms[i];
        plan.cost += spend[i] > 0 ? spend[i] + term.activation : 0;
        plan.effect += paidEffectAt(term.curve, spend[i]);
    }
    plan.price = price;
    plan.score = m_coupling.objective.weight > 0 ? plan.effect : -plan.cost;
    plan.spend = std::move(spend);
    return plan;
}

bool CoupledRelaxer::offer(std::vector<double> spend, double price)
{
    for (const double over : excess(m_search, m_coupling, spend))
        if (over > tolerance)
            return false;
    if (m_best && m_best->score >= planOf(spend, price).score)
        return true;
    m_best = planOf(tightened(m_search, m_coupling, std::move(spend)), price);
    m_isBetter = true;
    m_enough = std::max(m_enough, m_best->score);
    return true;
}

} // namespace

std::unique_ptr<MixRelaxer> coupledRelaxer(
    MixSearch& search, const MixCoupling& coupling, std::size_t turned)
{
    return std::make_unique<CoupledRelaxer>(search, coupling, turned);
}

} // namespace rundblick
