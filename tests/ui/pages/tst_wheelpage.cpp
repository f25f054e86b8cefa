// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/touchpointedits.h"
#include "tests/support/workshops.h"
#include "ui/canvas/wheelview.h"
#include "ui/pages/wheelpage.h"
#include "ui/paint/look.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QPushButton>
#include <QTest>

using namespace rundblick;

class TestWheelPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theWheelFollowsTheComputation();
    void aClickSelectsForAllPages();
    void theSwitchChangesTheSectors();

private:
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<WheelPage> m_page;
    Look m_look = screenLook(Theme::Light);
};

void TestWheelPage::init()
{
    loadFonts();
    m_page.reset();
    m_computation.reset();
    m_selection.reset();
    m_session = std::make_unique<Session>(smallWorkshop(), [](const Edit&) { return ok(); });
    m_selection = std::make_unique<Selection>(*m_session);
    m_computation = std::make_unique<Computation>(*m_session);
    m_page = std::make_unique<WheelPage>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_page->resize(1100, 760);
    m_page->show();
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

QTEST_MAIN(TestWheelPage)
#include "tst_wheelpage.moc"
