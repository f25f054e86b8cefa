// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/windowdriver.h"
#include "ui/canvas/flow/flowview.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/canvas/map/mapview.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace rundblick;

// The boards of the sample in a window of 1280 × 800, as they are seen at first.
class BoardPagesTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { prepare("boardpages"); }
    void onlyTheBoardScrolls_data();
    void onlyTheBoardScrolls();
    void touchpointsAreInSightBelowTheLanes();
    void theFlowBeginsWhereItCanBeRead();
    void theWholeMapIsSeen();
};

void BoardPagesTest::onlyTheBoardScrolls_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << QStringLiteral("en");
    QTest::addRow("German") << QStringLiteral("de");
}

void BoardPagesTest::onlyTheBoardScrolls()
{
    QFETCH(QString, language);
    openSample(language);
    for (const PageKind page : {PageKind::Map, PageKind::Journey, PageKind::Flow}) {
        m_window->showPage(page);
        QCoreApplication::processEvents();
        for (const QScrollArea* place : m_window->findChildren<QScrollArea*>())
            if (place->objectName() == QLatin1String("page") && place->isVisible()) {
                QCOMPARE(place->verticalScrollBar()->maximum(), 0);
                QCOMPARE(place->horizontalScrollBar()->maximum(), 0);
            }
    }
}

// And all of the lanes are a click away: nothing is changed.
void BoardPagesTest::touchpointsAreInSightBelowTheLanes()
{
    openSample(QStringLiteral("de"));
    m_window->showPage(PageKind::Journey);
    auto* view = m_window->findChild<JourneyView*>();
    QTRY_VERIFY(view->board().geometry().matrix.top() < 0.62 * view->viewport()->height());
    QVERIFY(!view->board().geometry().emotion.isEmpty());
    QVERIFY(!m_window->document()->session().history().toUndo());
}

void BoardPagesTest::theFlowBeginsWhereItCanBeRead()
{
    openSample(QStringLiteral("en"));
    m_window->showPage(PageKind::Flow);
    const auto* view = m_window->findChild<FlowView*>();
    QTRY_VERIFY(view->zoom() >= 0.62);
    QVERIFY(view->seen().contains(view->scene().item(LinkEnd::Start)->sceneFrame()));
    QVERIFY(view->part().hiddenLinks > 0);
}

void BoardPagesTest::theWholeMapIsSeen()
{
    openSample(QStringLiteral("de"));
    m_window->showPage(PageKind::Map);
    const auto* view = m_window->findChild<MapView*>();
    QTRY_VERIFY(view->seen().contains(view->board().contentRect()));
}

QTEST_MAIN(BoardPagesTest)
#include "tst_boardpages.moc"
