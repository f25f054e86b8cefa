// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowdriver.h"
#include "ui/pages/page.h"
#include "ui/window/start/startpage.h"
#include "ui/window/tour/guidedtour.h"

#include <QLabel>
#include <QPushButton>

#include <set>

using namespace rundblick;

// The guided tour of the sample, by keys.
class GuidedTourTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { prepare("guidedtour"); }
    void init();
    void theDoorOfTheStartPageBeginsIt();
    void everyStepPointsAtSomethingReal_data();
    void everyStepPointsAtSomethingReal();
    void keysLeadThereAndBack();
    void itSpeaksOfEveryPage();
    void itIsReadInAboutTwoMinutes();
    void aChangeOfPageEndsIt();
    void aChangeOfSizeIsFollowed();
    void itBeginsAtTheFirstDoor();
    void aChangeOfLookEndsIt();

private:
    GuidedTour* tour() const { return m_window->findChild<GuidedTour*>(); }
    QRect ringed() const;
    QRect targeted() const;
    void open(const QString& language);
    void press(Qt::Key key);
};

QRect GuidedTourTest::ringed() const
{
    const auto* ring = m_window->centralWidget()->findChild<QWidget*>(QStringLiteral("tourRing"));
    return ring->geometry().adjusted(4, 4, -4, -4);
}

// What is seen of the target.
QRect GuidedTourTest::targeted() const
{
    const QWidget* content = m_window->centralWidget();
    const QWidget* target = tour()->target();
    return QRect(target->mapTo(content, QPoint()), target->size())
        .intersected(content->rect().adjusted(10, 10, -10, -10));
}

void GuidedTourTest::init()
{
    open(QStringLiteral("en"));
}

void GuidedTourTest::open(const QString& language)
{
    openSample(language);
    waitForMix();
    m_window->startTour();
    QVERIFY(tour());
}

// First start: a door opens the sample with the tour, the other one without.
void GuidedTourTest::theDoorOfTheStartPageBeginsIt()
{
    const auto knock = [this](const char* object) {
        m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
        m_window->resize(1280, 800);
        m_window->show();
        auto* door
            = m_window->findChild<StartPage*>()->findChild<QPushButton*>(QLatin1String(object));
        QTest::mouseClick(door, Qt::LeftButton);
        QVERIFY(m_window->document());
        QCoreApplication::processEvents();
    };
    knock("openSample");
    QVERIFY(!tour());
    knock("primary");
    QVERIFY(m_window->document()->session().workshop().all<Touchpoint>().size() >= 100);
    QVERIFY(tour());
    QVERIFY(tour()->isVisible());
    QCOMPARE(tour()->step(), 0U);
    press(Qt::Key_Return);
    QCOMPARE(tour()->step(), 1U);
}

void GuidedTourTest::press(Qt::Key key)
{
    QVERIFY(tour()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), key);
}

void GuidedTourTest::everyStepPointsAtSomethingReal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << QStringLiteral("en");
    QTest::addRow("German") << QStringLiteral("de");
}

// Its own widget, not the page that stands in for a missing one; the callout lies in the window,
// whole, and not on the middle of what it speaks of.
void GuidedTourTest::everyStepPointsAtSomethingReal()
{
    QFETCH(QString, language);
    open(language);
    QSet<QString> texts;
    for (std::size_t step = 0; step < tour()->count(); ++step) {
        QCOMPARE(tour()->step(), step);
        const QWidget* target = tour()->target();
        QVERIFY(target->isVisible());
        const QString wanted = QLatin1String(tourSteps(*m_window)[step].widget);
        QVERIFY2(QLatin1String(target->metaObject()->className()) == wanted, qPrintable(wanted));
        QVERIFY(m_window->centralWidget()->rect().contains(tour()->geometry()));
        for (const QLabel* label : tour()->findChildren<QLabel*>()) {
            QVERIFY(!label->text().isEmpty());
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                qPrintable(label->text()));
        }
        texts << tour()->accessibleDescription();
        if (step + 1 < tour()->count())
            press(Qt::Key_Return);
    }
    QCOMPARE(static_cast<std::size_t>(texts.size()), tour()->count());
    press(Qt::Key_Return); // done
    QTRY_VERIFY(!tour());
    QVERIFY(m_window->page()->isAncestorOf(QApplication::focusWidget())
        || m_window->page()->hasFocus());
}

void GuidedTourTest::keysLeadThereAndBack()
{
    press(Qt::Key_Right);
    QCOMPARE(tour()->step(), 1U);
    press(Qt::Key_Space);
    QCOMPARE(tour()->step(), 2U);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left); // there is nothing before the first one
    QCOMPARE(tour()->step(), 0U);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!tour());
}

void GuidedTourTest::itSpeaksOfEveryPage()
{
    std::set<PageKind> pages;
    for (const TourStep& step : tourSteps(*m_window))
        pages.insert(step.page);
    for (const PageKind page : allPages)
        QVERIFY2(pages.contains(page), qPrintable(nameOf(page)));
}

// Silent reading is about 200 words a minute, with a look at the page half as fast.
void GuidedTourTest::itIsReadInAboutTwoMinutes()
{
    qsizetype words = 0;
    for (const TourStep& step : tourSteps(*m_window))
        words += step.text.split(u' ').size();
    QVERIFY(words > 150);
    QVERIFY(words < 450);
}

void GuidedTourTest::aChangeOfPageEndsIt()
{
    m_window->showPage(PageKind::Mix);
    QTRY_VERIFY(!tour());
}

// The ring keeps around what is spoken of.
void GuidedTourTest::aChangeOfSizeIsFollowed()
{
    m_window->resize(1400, 900);
    QCoreApplication::processEvents();
    QTRY_COMPARE(ringed(), targeted());
    QCOMPARE(tour()->step(), 0U);
}

// A first start, the sample with its tour: the page is laid out only while the tour begins.
void GuidedTourTest::itBeginsAtTheFirstDoor()
{
    m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QPushButton* door = nullptr;
    for (auto* button : m_window->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("tour")))
            door = button;
    QVERIFY(door);
    QTest::mouseClick(door, Qt::LeftButton);
    QTRY_VERIFY(tour());
    QTRY_COMPARE(ringed(), targeted());
}

void GuidedTourTest::aChangeOfLookEndsIt()
{
    m_window->chooseLook(LookChoice::Dark);
    QTRY_VERIFY(!tour());
    QVERIFY(m_window->page());
}

QTEST_MAIN(GuidedTourTest)
#include "tst_guidedtour.moc"
