// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixrestrictions.h"

#include <set>
#include <utility>

namespace rundblick {
namespace {

class PhaseShares {
public:
    PhaseShares(const Workshop& workshop, const Analysis& analysis)
        : m_analysis(analysis)
    {
        for (const auto& [id, curve] : workshop.all<Curve>())
            m_given.insert(curve.touchpoint);
        for (const auto& [id, placement] : workshop.all<Placement>())
            m_placed.emplace(placement.touchpoint, placement.phase);
    }

    // a_pi; nothing where the touchpoint does not take part in the phase.
    std::optional<double> of(Id<Touchpoint> touchpoint, Id<Phase> phase) const
    {
        const bool isPlaced = m_placed.contains({touchpoint, phase});
        const TouchpointResult* result = m_analysis.find(touchpoint);
        const double impact = result ? result->impact.value_or(0.0) : 0.0;
        if (m_given.contains(touchpoint) || !(impact > 0.0))
            return isPlaced ? std::optional(1.0) : std::nullopt;
        for (std::size_t p = 0; p < m_analysis.phases.size(); ++p)
            if (m_analysis.phases[p].id == phase && result->impactByPhase[p] > 0.0)
                return result->impactByPhase[p] / impact;
        return isPlaced ? std::optional(0.0) : std::nullopt;
    }

private:
    const Analysis& m_analysis;
    std::set<Id<Touchpoint>> m_given;
    std::set<std::pair<Id<Touchpoint>, Id<Phase>>> m_placed;
};

MixPhase phaseOf(const PhaseShares& shares, const MixInput& input, Id<Phase> id)
{
    MixPhase phase;
    for (std::size_t i = 0; i < input.touchpoints.size(); ++i) {
        const auto share = shares.of(input.touchpoints[i]->id, id);
        if (!share)
            continue;
        if (input.item[i] == MixInput::noItem)
            phase.constantEffect += *share * input.constant[i];
        else
            phase.items.push_back({input.item[i], *share});
    }
    return phase;
}

} // namespace

void addMixRestrictions(
    const Workshop& workshop, const Analysis& analysis, const Scenario& scenario, MixInput& input)
{
    input.problem.maxActive = scenario.maxActive;
    const PhaseShares shares(workshop, analysis);
    for (const auto& [id, asked] : workshop.all<PhaseRestriction>()) {
        const Phase* found = workshop.find(asked.phase);
        const bool asks = asked.minActive > 0 || asked.effectShare > 0.0;
        if (asked.scenario != scenario.id || !found || !asks)
            continue;
        MixPhase phase = phaseOf(shares, input, asked.phase);
        const double today = phaseEffect(input.problem, phase, input.today);
        phase.minActive = asked.minActive;
        phase.minEffect = asked.effectShare * today;
        input.problem.phases.push_back(std::move(phase));
        input.phases.push_back(found);
        input.phaseEffectToday.push_back(today);
    }
}

} // namespace rundblick
