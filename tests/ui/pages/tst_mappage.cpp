// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workshops.h"
#include "tests/ui/pages/mapdriver.h"
#include "ui/canvas/items/carditem.h"
#include "ui/panels/library/librarypanel.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>

#include <cmath>

using namespace rundblick;

// The Map page with real events: mouse and keys; each gesture is one edit.
class TestMapPage : public MapDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void chipsStandInTheirCellsWithoutOverlap();
    void aDragChangesPhaseAndRole();
    void aDragOntoTheRimIsTheOuterRing();
    void aDropBesideTheMapChangesNothing();
    void ghostsAppearWithTheSelection();
    void aGhostIsItsPlacement();
    void aDoubleClickAddsInItsCell();
    void aKnownNameIsPlaced();
    void keysBuildFromNothing();
    void controlAndArrowsChangePhaseAndRing();
    void digitsSayTheImportance();
    void deleteTakesOffTheMap();
    void selectAllAndMoveIsOneEdit();
    void aNoteIsDraggedOnTheMap();
    void aPictureBehindLeavesTheNames();
    void aLinkIsWeighedWhereItIs();
    void aKeyLeadsToThePanelAndBack();
    void undoBringsEveryStateBack();
};

void TestMapPage::chipsStandInTheirCellsWithoutOverlap()
{
    show(stressWorkshop(), {1280, 800});
    const auto& chips = board().figure().chips;
    QCOMPARE(chips.size(), std::size_t{100});
    std::vector<QRectF> frames;
    for (const MapEntry& entry : chips) {
        const auto* card = board().itemOf<CardItem>(entry.touchpoint);
        QVERIFY(card);
        QCOMPARE(card->name(), toQt(entry.name));
        const QRectF frame = card->sceneFrame();
        for (const QPointF corner : {frame.topLeft(), frame.topRight(), frame.bottomLeft(),
                 frame.bottomRight(), frame.center()}) {
            const auto cell = board().cellAt(corner);
            QVERIFY(cell && cell->sector == entry.phase && cell->role == entry.role);
        }
        for (const QRectF& other : frames)
            QVERIFY(!other.intersects(frame));
        frames.push_back(frame);
    }
}

void TestMapPage::aDragChangesPhaseAndRole()
{
    QVERIFY(placementOf(m_shop, m_buy)->role == Role::Supporting);
    drag(at(m_shop), at(cellPlace(2, Role::Decisive)));
    QCOMPARE(edits(), std::size_t{1});
    QVERIFY(!placementOf(m_shop, m_buy));
    QVERIFY(placementOf(m_shop, m_use)->role == Role::Decisive);
    const auto cell = board().cellAt(board().item(m_shop)->sceneFrame().center());
    QVERIFY(cell && *cell == (MapCell{2, Role::Decisive}));
    m_session->undo();
    QVERIFY(placementOf(m_shop, m_buy)->role == Role::Supporting);
    QVERIFY(board().cellAt(board().item(m_shop)->home())->sector == 1);
}

void TestMapPage::aDragOntoTheRimIsTheOuterRing()
{
    const QPointF outer = cellPlace(1, Role::Peripheral);
    const double length = std::hypot(outer.x(), outer.y());
    drag(at(m_shop), at(outer * (board().layout().outerRadius - 6.0) / length));
    QVERIFY(placementOf(m_shop, m_buy)->role == Role::Peripheral);
}

void TestMapPage::aDropBesideTheMapChangesNothing()
{
    const QPointF home = board().item(m_shop)->home();
    drag(at(m_shop), QPoint(view().viewport()->width() - 4, 4));
    QCOMPARE(edits(), std::size_t{0});
    QCOMPARE(board().item(m_shop)->pos(), home);
}

void TestMapPage::ghostsAppearWithTheSelection()
{
    const Id<Placement> inUse = placementOf(m_site, m_use)->id;
    QVERIFY(!board().item(inUse));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_site));
    QVERIFY(m_selection->touchpoint() == m_site && m_selection->phase() == m_search);
    const auto* ghost = board().itemOf<CardItem>(inUse);
    QVERIFY(ghost && ghost->card().isGhost);
    QCOMPARE(board().cellAt(ghost->home())->sector, std::size_t{2});
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_shop));
    QVERIFY(!board().item(inUse));
    m_selection->select(m_site, m_use); // on another page
    QVERIFY(board().item(inUse));
    QVERIFY(board().current() == BoardKey(inUse));
    QVERIFY(m_selection->phase() == m_use); // the map does not answer back
}

