// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/worlddraws.h"

#include "core/engine/draws/drawpurpose.h"
#include "core/engine/draws/weightdraws.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr double influenceLogSd = 0.2;

UncertainValues uncertainValues(const TouchpointResult& touchpoint, ValueUncertainty uncertain,
    const std::vector<double>& weights)
{
    UncertainValues values;
    for (const Performance& performance : touchpoint.performance)
        values.value.push_back(performance.interval.value);
    values.covariance = std::move(uncertain.covariance);
    values.isKnown = std::move(uncertain.isKnown);
    values.byCriterion = std::move(uncertain.byCriterion);
    values.weights = weights;
    return values;
}

} // namespace

WorldSampler::WorldSampler(const EngineRun& run, std::vector<ValueUncertainty> uncertain)
    : m_run(run)
{
    for (const ScoredCriterion& criterion : run.frame.performance)
        m_weights.push_back(criterion.weight);
    double sum = 0.0;
    for (std::size_t i = 0; i < run.analysis.touchpoints.size(); ++i) {
        const TouchpointResult& touchpoint = run.analysis.touchpoints[i];
        m_values.emplace_back(uncertainValues(touchpoint, std::move(uncertain[i]), m_weights));
        m_hasImpact = m_hasImpact || touchpoint.impact;
        sum += touchpoint.delivered.value_or(0.0);
    }
    for (const TouchpointResult& touchpoint : run.analysis.touchpoints)
        if (sum > 0.0)
            m_delivered.push_back(touchpoint.delivered.value_or(0.0) / sum);
}

bool WorldSampler::hasValue(std::size_t touchpoint, std::size_t brand) const
{
    return m_run.analysis.touchpoints[touchpoint].performance[brand].interval.value.has_value();
}

bool WorldSampler::drawsInfluence(std::size_t touchpoint) const
{
    return m_run.analysis.touchpoints[touchpoint].influenceSource != InfluenceSource::Journey;
}

World WorldSampler::draw(std::size_t draw) const
{
    const std::int64_t seed = m_run.analysis.seed;
    World world;
    RandomStream weights = streamFor(seed, draw, DrawPurpose::Weights);
    world.weights = drawnWeights(m_weights, m_run.method().weightDraws, weights);
    for (std::size_t i = 0; i < touchpoints(); ++i) {
        RandomStream random = streamFor(seed, draw, DrawPurpose::Values, i);
        const std::vector<double> values = m_values[i].draw(world.weights, random);
        world.values.insert(world.values.end(), values.begin(), values.end());
    }
    if (hasJourney()) {
        RandomStream random = streamFor(seed, draw, DrawPurpose::Journey);
        world.journey = m_run.sampler->draw(random);
        for (const std::size_t state : m_run.state)
            world.reach.push_back(world.journey->reach[state]);
    }
    for (std::size_t i = 0; i < touchpoints() && m_hasImpact; ++i)
        world.influence.push_back(drawsInfluence(i)
                ? streamFor(seed, draw, DrawPurpose::Influence, i).logNormal(influenceLogSd)
                : 1.0);
    drawImpact(world);
    drawEffects(world);
    return world;
}

// What the drawn journey makes of u C, relative to the Analysis.
double WorldSampler::journeyFactor(const World& world, std::size_t touchpoint) const
{
    const TouchpointResult& result = m_run.analysis.touchpoints[touchpoint];
    if (!world.journey)
        return 1.0;
    double factor = 1.0;
    if (result.journey.reach.value_or(0.0) > 0.0)
        factor *= world.reach[touchpoint] / *result.journey.reach;
    if (!drawsInfluence(touchpoint) && result.journey.removalLost.value_or(0.0) > 0.0)
        factor *= world.journey->removalLost[m_run.state[touchpoint]] / *result.journey.removalLost;
    return factor;
}

// m_pi = φ_p u_pi C_pi / Σ_j u_pj C_pj again: u and C change by a factor per touchpoint, and what
// they were is in the m_pi of the Analysis.
void WorldSampler::drawImpact(World& world) const
{
    if (!m_hasImpact)
        return;
    const std::size_t n = touchpoints();
    std::vector<double> factor(n);
    for (std::size_t i = 0; i < n; ++i)
        factor[i] = world.influence[i] * journeyFactor(world, i);
    world.impactByPhase.assign(m_run.impactByPhase.size(), 0.0);
    world.impact.assign(n, 0.0);
    for (std::size_t p = 0; p < m_run.analysis.phases.size(); ++p) {
        double sum = 0.0;
        for (std::size_t i = 0; i < n; ++i)
            sum += m_run.impactByPhase[p * n + i] * factor[i];
        for (std::size_t i = 0; i < n && sum > 0.0; ++i) {
            const double share = m_run.impactByPhase[p * n + i] * factor[i] / sum;
            world.impactByPhase[p * n + i] = m_run.analysis.phases[p].weight * share;
            world.impact[i] += world.impactByPhase[p * n + i];
        }
    }
}

double WorldSampler::clippedOwn(const World& world, std::size_t touchpoint) const
{
    return std::clamp(world.values[touchpoint * brands() + *m_run.frame.own], 0.0, 100.0);
}

// Today's effects sum to 100 in every world (method.md 6).
void WorldSampler::drawEffects(World& world) const
{
    const std::size_t n = touchpoints();
    world.effect.assign(n, 1.0);
    if (m_delivered.empty())
        return;
    double sum = 0.0;
    for (std::size_t i = 0; i < n; ++i)
        sum += m_delivered[i] > 0.0 ? world.impact[i] * clippedOwn(world, i) : 0.0;
    for (std::size_t i = 0; i < n && sum > 0.0; ++i)
        if (m_delivered[i] > 0.0)
            world.effect[i] = world.impact[i] * clippedOwn(world, i) / sum / m_delivered[i];
}

} // namespace rundblick
