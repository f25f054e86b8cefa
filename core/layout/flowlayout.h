// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/box.h"
#include "core/model/touchpoint.h"

#include <optional>
#include <span>
#include <vector>

namespace rundblick {

// Where the nodes of the flow stand and how its arrows run: layers from the start on the left to
// the conversion on the right. Knows no text and no screen. Lengths are layout units, y grows
// downwards; the origin is the middle of the start, so that places given by hand keep their
// meaning while the graph grows.

// A node's place in the order of the layout, to hand to the next one.
struct FlowSlot {
    std::size_t layer = 0;
    std::size_t order = 0; // in its layer, from the top
    bool operator==(const FlowSlot&) const = default;
};

struct FlowVertex {
    LinkEnd end = LinkEnd::Touchpoint;
    double width = 0.0;
    double height = 0.0;
    std::optional<Point> fixed; // its middle, put there by hand
    std::optional<FlowSlot> slot; // of the layout before
    bool operator==(const FlowVertex&) const = default;
};

struct FlowArrow {
    std::size_t from = 0; // vertices
    std::size_t to = 0;
    double weight = 0.0; // heavier arrows rather go forward
    bool operator==(const FlowArrow&) const = default;
};

struct FlowShape {
    double layerGap = 76.0;
    double nodeGap = 22.0;
    double wireGap = 9.0; // between arrows, and between an arrow and a node
    std::size_t mostLayers = 12;
    bool mayGrow = true; // the layers, with the square root of the vertices
};

// How an arrow runs: a first point and three more per cubic Bézier curve.
struct FlowCurve {
    std::vector<Point> points;
    bool goesBack = false; // to its own or an earlier layer: an arc
    Point label; // on the curve
};

struct FlowPlan {
    std::vector<Box> nodes; // as the vertices
    std::vector<FlowSlot> places; // as the vertices; of those on the shelf: layer 0
    std::vector<FlowCurve> arrows; // as given
    Box bounds; // of all nodes and arrows
    std::optional<Box> shelf; // below, with the nodes that no arrow meets
};

// Places the graph. Arrows that would close a cycle go back and are drawn as arcs around the
// layers between, the lightest of a cycle first; an arrow that would need more than the most
// layers does not count for them. Nodes do not overlap, but where two were both placed by hand.
// Vertices with a slot keep layer and order as far as the arrows allow. Same input, same places;
// where only what is fixed differs, only that moves, and what has to make room for it.
FlowPlan layOutFlow(std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows,
    const FlowShape& shape);

} // namespace rundblick
