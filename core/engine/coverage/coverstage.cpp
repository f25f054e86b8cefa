// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverage.h"
#include "core/engine/coverage/verdicts.h"
#include "core/engine/stages.h"

namespace rundblick {
namespace {

// What the complexity charge is a share of: the budget of the scenario, or today's spends.
double budgetOf(const EngineRun& run)
{
    const Scenario* scenario = run.workshop.find(run.workshop.setup().scenario);
    if (scenario && scenario->budget)
        return *scenario->budget;
    double sum = 0.0;
    for (const Touchpoint* touchpoint : run.frame.touchpoints)
        sum += touchpoint->spend;
    return sum;
}

CoverInput coverInput(const EngineRun& run)
{
    CoverInput input;
    const double charge = run.method().complexityCharge * budgetOf(run);
    for (std::size_t i = 0; i < run.frame.touchpoints.size(); ++i) {
        const Touchpoint& touchpoint = *run.frame.touchpoints[i];
        input.names.push_back(touchpoint.name);
        input.cost.push_back(touchpoint.spend + charge);
        input.forced.push_back(touchpoint.forced);
        input.unavoidable.push_back(
            run.analysis.touchpoints[i].journey.unavoidable.value_or(false) ? 1 : 0);
    }
    for (const PhaseResult& phase : run.analysis.phases) {
        input.phaseNames.push_back(phase.name);
        input.target.push_back(phase.coverageTarget);
    }
    input.impact = run.impactByPhase;
    return input;
}

Result<CoverSet> coverSet(const EngineRun& run, const CoverInput& input)
{
    if (run.method().coverRule == CoverRule::Share)
        return shareCover(input);
    if (run.options.firstCoverOnly)
        return firstCover(input, run.stop);
    return exactCover(input, {}, run.stop);
}

CoverageSummary summaryOf(const EngineRun& run, const CoverSet& cover, double waste)
{
    CoverageSummary summary;
    summary.rule = textOf(run.method().coverRule);
    summary.gap = cover.gap;
    summary.proven = cover.proven;
    summary.waste = waste;
    double delivered = 0.0;
    double grey = 0.0;
    for (std::size_t i = 0; i < run.frame.touchpoints.size(); ++i) {
        const TouchpointResult& result = run.analysis.touchpoints[i];
        delivered += result.delivered.value_or(0.0);
        if (result.cover != Cover::Grey)
            continue;
        summary.wasteSpend += run.frame.touchpoints[i]->spend;
        grey += result.delivered.value_or(0.0);
    }
    summary.greyEffectShare = delivered > 0.0 ? grey / delivered : 0.0;
    return summary;
}

void addVerdicts(EngineRun& run, const CoverInput& input, const CoverSet& cover)
{
    VerdictInput more;
    for (const TouchpointResult& touchpoint : run.analysis.touchpoints) {
        more.total.push_back(touchpoint.impact.value_or(0.0));
        more.reach.push_back(touchpoint.journey.reach);
    }
    Verdicts verdicts = giveVerdicts(input, cover, more);
    for (std::size_t i = 0; i < verdicts.touchpoints.size(); ++i) {
        run.analysis.touchpoints[i].cover = verdicts.touchpoints[i].cover;
        run.analysis.touchpoints[i].reasons = std::move(verdicts.touchpoints[i].reasons);
    }
    for (std::size_t p = 0; p < run.analysis.phases.size(); ++p)
        run.analysis.phases[p].coverage = cover.coverage[p];
    run.analysis.coverage = summaryOf(run, cover, verdicts.waste);
}

} // namespace

Status addCover(EngineRun& run)
{
    run.analysis.stage = Stage::Cover;
    const bool hasImpact = std::ranges::any_of(run.analysis.touchpoints,
        [](const TouchpointResult& touchpoint) { return touchpoint.impact.has_value(); });
    if (!hasImpact)
        return ok();
    const CoverInput input = coverInput(run);
    const Result<CoverSet> cover = coverSet(run, input);
    if (cover)
        addVerdicts(run, input, *cover);
    else if (cover.error().code == Code::Cancelled)
        return cover.error();
    else // no set covers the phases: said, and the rest goes on
        run.analysis.notices.push_back(cover.error());
    return ok();
}

} // namespace rundblick
