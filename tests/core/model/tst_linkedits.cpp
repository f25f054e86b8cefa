// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/linkedits.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <limits>

using namespace rundblick;

namespace {

const LinkNode start{LinkEnd::Start, {}};
const LinkNode conversion{LinkEnd::Conversion, {}};
const LinkNode lost{LinkEnd::Lost, {}};

} // namespace

class LinkEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void endsLimitWhereLinksLead_data();
    void endsLimitWhereLinksLead();
    void aLinkTakesWhatItsRowLeaves();
    void inARowOfCountsItCountsOne();
    void aLinkIsDrawnOnce();
    void weightsOutOfRangeAreRefused_data();
    void weightsOutOfRangeAreRefused();
    void rowsAreScaledInProportion();
    void completeAndMixedRowsAreLeftAlone();
    void removedTouchpointsTakeLinksAndPlaces();
    void nodesMoveAndAreArranged();
    void undoIsExact();

private:
    LinkNode shop() const { return {LinkEnd::Touchpoint, m_shop}; }
    LinkNode fair() const { return {LinkEnd::Touchpoint, m_fair}; }
    LinkNode site() const { return {LinkEnd::Touchpoint, m_site}; }

    // Performs the edit, after proving that its inverse brings back exactly what was.
    void apply(const Edit& edit)
    {
        QVERIFY(check(m_workshop, edit));
        const Workshop before = m_workshop;
        m_workshop.apply(edit);
        Workshop undone = m_workshop;
        undone.apply(inverse(edit));
        QVERIFY(undone == before);
    }
    double weight(const LinkNode& from, const LinkNode& to) const
    {
        return linkBetween(m_workshop, from, to)->weight;
    }

    Workshop m_workshop;
    Id<Touchpoint> m_shop;
    Id<Touchpoint> m_fair;
    Id<Touchpoint> m_site;
};

void LinkEditsTest::init()
{
    WorkshopBuilder builder;
    m_shop = builder.touchpoint("Shop");
    m_fair = builder.touchpoint("Fair");
    m_site = builder.touchpoint("Site");
    m_workshop = builder.workshop();
}

void LinkEditsTest::endsLimitWhereLinksLead_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("may");
    const char* names[] = {"start", "conversion", "lost", "shop", "fair"};
    const bool may[5][5] = {{false, true, true, true, true}, {}, {},
        {false, true, true, false, true}, {false, true, true, true, false}};
    for (int from = 0; from < 5; ++from)
        for (int to = 0; to < 5; ++to)
            QTest::addRow("%s to %s", names[from], names[to]) << from << to << may[from][to];
}

void LinkEditsTest::endsLimitWhereLinksLead()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, may);
    const LinkNode ends[] = {start, conversion, lost, shop(), fair()};
    const Edit edit = addLink(m_workshop, ends[from], ends[to]);
    QCOMPARE(edit.isEmpty(), !may);
    apply(edit);
    QCOMPARE(linkBetween(m_workshop, ends[from], ends[to]) != nullptr, may);
}

void LinkEditsTest::aLinkTakesWhatItsRowLeaves()
{
    apply(addLink(m_workshop, shop(), fair()));
    QCOMPARE(weight(shop(), fair()), 1.0); // alone
    apply(*reweighLink(m_workshop, linkBetween(m_workshop, shop(), fair())->id, 0.7));
    apply(addLink(m_workshop, shop(), conversion));
    QCOMPARE(weight(shop(), conversion), 1.0 - 0.7);
    QVERIFY(rowSum(m_workshop, shop()).isComplete());
    apply(addLink(m_workshop, shop(), lost));
    QCOMPARE(weight(shop(), lost), 0.1); // a full row gives nothing away
    QVERIFY(!rowSum(m_workshop, shop()).isComplete());
    QCOMPARE(rowSum(m_workshop, shop()).shares, 3U);
    QCOMPARE(linksFrom(m_workshop, fair()).size(), 0U);
}

void LinkEditsTest::inARowOfCountsItCountsOne()
{
    WorkshopBuilder builder;
    const auto from = builder.touchpoint("From");
    const auto one = builder.touchpoint("One");
    const auto two = builder.touchpoint("Two");
    for (const auto& [to, count] : {std::pair{one, 30.0}, {two, 50.0}})
        builder.add(
            Link{{}, LinkEnd::Touchpoint, from, LinkEnd::Touchpoint, to, count, LinkUnit::Count});
    m_workshop = builder.workshop();
    const LinkNode row{LinkEnd::Touchpoint, from};
    apply(addLink(m_workshop, row, lost));
    const Link& drawn = *linkBetween(m_workshop, row, lost);
    QCOMPARE(drawn.unit, LinkUnit::Count);
    QCOMPARE(drawn.weight, 1.0);
    QCOMPARE(rowSum(m_workshop, row).countSum, 81.0);
    QVERIFY(rowSum(m_workshop, row).isComplete());
}

void LinkEditsTest::aLinkIsDrawnOnce()
{
    apply(addLink(m_workshop, start, shop()));
    QVERIFY(addLink(m_workshop, start, shop()).isEmpty());
}

void LinkEditsTest::weightsOutOfRangeAreRefused_data()
{
    QTest::addColumn<double>("weight");
    QTest::addColumn<bool>("refused");
    QTest::addRow("0") << 0.0 << false;
    QTest::addRow("all") << 1.0 << false;
    QTest::addRow("more than all") << 1.01 << true;
    QTest::addRow("negative") << -0.1 << true;
    QTest::addRow("no number") << std::numeric_limits<double>::quiet_NaN() << true;
    QTest::addRow("infinite") << std::numeric_limits<double>::infinity() << true;
}

