// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixdual.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
// Sums of 1,000 rounded terms are wrong by less; every bound is loosened by this much of its terms.
constexpr double rounding = 1e-13;
constexpr double closed = 1e-13; // relative distance of bound and hull that ends the price search
constexpr int maximumPrices = 200;

// Looks for the price at which the items' own choices cross the target. Keeps the two columns that
// enclose it: the segment between them lies under the hull of all mixes, the dual value over it.
class PriceSearch {
public:
    PriceSearch(MixSearch& search, const std::vector<MixSpan>& spans, const MixTarget& target)
        : m_search(search)
        , m_spans(spans)
        , m_target(target)
    {
    }

    std::optional<MixRelaxation> solve(double guess);

private:
    bool begin();
    void look(double price);
    double measure(const MixColumn& column) const;
    double dualScore(const MixColumn& column) const;
    double doubt(const MixColumn& column) const;
    double hullScore() const;
    double hullPrice() const;
    double nextPrice(int step);
    std::optional<double> newtonPrice() const;
    bool isOpen(double price) const { return price > m_rich.price && price < m_lean.price; }
    std::optional<MixRelaxation> settled() const;

    MixSearch& m_search;
    const std::vector<MixSpan>& m_spans;
    const MixTarget m_target;
    MixColumn m_rich; // low price
    MixColumn m_lean; // high price
    MixColumn m_last;
    double m_bound = infinity;
    double m_doubt = 0;
    double m_boundPrice = 0;
    double m_width = infinity; // of ln(price) when it was last halved
    int m_stale = 0; // looks since then
};

double PriceSearch::measure(const MixColumn& column) const
{
    return m_target.kind == MixTarget::Kind::Budget ? column.cost : column.effect;
}

// Weak duality: no mix inside the spans scores more, whatever the price.
double PriceSearch::dualScore(const MixColumn& column) const
{
    return m_target.kind == MixTarget::Kind::Budget
        ? column.effect + column.price * (m_target.amount - column.cost)
        : -(column.cost + (m_target.amount - column.effect) / column.price);
}

// What rounding may have hidden in the dual score.
double PriceSearch::doubt(const MixColumn& column) const
{
    return rounding
        * (m_target.kind == MixTarget::Kind::Budget
                ? column.effect + column.price * (column.cost + m_target.amount)
                : column.cost + (m_target.amount + column.effect) / column.price);
}

double PriceSearch::hullPrice() const
{
    return (m_rich.effect - m_lean.effect) / (m_rich.cost - m_lean.cost);
}

double PriceSearch::hullScore() const
{
    return m_target.kind == MixTarget::Kind::Budget
        ? m_lean.effect + hullPrice() * (m_target.amount - m_lean.cost)
        : -(m_lean.cost + (m_target.amount - m_lean.effect) / hullPrice());
}

void PriceSearch::look(double price)
{
    chooseAll(m_search, m_spans, price, m_last);
    const double dual = dualScore(m_last);
    if (dual < m_bound) {
        m_bound = dual;
        m_doubt = doubt(m_last);
        m_boundPrice = price;
    }
    if (measure(m_last) >= m_target.amount)
        m_rich = m_last;
    else
        m_lean = m_last;
    const double width = std::log(m_lean.price / m_rich.price);
    m_stale = width > m_width / 2 ? m_stale + 1 : 0;
    if (m_stale == 0)
        m_width = width;
}

// Newton's step in ln(measure) over ln(price): exact for a power law, and curves are near one.
std::optional<double> PriceSearch::newtonPrice() const
{
    const double slope
        = m_target.kind == MixTarget::Kind::Budget ? m_last.bend : m_last.bend * m_last.price;
    const double reached = measure(m_last);
    if (!(slope < 0) || reached <= 0 || m_target.amount <= 0)
        return {};
    const double step = std::log(m_target.amount / reached) * reached / slope;
    const double price = m_last.price * std::exp(step);
    return isOpen(price) ? std::optional(price) : std::nullopt;
}

double PriceSearch::nextPrice(int step)
{
    constexpr int patience = 3;
    if (m_stale > patience && m_rich.price > 0 && m_lean.price < infinity)
        return std::sqrt(m_rich.price) * std::sqrt(m_lean.price);
    if (step % 4 != 3)
        if (const auto price = newtonPrice())
            return *price;
    return hullPrice();
}

// One of the two ends is the answer, or there is none.
std::optional<MixRelaxation> PriceSearch::settled() const
{
    const bool budget = m_target.kind == MixTarget::Kind::Budget;
    if (budget ? m_lean.cost > m_target.amount : m_rich.effect < m_target.amount)
        return {};
    const bool takeRich = budget ? m_rich.cost <= m_target.amount : m_lean.effect < m_target.amount;
    const MixColumn& column = takeRich ? m_rich : m_lean;
    // Where both ends bring the same, the rich one still bounds the effect, the lean one the cost.
    const double score = budget && m_lean.cost < m_target.amount ? m_rich.effect
        : budget                                                 ? m_lean.effect
                                                                 : -column.cost;
    MixRelaxation result{score + rounding * std::abs(score), column.price, column, column, true};
    return result;
}

// The two ends: everything and the least. False where they do not enclose the target.
bool PriceSearch::begin()
{
    chooseAll(m_search, m_spans, 0, m_rich);
    chooseAll(m_search, m_spans, infinity, m_lean);
    // Weak duality holds at the ends too.
    const bool budget = m_target.kind == MixTarget::Kind::Budget;
    m_bound = budget ? m_rich.effect : -m_lean.cost;
    m_boundPrice = budget ? 0 : infinity;
    return measure(m_lean) < m_target.amount && m_target.amount < measure(m_rich)
        && m_rich.effect > m_lean.effect && m_rich.cost > m_lean.cost;
}

std::optional<MixRelaxation> PriceSearch::solve(double guess)
{
    if (!begin())
        return settled();
    double price = isOpen(guess) ? guess : hullPrice();
    for (int step = 0; step < maximumPrices && isOpen(price); ++step) {
        if (m_search.stop.stop_requested())
            return {};
        look(price);
        if (m_bound - hullScore() <= closed * std::abs(m_bound))
            break;
        price = nextPrice(step);
    }
    return MixRelaxation{
        m_bound + m_doubt, m_boundPrice, std::move(m_lean), std::move(m_rich), false};
}

} // namespace

std::optional<MixRelaxation> relaxed(
    MixSearch& search, const std::vector<MixSpan>& spans, const MixTarget& target, double guess)
{
    return PriceSearch(search, spans, target).solve(guess);
}

} // namespace rundblick
