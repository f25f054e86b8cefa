// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverinputs.h"
#include "core/engine/stages.h"

namespace rundblick {
namespace {

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

// What the other rule says beside it, where it can be reached.
void addShareRule(EngineRun& run, const CoverInput& input)
{
    const Result<CoverSet> share = shareCover(input);
    for (std::size_t i = 0; share && i < input.names.size(); ++i)
        run.analysis.touchpoints[i].blueByShare = share->blue[i] != 0;
}

} // namespace

void addVerdicts(EngineRun& run)
{
    if (!run.cover)
        return;
    const CoverInput input = coverInput(run.workshop, run.analysis);
    Verdicts verdicts = giveVerdicts(input, *run.cover, verdictInput(run.analysis));
    for (std::size_t i = 0; i < verdicts.touchpoints.size(); ++i) {
        TouchpointResult& touchpoint = run.analysis.touchpoints[i];
        touchpoint.cover = verdicts.touchpoints[i].cover;
        touchpoint.reasons = std::move(verdicts.touchpoints[i].reasons);
        touchpoint.leaveOneOutLoss = verdicts.touchpoints[i].leaveOneOutLoss;
    }
    run.analysis.coverage = summaryOf(run, *run.cover, verdicts.waste);
}

Status addCover(EngineRun& run)
{
    run.analysis.stage = Stage::Cover;
    const bool hasImpact = std::ranges::any_of(run.analysis.touchpoints,
        [](const TouchpointResult& touchpoint) { return touchpoint.impact.has_value(); });
    if (!hasImpact)
        return ok();
    const CoverInput input = coverInput(run.workshop, run.analysis);
    Result<CoverSet> cover = coverSet(run, input);
    if (!cover && cover.error().code == Code::Cancelled)
        return cover.error();
    if (!cover) { // no set covers the phases: said, and the rest goes on
        run.analysis.notices.push_back(cover.error());
        return ok();
    }
    run.cover = *std::move(cover);
    for (std::size_t p = 0; p < run.analysis.phases.size(); ++p)
        run.analysis.phases[p].coverage = run.cover->coverage[p];
    addShareRule(run, input);
    addVerdicts(run);
    return ok();
}

} // namespace rundblick
