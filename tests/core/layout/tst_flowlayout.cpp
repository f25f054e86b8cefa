// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/flowgraphs.h"

using namespace rundblick;

// Layers from left to right, loops back, nothing over anything else.
class FlowLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void endsAloneHaveAPlace();
    void chainRunsFromLeftToRight();
    void acyclicGraphsGoForwardAlone();
    void loopsGoBackOnceEach();
    void theLightestOfALoopGoesBack();
    void aLoopOnItselfIsDrawn();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void manyLayersAreLimited();
    void wiresAreUntangled();
    void unlinkedNodesAreOnTheShelf();
    void aThousandTouchpointsHaveAPlace();
};

void FlowLayoutTest::endsAloneHaveAPlace()
{
    const Graph graph = withEnds(0);
    const FlowPlan plan = graph.plan();
    QCOMPARE(defectOf(graph, plan), QString());
    QVERIFY(plan.nodes[0].right() < plan.nodes[1].x);
    QVERIFY(!plan.shelf);
    QVERIFY(layOutFlow({}, {}, {}).nodes.empty());
}

void FlowLayoutTest::chainRunsFromLeftToRight()
{
    Graph graph = withEnds(3);
    graph.link(0, 3);
    graph.link(3, 4);
    graph.link(4, 5);
    graph.link(5, 1);
    const FlowPlan plan = graph.plan();
    const std::size_t way[] = {0, 3, 4, 5, 1};
    for (std::size_t at = 0; at + 1 < std::size(way); ++at) {
        QVERIFY(plan.nodes[way[at]].right() < plan.nodes[way[at + 1]].x);
        QCOMPARE(plan.places[way[at]].layer, at);
    }
    QCOMPARE(goingBack(plan), 0);
}

void FlowLayoutTest::acyclicGraphsGoForwardAlone()
{
    for (std::uint64_t draw = 0; draw < 100; ++draw) {
        const Graph graph = randomGraph(draw, 12, 20, true); // no way is longer than 12
        const FlowPlan plan = graph.plan();
        QCOMPARE(goingBack(plan), 0);
        for (const FlowArrow& arrow : graph.arrows)
            QVERIFY(plan.nodes[arrow.from].right() < plan.nodes[arrow.to].x);
    }
}

void FlowLayoutTest::loopsGoBackOnceEach()
{
    Graph graph = withEnds(6); // two loops of three, one after the other
    for (const std::size_t first : {std::size_t{3}, std::size_t{6}}) {
        graph.link(first, first + 1, 0.9);
        graph.link(first + 1, first + 2, 0.9);
        graph.link(first + 2, first, 0.1);
    }
    graph.link(0, 3);
    graph.link(5, 6, 0.8);
    graph.link(8, 1);
    const FlowPlan plan = graph.plan();
    QCOMPARE(goingBack(plan), 2);
    QVERIFY(plan.arrows[2].goesBack);
    QVERIFY(plan.arrows[5].goesBack);
    QCOMPARE(defectOf(graph, plan), QString());
}

void FlowLayoutTest::theLightestOfALoopGoesBack()
{
    for (std::size_t lightest = 0; lightest < 4; ++lightest) {
        Graph graph = withEnds(4);
        for (std::size_t at = 0; at < 4; ++at)
            graph.link(3 + at, 3 + (at + 1) % 4, at == lightest ? 0.1 : 0.5);
        const FlowPlan plan = graph.plan();
        for (std::size_t at = 0; at < 4; ++at)
            QCOMPARE(plan.arrows[at].goesBack, at == lightest);
    }
}

void FlowLayoutTest::aLoopOnItselfIsDrawn()
{
    Graph graph = withEnds(1);
    graph.link(0, 3);
    graph.link(3, 3);
    graph.link(3, 1);
    const FlowPlan plan = graph.plan();
    QVERIFY(plan.arrows[1].goesBack);
    QCOMPARE(defectOf(graph, plan), QString());
}

void FlowLayoutTest::nothingOverlaps_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::size_t>("links");
    QTest::addColumn<std::uint64_t>("draws");
    QTest::addRow("one") << std::size_t{1} << std::size_t{1} << std::uint64_t{3};
    QTest::addRow("few") << std::size_t{6} << std::size_t{9} << std::uint64_t{100};
    QTest::addRow("thirty") << std::size_t{30} << std::size_t{70} << std::uint64_t{30};
    QTest::addRow("a hundred") << std::size_t{100} << std::size_t{400} << std::uint64_t{4};
}

void FlowLayoutTest::nothingOverlaps()
{
    QFETCH(std::size_t, count);
    QFETCH(std::size_t, links);
    QFETCH(std::uint64_t, draws);
    for (std::uint64_t draw = 0; draw < draws; ++draw) {
        const Graph graph = randomGraph(draw, count, links, false);
        const QString defect = defectOf(graph, graph.plan());
        QVERIFY2(defect.isEmpty(), qPrintable(QStringLiteral("case %1: ").arg(draw) + defect));
    }
}

void FlowLayoutTest::manyLayersAreLimited()
{
    Graph graph = withEnds(100);
    for (std::size_t at = 3; at + 1 < 103; ++at)
        graph.link(at, at + 1);
    const FlowPlan plan = graph.plan();
    // 2.2 √103 = 22.3; one layer more for the conversion.
    QVERIFY(plan.places[1].layer <= 23);
    const QString defect = defectOf(graph, plan);
    QVERIFY2(defect.isEmpty(), qPrintable(defect));
}

void FlowLayoutTest::wiresAreUntangled()
{
    Graph graph = withEnds(8); // four ways side by side, their second halves upside down
    for (std::size_t way = 0; way < 4; ++way) {
        graph.link(0, 3 + way);
        graph.link(3 + way, 10 - way);
        graph.link(10 - way, 1);
    }
    const FlowPlan plan = graph.plan();
    for (std::size_t one = 0; one < 4; ++one)
        for (std::size_t other = 0; other < one; ++other)
            QCOMPARE(plan.places[3 + one].order < plan.places[3 + other].order,
                plan.places[10 - one].order < plan.places[10 - other].order);
}

void FlowLayoutTest::unlinkedNodesAreOnTheShelf()
{
    Graph graph = withEnds(40);
    graph.link(0, 3);
    graph.link(3, 1);
    const FlowPlan plan = graph.plan();
    QVERIFY(plan.shelf);
    QCOMPARE(defectOf(graph, plan), QString());
    for (std::size_t v = 4; v < plan.nodes.size(); ++v) {
        QVERIFY(overlap(plan.nodes[v], *plan.shelf));
        QVERIFY(plan.nodes[v].y > plan.nodes[3].bottom());
    }
}

void FlowLayoutTest::aThousandTouchpointsHaveAPlace()
{
    const Graph graph = randomGraph(1, 1000, 2000, false);
    QCOMPARE(graph.plan().nodes.size(), std::size_t{1003});
}

QTEST_APPLESS_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
