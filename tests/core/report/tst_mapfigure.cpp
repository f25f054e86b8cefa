// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mapfigure.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// Which placement of a touchpoint is its chip, which are ghosts, and which links are lines.
class TestMapFigure : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theChipIsWhereImportanceTimesUsageIsLargest();
    void ofSeveralAlikeTheFirstPhaseWins();
    void aSegmentShowsItsOwnAndWhatIsForAll();
    void parkedTouchpointsAreOnNoBoard();
    void linksAreSharesOfWhatLeaves();
    void anEmptyWorkshopIsAnEmptyMap();

private:
    WorkshopBuilder m_builder;
    Id<Phase> m_search, m_buy;
    Id<Touchpoint> m_site, m_shop;
};

namespace {

Segment named(const char* name)
{
    Segment segment;
    segment.name = name;
    return segment;
}

} // namespace

void TestMapFigure::init()
{
    m_builder = {};
    m_search = m_builder.phase("Search");
    m_buy = m_builder.phase("Buy");
    m_site = m_builder.touchpoint("Website");
    m_shop = m_builder.touchpoint("Shop");
}

void TestMapFigure::theChipIsWhereImportanceTimesUsageIsLargest()
{
    const Id<Placement> first = m_builder.placement(m_site, m_search, 0.9); // × 3 = 2.7
    const Id<Placement> second = m_builder.placement(m_site, m_buy, 0.6); // × 5 = 3.0
    m_builder.change(second, [](Placement& placement) {
        placement.importance = 5.0;
        placement.role = Role::Decisive;
    });
    const MapFigure figure = mapFigure(m_builder.workshop(), nullptr);
    QCOMPARE(figure.phases.size(), std::size_t{2});
    QCOMPARE(figure.chips.size(), std::size_t{1}); // the shop is not placed
    QCOMPARE(figure.chips[0].placement.value, second.value);
    QCOMPARE(figure.chips[0].phase, std::size_t{1});
    QVERIFY(figure.chips[0].role == Role::Decisive);
    QVERIFY(!figure.chips[0].cover); // nothing is computed
    QCOMPARE(figure.ghosts.size(), std::size_t{1});
    QCOMPARE(figure.ghosts[0].placement.value, first.value);
}

void TestMapFigure::ofSeveralAlikeTheFirstPhaseWins()
{
    m_builder.placement(m_site, m_buy, 0.5);
    const Id<Placement> first = m_builder.placement(m_site, m_search, 0.5);
    QCOMPARE(mapFigure(m_builder.workshop(), nullptr).chips[0].placement.value, first.value);
}

void TestMapFigure::aSegmentShowsItsOwnAndWhatIsForAll()
{
    const Id<Segment> families = m_builder.add(named("Families"));
    const Id<Segment> firms = m_builder.add(named("Firms"));
    m_builder.placement(m_site, m_search);
    const Id<Placement> own = m_builder.placement(m_shop, m_search);
    m_builder.change(own, [&](Placement& placement) { placement.segment = families; });
    QCOMPARE(mapFigure(m_builder.workshop(), nullptr).chips.size(), std::size_t{2});
    const MapFigure shown = mapFigure(m_builder.workshop(), nullptr, families);
    QCOMPARE(shown.segment, std::string("Families"));
    QCOMPARE(shown.chips.size(), std::size_t{2});
    const MapFigure others = mapFigure(m_builder.workshop(), nullptr, firms);
    QCOMPARE(others.chips.size(), std::size_t{1});
    QCOMPARE(others.chips[0].name, std::string("Website"));
}

void TestMapFigure::parkedTouchpointsAreOnNoBoard()
{
    m_builder.placement(m_site, m_search);
    m_builder.change(m_site, [](Touchpoint& touchpoint) { touchpoint.parked = true; });
    QVERIFY(mapFigure(m_builder.workshop(), nullptr).chips.empty());
}

void TestMapFigure::linksAreSharesOfWhatLeaves()
{
    m_builder.placement(m_site, m_search);
    m_builder.placement(m_shop, m_buy);
    const auto link = [&](std::optional<Id<Touchpoint>> to, double weight, LinkUnit unit) {
        Link created;
        created.from = m_site;
        created.to = to;
        created.toEnd = to ? LinkEnd::Touchpoint : LinkEnd::Lost;
        created.weight = weight;
        created.unit = unit;
        return m_builder.add(created);
    };
    const Id<Link> counted = link(m_shop, 30.0, LinkUnit::Count);
    link({}, 90.0, LinkUnit::Count); // is no line, but counts: 30 of 120
    MapFigure figure = mapFigure(m_builder.workshop(), nullptr);
    QCOMPARE(figure.links.size(), std::size_t{1});
    QCOMPARE(figure.links[0].share, 0.25);
    m_builder.change(counted, [](Link& changed) {
        changed.unit = LinkUnit::Share;
        changed.weight = 0.4;
    });
    figure = mapFigure(m_builder.workshop(), nullptr);
    QCOMPARE(figure.links[0].share, 0.4);
    m_builder.change(m_shop, [](Touchpoint& touchpoint) { touchpoint.parked = true; });
    QVERIFY(mapFigure(m_builder.workshop(), nullptr).links.empty()); // one end is not shown
}

void TestMapFigure::anEmptyWorkshopIsAnEmptyMap()
{
    const MapFigure figure = mapFigure(Workshop(), nullptr, Id<Segment>{7});
    QVERIFY(figure.phases.empty() && figure.chips.empty() && figure.ghosts.empty());
    QVERIFY(figure.links.empty() && figure.segment.empty());
}

QTEST_APPLESS_MAIN(TestMapFigure)
#include "tst_mapfigure.moc"
