// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/canvas/pen.h"
#include "tests/ui/pages/journeydriver.h"

#include <QMenu>
#include <QScrollBar>

using namespace rundblick;

// Fingers and pens on the journey: tap, tap twice, drag, hold, scroll and pinch.
class JourneyTouchTest : public JourneyDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { undoAll(); }
    void aTapSelectsTwoPlace();
    void aFingerDragsADot();
    void aPenDragsADot();
    void aPenDragsAPointOfTheCurve();
    void aFingerScrollsWhereNothingCanBeDragged();
    void scrollingFoldsNothing();
    void twoFingersPanAndDragNothing();
    void aPinchZooms();
    void heldStillItOpensTheMenu();

private:
    QPoint cell(std::size_t phase) { return at(BoardPlace(JourneyPlace{m_shop, m_phases[phase]})); }
    QTest::QTouchEventWidgetSequence touch()
    {
        return QTest::touchEvent(viewport(), m_screen.get());
    }
    void tap(QPoint at)
    {
        touch().press(0, at);
        touch().release(0, at);
    }
    const Placement* shopIn(std::size_t phase)
    {
        return placementAt(workshop(), m_shop, m_phases[phase]);
    }

    std::unique_ptr<QPointingDevice> m_screen;
};

void JourneyTouchTest::initTestCase()
{
    chooseStyle();
    m_screen.reset(QTest::createTouchDevice());
}

void JourneyTouchTest::init()
{
    open();
}

void JourneyTouchTest::aTapSelectsTwoPlace()
{
    tap(cell(0));
    QCOMPARE(m_selection->touchpoint(), std::optional(m_shop));
    QCOMPARE(m_selection->phase(), std::optional(m_phases[0]));
    QVERIFY(m_page->view().hasFocus());
    QCOMPARE(m_edits, std::size_t{0});
    tap(cell(0));
    QVERIFY(shopIn(0));
    QCOMPARE(m_edits, std::size_t{1});
}

void JourneyTouchTest::aFingerDragsADot()
{
    const QPoint from = cell(1);
    const QPoint to = cell(0);
    touch().press(0, from);
    for (int step = 1; step <= 5; ++step)
        touch().move(0, from + (to - from) * step / 5);
    QCOMPARE(m_edits, std::size_t{0}); // seen only
    touch().release(0, to);
    QCOMPARE(m_edits, std::size_t{1});
    QVERIFY(shopIn(0) && !shopIn(1));
}

void JourneyTouchTest::aPenDragsADot()
{
    Pen(viewport()).drag(cell(1), cell(2));
    QCOMPARE(m_edits, std::size_t{1});
    QVERIFY(shopIn(2) && !shopIn(1));
}

void JourneyTouchTest::aPenDragsAPointOfTheCurve()
{
    // customers in Buy feel +1: the only placement says so
    Pen(viewport()).drag(at(MoodPlace{0, 1}, 1.0), at(MoodPlace{0, 1}, -1.0));
    QCOMPARE(m_edits, std::size_t{1});
    const Emotion* said = emotionAt(workshop(), {m_phases[1], {}, Voice::Customer, Horizon::AsIs});
    QVERIFY(said);
    QVERIFY(qAbs(said->value + 1.0) < 0.11);
}

void JourneyTouchTest::aFingerScrollsWhereNothingCanBeDragged()
{
    show(smallWorkshop(), {1100, 420});
    QScrollBar* bar = m_page->view().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    const QPoint from(viewport()->width() / 4, viewport()->height() - 20); // beside the dots
    touch().press(0, from);
    touch().move(0, from - QPoint(0, 50));
    touch().move(0, from - QPoint(0, 90));
    touch().release(0, from - QPoint(0, 90));
    QCOMPARE(m_edits, std::size_t{0});
    QVERIFY(m_selection->touchpoints().empty()); // it was no tap
    QCOMPARE(bar->value(), 90);
}

void JourneyTouchTest::scrollingFoldsNothing()
{
    const QPoint title = at(BoardPlace(LanePlace{LaneKind::Needs, {}, {}}));
    const SavedView before = board().view();
    touch().press(0, title);
    touch().move(0, title + QPoint(0, 40));
    touch().release(0, title + QPoint(0, 40));
    QVERIFY(board().view() == before);
    tap(title);
    QVERIFY(!(board().view() == before));
}

void JourneyTouchTest::twoFingersPanAndDragNothing()
{
    m_page->view().zoomBy(2.0);
    QScrollBar* across = m_page->view().horizontalScrollBar();
    QVERIFY(across->maximum() > 200);
    across->setValue(200);
    const QPoint on(500, 400);
    touch().press(0, on);
    touch().move(0, on).press(1, on + QPoint(80, 0));
    touch().move(0, on).move(1, on + QPoint(80, 0));
    touch().move(0, on + QPoint(70, 0)).move(1, on + QPoint(150, 0));
    touch().release(0, on + QPoint(70, 0)).release(1, on + QPoint(150, 0));
    QCOMPARE(across->value(), 130);
    QCOMPARE(m_edits, std::size_t{0});
}

void JourneyTouchTest::aPinchZooms()
{
    JourneyView& view = m_page->view();
    const double before = view.transform().m11();
    touch().press(0, {350, 300}).press(1, {450, 300});
    for (int step = 1; step <= 10; ++step)
        touch().move(0, {350 - 5 * step, 300}).move(1, {450 + 5 * step, 300});
    touch().release(0, {300, 300}).release(1, {500, 300});
    QVERIFY(qAbs(view.transform().m11() / before - 2.0) < 0.05); // 200 pixels instead of 100
}

void JourneyTouchTest::heldStillItOpensTheMenu()
{
    bool wasOpen = false;
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        wasOpen = !menu->isEmpty();
        menu->close();
    });
    look.start(20);
    Pen pen(viewport());
    pen.press(cell(1));
    QTRY_VERIFY(wasOpen);
    QVERIFY(pen.release(cell(1)));
    QCOMPARE(m_selection->touchpoint(), std::optional(m_shop));
    QCOMPARE(m_edits, std::size_t{0});
}

QTEST_MAIN(JourneyTouchTest)
#include "tst_journeytouch.moc"
