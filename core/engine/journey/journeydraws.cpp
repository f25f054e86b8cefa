// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeydraws.h"

#include "core/engine/journey/journeychecks.h"
#include "core/engine/journey/journeyflow.h"
#include "core/engine/randomstream.h"

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

} // namespace

JourneySampler::JourneySampler(Chain chain)
    : m_chain(std::move(chain))
    , m_states(inspectChain(m_chain).reachable)
{
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
