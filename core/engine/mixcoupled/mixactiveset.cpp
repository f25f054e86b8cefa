// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixcoupled/mixactiveset.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

namespace {

using Kind = MixRestriction::Kind;

constexpr double slack = 1e-9; // rows are scaled to 1
constexpr std::size_t none = MixRestriction::noItem;

} // namespace

ActiveSet::ActiveSet(const MixSearch& search, const MixCoupling& coupling,
    const std::vector<MixSpan>& spans, const std::vector<MixMean>& means)
    : m_search(search)
    , m_coupling(coupling)
    , m_spans(spans)
    , m_means(means)
{
}

bool ActiveSet::canTurn(std::size_t item) const
{
    return m_spans[item].mayStop && m_spans[item].mayRun && item != m_turned;
}

void ActiveSet::turn(std::size_t item, bool on)
{
    m_on[item] = on;
    for (const MixUse& use : m_coupling.uses[item])
        m_least[use.row] += (on ? 1 : -1) * leastUse(m_search.terms[item], m_spans[item], use.tag);
}

double ActiveSet::lack(std::size_t row) const
{
    return m_least[row] - m_coupling.limits[row];
}

// Whether what phases and target ask for is still possible without the item.
bool ActiveSet::keepsAsked(std::size_t item) const
{
    return std::ranges::all_of(m_coupling.uses[item], [&](const MixUse& use) {
        const double use1 = leastUse(m_search.terms[item], m_spans[item], use.tag);
        return use1 >= 0 || lack(use.row) - use1 <= slack;
    });
}

// Turns on the likeliest items that help the row.
bool ActiveSet::addUntilEnough(std::size_t row)
{
    while (lack(row) > slack) {
        std::size_t best = none;
        for (std::size_t i = 0; i < m_on.size(); ++i) {
            if (m_on[i] || !canTurn(i) || (best != none && m_means[i].on <= m_means[best].on))
                continue;
            for (const MixUse& use : m_coupling.uses[i])
                if (use.row == row && leastUse(m_search.terms[i], m_spans[i], use.tag) < 0)
                    best = i;
        }
        if (best == none)
            return false;
        turn(best, true);
    }
    return true;
}

bool ActiveSet::dropOne()
{
    std::size_t worst = none;
    for (std::size_t i = 0; i < m_on.size(); ++i)
        if (m_on[i] && canTurn(i) && (worst == none || m_means[i].on < m_means[worst].on)
            && keepsAsked(i))
            worst = i;
    if (worst == none)
        return false;
    turn(worst, false);
    return true;
}

// Rows of which running items use up something: the count and the budget.
bool ActiveSet::dropUntilAllowed()
{
    for (std::size_t row = 0; row < m_coupling.rows.size(); ++row) {
        const Kind kind = m_coupling.rows[row].kind;
        if (kind == Kind::MaxActive || kind == Kind::Budget)
            while (lack(row) > slack)
                if (!dropOne())
                    return false;
    }
    return true;
}

// What is more than a little likely may still fit in.
void ActiveSet::fillPlaces()
{
    constexpr double likely = 0.02;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_on.size(); ++i)
        if (!m_on[i] && canTurn(i) && m_means[i].on > likely)
            order.push_back(i);
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return m_means[a].on > m_means[b].on; });
    for (const std::size_t item : order) {
        turn(item, true);
        for (const MixUse& use : m_coupling.uses[item])
            if (lack(use.row) > slack) {
                turn(item, false);
                break;
            }
    }
}

std::optional<std::vector<bool>> ActiveSet::chosen(std::size_t turned)
{
    m_turned = turned;
    m_on.assign(m_spans.size(), false);
    m_least.assign(m_coupling.rows.size(), 0);
    for (std::size_t i = 0; i < m_spans.size(); ++i) {
        const bool isLikely = (m_means[i].on > 0.5) != (i == turned);
        const bool mustRun = !m_spans[i].mayStop;
        if (m_spans[i].mayRun && (mustRun || isLikely))
            turn(i, true);
    }
    for (std::size_t row = 0; row < m_coupling.rows.size(); ++row) {
        const Kind kind = m_coupling.rows[row].kind;
        if (kind != Kind::MaxActive && kind != Kind::Budget && !addUntilEnough(row))
            return {};
    }
    if (!dropUntilAllowed())
        return {};
    fillPlaces();
    return m_on;
}

} // namespace rundblick
