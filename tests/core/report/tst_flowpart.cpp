// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flow/flowpart.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

namespace {

// Start → A 0.6, B 0.4; A → C 0.5, conversion 0.5; B → lost; C → D 0.02, conversion 0.98; D →
// conversion; E has no link. Journeys that take them: A → C 0.3, C → D and D → conversion 0.006.
struct Flow {
    Flow()
        : a(builder.touchpoint("A"))
        , b(builder.touchpoint("B"))
        , c(builder.touchpoint("C"))
        , d(builder.touchpoint("D"))
    {
        builder.touchpoint("E");
        link(LinkEnd::Start, {}, LinkEnd::Touchpoint, a, 0.6);
        link(LinkEnd::Start, {}, LinkEnd::Touchpoint, b, 0.4);
        link(LinkEnd::Touchpoint, a, LinkEnd::Touchpoint, c, 0.5);
        link(LinkEnd::Touchpoint, a, LinkEnd::Conversion, {}, 0.5);
        link(LinkEnd::Touchpoint, b, LinkEnd::Lost, {}, 1.0);
        rare = link(LinkEnd::Touchpoint, c, LinkEnd::Touchpoint, d, 0.02);
        link(LinkEnd::Touchpoint, c, LinkEnd::Conversion, {}, 0.98);
        link(LinkEnd::Touchpoint, d, LinkEnd::Conversion, {}, 1.0);
        figure = flowFigure(builder.workshop(), nullptr);
        figure.findings.clear(); // the tests bring their own
    }

    Id<Link> link(LinkEnd fromEnd, std::optional<Id<Touchpoint>> from, LinkEnd toEnd,
        std::optional<Id<Touchpoint>> to, double weight)
    {
        return builder.add(Link{{}, fromEnd, from, toEnd, to, weight});
    }
    std::size_t node(Id<Touchpoint> id) const { return *figure.find(LinkNode::of(id)); }

    WorkshopBuilder builder;
    Id<Touchpoint> a, b, c, d;
    Id<Link> rare; // C → D
    FlowFigure figure;
};

// As words in a row.
std::string names(const FlowFigure& figure)
{
    std::string names;
    for (const FlowNode& node : figure.nodes)
        if (node.end.touchpoint)
            names += (names.empty() ? "" : " ") + node.name;
    return names;
}

std::string links(const FlowFigure& figure)
{
    const std::map<LinkEnd, std::string> ends{
        {LinkEnd::Start, "start"}, {LinkEnd::Conversion, "conversion"}, {LinkEnd::Lost, "lost"}};
    const auto name = [&](std::size_t node) {
        const auto end = ends.find(figure.nodes[node].end.end);
        return end == ends.end() ? figure.nodes[node].name : end->second;
    };
    std::string links;
    for (const FlowLink& link : figure.links)
        links += (links.empty() ? "" : " ") + name(link.from) + ">" + name(link.to);
    return links;
}

// `count` touchpoints that an even share of the journeys meets, each with `ends` as its next step.
FlowFigure evenFlow(int count, LinkEnd ends)
{
    WorkshopBuilder builder;
    for (int i = 0; i < count; ++i) {
        const auto touchpoint = builder.touchpoint("T" + std::to_string(i));
        builder.add(
            Link{{}, LinkEnd::Start, {}, LinkEnd::Touchpoint, touchpoint, 1.0 / double(count)});
        builder.add(Link{{}, LinkEnd::Touchpoint, touchpoint, ends, {}, 1.0});
    }
    return flowFigure(builder.workshop(), nullptr);
}

} // namespace

class FlowPartTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsHiddenFromZero();
    void weakLinksAndTheirNodesAreHidden();
    void whatIsKeptStays();
    void findingsStayAndFindTheirNodes();
    void aLonelyNodeKeepsItsStrongestLinks();
    void theShareLeavesWhatCanBeToldApart();
};

