// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshops.h"
#include "tests/ui/canvas/boarddriver.h"
#include "ui/canvas/reading/readingaid.h"

#include <QLabel>

using namespace rundblick;

// Names that are too small to read are shown large where the pointer or the keyboard is.
class ReadingAidTest : public BoardDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void theNameUnderThePointerIsShownLarge();
    void nothingIsShownWhereItCanBeRead();
    void theCurrentNameFollowsTheKeyboard();
    void aDragIsNotCovered();
    void aLineSaysHow();

private:
    const ReadingAid& aid() const { return m_view->readingAid(); }
    BoardItem& card(std::size_t index) const { return *m_scene->listed()[index]; }
};

void ReadingAidTest::init()
{
    show(generatedWorkshop({.touchpoints = 60, .phases = 3}), {800, 600});
    QTRY_VERIFY(m_view->seen().contains(m_scene->contentRect())); // 60 cards: at about 0.45
    QVERIFY(!card(0).isReadableAt(m_view->zoom()));
}

void ReadingAidTest::theNameUnderThePointerIsShownLarge()
{
    QTest::mouseMove(m_view->viewport(), at(card(13)));
    QCOMPARE(aid().pointed().text(), card(13).name());
    QVERIFY(aid().pointed().geometry().contains(at(card(13))));
    QTest::mouseMove(m_view->viewport(), at(card(14)));
    QCOMPARE(aid().pointed().text(), card(14).name());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(aid().pointed().text().isEmpty());
}

void ReadingAidTest::nothingIsShownWhereItCanBeRead()
{
    QTest::mouseMove(m_view->viewport(), at(card(13)));
    QVERIFY(!aid().pointed().text().isEmpty());
    m_view->zoomTo(card(13).sceneFrame()); // 100 %
    QTest::mouseMove(m_view->viewport(), at(card(13)) + QPoint(3, 0));
    QVERIFY(aid().pointed().text().isEmpty());
}

void ReadingAidTest::theCurrentNameFollowsTheKeyboard()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(card(0)));
    QTRY_COMPARE(aid().current().text(), card(0).name());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(aid().current().text(), card(1).name());
    m_view->panBy({-40.0, 30.0});
    QVERIFY(aid().current().geometry().contains(at(card(1))));
}

void ReadingAidTest::aDragIsNotCovered()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at(card(0)));
    QTRY_VERIFY(!aid().current().text().isEmpty());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(card(0)));
    QTest::mouseMove(m_view->viewport(), at(card(0)) + QPoint(30, 20));
    QVERIFY(aid().current().text().isEmpty());
    QVERIFY(aid().pointed().text().isEmpty());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(card(0)));
    QTRY_COMPARE(aid().current().text(), card(0).name());
}

void ReadingAidTest::aLineSaysHow()
{
    QVERIFY(aid().hint().isVisible());
    QVERIFY(m_view->viewport()->rect().contains(aid().hint().geometry()));
    m_view->zoomTo(card(13).sceneFrame());
    QVERIFY(!aid().hint().isVisible());
}

QTEST_MAIN(ReadingAidTest)
#include "tst_readingaid.moc"
