// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshopbuilder.h"
#include "tests/ui/canvas/boarddriver.h"
#include "ui/canvas/tools/writetools.h"

using namespace rundblick;

// The tools of a board, by mouse and by keyboard: previews while dragging, one edit on release.
class TestBoardTools : public BoardDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void aClickSelectsOneWithShiftMore();
    void theRubberBandSelectsWhatItTouches();
    void aDragMovesAllThatIsSelectedInOneEdit();
    void escapeDropsADrag();
    void aDraggedNoteSnaps();
    void altDoesNotSnap();
    void arrowsGoToTheNeighbours();
    void shiftAndArrowsTakeAlong();
    void controlAndArrowsNudgeInOneEdit();
    void enterEditsInPlace();
    void escapeDropsWhatWasTyped();
    void tabAddsOneAfterTheOther();
    void aClickElsewhereTakesWhatWasTyped();
    void aDoubleClickAddsOrEdits();
    void aDragLinks();
    void twoClicksLink();
    void keysLink();
    void theNoteToolAddsNotes();
    void removingGoesToTheNearest();

private:
    QPoint free() const { return m_view->mapFromScene(QPointF(90.0, 35.0)); } // between the cards
    BoardItem& card(Id<Touchpoint> id) const { return *m_scene->item(id); }
    BoardItem& note(Id<Note> id) const { return *m_scene->item(id); }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {});
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    void type(const QString& text, Qt::Key end);

    Id<Touchpoint> m_site, m_shop, m_hotline, m_fair;
    Id<Note> m_first, m_second;
};

// Website and Shop above, Hotline and Fair below, two notes right of them.
void TestBoardTools::init()
{
    WorkshopBuilder builder;
    m_site = builder.touchpoint("Website");
    m_shop = builder.touchpoint("Shop");
    m_hotline = builder.touchpoint("Hotline");
    m_fair = builder.touchpoint("Fair");
    m_first = builder.add(Note{{}, Board::Map, 500.0, 0.0, "Who answers?"});
    m_second = builder.add(Note{{}, Board::Map, 500.0, 200.0, "Ask service"});
    show(builder.workshop(), {900, 600}, 2);
    QTRY_COMPARE(m_view->zoom(), 1.0);
}

void TestBoardTools::click(QPoint at, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, modifiers, at);
}

void TestBoardTools::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers)
{
    QWidget* viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 8; ++step) {
        const QPoint now = from + (to - from) * step / 8;
        QMouseEvent move(QEvent::MouseMove, now, viewport->mapToGlobal(now), Qt::NoButton,
            Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void TestBoardTools::type(const QString& text, Qt::Key end)
{
    QVERIFY(m_view->editor());
    QTest::keyClicks(m_view->editor(), text);
    QTest::keyClick(m_view->editor(), end);
}

void TestBoardTools::aClickSelectsOneWithShiftMore()
{
    click(at(card(m_site)));
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_site});
    QVERIFY(card(m_site).mark() == ItemMark::Current);
    click(at(card(m_fair)), Qt::ShiftModifier);
    QVERIFY((m_scene->chosen() == std::set<BoardKey>{m_site, m_fair}));
    QVERIFY(card(m_site).mark() == ItemMark::Selected);
    click(at(card(m_site)), Qt::ControlModifier);
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{m_fair});
    click(free());
    QVERIFY(m_scene->chosen().empty());
    QCOMPARE(m_edits, 0);
}

void TestBoardTools::theRubberBandSelectsWhatItTouches()
{
    const QPoint corner = m_view->mapFromScene(QPointF(-90.0, -40.0));
    drag(corner, m_view->mapFromScene(QPointF(10.0, 75.0)));
    QVERIFY((m_scene->chosen() == std::set<BoardKey>{m_site, m_hotline}));
    drag(m_view->mapFromScene(QPointF(400.0, -60.0)), m_view->mapFromScene(QPointF(510.0, 10.0)),
        Qt::ShiftModifier);
    QVERIFY((m_scene->chosen() == std::set<BoardKey>{m_site, m_hotline, m_first}));
    QCOMPARE(m_edits, 0);
}

