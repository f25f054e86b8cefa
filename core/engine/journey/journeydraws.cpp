// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeydraws.h"

#include "core/engine/journey/journeychecks.h"
#include "core/engine/journey/journeyflow.h"
#include "core/engine/randomstream.h"

#include <numeric>
#include <span>

namespace rundblick {
namespace {

constexpr double prior = 0.5; // Jeffreys: customers added to every observed edge

// The chain of the states that walks can meet alone: an inventory may hold many more.
Chain reachablePart(const Chain& chain)
{
    const std::vector<std::size_t> states = inspectChain(chain).reachable;
    Chain part;
    part.size = states.size();
    part.touchpoints = chain.touchpoints;
    part.hasWindows = chain.hasWindows;
    part.meanValue.assign(part.size + 1, 0.0); // no draw asks for it
    part.occurs.assign(part.size, true);
    part.transition.resize((part.size + 1) * part.columns());
    for (std::size_t k = 0; k <= part.size; ++k) {
        const std::size_t state = k < part.size ? states[k] : chain.size;
        const double* from = chain.row(state);
        for (std::size_t j = 0; j < part.size; ++j)
            part.row(k)[j] = from[states[j]];
        part.row(k)[part.conversion()] = from[chain.conversion()];
        part.row(k)[part.lost()] = from[chain.lost()];
        part.customers.push_back(chain.customers[state]);
        if (k < part.size)
            part.touchpointOf.push_back(chain.touchpointOf[state]);
    }
    return part;
}

} // namespace

JourneySampler::JourneySampler(const Chain& chain)
    : m_chain(reachablePart(chain))
    , m_states(m_chain.size)
{
    std::iota(m_states.begin(), m_states.end(), std::size_t(0));
    markUncertainRows();
}

void JourneySampler::markUncertainRows()
{
    for (std::size_t k = 0; k <= m_chain.size; ++k) {
        UncertainRow uncertain{k, {}, {}};
        for (std::size_t j = 0; j < m_chain.columns(); ++j)
            if (const double share = m_chain.row(k)[j]; share > 0) {
                uncertain.columns.push_back(j);
                uncertain.shapes.push_back(share * m_chain.customers[k] + prior);
            }
        if (uncertain.columns.size() >= 2 && m_chain.customers[k] > 0)
            m_uncertain.push_back(std::move(uncertain));
    }
}

JourneyDraw JourneySampler::draw(RandomStream& random) const
{
    Chain chain = m_chain;
    std::vector<double> shares(chain.columns());
    for (const UncertainRow& uncertain : m_uncertain) {
        const std::span drawn = std::span(shares).first(uncertain.shapes.size());
        random.dirichlet(uncertain.shapes, drawn);
        double* row = chain.row(uncertain.state);
        for (std::size_t e = 0; e < drawn.size(); ++e)
            row[uncertain.columns[e]] = drawn[e];
    }
    const Flow flow = *solveFlow(chain, m_states, {}); // fails only when it is stopped
    JourneyDraw draw;
    draw.conversion = flow.conversionFromStart;
    for (const SetEntry& meeting : flow.meetings) {
        draw.reach.push_back(meeting.reach);
        draw.removalLost.push_back(draw.conversion > 0 ? meeting.converting / draw.conversion : 0);
    }
    return draw;
}

} // namespace rundblick
