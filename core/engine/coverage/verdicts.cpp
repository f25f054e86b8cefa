// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/verdicts.h"

#include <algorithm>

namespace rundblick {

namespace {

constexpr double greyPoints = 1.5; // contribution to a phase, in points of 100
constexpr double rareReach = 0.05; // below this reach is a reason of its own

// Reads the same numbers for every touchpoint.
class Judge {
public:
    Judge(const CoverInput& input, const CoverSet& cover, const VerdictInput& more)
        : m_input(input)
        , m_cover(cover)
        , m_more(more)
        , m_n(input.names.size())
        , m_phaseImpact(input.phaseNames.size(), 0.0)
    {
        for (std::size_t p = 0; p < m_phaseImpact.size(); ++p)
            for (std::size_t i = 0; i < m_n; ++i)
                m_phaseImpact[p] += input.impact[p * m_n + i];
        m_blueMedian = medianOfBlue();
    }

    Verdict judge(std::size_t i) const
    {
        if (m_cover.blue[i])
            return {Cover::Blue, blueReasons(i), share(strongestPhase(i), i)};
        if (forced(i) == Forced::Grey)
            return {Cover::Grey, {{Code::CoverExcluded, {}, {}}}, 0};
        return {isWeak(i) ? Cover::Grey : Cover::Reserve, weaknesses(i), 0};
    }

private:
    Forced forced(std::size_t i) const
    {
        return m_input.forced.empty() ? Forced::None : m_input.forced[i];
    }

    double share(std::size_t p, std::size_t i) const
    {
        return m_phaseImpact[p] > 0 ? m_input.impact[p * m_n + i] / m_phaseImpact[p] : 0;
    }

    std::size_t strongestPhase(std::size_t i) const
    {
        std::size_t best = 0;
        for (std::size_t p = 1; p < m_phaseImpact.size(); ++p)
            if (share(p, i) > share(best, i))
                best = p;
        return best;
    }

    double points(std::size_t i) const { return 100 * share(strongestPhase(i), i); }

    bool isWeak(std::size_t i) const
    {
        const bool hasUpper = !m_more.upperTotal.empty() && m_more.upperTotal[i];
        const double impact = hasUpper ? *m_more.upperTotal[i] : m_more.total[i];
        return impact < 1 / (2 * double(m_n)) || points(i) < greyPoints;
    }

    std::vector<Message> blueReasons(std::size_t i) const
    {
        std::vector<Message> reasons;
        const std::size_t p = strongestPhase(i);
        if (share(p, i) > 0)
            reasons.push_back(
                {Code::B1, {{"phase", m_input.phaseNames[p]}, {"share", share(p, i)}}, {}});
        if (auto needed = neededReason(i))
            reasons.push_back(*std::move(needed));
        if (!m_input.unavoidable.empty() && m_input.unavoidable[i])
            reasons.push_back({Code::B3, {}, {}});
        if (forced(i) == Forced::Blue)
            reasons.push_back({Code::B4, {}, {}});
        return reasons;
    }

    // The phase that misses its target most without the touchpoint.
    std::optional<Message> neededReason(std::size_t i) const
    {
        std::optional<Message> reason;
        double worst = 1e-9; // as much as a cover itself may miss by rounding
        for (std::size_t p = 0; p < m_phaseImpact.size(); ++p) {
            const double without = m_cover.coverage[p].value_or(1) - share(p, i);
            const double missing = m_input.target[p] - without;
            if (share(p, i) <= 0 || missing <= worst)
                continue;
            worst = missing;
            reason = Message{Code::B2,
                {{"phase", m_input.phaseNames[p]}, {"coverage", std::max(0.0, without)},
                    {"target", m_input.target[p]}},
                {}};
        }
        return reason;
    }

    std::vector<Message> weaknesses(std::size_t i) const
    {
        std::vector<Message> reasons;
        reasons.push_back({Code::G1, {{"points", points(i)}}, {}});
        const double rate = impactPerCost(i);
        if (rate > 0 && m_blueMedian > rate)
            reasons.push_back({Code::G2, {{"ratio", m_blueMedian / rate}}, {}});
        if (!m_more.reach.empty() && m_more.reach[i] && *m_more.reach[i] < rareReach)
            reasons.push_back({Code::G3, {{"reach", *m_more.reach[i]}}, {}});
        if (const std::optional<std::size_t> other = dominating(i))
            reasons.push_back({Code::G4, {{"touchpoint", m_input.names[*other]}}, {}});
        return reasons;
    }

    double impactPerCost(std::size_t i) const
    {
        return m_input.cost[i] > 0 ? m_more.total[i] / m_input.cost[i] : 0;
    }

    double medianOfBlue() const
    {
        std::vector<double> rates;
        for (std::size_t i = 0; i < m_n; ++i)
            if (m_cover.blue[i] && m_input.cost[i] > 0)
                rates.push_back(impactPerCost(i));
        if (rates.empty())
            return 0;
        std::sort(rates.begin(), rates.end());
        const std::size_t middle = rates.size() / 2;
        return rates.size() % 2 == 1 ? rates[middle] : (rates[middle - 1] + rates[middle]) / 2;
    }

    // The strongest touchpoint in the same phases with more impact at a lower cost.
    std::optional<std::size_t> dominating(std::size_t i) const
    {
        std::optional<std::size_t> best;
        for (std::size_t j = 0; j < m_n; ++j) {
            if (forced(j) == Forced::Grey || m_more.total[j] <= m_more.total[i]
                || m_input.cost[j] >= m_input.cost[i] || !hasSamePhases(i, j))
                continue;
            if (!best || m_more.total[j] > m_more.total[*best])
                best = j;
        }
        return best;
    }

    bool hasSamePhases(std::size_t i, std::size_t j) const
    {
        for (std::size_t p = 0; p < m_phaseImpact.size(); ++p)
            if ((share(p, i) > 0) != (share(p, j) > 0))
                return false;
        return true;
    }

    const CoverInput& m_input;
    const CoverSet& m_cover;
    const VerdictInput& m_more;
    const std::size_t m_n;
    std::vector<double> m_phaseImpact;
    double m_blueMedian = 0; // of impact per cost
};

} // namespace

Verdicts giveVerdicts(const CoverInput& input, const CoverSet& cover, const VerdictInput& more)
{
    const Judge judge(input, cover, more);
    Verdicts verdicts;
    for (std::size_t i = 0; i < input.names.size(); ++i) {
        verdicts.touchpoints.push_back(judge.judge(i));
        if (verdicts.touchpoints.back().cover == Cover::Grey)
            verdicts.waste += input.cost[i];
    }
    return verdicts;
}

} // namespace rundblick