void LinkEditsTest::weightsOutOfRangeAreRefused()
{
    QFETCH(double, weight);
    QFETCH(bool, refused);
    apply(addLink(m_workshop, shop(), fair()));
    const auto edit = reweighLink(m_workshop, linkBetween(m_workshop, shop(), fair())->id, weight);
    QCOMPARE(!edit, refused);
    if (!edit)
        QCOMPARE(edit.error().code, Code::ValueOutOfRange);
}

void LinkEditsTest::rowsAreScaledInProportion()
{
    for (const LinkNode& to : {fair(), site(), conversion})
        apply(addLink(m_workshop, shop(), to));
    const double weights[] = {0.9, 0.6, 0.0};
    int at = 0;
    for (const LinkNode& to : {fair(), site(), conversion})
        apply(*reweighLink(m_workshop, linkBetween(m_workshop, shop(), to)->id, weights[at++]));
    apply(scaleRow(m_workshop, shop())); // 0.9 + 0.6 = 1.5
    QCOMPARE(weight(shop(), fair()), 0.6);
    QCOMPARE(weight(shop(), site()), 0.4);
    QCOMPARE(weight(shop(), conversion), 0.0);
    for (const LinkNode& to : {fair(), site(), conversion})
        apply(*reweighLink(m_workshop, linkBetween(m_workshop, shop(), to)->id, 0.0));
    apply(scaleRow(m_workshop, shop()));
    QCOMPARE(weight(shop(), site()), 1.0 / 3.0);
}

void LinkEditsTest::completeAndMixedRowsAreLeftAlone()
{
    QVERIFY(scaleRow(m_workshop, shop()).isEmpty());
    apply(addLink(m_workshop, shop(), fair()));
    QVERIFY(scaleRow(m_workshop, shop()).isEmpty()); // sums to 1
    apply(*reweighLink(m_workshop, linkBetween(m_workshop, shop(), fair())->id, 0.4));
    apply(addRecord(Link{Id<Link>::random(), LinkEnd::Touchpoint, m_shop, LinkEnd::Lost, {}, 25.0,
        LinkUnit::Count}));
    QVERIFY(scaleRow(m_workshop, shop()).isEmpty()); // the counts take the rest
}

void LinkEditsTest::removedTouchpointsTakeLinksAndPlaces()
{
    apply(addLink(m_workshop, shop(), fair()));
    apply(addLink(m_workshop, start, site()));
    const NodeMove moves[] = {{fair(), 10.0, 20.0}, {site(), 30.0, 40.0}};
    apply(moveNodes(m_workshop, moves));
    apply(removeTouchpoints(m_workshop, {m_fair}));
    QCOMPARE(m_workshop.all<Link>().size(), 1U);
    QCOMPARE(m_workshop.all<NodePlace>().size(), 1U);
    QVERIFY(placeOf(m_workshop, site()));
}

void LinkEditsTest::nodesMoveAndAreArranged()
{
    const NodeMove first[] = {{start, 1.0, 2.0}, {shop(), 3.0, 4.0},
        {{LinkEnd::Touchpoint, Id<Touchpoint>{999}}, 0.0, 0.0}};
    apply(moveNodes(m_workshop, first));
    QCOMPARE(m_workshop.all<NodePlace>().size(), 2U);
    const NodeMove second[] = {{shop(), 5.0, 6.0}};
    apply(moveNodes(m_workshop, second));
    QCOMPARE(m_workshop.all<NodePlace>().size(), 2U); // one place per node
    QCOMPARE(placeOf(m_workshop, shop())->x, 5.0);
    QVERIFY(moveNodes(m_workshop, second).isEmpty());
    apply(arrangeNodes(m_workshop));
    QVERIFY(m_workshop.all<NodePlace>().empty());
    QVERIFY(arrangeNodes(m_workshop).isEmpty());
}

// A long series of edits, undone step by step and redone.
void LinkEditsTest::undoIsExact()
{
    std::vector<Edit> edits;
    std::vector<Workshop> states{m_workshop};
    const auto perform = [&](const Edit& edit) {
        m_workshop.apply(edit);
        edits.push_back(edit);
        states.push_back(m_workshop);
    };
    const LinkNode ends[] = {start, shop(), fair(), site(), conversion, lost};
    for (const LinkNode& from : ends)
        for (const LinkNode& to : ends)
            perform(addLink(m_workshop, from, to));
    for (const LinkNode& from : ends)
        perform(scaleRow(m_workshop, from));
    const NodeMove moves[] = {{shop(), 1.0, 1.0}, {lost, 2.0, 2.0}};
    perform(moveNodes(m_workshop, moves));
    perform(arrangeNodes(m_workshop));
    perform(removeRecords<Link>(
        m_workshop, {m_workshop.all<Link>().begin()->first}, EditKind::RemoveLinks));
    for (std::size_t at = edits.size(); at-- > 0;) {
        m_workshop.apply(inverse(edits[at]));
        QVERIFY(m_workshop == states[at]);
    }
    for (std::size_t at = 0; at < edits.size(); ++at) {
        m_workshop.apply(edits[at]);
        QVERIFY(m_workshop == states[at + 1]);
    }
}

QTEST_APPLESS_MAIN(LinkEditsTest)
#include "tst_linkedits.moc"
