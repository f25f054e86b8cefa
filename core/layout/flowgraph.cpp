// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flowgraph.h"

#include <algorithm>
#include <map>

namespace rundblick {
namespace {

void connect(FlowGraph& graph, std::size_t left, std::size_t right)
{
    graph.items[left].right.push_back(right);
    graph.items[right].left.push_back(left);
}

// The joints of arrows: those to the same node share them, so that they run as one.
class Joints {
public:
    explicit Joints(FlowGraph& graph)
        : m_graph(graph)
    {
    }

    std::vector<std::size_t> addChain(std::size_t from, std::size_t to)
    {
        std::vector<std::size_t> chain{from};
        bool isNew = true; // the wire from the last item on
        for (std::size_t layer = m_graph.items[from].layer + 1; layer < m_graph.items[to].layer;
             ++layer) {
            const auto [joint, isFirst] = m_joints.try_emplace({to, layer}, m_graph.items.size());
            if (isFirst) {
                m_graph.items.push_back({FlowGraph::noVertex, layer, 0.0, {}, {}});
                m_graph.layers[layer].push_back(joint->second);
            }
            if (isNew)
                connect(m_graph, chain.back(), joint->second);
            isNew = isFirst;
            chain.push_back(joint->second);
        }
        if (isNew)
            connect(m_graph, chain.back(), to);
        chain.push_back(to);
        return chain;
    }

private:
    FlowGraph& m_graph;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_joints; // by target and layer
};

// Inversions of a sequence: for each number, how many larger ones came before it.
std::size_t inversions(const std::vector<std::size_t>& numbers, std::size_t limit)
{
    std::vector<std::size_t> tree(limit + 1, 0); // Fenwick's, of what came before
    std::size_t count = 0;
    for (std::size_t seen = 0; seen < numbers.size(); ++seen) {
        std::size_t notLarger = 0;
        for (std::size_t at = numbers[seen] + 1; at > 0; at -= at & (~at + 1))
            notLarger += tree[at];
        count += seen - notLarger;
        for (std::size_t at = numbers[seen] + 1; at <= limit; at += at & (~at + 1))
            ++tree[at];
    }
    return count;
}

std::vector<std::size_t> positions(const FlowGraph& graph)
{
    std::vector<std::size_t> position(graph.items.size(), 0);
    for (const std::vector<std::size_t>& layer : graph.layers)
        for (std::size_t at = 0; at < layer.size(); ++at)
            position[layer[at]] = at;
    return position;
}

// Mean position of the neighbours; its own where there are none.
double barycentre(const std::vector<std::size_t>& neighbours,
    const std::vector<std::size_t>& position, double own)
{
    if (neighbours.empty())
        return own;
    double sum = 0.0;
    for (const std::size_t neighbour : neighbours)
        sum += static_cast<double>(position[neighbour]);
    return sum / static_cast<double>(neighbours.size());
}

// Orders layers by their neighbours; knows which items must keep their order.
class Sweeps {
public:
    Sweeps(FlowGraph& graph, std::span<const FlowVertex> vertices)
        : m_graph(graph)
        , m_vertices(vertices)
    {
    }

    void seed()
    {
        for (std::vector<std::size_t>& layer : m_graph.layers)
            keepOrder(layer);
    }

    void toTheRight()
    {
        for (std::size_t layer = 1; layer < m_graph.layers.size(); ++layer)
            sort(m_graph.layers[layer], &FlowGraph::Item::left);
    }

    void toTheLeft()
    {
        for (std::size_t layer = m_graph.layers.size(); layer-- > 1;)
            sort(m_graph.layers[layer - 1], &FlowGraph::Item::right);
    }

private:
    void sort(std::vector<std::size_t>& layer, std::vector<std::size_t> FlowGraph::Item::*side)
    {
        const std::vector<std::size_t> position = positions(m_graph);
        std::vector<std::pair<double, std::size_t>> keyed;
        for (const std::size_t item : layer)
            keyed.emplace_back(barycentre(m_graph.items[item].*side, position,
                                   static_cast<double>(position[item])),
                item);
        std::ranges::stable_sort(keyed, {}, &std::pair<double, std::size_t>::first);
        for (std::size_t at = 0; at < layer.size(); ++at)
            layer[at] = keyed[at].second;
        keepOrder(layer);
    }

    const FlowSlot* slotOf(std::size_t item) const
    {
        const std::size_t vertex = m_graph.items[item].vertex;
        const FlowSlot* slot = vertex != FlowGraph::noVertex && m_vertices[vertex].slot
            ? &*m_vertices[vertex].slot
            : nullptr;
        return slot && slot->layer == m_graph.items[item].layer ? slot : nullptr;
    }

    // Items that were in this layer before take the places they have got in their old order.
    void keepOrder(std::vector<std::size_t>& layer) const
    {
        std::vector<std::size_t> kept;
        for (const std::size_t item : layer)
            if (slotOf(item))
                kept.push_back(item);
        std::ranges::stable_sort(
            kept, {}, [this](std::size_t item) { return slotOf(item)->order; });
        auto next = kept.begin();
        for (std::size_t& item : layer)
            if (slotOf(item))
                item = *next++;
    }

    FlowGraph& m_graph;
    std::span<const FlowVertex> m_vertices;
};

} // namespace

FlowGraph makeFlowGraph(std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows,
    std::span<const std::size_t> layers, std::span<const char> isPlaced)
{
    FlowGraph graph;
    graph.layers.resize(layers.empty() ? 0 : std::ranges::max(layers) + 1);
    for (std::size_t v = 0; v < vertices.size(); ++v) {
        graph.items.push_back({v, layers[v], vertices[v].height, {}, {}});
        if (isPlaced[v])
            graph.layers[layers[v]].push_back(v);
    }
    Joints joints(graph);
    for (const FlowArrow& arrow : arrows) {
        const bool forward = layers[arrow.from] < layers[arrow.to];
        graph.chains.push_back(
            forward ? joints.addChain(arrow.from, arrow.to) : std::vector<std::size_t>{});
    }
    return graph;
}

void orderLayers(FlowGraph& graph, std::span<const FlowVertex> vertices)
{
    constexpr int rounds = 12;
    Sweeps sweeps(graph, vertices);
    sweeps.seed();
    auto best = graph.layers;
    std::size_t fewest = countCrossings(graph);
    for (int round = 0; round < rounds && fewest > 0; ++round) {
        sweeps.toTheRight();
        sweeps.toTheLeft();
        if (const std::size_t crossings = countCrossings(graph); crossings < fewest) {
            fewest = crossings;
            best = graph.layers;
        }
    }
    graph.layers = std::move(best);
}

std::size_t countCrossings(const FlowGraph& graph)
{
    const std::vector<std::size_t> position = positions(graph);
    std::size_t count = 0;
    for (std::size_t layer = 0; layer + 1 < graph.layers.size(); ++layer) {
        std::vector<std::size_t> ends; // by the order of their beginnings, then their own
        for (const std::size_t item : graph.layers[layer]) {
            const std::size_t first = ends.size();
            for (const std::size_t right : graph.items[item].right)
                ends.push_back(position[right]);
            std::sort(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
        }
        count += inversions(ends, graph.layers[layer + 1].size());
    }
    return count;
}

} // namespace rundblick
