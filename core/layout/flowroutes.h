// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flowgraph.h"

namespace rundblick {

// What the arrows run between: the nodes' boxes, and the columns of the layers with the heights at
// which wires pass them.
struct FlowStage {
    std::vector<Box> boxes; // as the vertices
    std::vector<double> columnLeft; // by layer
    std::vector<double> columnRight;
    std::vector<double> itemHeights; // by item of the graph
};

// The curves of all arrows. Forward ones run through their joints, those between nodes that were
// moved by hand straight to their target, all others around the nodes between as arcs.
std::vector<FlowCurve> routeArrows(const FlowGraph& graph, const FlowStage& stage,
    std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows,
    const FlowShape& shape);

} // namespace rundblick
