// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/flowroutes.h"

#include "core/layout/flowpen.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rundblick {
namespace {

enum class Way { Chain, Direct, Beside, Above, Below, Loop };

struct Ports { // heights at which an arrow leaves and arrives
    double out = 0.0;
    double in = 0.0;
};

// Nodes on the shelf have no box yet.
bool isThere(const Box& box)
{
    return box.width > 0.0;
}

double middleHeight(const std::vector<Box>& boxes)
{
    double sum = 0.0;
    double count = 0.0;
    for (const Box& box : boxes)
        if (isThere(box)) {
            sum += box.centre().y;
            ++count;
        }
    return count > 0.0 ? sum / count : 0.0;
}

// An arc that runs level above or below the nodes between.
struct Level {
    double left = 0.0;
    double right = 0.0;
    double y = 0.0;
};

// Arcs to one node.
struct Bundle {
    std::vector<std::size_t> arrows;
    double left = 1e9; // between which they run
    double right = -1e9;
};

class Router {
public:
    Router(const FlowGraph& graph, const FlowStage& stage, std::span<const FlowVertex> vertices,
        std::span<const FlowArrow> arrows, const FlowShape& shape)
        : m_graph(graph)
        , m_stage(stage)
        , m_vertices(vertices)
        , m_arrows(arrows)
        , m_shape(shape)
        , m_ports(arrows.size())
        , m_middle(middleHeight(stage.boxes))
    {
        for (std::size_t a = 0; a < arrows.size(); ++a)
            m_ways.push_back(wayOf(a));
        spreadPorts(true);
        spreadPorts(false);
    }

    std::vector<FlowCurve> route()
    {
        std::vector<FlowCurve> curves(m_arrows.size());
        for (std::size_t a = 0; a < m_arrows.size(); ++a)
            if (m_ways[a] != Way::Above && m_ways[a] != Way::Below)
                curves[a] = simple(a);
        for (const Bundle& bundle : bundles())
            drawArcs(bundle, curves);
        return curves;
    }

private:
    const Box& from(std::size_t a) const { return m_stage.boxes[m_arrows[a].from]; }
    const Box& to(std::size_t a) const { return m_stage.boxes[m_arrows[a].to]; }
    bool isMoved(std::size_t vertex) const { return m_vertices[vertex].fixed.has_value(); }

    Way wayOf(std::size_t a) const
    {
        const FlowArrow& arrow = m_arrows[a];
        if (arrow.from == arrow.to)
            return Way::Loop;
        const bool moved = isMoved(arrow.from) || isMoved(arrow.to);
        if (!moved && !m_graph.chains[a].empty())
            return Way::Chain;
        if (moved && from(a).right() + m_shape.layerGap / 4.0 < to(a).x)
            return Way::Direct;
        const bool sameLayer = m_graph.items[arrow.from].layer == m_graph.items[arrow.to].layer;
        if (!moved && sameLayer)
            return Way::Beside;
        return from(a).centre().y + to(a).centre().y < 2.0 * m_middle ? Way::Above : Way::Below;
    }

    // The height that an arrow makes for at this end.
    double aim(std::size_t a, bool out) const
    {
        switch (m_ways[a]) {
        case Way::Above:
            return -1e9;
        case Way::Below:
            return 1e9;
        case Way::Chain: {
            const std::vector<std::size_t>& chain = m_graph.chains[a];
            return m_stage.itemHeights[out ? chain[1] : chain[chain.size() - 2]];
        }
        default:
            return (out ? to(a) : from(a)).centre().y;
        }
    }

    // Arrows that share a side of a node meet it one above the other, in the order of their aims.
    void spreadPorts(bool out)
    {
        constexpr double share = 0.72; // of the node's height
        std::vector<std::vector<std::size_t>> sides(m_stage.boxes.size());
        for (std::size_t a = 0; a < m_arrows.size(); ++a)
            sides[out ? m_arrows[a].from : m_arrows[a].to].push_back(a);
        for (std::size_t v = 0; v < sides.size(); ++v) {
            std::vector<std::size_t>& side = sides[v];
            std::ranges::stable_sort(side, [&](std::size_t one, std::size_t other) {
                return aim(one, out) < aim(other, out);
            });
            for (std::size_t at = 0; at < side.size(); ++at) {
                const double place
                    = (static_cast<double>(at) + 0.5) / static_cast<double>(side.size()) - 0.5;
                const double y
                    = m_stage.boxes[v].centre().y + share * place * m_stage.boxes[v].height;
                (out ? m_ports[side[at]].out : m_ports[side[at]].in) = y;
            }
        }
    }

    FlowCurve simple(std::size_t a) const
    {
        switch (m_ways[a]) {
        case Way::Chain:
            return chain(a);
        case Way::Loop:
            return loop(a);
        case Way::Beside:
            return beside(a);
        default:
            return direct(a);
        }
    }

