// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/linkedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// Notes, links and places on the map: each edit does what it says, may be applied, and is undone
// exactly.
class TestBoardEdits : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aLinkTakesTheRestOfItsRow();
    void countedLinksStayCounted();
    void senselessLinksAreRefused_data();
    void senselessLinksAreRefused();
    void notesAreAddedChangedAndMoved();
    void placementsGoToOtherPhasesAndRings();
    void aTakenPhaseIsLeftAlone();
    void aMixedRemovalIsOneEdit();
    void joinedEditsChangeARecordOnce();

private:
    void performAndUndo(const Edit& edit); // leaves it performed
    WorkshopBuilder m_builder;
    Workshop m_workshop;
    Id<Phase> m_first, m_second;
    Id<Touchpoint> m_site, m_shop, m_hotline;
    Id<Placement> m_siteFirst, m_shopFirst, m_shopSecond;
};

void TestBoardEdits::init()
{
    m_builder = {};
    m_first = m_builder.phase("Search");
    m_second = m_builder.phase("Buy");
    m_site = m_builder.touchpoint("Website");
    m_shop = m_builder.touchpoint("Shop");
    m_hotline = m_builder.touchpoint("Hotline");
    m_siteFirst = m_builder.placement(m_site, m_first);
    m_shopFirst = m_builder.placement(m_shop, m_first);
    m_shopSecond = m_builder.placement(m_shop, m_second);
    m_workshop = m_builder.workshop();
}

void TestBoardEdits::performAndUndo(const Edit& edit)
{
    QVERIFY(!edit.isEmpty());
    QVERIFY(check(m_workshop, edit).has_value());
    const Workshop before = m_workshop;
    m_workshop.apply(edit);
    QVERIFY(!(m_workshop == before));
    Workshop back = m_workshop;
    back.apply(inverse(edit));
    QVERIFY(back == before);
}

void TestBoardEdits::aLinkTakesTheRestOfItsRow()
{
    const auto only
        = [this](const Edit& edit) { return *std::get<Change<Link>>(edit.changes.at(0)).after; };
    Edit edit = addLink(m_workshop, LinkNode::of(m_site), LinkNode::of(m_shop));
    QCOMPARE(only(edit).weight, 1.0);
    QVERIFY(only(edit).unit == LinkUnit::Share);
    performAndUndo(edit);
    performAndUndo(*reweighLink(m_workshop, only(edit).id, 0.75));
    edit = addLink(m_workshop, LinkNode::of(m_site), {LinkEnd::Lost, {}});
    QCOMPARE(only(edit).weight, 0.25); // 1 − 0.75
    performAndUndo(edit);
    edit = addLink(m_workshop, LinkNode::of(m_site), LinkNode::of(m_hotline));
    QCOMPARE(only(edit).weight, 0.1); // nothing is left: a tenth
    performAndUndo(edit);
    QVERIFY(addLink(m_workshop, LinkNode::of(m_site), LinkNode::of(m_shop)).isEmpty());
    QVERIFY(!addLink(m_workshop, LinkNode::of(m_shop), LinkNode::of(m_site)).isEmpty());
}

void TestBoardEdits::countedLinksStayCounted()
{
    Link counted;
    counted.fromEnd = LinkEnd::Start;
    counted.to = m_site;
    counted.weight = 240.0;
    counted.unit = LinkUnit::Count;
    m_builder.add(counted);
    m_workshop = m_builder.workshop();
    const Edit edit = addLink(m_workshop, {LinkEnd::Start, {}}, LinkNode::of(m_shop));
    const Link added = *std::get<Change<Link>>(edit.changes.at(0)).after;
    QVERIFY(added.unit == LinkUnit::Count);
    QCOMPARE(added.weight, 1.0);
    performAndUndo(edit);
}

void TestBoardEdits::senselessLinksAreRefused_data()
{
    QTest::addColumn<bool>("fromSite");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addRow("to itself") << true << static_cast<int>(LinkEnd::Touchpoint) << -1;
    QTest::addRow("into the start") << true << 0 << static_cast<int>(LinkEnd::Start);
    QTest::addRow("out of conversion")
        << false << static_cast<int>(LinkEnd::Conversion) << static_cast<int>(LinkEnd::Lost);
    QTest::addRow("out of loss") << false << static_cast<int>(LinkEnd::Lost)
                                 << static_cast<int>(LinkEnd::Conversion);
}