void TestBoardTools::aDragMovesAllThatIsSelectedInOneEdit()
{
    click(at(note(m_first)));
    click(at(note(m_second)), Qt::ShiftModifier);
    QWidget* viewport = m_view->viewport();
    const QPoint from = at(note(m_first));
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    QTest::mouseMove(viewport, from + QPoint(-31, 57));
    QCOMPARE(m_edits, 0); // only a preview
    QVERIFY(note(m_first).pos() != note(m_first).home());
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from + QPoint(-31, 57));
    QCOMPARE(m_edits, 1);
    const QPointF by = note(m_first).home() - QPointF(500.0, 0.0);
    QVERIFY((by - QPointF(-31.0, 57.0)).manhattanLength() < 14.0); // it may have snapped
    QCOMPARE(note(m_second).home() - QPointF(500.0, 200.0), by);
    QCOMPARE(note(m_first).pos(), note(m_first).home());
    m_session->undo();
    QCOMPARE(note(m_first).home(), QPointF(500.0, 0.0));
    QCOMPARE(note(m_second).home(), QPointF(500.0, 200.0));
}

void TestBoardTools::escapeDropsADrag()
{
    const QPoint from = at(note(m_first));
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), from + QPoint(0, 60));
    key(Qt::Key_Escape);
    QCOMPARE(note(m_first).pos(), QPointF(500.0, 0.0));
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(0, 60));
    QCOMPARE(m_edits, 0);
}

void TestBoardTools::aDraggedNoteSnaps()
{
    const QPoint from = at(note(m_second));
    drag(from, from + QPoint(4, -90));
    QCOMPARE(note(m_second).home().x(), 500.0); // in line with the first
    QCOMPARE(m_edits, 1);
}

void TestBoardTools::altDoesNotSnap()
{
    const QPoint from = at(note(m_second));
    drag(from, from + QPoint(24, -90));
    m_session->undo();
    drag(from, from + QPoint(4, -90), Qt::AltModifier);
    QVERIFY(qAbs(note(m_second).home().x() - 504.0) < 0.01);
}

void TestBoardTools::arrowsGoToTheNeighbours()
{
    key(Qt::Key_Right); // from nowhere: the first
    QVERIFY(m_scene->current() == BoardKey(m_site));
    key(Qt::Key_Right);
    QVERIFY(m_scene->current() == BoardKey(m_shop));
    key(Qt::Key_Down);
    QVERIFY(m_scene->current() == BoardKey(m_fair));
    key(Qt::Key_Left);
    QVERIFY(m_scene->current() == BoardKey(m_hotline));
    key(Qt::Key_Up);
    QVERIFY(m_scene->current() == BoardKey(m_site));
    key(Qt::Key_Up); // nothing is above
    QVERIFY(m_scene->current() == BoardKey(m_site));
    key(Qt::Key_End);
    QVERIFY(m_scene->current() == BoardKey(m_second) || m_scene->current() == BoardKey(m_first));
    key(Qt::Key_Home);
    QVERIFY(m_scene->current() == BoardKey(m_site));
}

void TestBoardTools::shiftAndArrowsTakeAlong()
{
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY((m_scene->chosen() == std::set<BoardKey>{m_site, m_shop, m_fair}));
    key(Qt::Key_Escape);
    QVERIFY(m_scene->chosen().empty());
}

void TestBoardTools::controlAndArrowsNudgeInOneEdit()
{
    click(at(note(m_first)));
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_Right, Qt::ControlModifier);
    key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(note(m_first).home(), QPointF(524.0, -8.0));
    m_session->undo();
    QCOMPARE(note(m_first).home(), QPointF(500.0, 0.0)); // nudges merge
}

void TestBoardTools::enterEditsInPlace()
{
    click(at(card(m_shop)));
    key(Qt::Key_Return);
    QCOMPARE(m_view->editor()->text(), QStringLiteral("Shop"));
    type(QStringLiteral("Flagship store"), Qt::Key_Return);
    QCOMPARE(m_session->workshop().find(m_shop)->name, std::string("Flagship store"));
    QCOMPARE(card(m_shop).name(), QStringLiteral("Flagship store"));
    QCOMPARE(m_edits, 1);
    QTRY_VERIFY(m_view->hasFocus());
    click(at(note(m_first)));
    key(Qt::Key_Return);
    type(QStringLiteral("Who calls back?"), Qt::Key_Return);
    QCOMPARE(note(m_first).name(), QStringLiteral("Who calls back?"));
}

void TestBoardTools::escapeDropsWhatWasTyped()
{
    click(at(card(m_shop)));
    key(Qt::Key_Return);
    type(QStringLiteral("Nonsense"), Qt::Key_Escape);
    QCOMPARE(m_edits, 0);
    QTRY_VERIFY(!m_view->editor());
    QTRY_VERIFY(m_view->hasFocus());
}

