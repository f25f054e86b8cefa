// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/bestjourneys.h"

#include <queue>

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <cmath>
#include <tuple>

namespace rundblick {

namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double tie = 1e-12; // of logarithms; below it, costs differ by rounding alone

// Vertices: states, the start, the conversion.
std::size_t conversionVertex(const Chain& chain)
{
    return chain.size + 1;
}

// -ln of the probability of the best way to conversion, by vertex; infinite where there is none.
std::vector<double> costsToConvert(const Chain& chain)
{
    using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS,
        boost::no_property, boost::property<boost::edge_weight_t, double>>;
    Graph reversed(chain.size + 2);
    for (std::size_t k = 0; k <= chain.size; ++k)
        for (std::size_t j = 0; j <= chain.conversion(); ++j)
            if (const double p = chain.row(k)[j]; p > 0)
                boost::add_edge(j < chain.size ? j : conversionVertex(chain), k,
                    std::max(0.0, -std::log(p)), reversed);
    std::vector<double> cost(chain.size + 2, infinite);
    boost::dijkstra_shortest_paths(
        reversed, conversionVertex(chain), boost::distance_map(cost.data()).distance_inf(infinite));
    return cost;
}

// A way on from a vertex.
struct Onward {
    std::size_t vertex;
    double extra; // what it costs beyond the best way on
    std::size_t hops; // from its end to the conversion, by best ways
};

using Ways = std::vector<std::vector<Onward>>; // by vertex

Ways waysOn(const Chain& chain, const std::vector<double>& cost)
{
    Ways ways(chain.size + 1);
    for (std::size_t k = 0; k <= chain.size; ++k) {
        if (cost[k] == infinite)
            continue;
        for (std::size_t j = 0; j <= chain.conversion(); ++j) {
            const std::size_t vertex = j < chain.size ? j : conversionVertex(chain);
            const double p = chain.row(k)[j];
            if (!(p > 0) || cost[vertex] == infinite)
                continue;
            const double extra = cost[vertex] - std::log(p) - cost[k];
            ways[k].push_back({vertex, extra > tie ? extra : 0, 0});
        }
    }
    return ways;
}

// Fewest best ways (without extra) from each vertex to the conversion.
std::vector<std::size_t> hopsToConvert(const Chain& chain, const Ways& ways)
{
    std::vector<std::vector<std::size_t>> before(chain.size + 2);
    for (std::size_t k = 0; k < ways.size(); ++k)
        for (const Onward& way : ways[k])
            if (way.extra <= 0)
                before[way.vertex].push_back(k);
    std::vector<std::size_t> hops(chain.size + 2, before.size());
    std::vector<std::size_t> met{conversionVertex(chain)};
    hops[met.front()] = 0;
    for (std::size_t i = 0; i < met.size(); ++i)
        for (const std::size_t k : before[met[i]])
            if (hops[k] == before.size()) {
                hops[k] = hops[met[i]] + 1;
                met.push_back(k);
            }
    return hops;
}

// The best first, of ties the one that is there sooner.
Ways sortedWays(const Chain& chain)
{
    Ways ways = waysOn(chain, costsToConvert(chain));
    const std::vector<std::size_t> hops = hopsToConvert(chain, ways);
    for (std::vector<Onward>& onward : ways) {
        for (Onward& way : onward)
            way.hops = hops[way.vertex];
        std::ranges::stable_sort(
            onward, {}, [](const Onward& way) { return std::pair(way.extra, way.hops); });
    }
    return ways;
}

// A walk as its last step and the walk before it.
struct Step {
    double extra; // of the walk before it, beyond the best of all
    std::int64_t before; // index of a step; -1: the start
    std::size_t from; // vertex that the way begins at
    std::size_t way; // of the ways on from there
};

class Search {
public:
    Search(const Chain& chain, const BestOptions& options)
        : m_chain(chain)
        , m_options(options)
        , m_ways(sortedWays(chain))
    {
    }

    Result<BestWalks> run(const std::stop_token& stop)
    {
        BestWalks best;
        queue({0, -1, m_chain.size, 0});
        for (std::int64_t pops = 0; !m_queue.empty() && best.walks.size() < m_options.count;
             ++pops) {
            if (pops % 4096 == 0 && stop.stop_requested())
                return Error{Code::Cancelled, {}, {}};
            best.isCut = pops == m_options.popLimit;
            if (best.isCut)
                break;
            const std::size_t index = m_queue.top().index;
            m_queue.pop();
            if (goOn(index) == conversionVertex(m_chain))
                best.walks.push_back(walkOf(index));
        }
        std::ranges::stable_sort(best.walks, std::greater{}, &BestWalk::probability);
        return best;
    }

private:
    struct Due {
        double extra; // with the step
        std::size_t hops; // still to go: of ties the one that is there sooner
        std::size_t index; // of the step
        bool operator>(const Due& other) const
        {
            return std::tie(extra, hops, index) > std::tie(other.extra, other.hops, other.index);
        }
    };

    void queue(const Step& step)
    {
        if (step.way >= m_ways[step.from].size())
            return;
        const Onward& way = m_ways[step.from][step.way];
        m_queue.push({step.extra + way.extra, way.hops, m_steps.size()});
        m_steps.push_back(step);
    }

    // Queues the next best way from the same place, and the best from where this one leads.
    std::size_t goOn(std::size_t index)
    {
        const Step step = m_steps[index];
        const Onward way = m_ways[step.from][step.way];
        queue({step.extra, step.before, step.from, step.way + 1});
        if (way.vertex != conversionVertex(m_chain))
            queue({step.extra + way.extra, std::int64_t(index), way.vertex, 0});
        return way.vertex;
    }

    BestWalk walkOf(std::size_t last) const
    {
        BestWalk walk;
        walk.probability = 1;
        for (std::int64_t at = std::int64_t(last); at >= 0;) {
            const Step& step = m_steps[std::size_t(at)];
            const std::size_t to = m_ways[step.from][step.way].vertex;
            walk.probability *= m_chain.row(step.from)[std::min(to, m_chain.conversion())];
            if (to < m_chain.size)
                walk.touchpoints.push_back(m_chain.touchpointOf[to]);
            at = step.before;
        }
        std::ranges::reverse(walk.touchpoints);
        return walk;
    }

    const Chain& m_chain;
    const BestOptions m_options;
    const Ways m_ways;
    std::vector<Step> m_steps;
    std::priority_queue<Due, std::vector<Due>, std::greater<Due>> m_queue;
};

} // namespace

Result<BestWalks> bestWalks(
    const Chain& chain, const BestOptions& options, const std::stop_token& stop)
{
    return Search(chain, options).run(stop);
}

} // namespace rundblick
