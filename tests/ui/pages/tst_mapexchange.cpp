// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "tests/ui/pages/mapdriver.h"
#include "core/model/edits/boardedits.h"
#include "ui/canvas/wheel/wheelview.h"
#include "ui/panels/chips.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace rundblick;

// What comes to the Map page and goes from it: drops, the clipboard, the segment, the wheel, the
// menu.
class TestMapExchange : public MapDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void aDropFromTheLibraryPlaces();
    void aDropBesideIsRefused();
    void aDropFromAnotherWorkshopIsOneEdit();
    void aDragWithControlPlacesASecondTime();
    void aDragWithControlCopiesANote();
    void pastedLinesBecomeTouchpoints();
    void copyAndPasteWithinTheMap();
    void theSegmentFilters();
    void theWheelKeepsTheSelection();
    void linesCanBeHidden();
    void theMenuActsOnTheSelection();
};

namespace {

// With an id that no builder gives.
Touchpoint stranger(const char* name)
{
    Touchpoint made;
    made.id = Id<Touchpoint>::random();
    made.name = name;
    return made;
}

Segment segment(Id<Segment> id, const char* name)
{
    Segment made;
    made.id = id;
    made.name = name;
    return made;
}

} // namespace

void TestMapExchange::aDropFromTheLibraryPlaces()
{
    QMimeData mime;
    mime.setData(
        toQt(touchpointsMime), QByteArray::fromStdString(toClipboard(workshop(), {m_hotline})));
    QVERIFY(drop(mime, at(cellPlace(2, Role::Supporting))));
    QCOMPARE(edits(), std::size_t{1});
    QVERIFY(placementOf(m_hotline, m_use)->role == Role::Supporting);
    QVERIFY(m_selection->touchpoint() == m_hotline);
}

void TestMapExchange::aDropBesideIsRefused()
{
    QMimeData mime;
    mime.setText(QStringLiteral("Fair"));
    QVERIFY(!drop(mime, QPoint(2, 2)));
    QCOMPARE(edits(), std::size_t{0});
    QVERIFY(drop(mime, at(cellPlace(0, Role::Peripheral)))); // a line of text, too
    QVERIFY(placementOf(findByName<Touchpoint>(workshop(), "Fair")->id, m_search));
}

void TestMapExchange::aDropFromAnotherWorkshopIsOneEdit()
{
    WorkshopBuilder elsewhere;
    const Id<Phase> other = elsewhere.phase("Elsewhere");
    const Id<Touchpoint> fair = elsewhere.add(stranger("Fair"));
    const Id<Touchpoint> shop = elsewhere.add(stranger("Shop")); // known here, by its name
    elsewhere.placement(fair, other, 0.5);
    QMimeData mime;
    mime.setData(toQt(touchpointsMime),
        QByteArray::fromStdString(toClipboard(elsewhere.workshop(), {fair, shop})));
    const Workshop before = workshop();
    QVERIFY(drop(mime, at(cellPlace(2, Role::Decisive))));
    QCOMPARE(edits(), std::size_t{1});
    const Touchpoint* made = findByName<Touchpoint>(workshop(), "Fair");
    QVERIFY(made && placementOf(made->id, m_use)->role == Role::Decisive);
    QVERIFY(placementOf(m_shop, m_use) && placementOf(m_shop, m_buy));
    QVERIFY(view().hasFocus());
    m_session->undo();
    QVERIFY(workshop() == before);
}

// The same touchpoint is met there, too: that is what a copy of a chip means.
void TestMapExchange::aDragWithControlPlacesASecondTime()
{
    const Workshop before = workshop();
    QWidget* viewport = view().viewport();
    const QPoint from = at(m_shop), to = at(cellPlace(2, Role::Peripheral));
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step) {
        const QPoint now = from + (to - from) * step / 6;
        QMouseEvent move(QEvent::MouseMove, now, viewport->mapToGlobal(now), Qt::NoButton,
            Qt::LeftButton, Qt::ControlModifier);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QCOMPARE(viewport->cursor().shape(), Qt::DragCopyCursor);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::ControlModifier, to);
    QVERIFY(viewport->cursor().shape() != Qt::DragCopyCursor);
    QCOMPARE(edits(), std::size_t{1});
    QVERIFY(placementOf(m_shop, m_buy)); // still
    QVERIFY(placementOf(m_shop, m_use)->role == Role::Peripheral);
    QCOMPARE(workshop().all<Touchpoint>().size(), before.all<Touchpoint>().size());
    m_session->undo();
    QVERIFY(workshop() == before);
}

