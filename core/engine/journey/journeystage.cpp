// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeyinputs.h"
#include "core/engine/stages.h"

namespace rundblick {
namespace {

TouchpointJourney touchpointJourney(const JourneyPoint& point)
{
    TouchpointJourney journey;
    journey.visits = point.visits;
    journey.reach = point.reach;
    journey.conversionAfter = point.conversionAfter;
    journey.removalLost = point.removalLost;
    journey.removalBypass = point.removalBypass;
    journey.attributed = point.attributed;
    journey.leverage = point.leverage;
    journey.lossShare = point.lossShare;
    journey.unavoidable = point.unavoidable;
    journey.momentOfTruth = point.momentOfTruth;
    journey.returns = point.returns;
    journey.removalValue = point.removalValue;
    return journey;
}

// A node by its name; the ends as the files call them.
std::string nodeName(std::size_t node, const std::vector<std::string>& names)
{
    switch (node) {
    case startNode:
        return "(start)";
    case conversionNode:
        return "(conversion)";
    case lostNode:
        return "(lost)";
    default:
        return names[node];
    }
}

std::vector<double> ofStates(
    const std::vector<double>& values, const std::vector<std::size_t>& states)
{
    std::vector<double> picked;
    for (const std::size_t state : states)
        picked.push_back(values[state]);
    return picked;
}

void addHeuristics(EngineRun& run, const Credit& credit)
{
    JourneyResult& result = run.analysis.journey;
    result.firstTouch = ofStates(credit.first, run.state);
    result.lastTouch = ofStates(credit.last, run.state);
    result.linearTouch = ofStates(credit.linear, run.state);
    result.shapley = ofStates(credit.shapley, run.state);
}

void addBest(EngineRun& run, const std::vector<BestWalk>& walks)
{
    for (const BestWalk& walk : walks) {
        BestJourney best;
        for (const std::size_t touchpoint : walk.touchpoints) {
            best.touchpoints.push_back(run.inventory[touchpoint]->id);
            best.names.push_back(run.inventory[touchpoint]->name);
        }
        best.probability = walk.probability;
        best.share = walk.probability / run.journey->conversion;
        run.analysis.journey.best.push_back(std::move(best));
    }
}

void addTotals(EngineRun& run, const Journey& journey, const std::vector<std::string>& names)
{
    JourneyResult& result = run.analysis.journey;
    result.conversion = run.journey->conversion;
    result.meanLength = run.journey->meanLength;
    result.value = run.journey->value;
    result.order = journey.order == ChainOrder::Second ? 2 : 1;
    if (const auto& edge = run.journey->strongestEdge)
        result.strongestEdge
            = EdgeResult{nodeName(edge->from, names), nodeName(edge->to, names), edge->leverage};
}

void addSampler(EngineRun& run, const Chain& chain)
{
    JourneySampler sampler(chain);
    if (sampler.states() <= JourneySampler::stateLimit)
        run.sampler = std::move(sampler);
    else if (run.method().draws > 0)
        run.analysis.journey.warnings.push_back({Code::JourneyDrawsSkipped,
            {{"count", static_cast<std::int64_t>(sampler.states())},
                {"limit", static_cast<std::int64_t>(JourneySampler::stateLimit)}},
            {}});
}

} // namespace

Status addJourney(EngineRun& run)
{
    const JourneyInput input = journeyInput(run.workshop, run.method(), run.inventory);
    Result<Journey> journey = analyseJourney(input, journeyOptions(run.method()), run.stop);
    if (!journey)
        return journey.error();
    JourneyResult& result = run.analysis.journey;
    result.warnings = std::move(journey->warnings);
    if (journey->heuristics)
        addHeuristics(run, journey->heuristics->conversions);
    if (journey->fit)
        result.orders = OrderComparison{journey->fit->first, journey->fit->second};
    if (!journey->numbers)
        return ok();
    run.journey = std::move(journey->numbers);
    addTotals(run, *journey, input.names);
    addBest(run, journey->best);
    for (std::size_t i = 0; i < run.state.size(); ++i)
        if (const auto& point = run.journey->points[run.state[i]])
            run.analysis.touchpoints[i].journey = touchpointJourney(*point);
    run.chain = std::move(journey->chain);
    addSampler(run, *run.chain);
    return ok();
}

} // namespace rundblick
