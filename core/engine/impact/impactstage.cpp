// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/impact.h"
#include "core/engine/impact/influence.h"
#include "core/engine/ratings/experience.h"
#include "core/engine/stages.h"

namespace rundblick {
namespace {

Influence addInfluence(EngineRun& run)
{
    std::vector<std::optional<double>> removal;
    for (const TouchpointResult& touchpoint : run.analysis.touchpoints)
        removal.push_back(touchpoint.journey.removalLost);
    const InfluenceChoice choice = run.method().influence;
    Influence influence = influenceOf({run.grid, run.influence, std::move(removal), choice});
    std::int64_t assumed = 0;
    for (std::size_t i = 0; i < influence.mean.size(); ++i) {
        run.analysis.touchpoints[i].influence = influence.mean[i];
        run.analysis.touchpoints[i].influenceSource = influence.source[i];
        assumed += influence.source[i] == InfluenceSource::None ? 1 : 0;
    }
    if (assumed > 0)
        run.analysis.notices.push_back({Code::InfluenceAssumed, {{"count", assumed}}, {}});
    return influence;
}

ImpactInput impactInput(const EngineRun& run, const Influence& influence)
{
    ImpactInput input;
    input.touchpoints = run.state.size();
    for (const Phase* phase : run.grid.phases) {
        input.phaseNames.push_back(phase->name);
        input.phaseWeight.push_back(phase->weight);
    }
    input.usage = run.grid.usage;
    input.influence = influence.byPhase;
    if (run.journey)
        for (const TouchpointResult& touchpoint : run.analysis.touchpoints)
            input.reach.push_back(touchpoint.journey.reach);
    return input;
}

void addPhases(EngineRun& run, const Impact& impact)
{
    if (run.grid.phases.empty()) {
        PhaseResult implied;
        implied.name = "Journey";
        implied.weight = 1.0;
        implied.coverageTarget = run.method().coverageTarget;
        run.analysis.phases.push_back(std::move(implied));
        return;
    }
    for (std::size_t p = 0; p < run.grid.phases.size(); ++p) {
        const Phase& phase = *run.grid.phases[p];
        PhaseResult result;
        result.id = phase.id;
        result.name = phase.name;
        result.weight = impact.phaseWeight[p];
        result.coverageTarget = phase.coverageTarget.value_or(run.method().coverageTarget);
        if (run.journey)
            result.leak = run.journey->phases[p].leak;
        run.analysis.phases.push_back(std::move(result));
    }
}

void addImpacts(EngineRun& run, const Impact& impact)
{
    const std::size_t n = run.state.size();
    bool hasImpact = false;
    for (const double total : impact.total)
        hasImpact = hasImpact || total > 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        TouchpointResult& touchpoint = run.analysis.touchpoints[i];
        for (std::size_t p = 0; p < run.analysis.phases.size(); ++p)
            touchpoint.impactByPhase.push_back(impact.byPhase[p * n + i]);
        if (!hasImpact)
            continue;
        touchpoint.impact = impact.total[i];
        const std::optional<double> own
            = run.frame.own ? touchpoint.performance[*run.frame.own].interval.value : std::nullopt;
        if (own) {
            touchpoint.delivered = impact.total[i] * *own / 100.0;
            touchpoint.lostPotential = impact.total[i] * (1.0 - *own / 100.0);
        }
    }
}

void addExperience(EngineRun& run, const Influence& influence)
{
    const ExperiencePoints points{run.frame.brands.size(), influence.mean, run.experience};
    const std::vector<std::optional<double>> shares = experienceShares(points);
    for (std::size_t b = 0; b < shares.size(); ++b)
        run.analysis.brands[b].experienceShare = shares[b];
    if (!run.frame.own)
        return;
    const auto at = experienceSharesAt(points, *run.frame.own);
    for (std::size_t i = 0; i < at.size(); ++i)
        run.analysis.touchpoints[i].experienceShare = at[i];
}

// The importance that divides the quadrants: set by hand, or the median of the impacts.
std::optional<double> crosshairOf(const EngineRun& run)
{
    if (run.method().crosshair)
        return run.method().crosshair;
    std::vector<double> impacts;
    for (const TouchpointResult& touchpoint : run.analysis.touchpoints)
        if (touchpoint.impact)
            impacts.push_back(*touchpoint.impact);
    if (impacts.empty())
        return {};
    std::ranges::sort(impacts);
    const std::size_t half = impacts.size() / 2;
    return impacts.size() % 2 == 1 ? impacts[half] : (impacts[half - 1] + impacts[half]) / 2.0;
}

void addQuadrants(EngineRun& run)
{
    const std::optional<double> crosshair = crosshairOf(run);
    for (TouchpointResult& touchpoint : run.analysis.touchpoints) {
        if (!crosshair || !touchpoint.impact || !touchpoint.gap.interval.value)
            continue;
        const bool isImportant = *touchpoint.impact >= *crosshair;
        const bool isAhead = *touchpoint.gap.interval.value >= 0.0;
        touchpoint.quadrant = isImportant ? (isAhead ? Quadrant::Defend : Quadrant::Improve)
                                          : (isAhead ? Quadrant::Overkill : Quadrant::LowPriority);
    }
}

} // namespace

void addImpact(EngineRun& run)
{
    run.grid = placementGrid(run.workshop, run.method().segment, run.frame.touchpoints);
    const Influence influence = addInfluence(run);
    Impact impact = computeImpact(impactInput(run, influence));
    run.analysis.notices.insert(
        run.analysis.notices.end(), impact.notices.begin(), impact.notices.end());
    addPhases(run, impact);
    addImpacts(run, impact);
    addExperience(run, influence);
    addQuadrants(run);
    run.impactByPhase = std::move(impact.byPhase);
}

} // namespace rundblick
