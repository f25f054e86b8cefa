// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flowgraph.h"

#include <algorithm>

namespace rundblick {
namespace {

struct Wish {
    double at = 0.0;
    double weight = 1.0;
};

// The non-decreasing numbers nearest to the wishes, least weighted squares: neighbours that would
// change places are pooled (Ayer et al. 1955, Annals of Mathematical Statistics 26, 641).
std::vector<double> nearestInOrder(const std::vector<Wish>& wishes)
{
    struct Pool {
        double sum = 0.0;
        double weight = 0.0;
        std::size_t count = 0;
        double mean() const { return sum / weight; }
    };
    std::vector<Pool> pools;
    for (const Wish& wish : wishes) {
        pools.push_back({wish.at * wish.weight, wish.weight, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            const Pool last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().weight += last.weight;
            pools.back().count += last.count;
        }
    }
    std::vector<double> places;
    for (const Pool& pool : pools)
        places.insert(places.end(), pool.count, pool.mean());
    return places;
}

class Heights {
public:
    Heights(const FlowGraph& graph, const FlowShape& shape)
        : m_graph(graph)
        , m_shape(shape)
        , m_middles(graph.items.size(), 0.0)
    {
        for (const std::vector<std::size_t>& layer : graph.layers)
            place(layer, std::vector<Wish>(layer.size()));
    }

    void follow(std::size_t layer, bool left, bool right)
    {
        std::vector<Wish> wishes;
        for (const std::size_t item : m_graph.layers[layer])
            wishes.push_back(wishOf(item, left, right));
        place(m_graph.layers[layer], wishes);
    }

    std::vector<double> take() { return std::move(m_middles); }

private:
    // Joints between joints weigh most: long wires run straight.
    Wish wishOf(std::size_t index, bool left, bool right) const
    {
        const FlowGraph::Item& item = m_graph.items[index];
        double sum = 0.0;
        double weight = 0.0;
        const auto add = [&](const std::vector<std::size_t>& neighbours) {
            for (const std::size_t neighbour : neighbours) {
                const bool straight = item.isJoint() && m_graph.items[neighbour].isJoint();
                const double one = straight ? 8.0 : 1.0;
                sum += one * m_middles[neighbour];
                weight += one;
            }
        };
        if (left)
            add(item.left);
        if (right)
            add(item.right);
        return weight > 0.0 ? Wish{sum / weight, weight} : Wish{m_middles[index], 0.1};
    }

    double distance(std::size_t upper, std::size_t lower) const
    {
        const FlowGraph::Item& one = m_graph.items[upper];
        const FlowGraph::Item& other = m_graph.items[lower];
        const bool nodes = !one.isJoint() && !other.isJoint();
        return (one.height + other.height) / 2.0 + (nodes ? m_shape.nodeGap : m_shape.wireGap);
    }

    // Without the room between them the items of a layer only have to stay in order.
    void place(const std::vector<std::size_t>& layer, std::vector<Wish> wishes)
    {
        std::vector<double> room(layer.size(), 0.0);
        for (std::size_t at = 1; at < layer.size(); ++at)
            room[at] = room[at - 1] + distance(layer[at - 1], layer[at]);
        const double half = room.empty() ? 0.0 : room.back() / 2.0;
        for (std::size_t at = 0; at < layer.size(); ++at)
            wishes[at].at -= room[at] - half;
        const std::vector<double> places = nearestInOrder(wishes);
        for (std::size_t at = 0; at < layer.size(); ++at)
            m_middles[layer[at]] = places[at] + room[at] - half;
    }

    const FlowGraph& m_graph;
    const FlowShape& m_shape;
    std::vector<double> m_middles;
};

} // namespace

std::vector<double> itemHeights(const FlowGraph& graph, const FlowShape& shape)
{
    constexpr int rounds = 8;
    Heights heights(graph, shape);
    const std::size_t count = graph.layers.size();
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t layer = 1; layer < count; ++layer)
            heights.follow(layer, true, round > 0);
        for (std::size_t layer = count; layer-- > 0;)
            heights.follow(layer, round > 0, true);
    }
    return heights.take();
}

} // namespace rundblick