void FlowPartTest::nothingIsHiddenFromZero()
{
    const Flow flow;
    const FlowPart part = strongPart(flow.figure, 0.0);
    QCOMPARE(part.hiddenLinks, 0U);
    QCOMPARE(part.hiddenTouchpoints, 0U);
    QCOMPARE(links(part.figure), links(flow.figure));
    QCOMPARE(part.figure.nodes.size(), flow.figure.nodes.size());
}

void FlowPartTest::weakLinksAndTheirNodesAreHidden()
{
    const Flow flow;
    const FlowPart part = strongPart(flow.figure, 0.01);
    QCOMPARE(part.hiddenLinks, 2U); // to D and from D
    QCOMPARE(part.hiddenTouchpoints, 1U);
    QCOMPARE(names(part.figure), std::string("A B C E")); // E has no link to hide
    const std::string shown = "start>A start>B A>C A>conversion B>lost C>conversion";
    QCOMPARE(links(part.figure), shown);
}

void FlowPartTest::whatIsKeptStays()
{
    const Flow flow;
    const FlowPart withLink = strongPart(flow.figure, 0.01, {{}, {flow.rare}});
    QCOMPARE(withLink.hiddenLinks, 1U); // D's way on
    QVERIFY(links(withLink.figure).find("C>D") != std::string::npos);
    const FlowPart withNode = strongPart(flow.figure, 0.01, {{LinkNode::of(flow.d)}, {}});
    QCOMPARE(withNode.hiddenLinks, 0U); // in and out
    QCOMPARE(withNode.hiddenTouchpoints, 0U);
}

void FlowPartTest::findingsStayAndFindTheirNodes()
{
    Flow flow;
    const std::size_t start = 0;
    const std::size_t conversion = 1;
    FlowFinding path;
    path.nodes = {start, flow.node(flow.a), flow.node(flow.c), flow.node(flow.d), conversion};
    for (std::size_t at = 0; at + 1 < path.nodes.size(); ++at)
        path.hops.emplace_back(path.nodes[at], path.nodes[at + 1]);
    flow.figure.findings = {path};
    const FlowPart part = strongPart(flow.figure, 0.45);
    // Of 0.45 on there is only start → A; B and its links go, A's other way and C's, too.
    const std::string way = "start>A A>C C>D D>conversion";
    QCOMPARE(links(part.figure), way);
    QCOMPARE(names(part.figure), std::string("A C D E"));
    const FlowFinding& found = part.figure.findings.front();
    QCOMPARE(found.nodes.size(), 5U);
    QCOMPARE(part.figure.nodes[found.nodes[3]].name, std::string("D"));
    QCOMPARE(found.hops[2], (std::pair{found.nodes[2], found.nodes[3]}));
}

// C is kept: in comes A's link, out the one to conversion (0.294), not the rare one to D.
void FlowPartTest::aLonelyNodeKeepsItsStrongestLinks()
{
    Flow flow;
    flow.figure.findings = {{FlowFindingKind::Bottleneck, {}, {flow.node(flow.c)}, {}, {}}};
    const FlowPart part = strongPart(flow.figure, 0.45);
    QCOMPARE(links(part.figure), std::string("start>A A>C C>conversion"));

    // B's only way on is a loss: it stays rather than none.
    flow.figure.findings = {{FlowFindingKind::Bottleneck, {}, {flow.node(flow.b)}, {}, {}}};
    const FlowPart loss = strongPart(flow.figure, 0.45);
    QCOMPARE(links(loss.figure), std::string("start>A start>B B>lost"));
}

void FlowPartTest::theShareLeavesWhatCanBeToldApart()
{
    QCOMPARE(legibleShare(evenFlow(35, LinkEnd::Conversion)), 0.0); // 70 links
    // 72 links of 1/36 = 0.028 each: 0.02 leaves all, 0.03 none.
    QCOMPARE(legibleShare(evenFlow(36, LinkEnd::Conversion)), 0.03);
    QCOMPARE(legibleShare(evenFlow(70, LinkEnd::Lost)), 0.0); // losses are hardly seen
}

QTEST_APPLESS_MAIN(FlowPartTest)
#include "tst_flowpart.moc"
