// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journey.h"

#include "core/engine/journey/journeychecks.h"
#include "core/engine/journey/journeyflow.h"

#include <cmath>

namespace rundblick {

namespace {

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

// The row's probability beside one column, without cancellation where that holds nearly all.
double besides(const Flow& flow, std::size_t k, std::size_t column)
{
    const double* row = flow.row(k);
    if (row[column] < 0.5)
        return 1 - row[column];
    double sum = 0;
    for (std::size_t j = 0; j < flow.chain->columns(); ++j)
        sum += j != column ? row[j] : 0;
    return sum;
}

// Relative change of the conversion for one point more on an edge whose far end converts with
// probability `then`. The leverage of a state (method.md 3.4) is that of its edge to lost, less.
double edgeLeverage(const Flow& flow, std::size_t k, std::size_t column, double then)
{
    const double others = besides(flow, k, column);
    if (flow.row(k)[column] <= 0 || others <= 0)
        return 0;
    const double change = 0.01 * flow.visits[k] * (then - flow.conversion[k]) / others;
    return change / flow.conversionFromStart;
}

JourneyPoint pointOf(const Flow& flow, std::size_t k)
{
    JourneyPoint point;
    point.visits = flow.visits[k];
    point.reach = flow.visits[k] / flow.visitsOnceMet(k);
    point.returns = flow.visitsOnceMet(k) - 1;
    point.conversionAfter = flow.conversion[k];
    point.removalLost = ratio(point.reach * flow.conversion[k], flow.conversionFromStart);
    if (flow.chain->hasValue)
        point.removalValue = ratio(point.reach * flow.value[k], flow.valueFromStart);
    if (flow.conversionFromStart > 0)
        point.leverage = 0 - edgeLeverage(flow, k, flow.chain->lost(), 0);
    point.lossShare = ratio(point.visits * flow.lost(k), flow.lostFromStart).value_or(0);
    return point;
}

void attribute(std::vector<std::optional<JourneyPoint>>& points)
{
    double sum = 0;
    for (const auto& point : points)
        sum += point && point->removalLost ? *point->removalLost : 0;
    for (auto& point : points)
        if (point && point->removalLost)
            point->attributed = ratio(*point->removalLost, sum);
}

std::optional<EdgeLeverage> strongestEdge(const Flow& flow)
{
    const std::size_t lost = flow.chain->lost();
    EdgeLeverage best;
    const auto consider = [&](std::size_t k, std::size_t column, std::size_t to, double then) {
        const double leverage = edgeLeverage(flow, k, column, then);
        if (std::abs(leverage) > std::abs(best.leverage))
            best = {flow.states[k], to, leverage};
    };
    for (std::size_t k = 0; k < flow.size() && flow.conversionFromStart > 0; ++k) {
        for (std::size_t j = 0; j < flow.size(); ++j)
            if (j != k)
                consider(k, flow.states[j], flow.states[j], flow.conversion[j]);
        consider(k, flow.chain->conversion(), conversionNode, 1);
        consider(k, lost, lostNode, 0);
    }
    return best.from != startNode ? std::optional(best) : std::nullopt;
}

Result<PhaseFlow> phaseFlow(
    const Flow& flow, const std::vector<std::size_t>& touchpoints, const std::stop_token& stop)
{
    std::vector<char> inPhase(flow.chain->size, false);
    for (const std::size_t touchpoint : touchpoints)
        inPhase[touchpoint] = true;
    std::vector<char> members(flow.size(), false);
    double lost = 0;
    for (std::size_t k = 0; k < flow.size(); ++k) {
        members[k] = inPhase[flow.states[k]];
        lost += members[k] ? flow.visits[k] * flow.lost(k) : 0;
    }
    const Result<SetEntry> entry = enterSet(flow, members, stop);
    if (!entry)
        return entry.error();
    return PhaseFlow{entry->reach, ratio(lost, entry->reach),
        ratio(lost, flow.lostFromStart).value_or(0),
        ratio(entry->converting, flow.conversionFromStart)};
}

Status addBypass(JourneyNumbers& numbers, const Flow& flow, const std::stop_token& stop)
{
    for (std::size_t k = 0; k < flow.size() && flow.conversionFromStart > 0; ++k) {
        const Result<double> without = conversionWithout(flow, k, stop);
        if (!without)
            return without.error();
        numbers.points[flow.states[k]]->removalBypass = 1 - *without / flow.conversionFromStart;
    }
    return ok();
}

JourneyNumbers numbersOf(const Flow& flow, const ChainStructure& structure)
{
    JourneyNumbers numbers;
    numbers.conversion = flow.conversionFromStart;
    if (flow.chain->hasValue)
        numbers.value = flow.valueFromStart;
    numbers.points.resize(flow.chain->size);
    for (const std::size_t k : structure.unreachable)
        numbers.points[k] = JourneyPoint{};
    for (std::size_t k = 0; k < flow.size(); ++k) {
        numbers.meanLength += flow.visits[k];
        numbers.points[flow.states[k]] = pointOf(flow, k);
        numbers.points[flow.states[k]]->unavoidable = structure.unavoidable[flow.states[k]];
    }
    attribute(numbers.points);
    numbers.strongestEdge = strongestEdge(flow);
    return numbers;
}

Result<JourneyNumbers> computeNumbers(const Flow& flow, const ChainStructure& structure,
    const JourneyInput& input, const std::stop_token& stop)
{
    JourneyNumbers numbers = numbersOf(flow, structure);
    for (const std::vector<std::size_t>& phase : input.phases) {
        const Result<PhaseFlow> phaseNumbers = phaseFlow(flow, phase, stop);
        if (!phaseNumbers)
            return phaseNumbers.error();
        numbers.phases.push_back(*phaseNumbers);
    }
    return numbers;
}

Status addNumbers(Journey& journey, const Chain& chain, const JourneyInput& input,
    const JourneyOptions& options, const std::stop_token& stop)
{
    const ChainStructure structure = inspectChain(chain);
    for (Message& warning : structureWarnings(structure, input.names))
        journey.warnings.push_back(std::move(warning));
    if (structure.reachable.empty() || !structure.closedCycles.empty())
        return ok();
    const Result<Flow> flow = solveFlow(chain, structure.reachable, stop);
    if (!flow)
        return flow.error();
    Result<JourneyNumbers> numbers = computeNumbers(*flow, structure, input, stop);
    if (!numbers)
        return numbers.error();
    journey.numbers = *std::move(numbers);
    if (!options.bypass)
        return ok();
    if (flow->size() <= options.bypassLimit)
        return addBypass(*journey.numbers, *flow, stop);
    journey.warnings.push_back({Code::JourneyBypassSkipped,
        {{"count", std::int64_t(flow->size())}, {"limit", std::int64_t(options.bypassLimit)}}, {}});
    return ok();
}

} // namespace

Result<Journey> analyseJourney(
    const JourneyInput& input, const JourneyOptions& options, std::stop_token stop)
{
    Result<ChainFromData> data = makeChain(input, options, stop);
    if (!data)
        return data.error();
    Journey journey;
    journey.warnings = std::move(data->notices);
    const Status added = addNumbers(journey, data->chain, input, options, stop);
    if (!added)
        return added.error();
    if (options.source != JourneySource::Links && hasPaths(input)) {
        Result<Heuristics> heuristics = computeHeuristics(input, stop);
        if (!heuristics)
            return heuristics.error();
        journey.heuristics = *std::move(heuristics);
    }
    return journey;
}

} // namespace rundblick
