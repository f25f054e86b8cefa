// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshops.h"
#include "tests/ui/canvas/boarddriver.h"
#include "ui/canvas/board/overviewmap.h"
#include "ui/canvas/tools/writetools.h"

#include <QAccessible>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace rundblick;

// How a board is looked at: zoom and pan by wheel, keys, buttons, fingers and touchpad, the
// overview, and what assistive software hears. Real events at the viewport.
class TestBoardView : public BoardDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void allIsSeenAtFirst();
    void theWheelZoomsToThePointer();
    void keysZoom();
    void theWheelPans();
    void spaceAndMiddleButtonPan();
    void zoomHasLimits();
    void aPinchZoomsBetweenTheFingers();
    void twoFingersPanAndChangeNothing();
    void aTapSelectsTwoEdit();
    void aLongPressAsksForTheMenu();
    void aFingerDragsANote();
    void aTouchpadPinches();
    void theOverviewLeadsThere();
    void edgesAreRoughWhileItMoves();
    void anItemOutOfSightIsRevealed();
    void itemsAreHeardAsAList();
    void theFocusIsHeard();

private:
    BoardItem& card(int index) const;
    BoardItem& addNote(const char* text, double x, double y);

    std::unique_ptr<QPointingDevice> m_screen;
};

void TestBoardView::initTestCase()
{
    loadFonts();
    m_screen.reset(QTest::createTouchDevice());
}

void TestBoardView::init()
{
    show(generatedWorkshop({.touchpoints = 60, .phases = 3}), {800, 600});
    QTRY_VERIFY(m_view->seen().contains(m_scene->contentRect()));
}

BoardItem& TestBoardView::card(int index) const
{
    return *m_scene->listed()[static_cast<std::size_t>(index)];
}

BoardItem& TestBoardView::addNote(const char* text, double x, double y)
{
    const Edit edit = rundblick::addNote(Board::Map, x, y, text);
    m_session->perform(edit);
    return *m_scene->item(std::get<Change<Note>>(edit.changes.front()).after->id);
}

void TestBoardView::allIsSeenAtFirst()
{
    QVERIFY(m_view->zoom() < 1.0);
    m_view->resize(1000, 700);
    QTRY_VERIFY(m_view->seen().contains(m_scene->contentRect()));
    const double larger = m_view->zoom();
    m_view->resize(500, 400); // still fitted: nobody has zoomed
    QTRY_VERIFY(m_view->zoom() < larger);
    QVERIFY(m_view->seen().contains(m_scene->contentRect()));
}

void TestBoardView::theWheelZoomsToThePointer()
{
    const QPoint pointer = at(card(33));
    const double before = m_view->zoom();
    const QPointF place = m_view->mapToScene(pointer);
    QWheelEvent wheel(pointer, m_view->viewport()->mapToGlobal(pointer), {}, {0, 240}, {},
        Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->zoom() > 1.3 * before);
    const QPointF shift = m_view->mapToScene(pointer) - place;
    QVERIFY2(shift.manhattanLength() < 3.0 / m_view->zoom(), "what was under it stays there");
}

void TestBoardView::keysZoom()
{
    const double fitted = m_view->zoom();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QCOMPARE(m_view->zoom(), fitted * 1.25);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QCOMPARE(m_view->zoom(), fitted / 1.25);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->zoom(), fitted);
}

