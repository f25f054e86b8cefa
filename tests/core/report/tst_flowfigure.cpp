// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/model/paths.h"
#include "core/report/flow/flowfigure.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class FlowFigureTest : public QObject {
    Q_OBJECT

private slots:
    void endsComeFirst();
    void sharesAreOfThoseWhoLeave();
    void countsDivideWhatSharesLeave();
    void pathsAreObserved();
    void theMethodSaysWhatCounts_data();
    void theMethodSaysWhatCounts();
    void deadEndsAreNamed();
    void trapsAreNamedWithTheirWay();
    void whatNobodyReachesIsNamed();
    void whatNobodyAvoidsIsNamed();
    void mainPathsAndBottlenecksAreOfTheAnalysis();
    void parkedTouchpointsAreLeftOut();

private:
    // From a touchpoint (or an end) to another; the ends are LinkEnd values.
    using Place = std::variant<LinkEnd, Id<Touchpoint>>;
    static void link(WorkshopBuilder& builder, Place from, Place to, double weight = 1.0,
        LinkUnit unit = LinkUnit::Share)
    {
        Link link;
        const auto split = [](Place place, LinkEnd& end, std::optional<Id<Touchpoint>>& id) {
            if (const auto* touchpoint = std::get_if<Id<Touchpoint>>(&place))
                id = *touchpoint;
            else
                end = std::get<LinkEnd>(place);
        };
        split(from, link.fromEnd, link.from);
        split(to, link.toEnd, link.to);
        link.weight = weight;
        link.unit = unit;
        builder.add(link);
    }
    static std::vector<const FlowFinding*> found(const FlowFigure& figure, Code code)
    {
        std::vector<const FlowFinding*> found;
        for (const FlowFinding& finding : figure.findings)
            if (finding.message.code == code)
                found.push_back(&finding);
        return found;
    }
    static std::size_t at(const FlowFigure& figure, Id<Touchpoint> id)
    {
        return *figure.find({LinkEnd::Touchpoint, id});
    }
};

void FlowFigureTest::endsComeFirst()
{
    WorkshopBuilder builder;
    builder.touchpoint("Shop");
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    QCOMPARE(figure.nodes.size(), 4U);
    QCOMPARE(figure.nodes[0].end.end, LinkEnd::Start);
    QCOMPARE(figure.nodes[1].end.end, LinkEnd::Conversion);
    QCOMPARE(figure.nodes[2].end.end, LinkEnd::Lost);
    QCOMPARE(figure.nodes[3].name, "Shop");
    QVERIFY(figure.findings.empty());
    QVERIFY(!figure.drawnCounts && !figure.observedCounts);
}

void FlowFigureTest::sharesAreOfThoseWhoLeave()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    link(builder, LinkEnd::Start, shop, 0.4);
    link(builder, shop, LinkEnd::Conversion, 0.3);
    link(builder, shop, LinkEnd::Lost, 0.9); // sums to 1.2
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    QCOMPARE(figure.links[0].share, 1.0);
    QCOMPARE(figure.links[1].share, 0.25); // 0.3/1.2
    QCOMPARE(figure.links[2].share, 0.75);
    QCOMPARE(figure.links[2].weight, 0.9);
}

void FlowFigureTest::countsDivideWhatSharesLeave()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto site = builder.touchpoint("Site");
    link(builder, shop, LinkEnd::Lost, 0.2);
    link(builder, shop, LinkEnd::Conversion, 30.0, LinkUnit::Count);
    link(builder, shop, site, 10.0, LinkUnit::Count);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    QCOMPARE(figure.links[0].share, 0.2);
    QCOMPARE(figure.links[1].share, 0.8 * 0.75);
    QCOMPARE(figure.links[2].share, 0.8 * 0.25);
}

// Three journeys of four convert through the shop, the fourth is lost there; of these three one
// went to the site first.
void FlowFigureTest::pathsAreObserved()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto site = builder.touchpoint("Site");
    PathSet set;
    set.rows = packPaths({{{shop}, 2.0, 0.0, 1.0}, {{site, shop}, 1.0, 0.0, 0.0}});
    builder.add(set);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    QVERIFY(figure.hasPaths && figure.observedCounts && !figure.drawnCounts);
    QCOMPARE(figure.observed.size(), 5U);
    const auto observed = [&](std::size_t from, std::size_t to) {
        for (const FlowLink& link : figure.observed)
            if (link.from == from && link.to == to)
                return link;
        return FlowLink{};
    };
    const std::size_t shopNode = at(figure, shop);
    const std::size_t siteNode = at(figure, site);
    QCOMPARE(observed(0, shopNode).weight, 3.0);
    QCOMPARE(observed(0, siteNode).share, 0.25);
    QCOMPARE(observed(siteNode, shopNode).share, 1.0);
    QCOMPARE(observed(shopNode, 1).weight, 3.0);
    QCOMPARE(observed(shopNode, 2).share, 0.25);
    QVERIFY(!observed(shopNode, 1).link);
}

void FlowFigureTest::theMethodSaysWhatCounts_data()
{
    QTest::addColumn<JourneySource>("source");
    QTest::addColumn<bool>("withLinks");
    QTest::addColumn<bool>("withPaths");
    QTest::addColumn<bool>("drawn");
    QTest::addColumn<bool>("observed");
    using enum JourneySource;
    QTest::addRow("paths win") << Paths << true << true << false << true;
    QTest::addRow("links without paths") << Paths << true << false << true << false;
    QTest::addRow("links are asked for") << Links << true << true << true << false;
    QTest::addRow("both") << Both << true << true << true << true;
    QTest::addRow("both, but no paths") << Both << true << false << true << false;
    QTest::addRow("both, but no links") << Both << false << true << false << true;
}

