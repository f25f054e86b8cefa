// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flowlayout.h"

#include "core/layout/flowlayers.h"
#include "core/layout/flowroutes.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

// In the layers: the ends, and what an arrow meets.
std::vector<char> inLayers(std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows)
{
    std::vector<char> flags(vertices.size(), false);
    for (std::size_t v = 0; v < vertices.size(); ++v)
        flags[v] = vertices[v].end != LinkEnd::Touchpoint;
    for (const FlowArrow& arrow : arrows)
        flags[arrow.from] = flags[arrow.to] = true;
    return flags;
}

void placeColumns(FlowStage& stage, const FlowGraph& graph, std::span<const FlowVertex> vertices,
    const FlowShape& shape)
{
    double x = 0.0;
    for (const std::vector<std::size_t>& layer : graph.layers) {
        double width = 0.0;
        for (const std::size_t item : layer)
            if (!graph.items[item].isJoint())
                width = std::max(width, vertices[graph.items[item].vertex].width);
        stage.columnLeft.push_back(x);
        stage.columnRight.push_back(x + width);
        x += width + (width > 0.0 ? shape.layerGap : 0.0);
    }
}

// So that the middle of the start is the origin.
void moveToOrigin(FlowStage& stage, const FlowGraph& graph, std::span<const FlowVertex> vertices)
{
    Point origin;
    for (std::size_t v = 0; v < vertices.size(); ++v)
        if (vertices[v].end == LinkEnd::Start) {
            const std::size_t layer = graph.items[v].layer;
            origin = {
                (stage.columnLeft[layer] + stage.columnRight[layer]) / 2.0, stage.itemHeights[v]};
        }
    for (double& x : stage.columnLeft)
        x -= origin.x;
    for (double& x : stage.columnRight)
        x -= origin.x;
    for (double& y : stage.itemHeights)
        y -= origin.y;
}

Box boxAround(Point middle, const FlowVertex& vertex)
{
    return {
        middle.x - vertex.width / 2.0, middle.y - vertex.height / 2.0, vertex.width, vertex.height};
}

// Down, until it meets nothing that was put there by hand.
double freeHeight(Box box, const std::vector<Box>& fixed, double gap)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const Box& obstacle : fixed)
            if (overlap(grown(obstacle, gap / 2.0), box)) {
                box.y = obstacle.bottom() + gap / 2.0;
                moved = true;
            }
    }
    return box.y;
}

void placeNodes(FlowStage& stage, const FlowGraph& graph, std::span<const FlowVertex> vertices,
    const FlowShape& shape)
{
    stage.boxes.resize(vertices.size());
    std::vector<Box> fixed;
    for (std::size_t v = 0; v < vertices.size(); ++v)
        if (vertices[v].fixed)
            fixed.push_back(stage.boxes[v] = boxAround(*vertices[v].fixed, vertices[v]));
    for (const std::vector<std::size_t>& layer : graph.layers) {
        double least = -1e9;
        for (const std::size_t item : layer) {
            if (graph.items[item].isJoint() || vertices[item].fixed)
                continue;
            const double x = (stage.columnLeft[graph.items[item].layer]
                                 + stage.columnRight[graph.items[item].layer])
                / 2.0;
            Box box = boxAround({x, stage.itemHeights[item]}, vertices[item]);
            box.y = freeHeight(
                {box.x, std::max(box.y, least), box.width, box.height}, fixed, shape.nodeGap);
            stage.boxes[item] = box;
            least = box.bottom() + std::min(shape.nodeGap, 2.0 * shape.wireGap);
        }
    }
}

void include(Box& bounds, const Box& box)
{
    const double right = std::max(bounds.right(), box.right());
    const double bottom = std::max(bounds.bottom(), box.bottom());
    bounds.x = std::min(bounds.x, box.x);
    bounds.y = std::min(bounds.y, box.y);
    bounds.width = right - bounds.x;
    bounds.height = bottom - bounds.y;
}

Box boundsOf(const FlowPlan& layout, const std::vector<char>& isPlaced)
{
    Box bounds;
    bool first = true;
    for (std::size_t v = 0; v < layout.nodes.size(); ++v)
        if (isPlaced[v]) {
            if (first)
                bounds = layout.nodes[v];
            include(bounds, layout.nodes[v]);
            first = false;
        }
    for (const FlowCurve& curve : layout.arrows)
        for (const Point& point : curve.points)
            include(bounds, {point.x, point.y, 0.0, 0.0});
    return bounds;
}

// The nodes that no arrow meets, in rows below all others.
void fillShelf(FlowPlan& layout, std::span<const FlowVertex> vertices,
    const std::vector<char>& isPlaced, const FlowShape& shape)
{
    constexpr double headroom = 56.0; // for the shelf's name
    constexpr double leastWidth = 900.0;
    const double left = layout.bounds.x;
    const double right = left + std::max(layout.bounds.width, leastWidth);
    const double top = layout.bounds.bottom() + headroom;
    Point at{left, top};
    double bottom = top;
    for (std::size_t v = 0; v < vertices.size(); ++v) {
        if (isPlaced[v])
            continue;
        if (at.x > left && at.x + vertices[v].width > right)
            at = {left, bottom + shape.nodeGap / 2.0};
        layout.nodes[v] = {at.x, at.y, vertices[v].width, vertices[v].height};
        at.x += vertices[v].width + shape.nodeGap;
        bottom = std::max(bottom, layout.nodes[v].bottom());
    }
    if (bottom > top) {
        layout.shelf = Box{left, top, right - left, bottom - top};
        include(layout.bounds, *layout.shelf);
    }
}

std::vector<FlowSlot> slotsOf(const FlowGraph& graph, std::size_t vertices)
{
    std::vector<FlowSlot> places(vertices);
    for (std::size_t layer = 0; layer < graph.layers.size(); ++layer) {
        std::size_t order = 0;
        for (const std::size_t item : graph.layers[layer])
            if (!graph.items[item].isJoint())
                places[item] = {layer, order++};
    }
    return places;
}

std::size_t mostLayers(std::size_t vertices, const FlowShape& shape)
{
    const double bySize = 2.2 * std::sqrt(static_cast<double>(vertices));
    return shape.mayGrow ? std::max(shape.mostLayers, static_cast<std::size_t>(bySize))
                         : shape.mostLayers;
}

} // namespace

FlowPlan layOutFlow(
    std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows, const FlowShape& shape)
{
    std::vector<char> isPlaced = inLayers(vertices, arrows);
    FlowGraph graph = makeFlowGraph(vertices, arrows,
        flowLayers(vertices, arrows, mostLayers(vertices.size(), shape)), isPlaced);
    orderLayers(graph, vertices);
    FlowStage stage;
    stage.itemHeights = itemHeights(graph, shape);
    placeColumns(stage, graph, vertices, shape);
    moveToOrigin(stage, graph, vertices);
    placeNodes(stage, graph, vertices, shape);

    FlowPlan layout;
    layout.places = slotsOf(graph, vertices.size());
    layout.arrows = routeArrows(graph, stage, vertices, arrows, shape);
    layout.nodes = std::move(stage.boxes);
    for (std::size_t v = 0; v < vertices.size(); ++v)
        isPlaced[v] = isPlaced[v] || vertices[v].fixed;
    layout.bounds = boundsOf(layout, isPlaced);
    fillShelf(layout, vertices, isPlaced, shape);
    return layout;
}

} // namespace rundblick