void TestBoardView::theWheelPans()
{
    m_view->zoomBy(4.0);
    const QRectF before = m_view->seen();
    QWheelEvent wheel(QPoint(100, 100), m_view->mapToGlobal(QPoint(100, 100)), {}, {0, -120}, {},
        {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(m_view->seen().top() > before.top() + 10.0);
    QCOMPARE(m_view->seen().left(), before.left());
    QWheelEvent sideways(QPoint(100, 100), m_view->mapToGlobal(QPoint(100, 100)), {}, {0, -120}, {},
        Qt::ShiftModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &sideways);
    QVERIFY(m_view->seen().left() > before.left() + 10.0);
}

void TestBoardView::spaceAndMiddleButtonPan()
{
    m_view->zoomBy(4.0);
    QWidget* viewport = m_view->viewport();
    const QRectF before = m_view->seen();
    QTest::mousePress(viewport, Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(viewport, {250, 280});
    QTest::mouseRelease(viewport, Qt::MiddleButton, {}, {250, 280});
    QVERIFY(qAbs(m_view->seen().left() - before.left() - 50.0 / m_view->zoom()) < 1.0);
    QVERIFY(qAbs(m_view->seen().top() - before.top() - 20.0 / m_view->zoom()) < 1.0);

    const QRectF after = m_view->seen();
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    QCOMPARE(viewport->cursor().shape(), Qt::OpenHandCursor);
    QTest::mousePress(viewport, Qt::LeftButton, {}, {300, 300});
    QTest::mouseMove(viewport, {340, 300});
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, {340, 300});
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->seen().left() < after.left());
    QVERIFY(m_scene->chosen().empty()); // no rubber band
    QVERIFY(viewport->cursor().shape() == Qt::ArrowCursor);
}

void TestBoardView::zoomHasLimits()
{
    for (int i = 0; i < 60; ++i)
        m_view->zoomBy(2.0);
    const double most = m_view->zoom();
    m_view->zoomBy(2.0);
    QCOMPARE(m_view->zoom(), most);
    for (int i = 0; i < 60; ++i)
        m_view->zoomBy(0.5);
    QVERIFY(m_view->zoom() > 0.0);
    m_view->fit();
    QVERIFY(m_view->seen().contains(m_scene->contentRect()));
}

void TestBoardView::aPinchZoomsBetweenTheFingers()
{
    QWidget* viewport = m_view->viewport();
    const double before = m_view->zoom();
    const QPointF middle = m_view->mapToScene(QPoint(400, 300));
    QTest::touchEvent(viewport, m_screen.get()).press(0, {350, 300}).press(1, {450, 300});
    for (int step = 1; step <= 10; ++step)
        QTest::touchEvent(viewport, m_screen.get())
            .move(0, {350 - 10 * step, 300})
            .move(1, {450 + 10 * step, 300});
    QTest::touchEvent(viewport, m_screen.get()).release(0, {250, 300}).release(1, {550, 300});
    QVERIFY(qAbs(m_view->zoom() / before - 3.0) < 0.05); // 300 pixels apart instead of 100
    const QPointF shift = m_view->mapToScene(QPoint(400, 300)) - middle;
    QVERIFY(shift.manhattanLength() < 12.0);
}

void TestBoardView::twoFingersPanAndChangeNothing()
{
    m_view->zoomBy(4.0);
    const BoardItem& note
        = addNote("Stays", m_view->seen().center().x(), m_view->seen().center().y());
    const QRectF before = m_view->seen();
    const QPointF home = note.home();
    QWidget* viewport = m_view->viewport();
    const QPoint on = at(note);
    QTest::touchEvent(viewport, m_screen.get()).press(0, on);
    QTest::touchEvent(viewport, m_screen.get()).move(0, on).press(1, on + QPoint(80, 0));
    QTest::touchEvent(viewport, m_screen.get()).move(0, on).move(1, on + QPoint(80, 0));
    QTest::touchEvent(viewport, m_screen.get())
        .move(0, on + QPoint(0, 90))
        .move(1, on + QPoint(80, 90));
    QTest::touchEvent(viewport, m_screen.get())
        .release(0, on + QPoint(0, 90))
        .release(1, on + QPoint(80, 90));
    QVERIFY(m_view->seen().top() < before.top() - 10.0);
    QCOMPARE(note.home(), home);
    QCOMPARE(note.pos(), home);
}

void TestBoardView::aTapSelectsTwoEdit()
{
    QWidget* viewport = m_view->viewport();
    const BoardItem& target = card(12);
    QTest::touchEvent(viewport, m_screen.get()).press(0, at(target));
    QTest::touchEvent(viewport, m_screen.get()).release(0, at(target));
    QVERIFY(m_scene->chosen() == std::set<BoardKey>{target.key()});
    QVERIFY(!m_view->editor());
    QTest::touchEvent(viewport, m_screen.get()).press(0, at(target));
    QTest::touchEvent(viewport, m_screen.get()).release(0, at(target));
    QVERIFY(m_view->editor());
    QCOMPARE(m_view->editor()->text(), target.name());
}

void TestBoardView::aLongPressAsksForTheMenu()
{
    QSignalSpy asked(m_view.get(), &BoardView::menuRequested);
    const QPoint on = at(card(7));
    QTest::touchEvent(m_view->viewport(), m_screen.get()).press(0, on);
    QVERIFY(asked.wait(2000));
    QCOMPARE(asked.first().first().toPoint(), m_view->viewport()->mapToGlobal(on));
    QTest::touchEvent(m_view->viewport(), m_screen.get()).release(0, on);
    QVERIFY(!m_view->editor());
}

void TestBoardView::aFingerDragsANote()
{
    m_view->zoomBy(3.0);
    const QPointF middle = m_view->seen().center();
    BoardItem& note = addNote("Goes", middle.x(), middle.y());
    const QPoint on = at(note);
    QTest::touchEvent(m_view->viewport(), m_screen.get()).press(0, on);
    for (int step = 1; step <= 5; ++step)
        QTest::touchEvent(m_view->viewport(), m_screen.get()).move(0, on + QPoint(0, 17 * step));
    QTest::touchEvent(m_view->viewport(), m_screen.get()).release(0, on + QPoint(0, 85));
    QVERIFY(note.home().y() > middle.y() + 5.0);
    m_session->undo();
    QCOMPARE(note.home(), middle); // one edit
}

void TestBoardView::aTouchpadPinches()
{
    const double before = m_view->zoom();
    const QPointF middle(400, 300);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
        middle, middle, m_view->viewport()->mapToGlobal(middle), 0.2, {});
    QCoreApplication::sendEvent(m_view->viewport(), &pinch);
    QCOMPARE(m_view->zoom(), before * 1.2);
}

