// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "tests/ui/window/windowdriver.h"
#include "ui/canvas/map/mapview.h"
#include "ui/pages/mappage.h"
#include "ui/panels/fit/sidepanels.h"
#include "ui/panels/fit/sidetab.h"
#include "ui/panels/flow/findingslist.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/library/librarypanel.h"
#include "ui/session/selection.h"
#include "ui/support/strings.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace rundblick;

// A window of 1280 × 800 with letters twice as large: the pages fit its width, and what has no
// room beside a board opens over it.
class NarrowTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { prepare("narrow"); }
    void noPageIsWiderThanTheWindow_data();
    void noPageIsWiderThanTheWindow();
    void aTabOpensItsPanelAndClosesIt_data();
    void aTabOpensItsPanelAndClosesIt();
    void tabsAreWideEnoughForAFinger();
    void theKeyOpensAndClosesThePanel();
    void whatIsDraggedOutUncoversTheBoard();
    void aChipIsDroppedOnTheLibraryOverTheMap();
    void whereThereIsRoomTheyStandBeside();
    void whatTakesHeightIsAskedFor_data();
    void whatTakesHeightIsAskedFor();

private:
    void open(double scale = 2.0, const QString& language = QStringLiteral("en"));
    SidePanels& side() const { return *m_window->page()->findChild<SidePanels*>(); }
    QList<SideTab*> tabs() const { return m_window->page()->findChildren<SideTab*>(); }
    MapPage& map() const { return *static_cast<MapPage*>(m_window->page(PageKind::Map)); }
    void click(QWidget& widget) { QTest::mouseClick(&widget, Qt::LeftButton); }
};

void NarrowTest::open(double scale, const QString& language)
{
    openSample(language);
    m_window->useSize({scale, false});
    QVERIFY(m_window->size() == QSize(1280, 800));
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(PageKind::Map);
    QTRY_VERIFY(map().view().hasFocus());
    QTRY_COMPARE(side().isFolded(), scale > 1.25);
}

void NarrowTest::noPageIsWiderThanTheWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const char* language : {"en", "de"})
        for (const double scale : {1.0, 1.5, 2.0})
            QTest::addRow("%s %.0f %%", language, scale * 100)
                << QString::fromLatin1(language) << scale;
}

void NarrowTest::noPageIsWiderThanTheWindow()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    open(scale, language);
    for (const PageKind page : allPages) {
        m_window->showPage(page);
        QTRY_VERIFY(m_window->page()->isVisible());
        QCoreApplication::processEvents();
        for (const QScrollArea* place : m_window->findChildren<QScrollArea*>())
            if (place->objectName() == QLatin1String("page") && place->isVisible())
                QTRY_VERIFY2(
                    place->horizontalScrollBar()->maximum() == 0, qPrintable(nameOf(page)));
    }
}

void NarrowTest::aTabOpensItsPanelAndClosesIt_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("tab");
    QTest::addRow("library of the map") << static_cast<int>(PageKind::Map) << 0;
    QTest::addRow("details at the map") << static_cast<int>(PageKind::Map) << 1;
    QTest::addRow("details at the journey") << static_cast<int>(PageKind::Journey) << 0;
    QTest::addRow("what stands out in the flow") << static_cast<int>(PageKind::Flow) << 0;
}