    FlowCurve chain(std::size_t a) const
    {
        const std::vector<std::size_t>& items = m_graph.chains[a];
        FlowPen pen({from(a).right(), m_ports[a].out});
        pen.lineTo({m_stage.columnRight[m_graph.items[items.front()].layer], m_ports[a].out});
        for (std::size_t at = 1; at + 1 < items.size(); ++at) {
            const std::size_t layer = m_graph.items[items[at]].layer;
            const double y = m_stage.itemHeights[items[at]];
            pen.waveTo({m_stage.columnLeft[layer], y});
            pen.lineTo({m_stage.columnRight[layer], y});
        }
        pen.waveTo({m_stage.columnLeft[m_graph.items[items.back()].layer], m_ports[a].in});
        pen.lineTo({to(a).x, m_ports[a].in});
        FlowCurve curve{pen.take(), false, {}};
        const bool startsLevel = curve.points[3].y == curve.points[0].y && curve.points.size() > 4
            && curve.points[3].x == m_stage.columnRight[m_graph.items[items.front()].layer];
        curve.label = middleOf(curve.points, startsLevel ? 1 : 0);
        return curve;
    }

    FlowCurve direct(std::size_t a) const
    {
        FlowPen pen({from(a).right(), m_ports[a].out});
        pen.waveTo({to(a).x, m_ports[a].in});
        FlowCurve curve{pen.take(), false, {}};
        curve.label = middleOf(curve.points, 0);
        return curve;
    }

    FlowCurve beside(std::size_t a) const
    {
        const double bulge = std::min(
            m_shape.layerGap * 0.9, 24.0 + std::abs(m_ports[a].out - m_ports[a].in) / 4.0);
        const Point start{from(a).right(), m_ports[a].out};
        const Point end{to(a).right(), m_ports[a].in};
        const double x = std::max(start.x, end.x) + bulge;
        FlowPen pen(start);
        pen.cubicTo({x, start.y}, {x, end.y}, end);
        FlowCurve curve{pen.take(), true, {}};
        curve.label = middleOf(curve.points, 0);
        return curve;
    }

    FlowCurve loop(std::size_t a) const
    {
        const Box& box = from(a);
        const double x = box.centre().x;
        const double top = box.y - 0.9 * m_shape.nodeGap;
        FlowPen pen({x + 16.0, box.y});
        pen.cubicTo({x + 28.0, top}, {x - 28.0, top}, {x - 16.0, box.y});
        FlowCurve curve{pen.take(), true, {}};
        curve.label = middleOf(curve.points, 0);
        return curve;
    }

    // Arcs to the same node on the same side run as one; short ones lie inside.
    std::vector<Bundle> bundles() const
    {
        std::map<std::pair<std::size_t, Way>, Bundle> byTarget;
        for (std::size_t a = 0; a < m_arrows.size(); ++a) {
            if (m_ways[a] != Way::Above && m_ways[a] != Way::Below)
                continue;
            Bundle& bundle = byTarget[{m_arrows[a].to, m_ways[a]}];
            bundle.arrows.push_back(a);
            bundle.left = std::min({bundle.left, from(a).right(), to(a).x});
            bundle.right = std::max({bundle.right, from(a).right(), to(a).x});
        }
        std::vector<Bundle> bundles;
        for (auto& [key, bundle] : byTarget)
            bundles.push_back(std::move(bundle));
        std::ranges::stable_sort(
            bundles, {}, [](const Bundle& bundle) { return bundle.right - bundle.left; });
        return bundles;
    }

    void drawArcs(const Bundle& bundle, std::vector<FlowCurve>& curves)
    {
        const bool above = m_ways[bundle.arrows.front()] == Way::Above;
        const double turn = 12.0 + 6.0 * static_cast<double>(m_turns++ % 5);
        const double y = freeLane(bundle.left - turn, bundle.right + turn, above);
        for (const std::size_t a : bundle.arrows)
            curves[a] = arc(a, turn, y);
    }

    FlowCurve arc(std::size_t a, double turn, double y) const
    {
        const double exit = from(a).right() + turn;
        const double entry = to(a).x - turn;
        const Point corners[] = {{exit, m_ports[a].out}, {exit, y}, {entry, y},
            {entry, m_ports[a].in}, {to(a).x, m_ports[a].in}};
        FlowPen pen({from(a).right(), m_ports[a].out});
        pen.roundTo(corners, 18.0);
        return {pen.take(), true, {(exit + entry) / 2.0, y}};
    }

    // Beyond all nodes between and the arcs that are there already.
    double freeLane(double left, double right, bool above)
    {
        std::vector<Level>& lanes = above ? m_above : m_below;
        const double sign = above ? -1.0 : 1.0;
        double reach = -1e9;
        for (const Box& box : m_stage.boxes)
            if (isThere(box) && box.x < right && left < box.right())
                reach = std::max(reach, above ? -box.y : box.bottom());
        reach += 2.0 * m_shape.wireGap;
        for (const Level& lane : lanes)
            if (lane.left < right && left < lane.right)
                reach = std::max(reach, sign * lane.y + m_shape.wireGap);
        lanes.push_back({left, right, sign * reach});
        return sign * reach;
    }

    const FlowGraph& m_graph;
    const FlowStage& m_stage;
    std::span<const FlowVertex> m_vertices;
    std::span<const FlowArrow> m_arrows;
    const FlowShape& m_shape;
    std::vector<Ports> m_ports;
    double m_middle; // height of the nodes
    std::vector<Way> m_ways;
    std::vector<Level> m_above;
    std::vector<Level> m_below;
    std::size_t m_turns = 0;
};

} // namespace

std::vector<FlowCurve> routeArrows(const FlowGraph& graph, const FlowStage& stage,
    std::span<const FlowVertex> vertices, std::span<const FlowArrow> arrows, const FlowShape& shape)
{
    return Router(graph, stage, vertices, arrows, shape).route();
}

} // namespace rundblick