void TestBoardEdits::senselessLinksAreRefused()
{
    QFETCH(bool, fromSite);
    QFETCH(int, from);
    QFETCH(int, to);
    const LinkNode origin
        = fromSite ? LinkNode::of(m_site) : LinkNode{static_cast<LinkEnd>(from), {}};
    const LinkNode target = to < 0 ? LinkNode::of(m_site) : LinkNode{static_cast<LinkEnd>(to), {}};
    QVERIFY(addLink(m_workshop, origin, target).isEmpty());
}

void TestBoardEdits::notesAreAddedChangedAndMoved()
{
    QVERIFY(addNote(Board::Map, 0, 0, " \t").isEmpty());
    const Edit added = addNote(Board::Flow, 12.0, -30.0, "  Who answers? ");
    performAndUndo(added);
    const Note note = *std::get<Change<Note>>(added.changes.at(0)).after;
    QCOMPARE(note.text, std::string("Who answers?"));
    QVERIFY(note.board == Board::Flow);
    QVERIFY(changeNote(m_workshop, note.id, " ").isEmpty());
    QVERIFY(moveNotes(m_workshop, {{note.id, 12.0, -30.0}}).isEmpty());
    performAndUndo(changeNote(m_workshop, note.id, "Who answers when?"));
    performAndUndo(moveNotes(m_workshop, {{note.id, 20.0, 40.0}}));
    QCOMPARE(m_workshop.find(note.id)->x, 20.0);
    QCOMPARE(m_workshop.find(note.id)->y, 40.0);
}

void TestBoardEdits::placementsGoToOtherPhasesAndRings()
{
    performAndUndo(movePlacements(m_workshop,
        {{m_siteFirst, m_second, Role::Decisive}, {m_shopFirst, m_first, Role::Peripheral}}));
    QCOMPARE(m_workshop.find(m_siteFirst)->phase.value, m_second.value);
    QVERIFY(m_workshop.find(m_siteFirst)->role == Role::Decisive);
    QVERIFY(m_workshop.find(m_shopFirst)->role == Role::Peripheral);
    QVERIFY(movePlacements(m_workshop, {{m_siteFirst, m_second, Role::Decisive}}).isEmpty());
}

void TestBoardEdits::aTakenPhaseIsLeftAlone()
{
    const Edit edit = movePlacements(m_workshop,
        {{m_shopFirst, m_second, Role::Decisive}, {m_siteFirst, m_second, Role::Supporting}});
    QCOMPARE(edit.changes.size(), std::size_t{1}); // the shop is in the second phase already
    performAndUndo(edit);
    QCOMPARE(m_workshop.find(m_shopFirst)->phase.value, m_first.value);
    QCOMPARE(m_workshop.find(m_siteFirst)->phase.value, m_second.value);
}

void TestBoardEdits::aMixedRemovalIsOneEdit()
{
    const Edit link = addLink(m_workshop, LinkNode::of(m_site), LinkNode::of(m_shop));
    m_workshop.apply(link);
    m_workshop.apply(addNote(Board::Map, 0, 0, "Check this"));
    const Id<Link> linkId = std::get<Change<Link>>(link.changes.at(0)).after->id;
    const Id<Note> noteId = m_workshop.all<Note>().begin()->first;
    // The link goes with its touchpoint and is named, too: it is removed once.
    const Edit edit = removeFromBoard(m_workshop, {{m_site}, {m_shopSecond}, {linkId}, {noteId}});
    QVERIFY(edit.kind == EditKind::RemoveTouchpoints);
    performAndUndo(edit);
    QVERIFY(m_workshop.all<Note>().empty());
    QVERIFY(m_workshop.all<Link>().empty());
    QVERIFY(!m_workshop.find(m_shopSecond));
    QVERIFY(m_workshop.find(m_shopFirst));
    QVERIFY(!m_workshop.find(m_siteFirst));
    QVERIFY(removeFromBoard(m_workshop, {}).isEmpty());
}

void TestBoardEdits::joinedEditsChangeARecordOnce()
{
    const Edit move = movePlacements(m_workshop, {{m_siteFirst, m_second, Role::Decisive}});
    const Edit other = movePlacements(m_workshop,
        {{m_siteFirst, m_first, Role::Peripheral}, {m_shopSecond, m_second, Role::Decisive}});
    const Edit both = joined(move, other);
    QCOMPARE(both.changes.size(), std::size_t{2});
    performAndUndo(both);
    QVERIFY(m_workshop.find(m_siteFirst)->role == Role::Decisive); // as the first says
    QVERIFY(joined({}, move) == move);
}

QTEST_APPLESS_MAIN(TestBoardEdits)
#include "tst_boardedits.moc"
