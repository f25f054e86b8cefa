// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/canvas/wheel/wheelview.h"
#include "ui/pages/wheelpage.h"
#include "ui/panels/numberbox.h"
#include "ui/support/strings.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QStyleOptionSlider>
#include <QToolButton>

using namespace rundblick;

class TestWheelPage : public PageDriver<WheelPage> {
    Q_OBJECT

private slots:
    void init();
    void theWheelFollowsTheComputation();
    void aClickSelectsForAllPages();
    void theSwitchChangesTheSectors();
    void draggingTheTargetIsOneEdit();
    void keysMoveTheTarget();
    void aPhaseHasATargetOfItsOwn();
    void aVerdictIsForcedAndUndone();
    void theTurnIsFoundOnDemand();

private:
    QPushButton* button(const QString& text) const;
    double target() const { return m_session->workshop().method().coverageTarget; }
};

void TestWheelPage::init()
{
    loadFonts();
    show(smallWorkshop(), {1100, 760});
    QVERIFY(m_page->view().geometryOfWheel().slices.empty());
    m_computation->start();
    QTRY_COMPARE(m_page->view().geometryOfWheel().slices.size(), std::size_t{6});
}

void TestWheelPage::theWheelFollowsTheComputation()
{
    const Id<Touchpoint> first = ratedTouchpoints(m_session->workshop()).front()->id;
    QVERIFY(m_session->perform(removeTouchpoints(m_session->workshop(), {first})));
    QTRY_COMPARE(m_page->view().geometryOfWheel().slices.size(), std::size_t{5});
    m_session->undo();
    QTRY_COMPARE(m_page->view().geometryOfWheel().slices.size(), std::size_t{6});
}

void TestWheelPage::aClickSelectsForAllPages()
{
    WheelView& view = m_page->view();
    const WheelGeometry& at = view.geometryOfWheel();
    const QPointF name = at.pointAt(at.rim + 12.0, at.slices[2].middle());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name.toPoint());
    QVERIFY(m_selection->touchpoint());
    const Touchpoint* chosen = m_session->workshop().find(*m_selection->touchpoint());
    QCOMPARE(view.accessibleDescription(), toQt(chosen->name));
}

void TestWheelPage::theSwitchChangesTheSectors()
{
    const std::size_t phases = m_page->view().geometryOfWheel().sectors.size();
    QCOMPARE(phases, std::size_t{3});
    for (QPushButton* chip : m_page->findChildren<QPushButton*>())
        if (chip->text() == QLatin1String("Departments"))
            QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(m_page->view().geometryOfWheel().sectors.size(), std::size_t{2});
}

QPushButton* TestWheelPage::button(const QString& text) const
{
    for (QPushButton* one : m_page->findChildren<QPushButton*>())
        if (one->text() == text)
            return one;
    return nullptr;
}

// While the handle is held only the number beside it follows.
void TestWheelPage::draggingTheTargetIsOneEdit()
{
    auto* slider = m_page->findChild<QSlider*>();
    QCOMPARE(slider->value(), 80);
    QStyleOptionSlider option;
    option.initFrom(slider);
    option.minimum = slider->minimum();
    option.maximum = slider->maximum();
    option.sliderPosition = slider->value();
    option.sliderValue = slider->value();
    const QRect handle = slider->style()->subControlRect(
        QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, slider);
    QTest::mousePress(slider, Qt::LeftButton, {}, handle.center());
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(slider, handle.center() - QPoint(10 * step, 0));
    QVERIFY(slider->value() < 80);
    QCOMPARE(target(), 0.8);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle.center() - QPoint(40, 0));
    QCOMPARE(target(), slider->value() / 100.0);
    QVERIFY(target() < 0.8);
    m_session->undo();
    QCOMPARE(target(), 0.8);
    QCOMPARE(slider->value(), 80);
    QVERIFY(!m_session->history().toUndo()); // one Edit
}

void TestWheelPage::keysMoveTheTarget()
{
    auto* slider = m_page->findChild<QSlider*>();
    slider->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(slider, Qt::Key_Left);
    QTRY_COMPARE(target(), 0.77);
    m_session->undo();
    QCOMPARE(target(), 0.8);
    QVERIFY(!m_session->history().toUndo());
}

void TestWheelPage::aPhaseHasATargetOfItsOwn()
{
    for (QToolButton* link : m_page->findChildren<QToolButton*>())
        if (link->text() == QLatin1String("Targets by &phase"))
            QTest::mouseClick(link, Qt::LeftButton);
    const auto boxes = m_page->findChildren<NumberBox*>();
    QCOMPARE(boxes.size(), 3);
    QVERIFY(boxes.front()->isVisible());
    QCOMPARE(boxes.front()->text(), QStringLiteral("as τ"));
    boxes.front()->setFocus();
    boxes.front()->selectAll();
    QTest::keyClicks(boxes.front(), QStringLiteral("95"));
    QTest::keyClick(boxes.front(), Qt::Key_Return);
    const auto phaseTarget
        = [this] { return ordered<Phase>(m_session->workshop()).front()->coverageTarget; };
    QCOMPARE(phaseTarget(), std::optional(0.95));
    m_session->undo();
    QVERIFY(!phaseTarget());
    QCOMPARE(boxes.front()->text(), QStringLiteral("as τ"));
}

void TestWheelPage::aVerdictIsForcedAndUndone()
{
    QTRY_VERIFY(!m_computation->isRunning());
    const Id<Touchpoint> id = ratedTouchpoints(m_session->workshop()).front()->id;
    m_selection->select(id);
    const auto forced = [&] { return m_session->workshop().find(id)->forced; };
    QVERIFY(button(QStringLiteral("Computed"))->isChecked());
    QTest::mouseClick(button(QStringLiteral("Never blue")), Qt::LeftButton);
    QVERIFY(forced() == Forced::Grey);
    QTRY_VERIFY(m_computation->analysis()->find(id)->cover != Cover::Blue);
    m_session->undo();
    QVERIFY(forced() == Forced::None);
    QVERIFY(button(QStringLiteral("Computed"))->isChecked());
    QTest::mouseClick(button(QStringLiteral("Always blue")), Qt::LeftButton);
    QVERIFY(forced() == Forced::Blue);
    QTRY_VERIFY(m_computation->analysis()->find(id)->cover == Cover::Blue);
}

void TestWheelPage::theTurnIsFoundOnDemand()
{
    QTRY_VERIFY(!m_computation->isRunning());
    m_selection->select(ratedTouchpoints(m_session->workshop()).front()->id);
    auto* answer = m_page->findChild<QLabel*>(QStringLiteral("flip"));
    QVERIFY(!answer->isVisible());
    for (QToolButton* link : m_page->findChildren<QToolButton*>())
        if (link->text() == QLatin1String("At which target does it &turn?"))
            QTest::mouseClick(link, Qt::LeftButton);
    QTRY_VERIFY(answer->isVisible());
    QVERIFY(!answer->text().isEmpty());
    m_selection->select(ratedTouchpoints(m_session->workshop()).back()->id);
    QVERIFY(!answer->isVisible()); // it was about the other one
}

QTEST_MAIN(TestWheelPage)
#include "tst_wheelpage.moc"