void TestBoardTools::tabAddsOneAfterTheOther()
{
    click(at(card(m_site)));
    key(Qt::Key_Tab);
    type(QStringLiteral("Newsletter"), Qt::Key_Return);
    type(QStringLiteral("App"), Qt::Key_Tab);
    type(QString(), Qt::Key_Return); // nothing typed: done
    QTRY_VERIFY(!m_view->editor());
    QCOMPARE(m_edits, 2);
    const auto touchpoints = ordered<Touchpoint>(m_session->workshop());
    QCOMPARE(touchpoints.size(), std::size_t{6});
    QCOMPARE(touchpoints[4]->name, std::string("Newsletter"));
    QCOMPARE(touchpoints[5]->name, std::string("App"));
    QVERIFY(m_scene->current() == BoardKey(touchpoints[5]->id)); // what was made is selected
}

void TestBoardTools::aClickElsewhereTakesWhatWasTyped()
{
    click(at(card(m_shop)));
    key(Qt::Key_F2);
    key(Qt::Key_Return);
    QTest::keyClicks(m_view->editor(), QStringLiteral("Store"));
    click(free());
    QTRY_VERIFY(!m_view->editor());
    QCOMPARE(m_session->workshop().find(m_shop)->name, std::string("Store"));
    QCOMPARE(m_edits, 1);
}

void TestBoardTools::aDoubleClickAddsOrEdits()
{
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at(card(m_fair)));
    QCOMPARE(m_view->editor()->text(), QStringLiteral("Fair"));
    QTest::keyClick(m_view->editor(), Qt::Key_Escape);
    QTRY_VERIFY(!m_view->editor());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, free());
    QVERIFY(m_view->editor()->text().isEmpty());
    type(QStringLiteral("Podcast"), Qt::Key_Return);
    QCOMPARE(m_session->workshop().all<Touchpoint>().size(), std::size_t{5});
}

void TestBoardTools::aDragLinks()
{
    m_view->setTool(new LinkTool(*m_writer));
    drag(at(card(m_site)), at(card(m_fair)));
    QCOMPARE(m_session->workshop().all<Link>().size(), std::size_t{1});
    const Link& link = m_session->workshop().all<Link>().begin()->second;
    QVERIFY(link.from == m_site && link.to == m_fair);
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{link.id});
    drag(at(card(m_site)), at(card(m_fair))); // is there already
    drag(at(card(m_site)), free()); // nowhere
    drag(at(card(m_site)), at(note(m_first))); // notes are not linked
    QCOMPARE(m_edits, 1);
    m_session->undo();
    QVERIFY(m_session->workshop().all<Link>().empty());
}

void TestBoardTools::twoClicksLink()
{
    m_view->setTool(new LinkTool(*m_writer));
    click(at(card(m_shop)));
    click(at(card(m_hotline)));
    QCOMPARE(m_session->workshop().all<Link>().size(), std::size_t{1});
    QVERIFY(m_session->workshop().all<Link>().begin()->second.to == m_hotline);
}

void TestBoardTools::keysLink()
{
    m_view->setTool(new LinkTool(*m_writer));
    m_scene->choose(m_site);
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    QCOMPARE(m_session->workshop().all<Link>().size(), std::size_t{1});
    QVERIFY(m_session->workshop().all<Link>().begin()->second.to == m_hotline);
}

void TestBoardTools::theNoteToolAddsNotes()
{
    m_view->setTool(new NoteTool(*m_writer));
    const QPoint place = m_view->mapFromScene(QPointF(300.0, 150.0));
    click(place);
    type(QStringLiteral("Check opening hours"), Qt::Key_Return);
    QCOMPARE(m_session->workshop().all<Note>().size(), std::size_t{3});
    QCOMPARE(m_edits, 1);
    const BoardKey made = *m_scene->current();
    QVERIFY(std::holds_alternative<Id<Note>>(made));
    QVERIFY((m_scene->item(made)->home() - QPointF(300.0, 150.0)).manhattanLength() < 2.0);
}

void TestBoardTools::removingGoesToTheNearest()
{
    click(at(card(m_fair)));
    m_writer->removeChosen();
    QVERIFY(!m_session->workshop().find(m_fair));
    QVERIFY(m_scene->current() == BoardKey(m_shop)); // 70 units away, the hotline is 180
    click(at(note(m_first)));
    click(at(card(m_site)), Qt::ShiftModifier);
    m_writer->removeChosen();
    QCOMPARE(m_edits, 2);
    QVERIFY(!m_session->workshop().find(m_site));
    QVERIFY(!m_session->workshop().find(m_first));
    m_session->undo();
    QVERIFY(m_session->workshop().find(m_first) && m_session->workshop().find(m_site));
}

QTEST_MAIN(TestBoardTools)
#include "tst_boardtools.moc"
