// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"
#include "tests/ui/canvas/boarddriver.h"
#include "tests/ui/canvas/pen.h"
#include "ui/canvas/tools/writetools.h"

#include <QSignalSpy>

using namespace rundblick;

// A pen on a board: it selects, drags, links, edits and asks for the menu; its other buttons and
// its hovering are the mouse's.
class BoardPenTest : public BoardDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void aTapSelectsTwoEdit();
    void aDragMovesInOneEdit();
    void aDragOverFreeGroundSelectsWhatItTouches();
    void aDragWithTheLinkToolLinks();
    void heldStillItAsksForTheMenu();
    void aTremblingHandIsStill();
    void theOtherButtonsAreTheMouse();
    void withTheHandItPans();

private:
    QPoint at(const BoardKey& key) const { return BoardDriver::at(*m_scene->item(key)); }

    Id<Touchpoint> m_site, m_shop;
    Id<Note> m_note;
    std::unique_ptr<Pen> m_pen;
};

void BoardPenTest::init()
{
    WorkshopBuilder builder;
    m_site = builder.touchpoint("Website");
    m_shop = builder.touchpoint("Shop");
    m_note = builder.add(Note{{}, Board::Map, 500.0, 0.0, "Who answers?"});
    show(builder.workshop(), {900, 600}, 2);
    QTRY_COMPARE(m_view->zoom(), 1.0);
    m_pen = std::make_unique<Pen>(m_view->viewport());
}

void BoardPenTest::aTapSelectsTwoEdit()
{
    m_pen->tap(at(m_shop));
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_shop});
    QVERIFY(!m_view->editor());
    m_pen->tap(at(m_shop));
    QVERIFY(m_view->editor());
    QCOMPARE(m_view->editor()->text(), QStringLiteral("Shop"));
    QCOMPARE(m_edits, 0);
}

void BoardPenTest::aDragMovesInOneEdit()
{
    const QPoint from = at(m_note);
    m_pen->drag(from, from + QPoint(0, 120));
    QCOMPARE(m_edits, 1);
    QVERIFY(m_session->workshop().find(m_note)->y > 80.0);
    m_session->undo();
    QCOMPARE(m_session->workshop().find(m_note)->y, 0.0);
}

void BoardPenTest::aDragOverFreeGroundSelectsWhatItTouches()
{
    const QRectF all = m_scene->item(m_site)->sceneFrame() | m_scene->item(m_shop)->sceneFrame();
    const QRectF around = all.adjusted(-20.0, -20.0, 20.0, 20.0);
    m_pen->drag(m_view->mapFromScene(around.topLeft()), m_view->mapFromScene(around.bottomRight()));
    QVERIFY((m_scene->chosen() == std::set<BoardKey>{m_site, m_shop}));
    QCOMPARE(m_edits, 0);
}

void BoardPenTest::aDragWithTheLinkToolLinks()
{
    m_view->setTool(new LinkTool(*m_writer));
    m_pen->drag(at(m_site), at(m_shop));
    QCOMPARE(m_edits, 1);
    QCOMPARE(m_session->workshop().all<Link>().size(), std::size_t{1});
    const Link& link = m_session->workshop().all<Link>().begin()->second;
    QVERIFY(link.from == m_site && link.to == m_shop);
}

void BoardPenTest::heldStillItAsksForTheMenu()
{
    QSignalSpy asked(m_view.get(), &BoardView::menuRequested);
    m_pen->press(at(m_shop));
    QVERIFY(asked.wait(2000));
    QCOMPARE(asked.first().first().toPoint(), m_view->viewport()->mapToGlobal(at(m_shop)));
    QVERIFY(m_pen->release(at(m_shop))); // no mouse is made of it, over the menu
    QVERIFY(!m_view->editor());
    QCOMPARE(m_edits, 0);
}

void BoardPenTest::aTremblingHandIsStill()
{
    const QPoint from = at(m_note);
    m_pen->press(from);
    m_pen->move(from + QPoint(3, -4));
    m_pen->move(from + QPoint(-2, 5));
    m_pen->release(from + QPoint(2, 2));
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_note});
    QCOMPARE(m_edits, 0);
}

void BoardPenTest::theOtherButtonsAreTheMouse()
{
    QVERIFY(!m_pen->move(at(m_shop), Qt::NoButton)); // hovers
    QVERIFY(!m_pen->press(at(m_shop), Qt::RightButton));
    QVERIFY(!m_pen->release(at(m_shop), Qt::RightButton));
    QVERIFY(!m_pen->press(at(m_shop), Qt::MiddleButton));
    QVERIFY(m_scene->chosen().empty());
    QVERIFY(m_pen->press(at(m_shop)));
    QVERIFY(m_pen->move(at(m_shop)));
    QVERIFY(m_pen->release(at(m_shop)));
}

void BoardPenTest::withTheHandItPans()
{
    m_view->zoomBy(2.0);
    m_view->setHandDrag(true);
    const QPointF before = m_view->seen().topLeft();
    const QPoint from = at(m_note);
    m_pen->drag(from, from + QPoint(60, 40));
    QVERIFY(m_view->seen().left() < before.x() - 20.0);
    QVERIFY(m_view->seen().top() < before.y() - 10.0);
    QCOMPARE(m_edits, 0);
}

QTEST_MAIN(BoardPenTest)
#include "tst_boardpen.moc"