void NarrowTest::aTabOpensItsPanelAndClosesIt()
{
    QFETCH(int, page);
    QFETCH(int, tab);
    open();
    m_window->showPage(static_cast<PageKind>(page));
    QTRY_VERIFY(side().isFolded());
    const QWidget* panels[] = {&map().library(), m_window->page()->findChild<Inspector*>(),
        m_window->page()->findChild<FindingsList*>()};
    const QWidget* panel = page == static_cast<int>(PageKind::Flow) ? panels[2]
        : page == static_cast<int>(PageKind::Map)                   ? panels[tab]
                                                                    : panels[1];
    QVERIFY(!panel->isVisible());
    click(*tabs()[tab]);
    QVERIFY(panel->isVisible());
    QVERIFY(tabs()[tab]->isChecked());
    const QRect seen(panel->mapTo(&side(), QPoint()), panel->size());
    QVERIFY(side().rect().contains(seen));
    click(*tabs()[tab]);
    QVERIFY(!panel->isVisible());
    QVERIFY(!tabs()[tab]->isChecked());
    tabs()[tab]->setFocus();
    QTest::keyClick(tabs()[tab], Qt::Key_Space);
    QVERIFY(panel->isVisible());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void NarrowTest::tabsAreWideEnoughForAFinger()
{
    open();
    m_window->useSize({1.5, true});
    m_window->showPage(PageKind::Map);
    QTRY_COMPARE(tabs().size(), 2);
    for (const SideTab* tab : tabs()) {
        QTRY_VERIFY(tab->isVisible());
        QVERIFY(tab->width() >= 44 && tab->height() >= 44);
    }
}

void NarrowTest::theKeyOpensAndClosesThePanel()
{
    open();
    const auto& inspector = *map().findChild<Inspector*>();
    QTest::keyClick(&map().view(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(map().library().isVisible());
    QVERIFY(map().library().isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6); // to the other panel
    QVERIFY(!map().library().isVisible());
    QVERIFY(inspector.isVisible());
    QVERIFY(inspector.isAncestorOf(m_window->focusWidget()));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_F6);
    QVERIFY(!inspector.isVisible());
    QVERIFY(map().view().hasFocus());
}

void NarrowTest::whatIsDraggedOutUncoversTheBoard()
{
    open();
    click(*tabs()[0]);
    QVERIFY(map().library().isVisible());
    QMimeData mime;
    const Workshop& workshop = m_window->document()->session().workshop();
    const Id<Touchpoint> one = workshop.all<Touchpoint>().begin()->first;
    mime.setData(toQt(touchpointsMime), QByteArray::fromStdString(toClipboard(workshop, {one})));
    QDragEnterEvent enter(map().view().viewport()->rect().center(), Qt::CopyAction, &mime,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(map().view().viewport(), &enter);
    QVERIFY(!map().library().isVisible());
}

// Where the library covers the map, a drop is one on the library: the touchpoint is taken back.
void NarrowTest::aChipIsDroppedOnTheLibraryOverTheMap()
{
    open();
    const Workshop& workshop = m_window->document()->session().workshop();
    MapView& view = map().view();
    QTRY_VERIFY(view.seen().contains(view.board().contentRect()));
    click(*tabs()[0]);
    view.panBy({-200.0, 0.0}); // the middle comes out from under the library
    std::optional<Id<Touchpoint>> dragged;
    QPoint from;
    for (const MapEntry& chip : map().board().figure().chips) {
        const QPoint at
            = view.mapFromScene(map().board().item(chip.touchpoint)->sceneFrame().center());
        const QWidget* seen = m_window->childAt(view.viewport()->mapTo(m_window.get(), at));
        if (seen == view.viewport())
            std::tie(dragged, from) = std::tuple(chip.touchpoint, at);
    }
    QVERIFY(dragged);
    const LibraryPanel& library = map().library();
    const QPoint to
        = view.viewport()->mapFrom(&side(), library.mapTo(&side(), library.rect().center()));
    QVERIFY(view.viewport()->rect().contains(to)); // the map is behind
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step)
        QTest::mouseMove(view.viewport(), from + (to - from) * step / 6);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    for (const auto& [id, placement] : workshop.all<Placement>())
        QVERIFY(placement.touchpoint != dragged);
    QVERIFY(workshop.find(*dragged));
}

void NarrowTest::whereThereIsRoomTheyStandBeside()
{
    open();
    QVERIFY(side().isFolded());
    click(*tabs()[0]);
    m_window->resize(2560, 1440);
    QTRY_VERIFY(!side().isFolded());
    QVERIFY(map().library().isVisible());
    QVERIFY(!tabs()[0]->isVisible());
    const auto leftOf
        = [this](const QWidget& widget) { return widget.mapTo(&side(), QPoint()).x(); };
    QVERIFY(leftOf(map().library()) >= leftOf(map().view()) + map().view().width());
    m_window->resize(1280, 800);
    QTRY_VERIFY(side().isFolded());
    QVERIFY(!map().library().isVisible());
}

void NarrowTest::whatTakesHeightIsAskedFor_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("folded"); // how the text of a part of it begins
    QTest::addRow("explanation") << static_cast<int>(PageKind::Map) << QStringLiteral("?")
                                 << QStringLiteral("drag a touchpoint");
    QTest::addRow("view of the journey") << static_cast<int>(PageKind::Journey)
                                         << QStringLiteral("View") << QStringLiteral("&Group by");
    QTest::addRow("highlights of the flow")
        << static_cast<int>(PageKind::Flow) << QStringLiteral("Highlights")
        << QStringLiteral("Bottlenecks");
}

void NarrowTest::whatTakesHeightIsAskedFor()
{
    QFETCH(int, page);
    QFETCH(QString, chip);
    QFETCH(QString, folded);
    open();
    m_window->showPage(static_cast<PageKind>(page));
    QWidget* part = nullptr;
    for (QLabel* label : m_window->page()->findChildren<QLabel*>())
        part = label->text().startsWith(folded) ? label : part;
    QAbstractButton* ask = nullptr;
    for (auto* button : m_window->page()->findChildren<QAbstractButton*>()) {
        part = button->text() == folded ? button : part;
        ask = button->text() == chip ? button : ask;
    }
    QVERIFY(part && ask);
    QTRY_VERIFY(ask->isVisible() && !part->isVisible());
    click(*ask);
    QVERIFY(part->isVisible());
    click(*ask);
    QVERIFY(!part->isVisible());
    m_window->resize(1280, 1100); // where there is height enough
    QTRY_VERIFY(part->isVisible());
    QVERIFY(!ask->isVisible());
}

QTEST_MAIN(NarrowTest)
#include "tst_narrow.moc"