void FlowFigureTest::theMethodSaysWhatCounts()
{
    QFETCH(JourneySource, source);
    QFETCH(bool, withLinks);
    QFETCH(bool, withPaths);
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    Method method;
    method.journeySource = source;
    builder.add(method);
    if (withLinks)
        link(builder, LinkEnd::Start, shop);
    if (withPaths) {
        PathSet set;
        set.rows = packPaths({{{shop}, 1.0, 0.0, 0.0}});
        builder.add(set);
    }
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    QTEST(figure.drawnCounts, "drawn");
    QTEST(figure.observedCounts, "observed");
}

void FlowFigureTest::deadEndsAreNamed()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto end = builder.touchpoint("End");
    link(builder, LinkEnd::Start, shop);
    link(builder, shop, LinkEnd::Conversion, 0.5);
    link(builder, shop, end, 0.5);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    const auto ends = found(figure, Code::FlowDeadEnd);
    QCOMPARE(ends.size(), 1U);
    QCOMPARE(ends[0]->nodes, std::vector{at(figure, end)});
    QCOMPARE(ends[0]->kind, FlowFindingKind::Trap);
}

void FlowFigureTest::trapsAreNamedWithTheirWay()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto one = builder.touchpoint("One");
    const auto two = builder.touchpoint("Two");
    link(builder, LinkEnd::Start, shop);
    link(builder, shop, LinkEnd::Conversion, 0.5);
    link(builder, shop, one, 0.5);
    link(builder, one, two);
    link(builder, two, one);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    const auto traps = found(figure, Code::JourneyClosedClass);
    QCOMPARE(traps.size(), 1U);
    QCOMPARE(traps[0]->nodes.size(), 2U);
    QCOMPARE(traps[0]->hops.size(), 2U); // there and back
    QVERIFY(traps[0]->hops[0].first == traps[0]->hops[1].second);
    QCOMPARE(std::get<std::string>(*traps[0]->message.find("cycle")), "One > Two > One");
}

void FlowFigureTest::whatNobodyReachesIsNamed()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto island = builder.touchpoint("Island");
    link(builder, LinkEnd::Start, shop);
    link(builder, shop, LinkEnd::Conversion);
    link(builder, island, LinkEnd::Lost);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    const auto findings = found(figure, Code::FlowUnreachable);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0]->nodes, std::vector{at(figure, island)});
}

// Two ways lead to the contract and one from there: nobody converts without it.
void FlowFigureTest::whatNobodyAvoidsIsNamed()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto site = builder.touchpoint("Site");
    const auto contract = builder.touchpoint("Contract");
    link(builder, LinkEnd::Start, shop, 0.5);
    link(builder, LinkEnd::Start, site, 0.5);
    link(builder, shop, contract);
    link(builder, site, contract);
    link(builder, contract, LinkEnd::Conversion);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    const auto findings = found(figure, Code::FlowUnavoidable);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0]->nodes, std::vector{at(figure, contract)});
}

// Start → shop (0.8 on, 0.2 lost) → site (0.5 on, 0.5 lost) → conversion: of the 1 − 0.4 = 0.6 that
// are lost, 0.2 are lost at the shop and 0.4 at the site: 1/3 and 2/3.
void FlowFigureTest::mainPathsAndBottlenecksAreOfTheAnalysis()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto site = builder.touchpoint("Site");
    link(builder, LinkEnd::Start, shop);
    link(builder, shop, site, 0.8);
    link(builder, shop, LinkEnd::Lost, 0.2);
    link(builder, site, LinkEnd::Conversion, 0.5);
    link(builder, site, LinkEnd::Lost, 0.5);
    ComputeOptions options;
    options.draws = 0;
    const Study study = studyOf(builder.workshop());
    const auto analysis = compute(builder.workshop(), study, options, {});
    QVERIFY(analysis);
    const FlowFigure figure = flowFigure(builder.workshop(), &*analysis);
    const auto paths = found(figure, Code::FlowMainPath);
    QCOMPARE(paths.size(), 1U); // there is no other
    const std::vector<std::size_t> way{0, at(figure, shop), at(figure, site), 1};
    QCOMPARE(paths[0]->nodes, way);
    QCOMPARE(paths[0]->hops.size(), 3U);
    QCOMPARE(std::get<double>(*paths[0]->message.find("share")), 1.0);
    const auto bottlenecks = found(figure, Code::FlowBottleneck);
    QCOMPARE(bottlenecks.size(), 2U); // the worst first
    QCOMPARE(bottlenecks[0]->nodes, std::vector{at(figure, site)});
    QCOMPARE(std::get<double>(*bottlenecks[0]->message.find("loss")), 2.0 / 3.0);
    QCOMPARE(bottlenecks[0]->number->quantity, Quantity::LossShare);
    QCOMPARE(*figure.nodes[at(figure, site)].reach, 0.8);
    QCOMPARE(figure.links[3].volume, 0.4); // 0.8 of the journeys, half of them
    QCOMPARE(found(figure, Code::FlowUnavoidable).size(), 2U);
}

void FlowFigureTest::parkedTouchpointsAreLeftOut()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto later = builder.touchpoint("Later");
    const auto linked = builder.touchpoint("Linked");
    for (const auto parked : {later, linked})
        builder.change(parked, [](Touchpoint& touchpoint) { touchpoint.parked = true; });
    link(builder, shop, linked);
    const FlowFigure figure = flowFigure(builder.workshop(), nullptr);
    QVERIFY(!figure.find({LinkEnd::Touchpoint, later}));
    QVERIFY(figure.find({LinkEnd::Touchpoint, linked})); // a link without an end says nothing
}

QTEST_APPLESS_MAIN(FlowFigureTest)
#include "tst_flowfigure.moc"
