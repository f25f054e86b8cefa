// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flowlayers.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <numeric>

namespace rundblick {
namespace {

bool isInner(const FlowVertex& vertex)
{
    return vertex.end == LinkEnd::Touchpoint;
}

std::vector<std::size_t> strongComponents(std::size_t vertices, std::span<const FlowArrow> arrows)
{
    boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS> graph(vertices);
    for (const FlowArrow& arrow : arrows)
        boost::add_edge(arrow.from, arrow.to, graph);
    std::vector<std::size_t> component(vertices);
    boost::strong_components(graph,
        boost::make_iterator_property_map(
            component.begin(), boost::get(boost::vertex_index, graph)));
    return component;
}

// An acyclic graph that grows arrow by arrow and knows the longest ways to and from each vertex.
class Layering {
public:
    Layering(std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows,
        std::size_t mostLayers)
        : m_next(vertices.size())
        , m_before(vertices.size())
        , m_layer(vertices.size(), 1)
        , m_after(vertices.size(), 0)
        , m_component(strongComponents(vertices.size(), arrows))
        , m_mostLayers(mostLayers)
    {
        for (std::size_t v = 0; v < vertices.size(); ++v)
            if (vertices[v].slot)
                m_layer[v] = std::max<std::size_t>(1, vertices[v].slot->layer);
    }

    std::size_t layer(std::size_t vertex) const { return m_layer[vertex]; }

    void add(const FlowArrow& arrow)
    {
        if (m_layer[arrow.from] + 1 + m_after[arrow.to] > m_mostLayers
            && m_layer[arrow.to] <= m_layer[arrow.from])
            return;
        if (m_component[arrow.from] == m_component[arrow.to] && leads(arrow.to, arrow.from))
            return;
        m_next[arrow.from].push_back(arrow.to);
        m_before[arrow.to].push_back(arrow.from);
        raise(arrow.to, m_layer[arrow.from] + 1);
        deepen(arrow.from, m_after[arrow.to] + 1);
    }

    // Near its successors where no arrow says that it comes earlier.
    void pullUp(std::size_t vertex)
    {
        if (!m_before[vertex].empty() || m_next[vertex].empty())
            return;
        std::size_t nearest = m_layer[m_next[vertex].front()];
        for (const std::size_t next : m_next[vertex])
            nearest = std::min(nearest, m_layer[next]);
        m_layer[vertex] = std::max(m_layer[vertex], nearest - 1);
    }

private:
    // A way leads upwards through the layers, so that the search ends at the target's.
    bool leads(std::size_t from, std::size_t to) const
    {
        std::vector<char> seen(m_next.size(), false);
        std::vector<std::size_t> open{from};
        while (!open.empty()) {
            const std::size_t vertex = open.back();
            open.pop_back();
            if (vertex == to)
                return true;
            if (seen[vertex] || m_layer[vertex] >= m_layer[to])
                continue;
            seen[vertex] = true;
            open.insert(open.end(), m_next[vertex].begin(), m_next[vertex].end());
        }
        return false;
    }

    void raise(std::size_t vertex, std::size_t layer)
    {
        if (m_layer[vertex] >= layer)
            return;
        m_layer[vertex] = layer;
        for (const std::size_t next : m_next[vertex])
            raise(next, layer + 1);
    }

    void deepen(std::size_t vertex, std::size_t after)
    {
        if (m_after[vertex] >= after)
            return;
        m_after[vertex] = after;
        for (const std::size_t before : m_before[vertex])
            deepen(before, after + 1);
    }

    std::vector<std::vector<std::size_t>> m_next;
    std::vector<std::vector<std::size_t>> m_before;
    std::vector<std::size_t> m_layer;
    std::vector<std::size_t> m_after; // layers that its successors need
    std::vector<std::size_t> m_component;
    std::size_t m_mostLayers;
};

// Between touchpoints, those that fit the layers of before first, then the heaviest.
std::vector<std::size_t> inTurn(
    std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows)
{
    const auto wasForward = [&](const FlowArrow& arrow) {
        const auto& from = vertices[arrow.from].slot;
        const auto& to = vertices[arrow.to].slot;
        return from && to && from->layer < to->layer;
    };
    std::vector<std::size_t> turn;
    for (std::size_t a = 0; a < arrows.size(); ++a)
        if (isInner(vertices[arrows[a].from]) && isInner(vertices[arrows[a].to])
            && arrows[a].from != arrows[a].to)
            turn.push_back(a);
    std::ranges::stable_sort(turn, [&](std::size_t one, std::size_t other) {
        const bool first = wasForward(arrows[one]);
        if (first != wasForward(arrows[other]))
            return first;
        return arrows[one].weight > arrows[other].weight;
    });
    return turn;
}

} // namespace

std::vector<std::size_t> flowLayers(
    std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows, std::size_t mostLayers)
{
    Layering layering(vertices, arrows, mostLayers);
    for (const std::size_t arrow : inTurn(vertices, arrows))
        layering.add(arrows[arrow]);
    std::vector<char> isEntered(vertices.size(), false);
    for (const FlowArrow& arrow : arrows)
        if (vertices[arrow.from].end == LinkEnd::Start)
            isEntered[arrow.to] = true;
    for (std::size_t v = 0; v < vertices.size(); ++v)
        if (!isEntered[v] && !(vertices[v].slot && vertices[v].slot->layer > 0))
            layering.pullUp(v);
    std::vector<std::size_t> layers(vertices.size(), 0);
    std::size_t last = 1;
    for (std::size_t v = 0; v < vertices.size(); ++v)
        if (isInner(vertices[v])) {
            layers[v] = layering.layer(v);
            last = std::max(last, layers[v] + 1);
        }
    for (std::size_t v = 0; v < vertices.size(); ++v)
        if (vertices[v].end == LinkEnd::Conversion || vertices[v].end == LinkEnd::Lost)
            layers[v] = last;
    return layers;
}

} // namespace rundblick
