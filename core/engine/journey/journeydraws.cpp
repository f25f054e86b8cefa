// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeydraws.h"

#include "core/engine/journey/journeychecks.h"
#include "core/engine/journey/journeyflow.h"
#include "core/engine/randomstream.h"

#include <numeric>

namespace rundblick {
namespace {

constexpr double prior = 0.5; // Jeffreys: customers added to every observed edge

// The row ~ Dirichlet(counts + 1/2), unless it is certain.
void drawRow(Chain& chain, std::size_t k, RandomStream& random)
{
    double* row = chain.row(k);
    std::vector<std::size_t> edges;
    for (std::size_t j = 0; j < chain.columns(); ++j)
        if (row[j] > 0)
            edges.push_back(j);
    if (edges.size() < 2 || chain.customers[k] <= 0)
        return;
    std::vector<double> shapes;
    for (const std::size_t j : edges)
        shapes.push_back(row[j] * chain.customers[k] + prior);
    std::vector<double> shares(edges.size());
    random.dirichlet(shapes, shares);
    for (std::size_t e = 0; e < edges.size(); ++e)
        row[edges[e]] = shares[e];
}

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
}

JourneyDraw JourneySampler::draw(RandomStream& random) const
{
    Chain chain = m_chain;
    for (std::size_t k = 0; k <= chain.size; ++k)
        drawRow(chain, k, random);
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