void TestBoardView::theOverviewLeadsThere()
{
    auto* overview = m_view->findChild<OverviewMap*>();
    QVERIFY(!overview->isVisible()); // all is seen
    m_view->zoomBy(6.0);
    QVERIFY(overview->isVisible());
    QTest::mouseClick(overview, Qt::LeftButton, {}, {10, 20});
    const QRectF content = m_scene->contentRect();
    QVERIFY(m_view->seen().center().x() < content.center().x() - content.width() / 4.0);
    QVERIFY(m_view->seen().center().y() < content.center().y());
    m_view->fit();
    QVERIFY(!overview->isVisible());
}

void TestBoardView::edgesAreRoughWhileItMoves()
{
    QVERIFY(m_view->renderHints().testFlag(QPainter::Antialiasing));
    m_view->panBy({20, 0});
    QVERIFY(!m_view->renderHints().testFlag(QPainter::Antialiasing));
    QTRY_VERIFY(m_view->renderHints().testFlag(QPainter::Antialiasing));
}

void TestBoardView::anItemOutOfSightIsRevealed()
{
    m_view->zoomBy(6.0);
    m_view->centreOn(card(0).sceneFrame().center());
    QVERIFY(!m_view->seen().intersects(card(59).sceneFrame()));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_scene->current() == card(59).key());
    QVERIFY(m_view->seen().contains(card(59).sceneFrame()));
    const QRectF seen = m_view->seen();
    m_view->reveal(card(59)); // is seen already
    QCOMPARE(m_view->seen(), seen);
}

void TestBoardView::itemsAreHeardAsAList()
{
    m_view->setAccessibleName(QStringLiteral("Board"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Board"));
    const auto count = static_cast<int>(m_scene->listed().size());
    QVERIFY(count > 60); // cards and lines
    QCOMPARE(list->childCount(), count);
    QAccessibleInterface* item = list->child(4);
    QVERIFY(item);
    QCOMPARE(item->role(), QAccessible::ListItem);
    const QString name = toQt(ordered<Touchpoint>(m_session->workshop())[4]->name);
    QVERIFY(std::ranges::any_of(m_scene->listed(), [&](const BoardItem* one) {
        return one->name() == name && one->description() == QStringLiteral("place 5");
    }));
    QCOMPARE(item->text(QAccessible::Name), card(4).name());
    QCOMPARE(item->text(QAccessible::Description), card(4).description());
    QCOMPARE(list->indexOfChild(item), 4);
    QCOMPARE(item->parent()->object(), m_view.get());
    QVERIFY(!list->child(-1));
    QVERIFY(!list->child(count));
    const QPoint centre = m_view->viewport()->mapToGlobal(at(card(4)));
    QVERIFY(item->rect().contains(centre));
    QCOMPARE(list->childAt(centre.x(), centre.y())->object(), item->object());
}

void TestBoardView::theFocusIsHeard()
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(m_view.get());
    QAccessibleInterface* item = list->child(2);
    QVERIFY(!item->state().focused);
    QVERIFY(item->state().focusable && item->state().selectable);
    m_view->activateWindow();
    QTRY_VERIFY(m_view->hasFocus());
    item->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(item->state().focused && item->state().selected);
    QVERIFY(list->focusChild());
    QCOMPARE(list->focusChild()->object(), item->object());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(!item->state().focused);
    QVERIFY(list->focusChild()->object() != item->object());
    m_view->zoomBy(8.0);
    m_view->centreOn(card(59).sceneFrame().center());
    QVERIFY(list->child(0)->state().offscreen);
}

QTEST_MAIN(TestBoardView)
#include "tst_boardview.moc"
