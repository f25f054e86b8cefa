// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/flowgraphs.h"

using namespace rundblick;

// What was laid out stays where it is when something is added, removed or moved by hand.
class FlowStabilityTest : public QObject {
    Q_OBJECT

private slots:
    void sameInputSamePlaces();
    void anAddedNodeMovesNoOrder();
    void anAddedLinkKeepsLayersAndOrder();
    void removedLinksMoveNothing();
    void placesByHandAreKept();
    void nodesMakeRoomForThoseByHand();
    void theOriginIsTheStart();
};

void FlowStabilityTest::sameInputSamePlaces()
{
    for (std::uint64_t draw = 0; draw < 10; ++draw) {
        const FlowPlan one = randomGraph(draw, 30, 60, false).plan();
        const FlowPlan other = randomGraph(draw, 30, 60, false).plan();
        QVERIFY(one.nodes == other.nodes);
        QVERIFY(one.places == other.places);
    }
}

// A leaf with one link from a random node: all others keep layer and order.
void FlowStabilityTest::anAddedNodeMovesNoOrder()
{
    for (std::uint64_t draw = 0; draw < 60; ++draw) {
        Graph graph = randomGraph(draw, 25, 50, false);
        const FlowPlan before = graph.plan();
        graph.keepSlots(before);
        RandomStream random(17, draw, 1);
        const std::size_t hook = 3 + random.below(25);
        graph.link(hook, graph.add(), 0.5);
        const FlowPlan after = graph.plan();
        std::set<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t one = 3; one < before.places.size(); ++one) {
            if (before.places[one].layer == 0)
                continue; // was on the shelf
            QCOMPARE(after.places[one].layer, before.places[one].layer);
            for (std::size_t other = 3; other < one; ++other)
                if (before.places[other].layer == before.places[one].layer)
                    QCOMPARE(after.places[one].order < after.places[other].order,
                        before.places[one].order < before.places[other].order);
        }
        QCOMPARE(defectOf(graph, after), QString());
    }
}

// A link that goes forward already moves nothing; one that closes a loop neither.
void FlowStabilityTest::anAddedLinkKeepsLayersAndOrder()
{
    Graph graph = withEnds(5);
    for (const auto& [from, to] : {std::pair{0, 3}, {3, 4}, {4, 5}, {3, 6}, {6, 7}, {7, 1}})
        graph.link(static_cast<std::size_t>(from), static_cast<std::size_t>(to), 0.5);
    const FlowPlan before = graph.plan();
    graph.keepSlots(before);
    for (const auto& [from, to] : {std::pair{4, 7}, {5, 3}, {5, 1}}) {
        graph.link(static_cast<std::size_t>(from), static_cast<std::size_t>(to), 0.9);
        const FlowPlan after = graph.plan();
        QVERIFY(after.places == before.places);
    }
    QCOMPARE(goingBack(graph.plan()), 1); // 5 → 3
}

void FlowStabilityTest::removedLinksMoveNothing()
{
    Graph graph = randomGraph(3, 20, 40, false);
    const FlowPlan before = graph.plan();
    graph.keepSlots(before);
    graph.arrows.erase(graph.arrows.begin() + 5);
    const FlowPlan after = graph.plan();
    for (const FlowArrow& arrow : graph.arrows) // what is still linked
        for (const std::size_t v : {arrow.from, arrow.to})
            QVERIFY(after.places[v].layer == before.places[v].layer);
}

void FlowStabilityTest::placesByHandAreKept()
{
    Graph graph = randomGraph(4, 20, 40, false);
    const FlowPlan before = graph.plan();
    graph.vertices[9].fixed = Point{333.0, -777.0};
    const FlowPlan after = graph.plan();
    QVERIFY(after.nodes[9].centre() == (Point{333.0, -777.0}));
    for (std::size_t v = 0; v < before.nodes.size(); ++v)
        if (v != 9)
            QVERIFY(after.nodes[v] == before.nodes[v]); // nobody else moves
    for (std::size_t a = 0; a < graph.arrows.size(); ++a) {
        QVERIFY(isOnBorder(after.nodes[graph.arrows[a].from], after.arrows[a].points.front()));
        QVERIFY(isOnBorder(after.nodes[graph.arrows[a].to], after.arrows[a].points.back()));
    }
}

void FlowStabilityTest::nodesMakeRoomForThoseByHand()
{
    for (std::uint64_t draw = 0; draw < 30; ++draw) {
        Graph graph = randomGraph(draw, 20, 40, false);
        const FlowPlan before = graph.plan();
        const Point taken = before.nodes[7].centre(); // on top of another
        graph.vertices[12].fixed = Point{taken.x + 20.0, taken.y + 5.0};
        const FlowPlan after = graph.plan();
        for (std::size_t one = 0; one < after.nodes.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                QVERIFY(!overlap(grown(after.nodes[one], -tolerance), after.nodes[other]));
    }
}

void FlowStabilityTest::theOriginIsTheStart()
{
    for (std::uint64_t draw = 0; draw < 5; ++draw) {
        const FlowPlan plan = randomGraph(draw, 15, 30, false).plan();
        QVERIFY(std::abs(plan.nodes[0].centre().x) < tolerance);
        QVERIFY(std::abs(plan.nodes[0].centre().y) < tolerance);
        for (std::size_t v = 3; v < plan.nodes.size(); ++v)
            if (plan.places[v].layer > 0) {
                QVERIFY(plan.nodes[v].x > plan.nodes[0].right());
                QVERIFY(plan.nodes[v].right() < plan.nodes[1].x);
            }
    }
}

QTEST_APPLESS_MAIN(FlowStabilityTest)
#include "tst_flowstability.moc"
