// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/randomstream.h"
#include "core/layout/flowgraph.h"
#include "core/layout/flowlayout.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <set>

using namespace rundblick;

namespace {

constexpr double tolerance = 1e-6;

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
Graph withEnds(std::size_t count)
{
    Graph graph;
    for (const LinkEnd end : {LinkEnd::Start, LinkEnd::Conversion, LinkEnd::Lost})
        graph.add(end);
    for (std::size_t i = 0; i < count; ++i)
        graph.add();
    return graph;
}

// Links between random touchpoints; `acyclic`: from earlier ones to later ones alone.
Graph randomGraph(std::uint64_t draw, std::size_t count, std::size_t links, bool acyclic)
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

Point onCurve(const Point* p, double t)
{
    const double s = 1.0 - t;
    const auto mix = [&](double a, double b, double c, double d) {
        return s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;
    };
    return {mix(p[0].x, p[1].x, p[2].x, p[3].x), mix(p[0].y, p[1].y, p[2].y, p[3].y)};
}

bool isInside(const Box& box, Point point)
{
    return point.x > box.x + tolerance && point.x < box.right() - tolerance
        && point.y > box.y + tolerance && point.y < box.bottom() - tolerance;
}

bool isOnBorder(const Box& box, Point point)
{
    const Box outer = grown(box, tolerance);
    return point.x >= outer.x && point.x <= outer.right() && point.y >= outer.y
        && point.y <= outer.bottom() && !isInside(box, point);
}

// The first node that an arrow runs through; none where it is clear of all.
std::optional<std::size_t> nodeUnder(const FlowPlan& plan, const FlowCurve& curve)
{
    for (std::size_t at = 0; at + 3 < curve.points.size(); at += 3)
        for (int step = 1; step < 16; ++step)
            for (std::size_t v = 0; v < plan.nodes.size(); ++v)
                if (isInside(plan.nodes[v], onCurve(&curve.points[at], step / 16.0)))
                    return v;
    return std::nullopt;
}

QString defectOf(const Graph& graph, const FlowPlan& plan)
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

int goingBack(const FlowPlan& plan)
{
    return static_cast<int>(std::ranges::count_if(plan.arrows, &FlowCurve::goesBack));
}

} // namespace

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
    void sameInputSamePlaces();
    void anAddedNodeMovesNoOrder();
    void anAddedLinkKeepsLayersAndOrder();
    void removedLinksMoveNothing();
    void placesByHandAreKept();
    void nodesMakeRoomForThoseByHand();
    void unlinkedNodesAreOnTheShelf();
    void theOriginIsTheStart();
    void isFastEnough_data();
    void isFastEnough();
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

void FlowLayoutTest::sameInputSamePlaces()
{
    for (std::uint64_t draw = 0; draw < 10; ++draw) {
        const FlowPlan one = randomGraph(draw, 30, 60, false).plan();
        const FlowPlan other = randomGraph(draw, 30, 60, false).plan();
        QVERIFY(one.nodes == other.nodes);
        QVERIFY(one.places == other.places);
    }
}

// A leaf with one link from a random node: all others keep layer and order.
void FlowLayoutTest::anAddedNodeMovesNoOrder()
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
void FlowLayoutTest::anAddedLinkKeepsLayersAndOrder()
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

void FlowLayoutTest::removedLinksMoveNothing()
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

void FlowLayoutTest::placesByHandAreKept()
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

void FlowLayoutTest::nodesMakeRoomForThoseByHand()
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

void FlowLayoutTest::theOriginIsTheStart()
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

void FlowLayoutTest::isFastEnough_data()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::size_t>("links");
    QTest::addColumn<double>("milliseconds");
    QTest::addRow("100 x 400") << std::size_t{100} << std::size_t{400} << 30.0;
    QTest::addRow("1,000 x 2,000") << std::size_t{1000} << std::size_t{2000} << 400.0;
}

// The fastest of three runs, with room for builds that check more than a release does.
void FlowLayoutTest::isFastEnough()
{
    QFETCH(std::size_t, count);
    QFETCH(std::size_t, links);
    QFETCH(double, milliseconds);
    const Graph graph = randomGraph(1, count, links, false);
    double fastest = 1e9;
    for (int run = 0; run < 3; ++run) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(graph.plan().nodes.size(), count + 3);
        fastest = std::min(fastest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("%zu touchpoints, %zu links: %.1f ms", count, links, fastest);
    QVERIFY(fastest < 4.0 * milliseconds);
}

QTEST_APPLESS_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
