// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/valuedraws.h"
#include "core/engine/stages.h"
#include "core/engine/uncertainty/uncertainty.h"

namespace rundblick {

// One draw of what the ratings, the workshop and the journey leave open, and what follows from it.
// Lists are per touchpoint of the Analysis.
struct World {
    std::vector<double> weights; // of the performance criteria
    std::vector<double> values; // V, [touchpoint * brands + brand], not clipped; 0 without a value
    std::vector<double> influence; // C relative to its value; empty without impact
    std::vector<double> reach; // F; empty without a journey
    std::optional<JourneyDraw> journey;
    std::vector<double> impactByPhase; // m_pi, [p * touchpoints + i]
    std::vector<double> impact; // M_i
    std::vector<double> effect; // today's delivered effect relative to that of the Analysis
};

// Draws worlds (method.md 8): criterion weights, values, influence (log-sd .2; where it is the
// removal effect, from the journey), transition rows; from them impacts and effects. Borrows the
// run. Safe to use from several threads.
class WorldSampler {
public:
    WorldSampler(const EngineRun& run, std::vector<ValueUncertainty> uncertain);

    World draw(std::size_t draw) const;

    std::size_t touchpoints() const { return m_values.size(); }
    std::size_t brands() const { return m_run.frame.brands.size(); }
    bool hasImpact() const { return m_hasImpact; }
    bool hasJourney() const { return m_run.sampler.has_value(); }
    bool hasValue(std::size_t touchpoint, std::size_t brand) const;
    bool drawsInfluence(std::size_t touchpoint) const; // not where it is the removal effect
    bool drawsWeights() const { return m_weights.size() > 1; }

private:
    void drawImpact(World& world) const;
    void drawEffects(World& world) const;
    double journeyFactor(const World& world, std::size_t touchpoint) const;
    double clippedOwn(const World& world, std::size_t touchpoint) const;

    const EngineRun& m_run;
    std::vector<double> m_weights;
    std::vector<ValueSampler> m_values;
    std::vector<double> m_delivered; // shares of the Analysis, sum 1; empty where there are none
    bool m_hasImpact = false;
};

} // namespace rundblick
