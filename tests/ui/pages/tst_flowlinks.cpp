// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/flowdriver.h"

using namespace rundblick;

// Links as a person draws, weighs and removes them, by mouse and by keyboard.
class FlowLinksTest : public FlowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { chooseStyle(); }
    void init() { open(); }
    void cleanup() { undoAll(); }
    void dragFromTheHandleLinks();
    void dragIntoNothingLinksNothing();
    void linkToolLinksByTwoClicks();
    void keysLinkToTheNextNode();
    void doubleClickAsksForTheWeight();
    void sumIsShownWhileTyping();
    void oneClickScalesTheRow();
    void escapeKeepsTheWeight();
    void tooMuchIsNotTaken();
    void countsAreTypedAsNumbers();
    void deleteRemovesTheLink();
    void keysAloneWeighALink();
};

void FlowLinksTest::dragFromTheHandleLinks()
{
    drag(handleOf(site()), at(shop()));
    QVERIFY(link(site(), shop()));
    QCOMPARE(link(site(), shop())->weight, 0.1); // all of the row were lost
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::AddLink);
    QVERIFY(view().scene().chosen().contains(link(site(), shop())->id));
}

void FlowLinksTest::dragIntoNothingLinksNothing()
{
    drag(handleOf(site()), QPoint(5, 5));
    QVERIFY(!m_session->history().toUndo());
    drag(handleOf(shop()), at(start)); // nobody goes back before the beginning
    QVERIFY(!m_session->history().toUndo());
}

void FlowLinksTest::linkToolLinksByTwoClicks()
{
    QTest::mouseClick(chip(QStringLiteral("&Link")), Qt::LeftButton);
    QVERIFY(view().isLinking());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(shop()));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(fair()));
    QVERIFY(link(shop(), fair()));
    QTest::mouseClick(chip(QStringLiteral("&Link")), Qt::LeftButton);
    QVERIFY(!view().isLinking());
}

void FlowLinksTest::keysLinkToTheNextNode()
{
    view().setFocus();
    view().scene().choose(BoardKey(m_shop));
    QTest::keyClick(&view(), Qt::Key_L);
    while (view().scene().current() != BoardKey(m_fair))
        QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(link(shop(), fair()));
    view().scene().choose(BoardKey(m_site));
    QTest::keyClick(&view(), Qt::Key_L);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(workshop().all<Link>().size(), 5U); // the link was dropped
}

void FlowLinksTest::doubleClickAsksForTheWeight()
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(link(shop(), conversion)->id));
    QVERIFY(view().writer().weightEditor());
    QVERIFY(weightLine()->hasFocus());
    QTest::keyClicks(weightLine(), QStringLiteral("55"));
    QTest::keyClick(weightLine(), Qt::Key_Return);
    QCOMPARE(link(shop(), conversion)->weight, 0.55);
    QTRY_VERIFY(!view().writer().weightEditor());
    QVERIFY(view().hasFocus());
}

void FlowLinksTest::sumIsShownWhileTyping()
{
    view().writer().edit(link(shop(), conversion)->id);
    QVERIFY(sumShown().contains(QStringLiteral("100.0")));
    auto* scale = view().writer().weightEditor()->findChild<QPushButton*>();
    QVERIFY(scale->isHidden());
    QTest::keyClicks(weightLine(), QStringLiteral("75"));
    QVERIFY2(sumShown().contains(QStringLiteral("115.0")), qPrintable(sumShown())); // 75 + 40
    QVERIFY(!scale->isHidden());
    QCOMPARE(link(shop(), conversion)->weight, 0.6); // not yet
    QTest::keyClick(weightLine(), Qt::Key_Escape);
}

void FlowLinksTest::oneClickScalesTheRow()
{
    view().writer().edit(link(shop(), conversion)->id);
    QTest::keyClicks(weightLine(), QStringLiteral("100"));
    QTest::mouseClick(view().writer().weightEditor()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(link(shop(), conversion)->weight, 1.0 / 1.4);
    QCOMPARE(link(shop(), site())->weight, 0.4 / 1.4);
    QTRY_VERIFY(!view().writer().weightEditor());
}

void FlowLinksTest::escapeKeepsTheWeight()
{
    view().writer().edit(link(shop(), conversion)->id);
    QTest::keyClicks(weightLine(), QStringLiteral("5"));
    QTest::keyClick(weightLine(), Qt::Key_Escape);
    QVERIFY(!m_session->history().toUndo());
    view().writer().edit(link(shop(), conversion)->id);
    QTest::keyClick(weightLine(), Qt::Key_Return); // as it is
    QVERIFY(!m_session->history().toUndo());
}

void FlowLinksTest::tooMuchIsNotTaken()
{
    view().writer().edit(link(shop(), conversion)->id);
    for (const char* text : {"140", "-3", "abc"}) {
        weightLine()->selectAll();
        QTest::keyClicks(weightLine(), QString::fromLatin1(text));
        QVERIFY(sumShown().contains(QStringLiteral("0 to 100")));
        QTest::keyClick(weightLine(), Qt::Key_Return);
        QVERIFY(view().writer().weightEditor()); // it waits for a weight
        QVERIFY(!m_session->history().toUndo());
    }
    QTest::keyClick(weightLine(), Qt::Key_Escape);
}

void FlowLinksTest::countsAreTypedAsNumbers()
{
    WorkshopBuilder builder;
    const auto from = builder.touchpoint("Shop");
    const auto counted = builder.add(
        Link{{}, LinkEnd::Touchpoint, from, LinkEnd::Conversion, {}, 120.0, LinkUnit::Count});
    show(builder.workshop());
    view().writer().edit(counted);
    QTest::keyClicks(weightLine(), QStringLiteral("300"));
    QTest::keyClick(weightLine(), Qt::Key_Return);
    QCOMPARE(workshop().find(counted)->weight, 300.0);
}

void FlowLinksTest::deleteRemovesTheLink()
{
    const Id<Link> id = link(shop(), site())->id;
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(id));
    QVERIFY(view().scene().chosen().contains(id));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(!link(shop(), site()));
    QVERIFY(workshop().find(m_site));
}

void FlowLinksTest::keysAloneWeighALink()
{
    view().setFocus();
    view().scene().choose(BoardKey(m_shop));
    QTest::keyClick(&view(), Qt::Key_W); // the heaviest link first
    QVERIFY(view().scene().current() == BoardKey(link(shop(), conversion)->id));
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY(view().scene().current() == BoardKey(link(shop(), site())->id));
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClicks(weightLine(), QStringLiteral("25 %"));
    QTest::keyClick(weightLine(), Qt::Key_Return);
    QCOMPARE(link(shop(), site())->weight, 0.25);
    QTest::keyClick(&view(), Qt::Key_Right); // on to its target
    QVERIFY(view().scene().current() == BoardKey(m_site));
}

QTEST_MAIN(FlowLinksTest)
#include "tst_flowlinks.moc"
