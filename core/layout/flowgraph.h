// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flowlayout.h"

#include <limits>

namespace rundblick {

// The flow cut into layers: between neighbouring layers run straight wires alone. Where an arrow
// passes a layer it has a joint there, which takes room as nodes do.
struct FlowGraph {
    static constexpr std::size_t noVertex = std::numeric_limits<std::size_t>::max();

    struct Item { // a node or a joint
        std::size_t vertex = noVertex;
        std::size_t layer = 0;
        double height = 0.0;
        std::vector<std::size_t> left; // items of the layer before
        std::vector<std::size_t> right; // of the layer behind

        bool isJoint() const { return vertex == noVertex; }
    };

    std::vector<Item> items; // first one per vertex, then the joints
    std::vector<std::vector<std::size_t>> layers; // items from the top
    std::vector<std::vector<std::size_t>> chains; // per arrow: its items; empty: not forward
};

// The graph with its items in the order of their vertices. Vertices that are not in `isPlaced`
// (one flag per vertex) are in no layer.
FlowGraph makeFlowGraph(std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows,
    std::span<const std::size_t> layers, std::span<const char> isPlaced);

// Orders every layer so that wires cross little: each item at the mean of its neighbours, sweeping
// to and fro, the best sweep counts. Vertices with a slot keep their order among each other.
void orderLayers(FlowGraph& graph, std::span<const FlowVertex> vertices);

// How many pairs of wires cross.
std::size_t countCrossings(const FlowGraph& graph);

// The middles of all items from the top, layers packed without overlap in their order, as near as
// possible to their neighbours.
std::vector<double> itemHeights(const FlowGraph& graph, const FlowShape& shape);

} // namespace rundblick
