// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/journeychain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rundblick {

namespace {

constexpr double shareTolerance = 1e-9; // a row of typed shares may miss 1 by rounding

bool carriesWeight(const JourneyPath& path)
{
    return path.conversions > 0 || path.nulls > 0;
}

// Column of a link's target, or of a path's next step.
std::size_t columnOf(const Chain& chain, std::size_t node)
{
    if (node == conversionNode)
        return chain.conversion();
    return node == lostNode ? chain.lost() : node;
}

// The state of a walk after a step, by the touchpoint before it (the number of touchpoints: none).
// Order 1: the step itself.
class States {
public:
    explicit States(std::size_t touchpoints)
        : m_touchpoints(touchpoints)
    {
    }

    // Windows in the order of their last touchpoint, so that the states of each are together.
    static States ofWindows(const JourneyInput& input, bool keepRepeats)
    {
        States states(input.names.size());
        states.m_window.assign(states.m_touchpoints * (states.m_touchpoints + 1), unused);
        for (const JourneyPath& path : input.paths) {
            std::size_t before = states.m_touchpoints;
            for (const std::size_t step :
                carriesWeight(path) ? chainSteps(path, keepRepeats) : std::vector<std::size_t>{}) {
                states.m_window[states.place(before, step)] = 0;
                before = step;
            }
        }
        for (std::size_t& window : states.m_window)
            if (window != unused)
                window = states.m_count++;
        return states;
    }

    bool isWindows() const { return !m_window.empty(); }
    std::size_t count() const { return isWindows() ? m_count : m_touchpoints; }

    std::size_t after(std::size_t before, std::size_t step) const
    {
        return isWindows() ? m_window[place(before, step)] : step;
    }

    std::vector<std::size_t> touchpoints() const
    {
        std::vector<std::size_t> of(count());
        std::iota(of.begin(), of.end(), std::size_t(0));
        for (std::size_t k = 0; k < m_window.size(); ++k)
            if (m_window[k] != unused)
                of[m_window[k]] = k / (m_touchpoints + 1);
        return of;
    }

private:
    static constexpr std::size_t unused = std::numeric_limits<std::size_t>::max();

    std::size_t place(std::size_t before, std::size_t step) const
    {
        return step * (m_touchpoints + 1) + before;
    }

