// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/randomstream.h"
#include "core/layout/flowgraph.h"
#include "core/layout/flowlayout.h"

#include <QTest>

#include <set>

// Graphs to lay out, and what may be wrong with a plan of one.
namespace rundblick {

inline constexpr double tolerance = 1e-6;

// The input of the layout, as a test draws it up.
struct Graph {
    std::vector<FlowVertex> vertices;
    std::vector<FlowArrow> arrows;

    std::size_t add(LinkEnd end = LinkEnd::Touchpoint)
    {
        vertices.push_back({end, 140.0, 36.0, {}, {}});
        return vertices.size() - 1;
    }
    void link(std::size_t from, std::size_t to, double weight = 1.0)
    {
        arrows.push_back({from, to, weight});
    }
    FlowPlan plan() const { return layOutFlow(vertices, arrows, {}); }
    void keepSlots(const FlowPlan& plan)
    {
        for (std::size_t v = 0; v < plan.places.size(); ++v)
            vertices[v].slot = plan.places[v];
    }
};

// Vertices 0, 1, 2: start, conversion and loss; then `count` touchpoints.
inline Graph withEnds(std::size_t count)
{
    Graph graph;
    for (const LinkEnd end : {LinkEnd::Start, LinkEnd::Conversion, LinkEnd::Lost})
        graph.add(end);
    for (std::size_t i = 0; i < count; ++i)
        graph.add();
    return graph;
}

// Links between random touchpoints; `acyclic`: from earlier ones to later ones alone.
inline Graph randomGraph(std::uint64_t draw, std::size_t count, std::size_t links, bool acyclic)
{
    RandomStream random(5, draw, 1);
    Graph graph = withEnds(count);
    std::set<std::pair<std::size_t, std::size_t>> known;
    graph.link(0, 3);
    graph.link(2 + count, 1);
    for (std::size_t l = 0; l < links; ++l) {
        std::size_t from = 3 + random.below(count);
        std::size_t to = 3 + random.below(count);
        if (acyclic && from > to)
            std::swap(from, to);
        if ((acyclic && from == to) || !known.emplace(from, to).second)
            continue;
        graph.link(from, to, random.uniform());
    }
    return graph;
}

inline Point onCurve(const Point* p, double t)
{
    const double s = 1.0 - t;
    const auto mix = [&](double a, double b, double c, double d) {
        return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
    };
    return {mix(p[0].x, p[1].x, p[2].x, p[3].x), mix(p[0].y, p[1].y, p[2].y, p[3].y)};
}

inline bool isInside(const Box& box, Point point)
{
    return point.x > box.x + tolerance && point.x < box.right() - tolerance
        && point.y > box.y + tolerance && point.y < box.bottom() - tolerance;
}

inline bool isOnBorder(const Box& box, Point point)
{
    const Box outer = grown(box, tolerance);
    return point.x >= outer.x && point.x <= outer.right() && point.y >= outer.y
        && point.y <= outer.bottom() && !isInside(box, point);
}

// The first node that an arrow runs through; none where it is clear of all.
inline std::optional<std::size_t> nodeUnder(const FlowPlan& plan, const FlowCurve& curve)
{
    for (std::size_t at = 0; at + 3 < curve.points.size(); at += 3)
        for (int step = 1; step < 16; ++step)
            for (std::size_t v = 0; v < plan.nodes.size(); ++v)
                if (isInside(plan.nodes[v], onCurve(&curve.points[at], step / 16.0)))
                    return v;
    return std::nullopt;
}

inline QString defectOf(const Graph& graph, const FlowPlan& plan)
{
    for (std::size_t one = 0; one < plan.nodes.size(); ++one)
        for (std::size_t other = 0; other < one; ++other)
            if (overlap(grown(plan.nodes[one], -tolerance), plan.nodes[other]))
                return QStringLiteral("nodes %1 and %2 overlap").arg(other).arg(one);
    for (std::size_t a = 0; a < graph.arrows.size(); ++a) {
        const FlowCurve& curve = plan.arrows[a];
        if (curve.points.size() % 3 != 1)
            return QStringLiteral("arrow %1 is no curve").arg(a);
        if (!isOnBorder(plan.nodes[graph.arrows[a].from], curve.points.front())
            || !isOnBorder(plan.nodes[graph.arrows[a].to], curve.points.back()))
            return QStringLiteral("arrow %1 does not join its nodes").arg(a);
        if (const auto under = nodeUnder(plan, curve))
            return QStringLiteral("arrow %1 runs through node %2").arg(a).arg(*under);
        for (const Point& point : curve.points)
            if (!overlap(grown(plan.bounds, 1.0), {point.x, point.y, tolerance, tolerance}))
                return QStringLiteral("arrow %1 leaves the bounds").arg(a);
    }
    return {};
}

inline int goingBack(const FlowPlan& plan)
{
    return static_cast<int>(std::ranges::count_if(plan.arrows, &FlowCurve::goesBack));
}

} // namespace rundblick
