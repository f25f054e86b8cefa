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
    return journey;
}

std::vector<double> ofStates(
    const std::vector<double>& values, const std::vector<std::size_t>& states)
{
    std::vector<double> picked;
    for (const std::size_t state : states)
        picked.push_back(values[state]);
    return picked;
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
    if (journey->heuristics) {
        const Credit& credit = journey->heuristics->conversions;
        result.firstTouch = ofStates(credit.first, run.state);
        result.lastTouch = ofStates(credit.last, run.state);
        result.linearTouch = ofStates(credit.linear, run.state);
        result.shapley = ofStates(credit.shapley, run.state);
    }
    if (!journey->numbers)
        return ok();
    run.journey = std::move(journey->numbers);
    result.conversion = run.journey->conversion;
    result.meanLength = run.journey->meanLength;
    result.order = 1;
    for (std::size_t i = 0; i < run.state.size(); ++i)
        if (const auto& point = run.journey->points[run.state[i]])
            run.analysis.touchpoints[i].journey = touchpointJourney(*point);
    return ok();
}

} // namespace rundblick