    std::size_t m_touchpoints = 0;
    std::vector<std::size_t> m_window;
    std::size_t m_count = 0; // windows
};

void addPath(Chain& chain, const States& states, const JourneyPath& path, bool keepRepeats)
{
    const double walks = path.conversions + path.nulls;
    std::size_t state = chain.size;
    std::size_t before = chain.touchpoints;
    for (const std::size_t step : chainSteps(path, keepRepeats)) {
        const std::size_t next = states.after(before, step);
        chain.occurs[next] = true;
        chain.row(state)[next] += walks;
        state = next;
        before = step;
    }
    chain.row(state)[chain.conversion()] += path.conversions;
    chain.row(state)[chain.lost()] += path.nulls;
    chain.meanValue[state] += path.value; // divided by the conversions at the end
}

// Last-touch values become means; a state whose conversions only links know takes the mean of all.
void averageValues(Chain& chain)
{
    double value = 0;
    double conversions = 0;
    for (std::size_t k = 0; k <= chain.size; ++k) {
        value += chain.meanValue[k];
        conversions += chain.row(k)[chain.conversion()];
    }
    chain.hasValue = value > 0 && conversions > 0;
    for (std::size_t k = 0; k <= chain.size; ++k) {
        const double own = chain.row(k)[chain.conversion()];
        chain.meanValue[k]
            = own > 0 ? chain.meanValue[k] / own : (chain.hasValue ? value / conversions : 0);
    }
}

Chain emptyChain(const States& states, std::size_t touchpoints)
{
    Chain chain;
    chain.size = states.count();
    chain.touchpoints = touchpoints;
    chain.touchpointOf = states.touchpoints();
    chain.hasWindows = states.isWindows();
    chain.transition.assign((chain.size + 1) * chain.columns(), 0.0);
    chain.customers.assign(chain.size + 1, 0.0);
    chain.meanValue.assign(chain.size + 1, 0.0);
    chain.occurs.assign(chain.size, false);
    return chain;
}

Status addPaths(Chain& chain, const States& states, const JourneyInput& input, bool keepRepeats,
    const std::stop_token& stop)
{
    std::size_t seen = 0;
    for (const JourneyPath& path : input.paths) {
        if (++seen % 4096 == 0 && stop.stop_requested())
            return Error{Code::Cancelled, {}, {}};
        if (!carriesWeight(path))
            continue;
        addPath(chain, states, path, keepRepeats);
        chain.hasDropOut = chain.hasDropOut || path.nulls > 0;
    }
    averageValues(chain);
    return ok();
}

// Links of one row by unit, in the columns of a Chain.
struct LinkRow {
    std::vector<double> shares;
    std::vector<double> counts;
};

double sumOf(const std::vector<double>& numbers)
{
    double sum = 0;
    for (const double number : numbers)
        sum += number;
    return sum;
}

// The row as probabilities; false where typed shares had to be normalised.
bool linkProbabilities(
    const LinkRow& row, std::size_t self, bool keepRepeats, std::vector<double>& probabilities)
{
    const double shares = sumOf(row.shares);
    const double counts = sumOf(row.counts);
    const double rest = counts > 0 ? (shares < 1 ? 1 - shares : 1) : 0;
    probabilities = row.shares;
    for (std::size_t j = 0; j < probabilities.size() && counts > 0; ++j)
        probabilities[j] += rest * row.counts[j] / counts;
    if (!keepRepeats && self < probabilities.size()) {
        const double loop = std::exchange(probabilities[self], 0.0);
        if (sumOf(probabilities) <= 0)
            probabilities[self] = loop; // nothing but the loop: the checks name it
    }
    const double sum = sumOf(probabilities);
    for (double& p : probabilities)
        p = sum > 0 ? p / sum : 0;
    return shares <= 0 || std::abs(shares + rest - 1) <= shareTolerance;
}

std::vector<LinkRow> collectLinks(Chain& chain, const JourneyInput& input)
{
    std::vector<LinkRow> rows(chain.size + 1);
    for (const JourneyLink& link : input.links) {
        if (!(link.weight > 0) || link.to == startNode || link.from == conversionNode
            || link.from == lostNode)
            continue;
        LinkRow& row = rows[link.from == startNode ? chain.size : link.from];
        auto& weights = link.unit == LinkUnit::Share ? row.shares : row.counts;
        row.shares.resize(chain.columns());
        row.counts.resize(chain.columns());
        weights[columnOf(chain, link.to)] += link.weight;
        if (link.from != startNode)
            chain.occurs[link.from] = true;
        if (link.to < chain.size)
            chain.occurs[link.to] = true;
        chain.hasDropOut = chain.hasDropOut || link.to == lostNode;
    }
    return rows;
}

void addLinks(ChainFromData& data, const JourneyInput& input, const JourneyOptions& options)
{
    Chain& chain = data.chain;
    const std::vector<LinkRow> rows = collectLinks(chain, input);
    std::vector<std::size_t> normalised;
    std::vector<double> probabilities;
    for (std::size_t k = 0; k <= chain.size; ++k) {
        if (rows[k].shares.empty())
            continue;
        // The start is no repeat of anything, so it has no loop to merge.
        const std::size_t self = k < chain.size ? k : chain.columns();
        if (!linkProbabilities(rows[k], self, options.keepRepeats, probabilities))
            normalised.push_back(k);
        for (std::size_t j = 0; j < chain.columns(); ++j)
            chain.row(k)[j] += options.linkConcentration * probabilities[j];
    }
    if (!normalised.empty()) {
        std::vector<std::string> names = input.names;
        names.push_back("(start)");
        data.notices.push_back(aboutTouchpoints(Code::JourneyRowsNormalised, names, normalised));
    }
}

void countCustomers(Chain& chain)
{
    for (std::size_t k = 0; k <= chain.size; ++k)
        chain.customers[k] = std::accumulate(chain.row(k), chain.row(k) + chain.columns(), 0.0);
}

// A workshop that draws no start means the touchpoints that nothing leads to.
void assumeStart(ChainFromData& data, const std::vector<std::string>& names)
{
    Chain& chain = data.chain;
    const double* start = chain.row(chain.size);
    if (std::any_of(start, start + chain.columns(), [](double p) { return p > 0; }))
        return;
    std::vector<std::size_t> first;
    for (std::size_t j = 0; j < chain.size; ++j) {
        double incoming = 0;
        for (std::size_t k = 0; k < chain.size; ++k)
            incoming += k != j ? chain.row(k)[j] : 0;
        if (chain.occurs[j] && incoming <= 0)
            first.push_back(j);
    }
    for (const std::size_t j : first)
        chain.row(chain.size)[j] = 1;
    if (first.empty())
        data.notices.push_back({Code::JourneyNoStart, {}, {}});
    else
        data.notices.push_back(aboutTouchpoints(Code::JourneyStartAssumed, names, first));
}

// Counts become probabilities; a touchpoint that nothing leaves loses its customers.
void closeRows(ChainFromData& data, const std::vector<std::string>& names)
{
    Chain& chain = data.chain;
    std::vector<std::size_t> deadEnds;
    for (std::size_t k = 0; k <= chain.size; ++k) {
        double sum = 0;
        for (std::size_t j = 0; j < chain.columns(); ++j)
            sum += chain.row(k)[j];
        for (std::size_t j = 0; j < chain.columns() && sum > 0; ++j)
            chain.row(k)[j] /= sum;
        if (sum <= 0 && k < chain.size && chain.occurs[k]) {
            chain.row(k)[chain.lost()] = 1;
            deadEnds.push_back(k);
        }
    }
    if (!deadEnds.empty())
        data.notices.push_back(aboutTouchpoints(Code::JourneyDeadEnds, names, deadEnds));
}

} // namespace

