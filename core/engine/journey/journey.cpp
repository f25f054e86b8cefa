// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journey.h"

#include "core/engine/journey/journeynumbers.h"

namespace rundblick {

namespace {

std::int64_t whole(std::size_t number)
{
    return std::int64_t(number);
}

bool usesPaths(const JourneyInput& input, const JourneyOptions& options)
{
    return options.source != JourneySource::Links && hasPaths(input);
}

// Walks that meet nothing count in the conversion; whoever recorded them should know.
void addEmptyPaths(Journey& journey, const JourneyInput& input)
{
    std::int64_t count = 0;
    double customers = 0.0;
    for (const JourneyPath& path : input.paths) {
        const double walked = path.conversions + path.nulls;
        if (!path.steps.empty() || walked <= 0.0)
            continue;
        ++count;
        customers += walked;
    }
    if (count > 0)
        journey.warnings.push_back(
            {Code::JourneyPathsEmpty, {{"count", count}, {"customers", customers}}, {}});
}

void addSourceWarnings(Journey& journey, const JourneyInput& input, const JourneyOptions& options)
{
    if (options.source == JourneySource::Paths && hasPaths(input) && !input.links.empty())
        journey.warnings.push_back(
            {Code::JourneyLinksUnused, {{"count", whole(input.links.size())}}, {}});
    if (options.source == JourneySource::Links && hasPaths(input) && input.links.empty())
        journey.warnings.push_back({Code::JourneyPathsUnused, {}, {}});
    if (usesPaths(input, options))
        addEmptyPaths(journey, input);
}

// What BIC says to the order in use.
std::optional<Message> fitWarning(const OrderFit& fit, ChainOrder asked)
{
    Message message{Code::JourneyOrderByBic, {}, {}};
    if (asked == ChainOrder::Auto)
        message.values = {{"order", std::int64_t(fit.better() == ChainOrder::First ? 1 : 2)}};
    else if (asked == fit.better())
        return {};
    else
        message.code
            = asked == ChainOrder::First ? Code::JourneyOrderTwoFits : Code::JourneyOrderOneFits;
    message.values.emplace_back("first", fit.first);
    message.values.emplace_back("second", fit.second);
    return message;
}

// Decides the order, and says why it is not the one asked for or not the better one.
Status chooseOrder(Journey& journey, const JourneyInput& input, const JourneyOptions& options,
    const std::stop_token& stop)
{
    if (!usesPaths(input, options) || options.source != JourneySource::Paths) {
        if (options.order == ChainOrder::Second)
            journey.warnings.push_back({Code::JourneyOrderOneOnly, {}, {}});
        return ok();
    }
    const Result<std::optional<OrderFit>> fit = compareOrders(input, options.keepRepeats, stop);
    if (!fit)
        return fit.error();
    journey.fit = *fit;
    journey.order = options.order == ChainOrder::Auto ? (*fit)->better() : options.order;
    if (auto warning = fitWarning(**fit, options.order))
        journey.warnings.push_back(*std::move(warning));
    if (journey.order == ChainOrder::First)
        return ok();
    const std::size_t windows = countWindows(input, options.keepRepeats);
    if (windows <= options.windowLimit)
        return ok();
    journey.order = ChainOrder::First;
    journey.warnings.push_back({Code::JourneyWindowsTooMany,
        {{"count", whole(windows)}, {"limit", whole(options.windowLimit)}}, {}});
    return ok();
}

Status addBypassWithin(
    Journey& journey, const Flow& flow, const JourneyOptions& options, const std::stop_token& stop)
{
    if (!options.bypass)
        return ok();
    const double states = double(flow.size());
    const double limit = double(options.bypassLimit);
    if (!flow.chain->hasWindows && states > limit)
        journey.warnings.push_back({Code::JourneyBypassSkipped,
            {{"count", whole(flow.size())}, {"limit", whole(options.bypassLimit)}}, {}});
    else if (double(flow.chain->touchpoints) * states * states * states
        > limit * limit * limit * limit)
        journey.warnings.push_back(
            {Code::JourneyWindowsBypassSkipped, {{"count", whole(flow.size())}}, {}});
    else
        return addBypass(*journey.numbers, flow, stop);
    return ok();
}

Status addBest(Journey& journey, const Chain& chain, const JourneyOptions& options,
    const std::stop_token& stop)
{
    const BestOptions wanted{options.bestCount, BestOptions{}.popLimit};
    Result<BestWalks> best = bestWalks(chain, wanted, stop);
    if (!best)
        return best.error();
    journey.best = std::move(best->walks);
    if (best->isCut)
        journey.warnings.push_back({Code::JourneyBestCut,
            {{"count", whole(journey.best.size())}, {"limit", wanted.popLimit}}, {}});
    return ok();
}

Status addNumbers(Journey& journey, Chain chain, const JourneyInput& input,
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
    Result<JourneyNumbers> numbers = journeyNumbers(*flow, structure, input.phases, stop);
    if (!numbers)
        return numbers.error();
    journey.numbers = *std::move(numbers);
    if (const Status added = addBypassWithin(journey, *flow, options, stop); !added)
        return added;
    if (const Status added = addBest(journey, chain, options, stop); !added)
        return added;
    journey.chain = std::move(chain);
    return ok();
}

} // namespace

Result<Journey> analyseJourney(
    const JourneyInput& input, const JourneyOptions& options, std::stop_token stop)
{
    Journey journey;
    addSourceWarnings(journey, input, options);
    if (const Status chosen = chooseOrder(journey, input, options, stop); !chosen)
        return chosen.error();
    JourneyOptions decided = options;
    decided.order = journey.order;
    Result<ChainFromData> data = makeChain(input, decided, stop);
    if (!data)
        return data.error();
    for (Message& notice : data->notices)
        journey.warnings.push_back(std::move(notice));
    if (const Status added = addNumbers(journey, std::move(data->chain), input, options, stop);
        !added)
        return added.error();
    if (usesPaths(input, options)) {
        Result<Heuristics> heuristics = computeHeuristics(input, stop);
        if (!heuristics)
            return heuristics.error();
        journey.heuristics = *std::move(heuristics);
    }
    return journey;
}

} // namespace rundblick