void TestMapPage::aGhostIsItsPlacement()
{
    m_selection->select(m_site);
    const Id<Placement> inUse = placementOf(m_site, m_use)->id;
    drag(at(inUse), at(cellPlace(2, Role::Peripheral)));
    QVERIFY(placementOf(m_site, m_use)->role == Role::Peripheral);
    QVERIFY(m_selection->touchpoint() == m_site && m_selection->phase() == m_use);
    key(Qt::Key_Delete);
    QVERIFY(!workshop().find(inUse));
    QVERIFY(placementOf(m_site, m_search));
    // A phase where it is already is no place for it.
    m_session->undo();
    drag(at(m_site), at(cellPlace(2, Role::Decisive)));
    QVERIFY(placementOf(m_site, m_search));
}

void TestMapPage::aDoubleClickAddsInItsCell()
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(cellPlace(0, Role::Decisive)));
    type(QStringLiteral("Blog"), Qt::Key_Return);
    const Touchpoint* blog = findByName<Touchpoint>(workshop(), "Blog");
    QVERIFY(blog && placementOf(blog->id, m_search)->role == Role::Decisive);
    QVERIFY(m_selection->touchpoint() == blog->id);
    type(QStringLiteral("Podcast"), Qt::Key_Tab); // goes on beside it, then in the next phase
    type(QStringLiteral("Outlet"), Qt::Key_Return);
    type(QString(), Qt::Key_Return);
    QVERIFY(placementOf(findByName<Touchpoint>(workshop(), "Podcast")->id, m_search)->role
        == Role::Decisive);
    QVERIFY(placementOf(findByName<Touchpoint>(workshop(), "Outlet")->id, m_buy)->role
        == Role::Decisive);
    QCOMPARE(edits(), std::size_t{3});
}

void TestMapPage::aKnownNameIsPlaced()
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(cellPlace(1, Role::Peripheral)));
    type(QStringLiteral("Hotline"), Qt::Key_Return);
    QTest::keyClick(view().editor(), Qt::Key_Escape);
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{3});
    QVERIFY(placementOf(m_hotline, m_buy)->role == Role::Peripheral);
}

void TestMapPage::keysBuildFromNothing()
{
    m_session->perform(removeTouchpoints(workshop(), {m_site, m_shop, m_hotline}));
    QVERIFY(board().figure().chips.empty());
    key(Qt::Key_Insert);
    type(QStringLiteral("Advert"), Qt::Key_Return);
    type(QStringLiteral("Website"), Qt::Key_Tab);
    type(QStringLiteral("Shop"), Qt::Key_Return);
    type(QString(), Qt::Key_Return);
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(board().figure().chips.size(), std::size_t{3});
    QCOMPARE(board().figure().chips[2].phase, std::size_t{1});
    key(Qt::Key_F2);
    type(QStringLiteral("Flagship"), Qt::Key_Return);
    QVERIFY(findByName<Touchpoint>(workshop(), "Flagship"));
}

void TestMapPage::controlAndArrowsChangePhaseAndRing()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_shop));
    key(Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(placementOf(m_shop, m_use));
    key(Qt::Key_Right, Qt::ControlModifier); // the last phase feeds the first
    QVERIFY(placementOf(m_shop, m_search));
    key(Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(placementOf(m_shop, m_search)->role == Role::Decisive);
    key(Qt::Key_Up, Qt::ControlModifier); // no ring is further in
    key(Qt::Key_Down, Qt::ControlModifier);
    key(Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(placementOf(m_shop, m_search)->role == Role::Peripheral);
    m_session->undo();
    QVERIFY(placementOf(m_shop, m_buy)->role == Role::Supporting); // nudges are one edit
}

void TestMapPage::digitsSayTheImportance()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_shop));
    key(Qt::Key_5);
    QCOMPARE(placementOf(m_shop, m_buy)->importance, 5.0);
    key(Qt::Key_M);
    QVERIFY(placementOf(m_shop, m_buy)->momentOfTruth);
    key(Qt::Key_9);
    QCOMPARE(placementOf(m_shop, m_buy)->importance, 5.0);
}

void TestMapPage::deleteTakesOffTheMap()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_site));
    key(Qt::Key_Delete);
    QVERIFY(workshop().find(m_site));
    QVERIFY(!placementOf(m_site, m_search) && !placementOf(m_site, m_use));
    QVERIFY(!board().item(m_site));
    m_session->undo();
    QVERIFY(placementOf(m_site, m_search) && board().item(m_site));
}

