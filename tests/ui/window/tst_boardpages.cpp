// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/templates.h"
#include "ui/canvas/flow/flowview.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/canvas/map/mapview.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// The boards of the sample in a window of 1280 × 800, as they are seen at first.
class BoardPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyTheBoardScrolls_data();
    void onlyTheBoardScrolls();
    void touchpointsAreInSightBelowTheLanes();
    void theFlowBeginsWhereItCanBeRead();
    void theWholeMapIsSeen();

private:
    void open(const QString& language);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void BoardPagesTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("boardpages"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void BoardPagesTest::open(const QString& language)
{
    m_window.reset();
    Settings::setLanguage(language);
    Settings::setLook(LookChoice::Light);
    useLanguage(language);
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(
        m_window->create(Template::Sample, m_folder->filePath(QStringLiteral("Sample.rundblick"))));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BoardPagesTest::onlyTheBoardScrolls_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("English") << QStringLiteral("en");
    QTest::addRow("German") << QStringLiteral("de");
}

void BoardPagesTest::onlyTheBoardScrolls()
{
    QFETCH(QString, language);
    open(language);
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
    open(QStringLiteral("de"));
    m_window->showPage(PageKind::Journey);
    auto* view = m_window->findChild<JourneyView*>();
    QTRY_VERIFY(view->board().geometry().matrix.top() < 0.62 * view->viewport()->height());
    QVERIFY(!view->board().geometry().emotion.isEmpty());
    QVERIFY(!m_window->document()->session().history().toUndo());
}

void BoardPagesTest::theFlowBeginsWhereItCanBeRead()
{
    open(QStringLiteral("en"));
    m_window->showPage(PageKind::Flow);
    const auto* view = m_window->findChild<FlowView*>();
    QTRY_VERIFY(view->zoom() >= 0.62);
    QVERIFY(view->seen().contains(view->scene().item(LinkEnd::Start)->sceneFrame()));
    QVERIFY(view->part().hiddenLinks > 0);
}

void BoardPagesTest::theWholeMapIsSeen()
{
    open(QStringLiteral("de"));
    m_window->showPage(PageKind::Map);
    const auto* view = m_window->findChild<MapView*>();
    QTRY_VERIFY(view->seen().contains(view->board().contentRect()));
}

QTEST_MAIN(BoardPagesTest)
#include "tst_boardpages.moc"
