// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/curvedraws.h"
#include "core/engine/draws/worlddraws.h"
#include "core/engine/mix/mixinputs.h"
#include "core/engine/mixsearch/quickmix.h"

namespace rundblick {

// The response of the whole mix in one draw; lists are per item of the problem.
struct MixWorld {
    std::vector<CurveDraw> answers;
    std::vector<CurveNumbers> curves;
    double constantEffect = 0.0;
    double todayEffect = 0.0; // of what is really there: a scenario supposes nothing of it
};

// What a draw says of the mix. Without `isSolved` no mix keeps the restrictions there.
struct MixDraw {
    bool isSolved = false;
    std::vector<double> spend; // the best found, per item
    double bestEffect = 0.0;
    double bound = 0.0; // no mix has more effect
    double keptEffect = 0.0; // of the recommended mix
    double todayEffect = 0.0;
    std::optional<double> cost; // least found for the effect wanted, where it can be reached
};

// The mix under drawn curves (method.md 8): curves as CurveSampler has them, the effects of today
// as the world has them. Both directions by the relaxation at its best price and a repaired mix;
// where the mix of the Analysis is no worse, that one. Safe to use from several threads.
class MixSampler {
public:
    MixSampler(const EngineRun& run, MixInput input);

    const MixInput& input() const { return m_input; }
    const std::vector<CurveSampler>& curves() const { return m_curves; }
    const std::vector<double>& recommended() const { return m_recommended; } // per item
    bool isRestricted() const; // by limits that concern several items: draws cost more

    MixWorld world(std::size_t draw, const World& world) const;
    MixDraw solve(const MixWorld& world) const;
    double effect(const MixWorld& world, const std::vector<double>& spend) const;

private:
    void addCurve(std::size_t touchpoint, bool hasOwnEffect);
    MixProblem problem(const MixWorld& world) const;
    void setPhases(MixProblem& problem) const;
    void solveSameEffect(const MixProblem& problem, MixDraw& draw) const;

    const EngineRun& m_run;
    MixInput m_input;
    MixStart m_start;
    std::vector<CurveSampler> m_curves;
    std::vector<std::size_t> m_place; // in the Analysis; noItem: its effect is known by itself
    std::vector<double> m_recommended;
    std::vector<double> m_cheapest; // recommended for the same effect; empty where there is none
};

} // namespace rundblick
