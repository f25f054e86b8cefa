// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journeychecks.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <boost/graph/strong_components.hpp>

namespace rundblick {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

// Vertices as the rows and columns of a Chain, which lack one another's ends.
struct Vertices {
    std::size_t touchpoints;
    std::size_t start() const { return touchpoints; }
    std::size_t conversion() const { return touchpoints + 1; }
    std::size_t lost() const { return touchpoints + 2; }
};

Graph graphOf(const Chain& chain, const Vertices& at)
{
    Graph graph(at.touchpoints + 3);
    for (std::size_t k = 0; k <= chain.size; ++k)
        for (std::size_t j = 0; j < chain.columns(); ++j)
            if (chain.row(k)[j] > 0)
                boost::add_edge(k, j < chain.size ? j : j + 1, graph);
    return graph;
}

// Predecessor of each vertex in a breadth-first tree from `root`; itself where not reached.
std::vector<std::size_t> treeFrom(const Graph& graph, std::size_t root)
{
    std::vector<std::size_t> parent(boost::num_vertices(graph));
    for (std::size_t v = 0; v < parent.size(); ++v)
        parent[v] = v;
    boost::breadth_first_search(graph, root,
        boost::visitor(boost::make_bfs_visitor(
            boost::record_predecessors(parent.data(), boost::on_tree_edge()))));
    return parent;
}

// A shortest cycle through `member` of a strong component.
std::vector<std::size_t> cycleThrough(const Graph& graph, std::size_t member)
{
    const std::vector<std::size_t> parent = treeFrom(graph, member);
    std::vector<std::size_t> best;
    for (std::size_t last = 0; last < parent.size(); ++last) {
        if (!boost::edge(last, member, graph).second || (last != member && parent[last] == last))
            continue;
        std::vector<std::size_t> cycle;
        for (std::size_t v = last; v != member; v = parent[v])
            cycle.push_back(v);
        cycle.push_back(member);
        if (best.empty() || cycle.size() < best.size())
            best = cycle;
    }
    std::reverse(best.begin(), best.end());
    return best;
}

void findClosedClasses(const Graph& graph, ChainStructure& structure)
{
    std::vector<std::size_t> component(boost::num_vertices(graph));
    const std::size_t count = std::size_t(boost::strong_components(graph, component.data()));
    std::vector<char> leaves(count, false);
    const auto [first, last] = boost::edges(graph);
    for (auto edge = first; edge != last; ++edge) {
        const std::size_t from = component[boost::source(*edge, graph)];
        if (from != component[boost::target(*edge, graph)])
            leaves[from] = true;
    }
    for (const std::size_t k : structure.reachable) {
        if (leaves[component[k]])
            continue;
        structure.closedCycles.push_back(cycleThrough(graph, k));
        leaves[component[k]] = true; // named once
    }
}

void findDominators(const Graph& graph, const Vertices& at, ChainStructure& structure)
{
    const std::size_t none = boost::graph_traits<Graph>::null_vertex();
    std::vector<std::size_t> dominator(boost::num_vertices(graph), none);
    boost::lengauer_tarjan_dominator_tree(graph, at.start(),
        boost::make_iterator_property_map(
            dominator.begin(), boost::get(boost::vertex_index, graph)));
    for (std::size_t v = dominator[at.conversion()]; v != none && v != at.start(); v = dominator[v])
        structure.unavoidable[v] = true;
}

} // namespace

ChainStructure inspectChain(const Chain& chain)
{
    const Vertices at{chain.size};
    const Graph graph = graphOf(chain, at);
    const std::vector<std::size_t> parent = treeFrom(graph, at.start());
    ChainStructure structure;
    structure.unavoidable.assign(chain.size, false);
    for (std::size_t k = 0; k < chain.size; ++k) {
        if (parent[k] != k)
            structure.reachable.push_back(k);
        else if (chain.occurs[k])
            structure.unreachable.push_back(k);
    }
    structure.convertible = parent[at.conversion()] != at.conversion();
    findClosedClasses(graph, structure);
    if (structure.convertible)
        findDominators(graph, at, structure);
    return structure;
}

std::vector<Message> structureWarnings(
    const ChainStructure& structure, std::span<const std::string> names)
{
    std::vector<Message> warnings;
    for (const std::vector<std::size_t>& cycle : structure.closedCycles) {
        std::string named;
        for (const std::size_t k : cycle)
            named += names[k] + " > ";
        warnings.push_back(
            {Code::JourneyClosedClass, {{"cycle", named + names[cycle.front()]}}, {}});
    }
    if (!structure.unreachable.empty())
        warnings.push_back(
            aboutTouchpoints(Code::JourneyUnreachable, names, structure.unreachable));
    if (!structure.convertible && !structure.reachable.empty())
        warnings.push_back({Code::JourneyNoConversion, {}, {}});
    return warnings;
}

} // namespace rundblick