void TestMapPage::selectAllAndMoveIsOneEdit()
{
    key(Qt::Key_A, Qt::ControlModifier);
    QVERIFY((m_selection->touchpoints() == std::set<Id<Touchpoint>>{m_site, m_shop}));
    key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(edits(), std::size_t{1});
    QVERIFY(placementOf(m_site, m_search)->role == Role::Peripheral);
    QVERIFY(placementOf(m_shop, m_buy)->role == Role::Peripheral);
}

void TestMapPage::aNoteIsDraggedOnTheMap()
{
    const Id<Note> note = Id<Note>::random();
    m_session->perform(
        addRecord(Note{note, Board::Map, 0.0, -150.0, "Ask service"}, EditKind::AddNote));
    const QPoint from = at(note);
    drag(from, from + QPoint(60, 30));
    QCOMPARE(edits(), std::size_t{2});
    QVERIFY(workshop().find(note)->x > 10.0);
    m_session->perform(
        addRecord(Note{Id<Note>::random(), Board::Flow, 0.0, 0.0, "Elsewhere"}, EditKind::AddNote));
    QCOMPARE(board().listed().size(), std::size_t{4}); // two chips, a line, one note
}

// A photo of the wall covers the sectors, but neither the rim nor the customer.
void TestMapPage::aPictureBehindLeavesTheNames()
{
    QImage red(40, 40, QImage::Format_RGB32);
    red.fill(Qt::red);
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(red.save(&buffer, "PNG"));
    Picture picture{Id<Picture>{990'001}, "image/png", Bytes({content.begin(), content.end()})};
    Backdrop backdrop;
    backdrop.id = Id<Backdrop>{990'002};
    backdrop.picture = picture.id;
    backdrop.x = backdrop.y = -2000.0;
    backdrop.width = 4000.0;
    backdrop.opacity = 1.0;
    QVERIFY(m_session->perform(
        {EditKind::AddRecord, {Change<Picture>{{}, picture}, Change<Backdrop>{{}, backdrop}}}));
    const auto colorAt = [this](double radius, double angle) {
        const QPoint place = at(radius * QPointF(std::sin(angle), -std::cos(angle)));
        return view().viewport()->grab().toImage().pixelColor(place);
    };
    const MapLayout& layout = board().layout();
    const double betweenNames = layout.sectors[0].from + 0.08 * layout.sectors[0].sweep;
    const double rim = layout.outerRadius - 4.0;
    QTRY_COMPARE(colorAt(layout.radii[3] - 6.0, betweenNames), QColor(Qt::red));
    QCOMPARE(colorAt(rim, betweenNames), board().look().blue);
    QCOMPARE(colorAt(0.75 * layout.radii[0], betweenNames), board().look().blue);
}

void TestMapPage::aLinkIsWeighedWhereItIs()
{
    const Id<Link> link = workshop().all<Link>().begin()->first;
    board().choose(BoardKey(link));
    QVERIFY(m_selection->touchpoint() == m_site); // which it leaves
    key(Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(workshop().find(link)->weight, 0.35);
    QVERIFY(view().hasFocus());
    key(Qt::Key_L);
    for (int times = 0; times < 2; ++times) { // it is there already: its weight
        drag(at(m_site), at(m_shop));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    QCOMPARE(workshop().all<Link>().size(), std::size_t{1});
    QCOMPARE(edits(), std::size_t{1});
}

void TestMapPage::aKeyLeadsToThePanelAndBack()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_shop));
    key(Qt::Key_F6);
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(name && name->text() == QLatin1String("Shop"));
    QTest::keyClick(name, Qt::Key_F6);
    QVERIFY(view().hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_page->library().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(view().hasFocus());
    key(Qt::Key_Right, Qt::ControlModifier); // the selection goes along
    QVERIFY(m_selection->phase() == m_use);
}

void TestMapPage::undoBringsEveryStateBack()
{
    std::vector<Workshop> states{workshop()};
    const auto remember = [&] { states.push_back(workshop()); };
    drag(at(m_shop), at(cellPlace(0, Role::Decisive)));
    remember();
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_site));
    key(Qt::Key_4);
    remember();
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(cellPlace(1, Role::Supporting)));
    type(QStringLiteral("Fair"), Qt::Key_Return);
    QTest::keyClick(view().editor(), Qt::Key_Escape);
    remember();
    key(Qt::Key_Delete);
    remember();
    while (states.size() > 1) {
        QVERIFY(workshop() == states.back());
        states.pop_back();
        m_session->undo();
    }
    QVERIFY(workshop() == states.front());
    QVERIFY(!m_session->history().toUndo());
}

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