bool hasPaths(const JourneyInput& input)
{
    return std::any_of(input.paths.begin(), input.paths.end(), carriesWeight);
}

Message aboutTouchpoints(
    Code code, std::span<const std::string> names, std::span<const std::size_t> touchpoints)
{
    std::string joined;
    for (const std::size_t k : touchpoints)
        joined += (joined.empty() ? "" : ", ") + names[k];
    return {code, {{"count", std::int64_t(touchpoints.size())}, {"touchpoints", joined}}, {}};
}

std::vector<std::size_t> chainSteps(const JourneyPath& path, bool keepRepeats)
{
    std::vector<std::size_t> steps = path.steps;
    if (!keepRepeats)
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

std::size_t countWindows(const JourneyInput& input, bool keepRepeats)
{
    return States::ofWindows(input, keepRepeats).count();
}

Result<ChainFromData> makeChain(
    const JourneyInput& input, const JourneyOptions& options, std::stop_token stop)
{
    const bool walked = hasPaths(input) && options.source != JourneySource::Links;
    const bool isSecond = walked && options.order == ChainOrder::Second;
    const States states
        = isSecond ? States::ofWindows(input, options.keepRepeats) : States(input.names.size());
    ChainFromData data{emptyChain(states, input.names.size()), {}};
    Chain& chain = data.chain;
    if (walked)
        if (const Status added = addPaths(chain, states, input, options.keepRepeats, stop); !added)
            return added.error();
    if (!walked || (options.source == JourneySource::Both && !isSecond))
        addLinks(data, input, options);
    if (std::none_of(chain.occurs.begin(), chain.occurs.end(), [](char c) { return c != 0; }))
        return data;
    countCustomers(chain);
    assumeStart(data, input.names);
    closeRows(data, input.names);
    if (!chain.hasDropOut)
        data.notices.push_back({Code::JourneyNoDropOut, {}, {}});
    return data;
}

} // namespace rundblick