void TestMapExchange::aDragWithControlCopiesANote()
{
    m_session->perform(addNote(Board::Map, 0.0, 0.0, "Why?"));
    const Id<Note> note = workshop().all<Note>().begin()->first;
    const QPoint from = at(note), to = from + QPoint(70, 40);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), (from + to) / 2);
    QTest::mouseMove(view().viewport(), to);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, Qt::ControlModifier, to);
    QCOMPARE(workshop().all<Note>().size(), std::size_t{2});
    QCOMPARE(workshop().find(note)->x, 0.0);
    for (const auto& [id, one] : workshop().all<Note>())
        QVERIFY(one.text == "Why?" && (id == note || one.x > 0.0));
}

void TestMapExchange::pastedLinesBecomeTouchpoints()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_shop));
    QGuiApplication::clipboard()->setText(QStringLiteral("Newsletter\nApp\nWebsite\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edits(), std::size_t{1});
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{5}); // the website was there
    QVERIFY(placementOf(findByName<Touchpoint>(workshop(), "App")->id, m_buy));
}

void TestMapExchange::copyAndPasteWithinTheMap()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_site));
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Website"));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edits(), std::size_t{1});
    const Touchpoint* copy = findByName<Touchpoint>(workshop(), "Website (2)");
    QVERIFY(copy && placementOf(copy->id, m_search) && placementOf(copy->id, m_use));
    key(Qt::Key_X, Qt::ControlModifier); // what was pasted is selected
    QVERIFY(!findByName<Touchpoint>(workshop(), "Website (2)"));
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(findByName<Touchpoint>(workshop(), "Website (2)"));
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{5});
}

void TestMapExchange::theSegmentFilters()
{
    const Id<Segment> firms = Id<Segment>::random();
    m_session->perform(addRecord(segment(firms, "Firms")));
    auto* segments = m_page->findChild<QComboBox*>();
    QVERIFY(segments->isVisible());
    QCOMPARE(segments->count(), 2);
    m_session->perform(editRecord(workshop(), placementOf(m_shop, m_buy)->id,
        EditKind::ChangePlacement, [&](Placement& placement) { placement.segment = firms; }));
    QVERIFY(board().item(m_shop));
    const Id<Segment> others = Id<Segment>::random();
    m_session->perform(addRecord(segment(others, "Others")));
    segments->setFocus();
    QTest::keyClick(segments, Qt::Key_Down);
    QTest::keyClick(segments, Qt::Key_Down);
    QVERIFY(board().segment() == others || board().segment() == firms);
    board().setSegment(others);
    QVERIFY(!board().item(m_shop) && board().item(m_site));
    QCOMPARE(board().figure().segment, std::string("Others"));
    board().setSegment(firms);
    QVERIFY(board().item(m_shop));
    m_session->perform(removeRecords<Segment>(workshop(), {others, firms}));
    QVERIFY(!board().segment()); // all again
}

void TestMapExchange::theWheelKeepsTheSelection()
{
    m_computation->start();
    QTRY_VERIFY(m_computation->analysis());
    m_selection->select(m_shop);
    auto* faces = m_page->findChild<Chips*>();
    QTest::mouseClick(&faces->at(1), Qt::LeftButton);
    QVERIFY(m_page->wheel().isVisible() && !view().isVisible());
    QVERIFY(!m_page->wheel().geometryOfWheel().slices.empty());
    QCOMPARE(m_page->wheel().accessibleDescription(), QStringLiteral("Shop"));
    QTest::keyClick(&m_page->wheel(), Qt::Key_Right);
    const auto chosen = m_selection->touchpoint();
    QVERIFY(chosen && chosen != m_shop);
    QTest::mouseClick(&faces->at(0), Qt::LeftButton);
    QVERIFY(view().isVisible());
    QVERIFY(m_selection->touchpoint() == chosen);
    if (board().item(*chosen))
        QVERIFY(board().chosen().contains(*chosen));
}

void TestMapExchange::linesCanBeHidden()
{
    const Id<Link> link = workshop().all<Link>().begin()->first;
    QVERIFY(board().item(link));
    QVERIFY(board().item(link)->name().contains(QStringLiteral("Website")));
    for (QPushButton* chip : m_page->findChildren<QPushButton*>())
        if (chip->text() == QLatin1String("Lines"))
            QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!board().item(link));
}

void TestMapExchange::theMenuActsOnTheSelection()
{
    m_selection->select(m_shop);
    bool found = false;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (QAction* action : menu->actions())
            if (action->text() == QLatin1String("&Rate this")) {
                found = action->isChecked(); // the builder marks all
                action->trigger();
            }
        menu->close();
    });
    QContextMenuEvent asked(
        QContextMenuEvent::Mouse, at(m_shop), view().viewport()->mapToGlobal(at(m_shop)));
    QCoreApplication::sendEvent(view().viewport(), &asked);
    QVERIFY(found);
    QVERIFY(!workshop().find(m_shop)->rated);
}

QTEST_MAIN(TestMapExchange)
#include "tst_mapexchange.moc"
