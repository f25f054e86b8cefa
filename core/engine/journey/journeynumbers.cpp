// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeynumbers.h"

#include "core/engine/chain/firstentry.h"

#include <algorithm>
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

// Variance of the conversion's chance after one step from k.
double decidedAt(const Flow& flow, std::size_t k)
{
    const double* row = flow.row(k);
    const double here = flow.conversion[k];
    double sum
        = row[flow.chain->conversion()] * (1 - here) * (1 - here) + flow.lost(k) * here * here;
    for (std::size_t j = 0; j < flow.size(); ++j) {
        const double change = flow.conversion[j] - here;
        sum += row[flow.states[j]] * change * change;
    }
    return sum;
}

// What a touchpoint's states add up to. With order 1 it has one.
JourneyPoint pointOf(const Flow& flow, const StateSet& states, const SetEntry& meeting)
{
    JourneyPoint point;
    double lost = 0;
    double decided = 0;
    double leverage = 0;
    for (const std::size_t k : states) {
        point.visits += flow.visits[k];
        lost += flow.visits[k] * flow.lost(k);
        decided += flow.visits[k] * decidedAt(flow, k);
        leverage -= flow.conversionFromStart > 0 ? edgeLeverage(flow, k, flow.chain->lost(), 0) : 0;
    }
    point.reach = meeting.reach;
    point.returns = meeting.reach > 0 ? std::max(0.0, point.visits / meeting.reach - 1) : 0;
    point.conversionAfter = ratio(meeting.converting, meeting.reach);
    point.removalLost = ratio(meeting.converting, flow.conversionFromStart);
    if (flow.chain->hasValue)
        point.removalValue = ratio(meeting.value, flow.valueFromStart);
    if (flow.conversionFromStart > 0)
        point.leverage = leverage;
    point.lossShare = ratio(lost, flow.lostFromStart).value_or(0);
    point.momentOfTruth = point.reach * std::sqrt(ratio(decided, point.visits).value_or(0));
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

// Leverages of the edges between touchpoints, from their states' edges.
std::vector<double> edgeLeverages(const Flow& flow)
{
    const Chain& chain = *flow.chain;
    const std::size_t columns = chain.touchpoints + 2;
    std::vector<double> sum(chain.touchpoints * columns, 0.0);
    for (std::size_t k = 0; k < flow.size() && flow.conversionFromStart > 0; ++k) {
        double* row = sum.data() + flow.touchpoint(k) * columns;
        for (std::size_t j = 0; j < flow.size(); ++j)
            if (j != k)
                row[flow.touchpoint(j)]
                    += edgeLeverage(flow, k, flow.states[j], flow.conversion[j]);
        row[chain.touchpoints] += edgeLeverage(flow, k, chain.conversion(), 1);
        row[chain.touchpoints + 1] += edgeLeverage(flow, k, chain.lost(), 0);
    }
    return sum;
}

std::optional<EdgeLeverage> strongestEdge(const Flow& flow)
{
    const std::size_t touchpoints = flow.chain->touchpoints;
    const std::vector<double> leverages = edgeLeverages(flow);
    const auto strongest = std::ranges::max_element(
        leverages, {}, [](double leverage) { return std::abs(leverage); });
    if (strongest == leverages.end() || *strongest == 0.0)
        return {};
    const std::size_t place = std::size_t(strongest - leverages.begin());
    const std::size_t column = place % (touchpoints + 2);
    const std::size_t to = column < touchpoints ? column
        : column == touchpoints                 ? conversionNode
                                                : lostNode;
    return EdgeLeverage{place / (touchpoints + 2), to, *strongest};
}

Status addPhases(JourneyNumbers& numbers, const Flow& flow,
    const std::vector<std::vector<std::size_t>>& phases, const std::stop_token& stop)
{
    std::vector<StateSet> sets(phases.size());
    for (std::size_t p = 0; p < phases.size(); ++p) {
        std::vector<char> inPhase(flow.chain->touchpoints, false);
        for (const std::size_t touchpoint : phases[p])
            inPhase[touchpoint] = true;
        for (std::size_t k = 0; k < flow.size(); ++k)
            if (inPhase[flow.touchpoint(k)])
                sets[p].push_back(k);
    }
    const Result<std::vector<SetEntry>> entries = firstEntries(flow, sets, stop);
    if (!entries)
        return entries.error();
    for (std::size_t p = 0; p < phases.size(); ++p) {
        double lost = 0;
        for (const std::size_t k : sets[p])
            lost += flow.visits[k] * flow.lost(k);
        const SetEntry& entry = (*entries)[p];
        numbers.phases.push_back(
            {entry.reach, ratio(lost, entry.reach), ratio(lost, flow.lostFromStart).value_or(0),
                ratio(entry.converting, flow.conversionFromStart)});
    }
    return ok();
}

// Order 1: dominators. Order 2: no walk converts around the touchpoint's windows; these sums have
// no negative terms, so that they are 0 where there is no way.
bool isUnavoidable(const Flow& flow, const ChainStructure& structure, std::size_t touchpoint)
{
    if (!flow.chain->hasWindows)
        return structure.unavoidable[touchpoint] != 0;
    const SetEntry& meeting = flow.meetings[touchpoint];
    return meeting.converting > 0 && meeting.avoiding <= 0;
}

} // namespace

Result<JourneyNumbers> journeyNumbers(const Flow& flow, const ChainStructure& structure,
    const std::vector<std::vector<std::size_t>>& phases, const std::stop_token& stop)
{
    JourneyNumbers numbers;
    numbers.conversion = flow.conversionFromStart;
    if (flow.chain->hasValue)
        numbers.value = flow.valueFromStart;
    numbers.points.resize(flow.chain->touchpoints);
    for (const std::size_t k : structure.unreachable)
        numbers.points[flow.chain->touchpointOf[k]] = JourneyPoint{};
    std::vector<StateSet> states(flow.chain->touchpoints);
    for (std::size_t k = 0; k < flow.size(); ++k) {
        numbers.meanLength += flow.visits[k];
        states[flow.touchpoint(k)].push_back(k);
    }
    for (std::size_t t = 0; t < states.size(); ++t) {
        if (states[t].empty())
            continue;
        numbers.points[t] = pointOf(flow, states[t], flow.meetings[t]);
        numbers.points[t]->unavoidable = isUnavoidable(flow, structure, t);
    }
    attribute(numbers.points);
    numbers.strongestEdge = strongestEdge(flow);
    if (const Status added = addPhases(numbers, flow, phases, stop); !added)
        return added.error();
    return numbers;
}

Status addBypass(JourneyNumbers& numbers, const Flow& flow, const std::stop_token& stop)
{
    std::vector<char> gone(flow.size());
    for (std::size_t t = 0; t < numbers.points.size() && flow.conversionFromStart > 0; ++t) {
        if (!numbers.points[t] || numbers.points[t]->reach <= 0)
            continue;
        for (std::size_t k = 0; k < flow.size(); ++k)
            gone[k] = flow.touchpoint(k) == t;
        const Result<double> without = conversionWithout(flow, gone, stop);
        if (!without)
            return without.error();
        numbers.points[t]->removalBypass = 1 - *without / flow.conversionFromStart;
    }
    return ok();
}

} // namespace rundblick
