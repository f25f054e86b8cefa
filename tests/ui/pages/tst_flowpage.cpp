// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/linkedits.h"
#include "core/model/paths.h"
#include "tests/support/workshopbuilder.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/canvas/flow/flowview.h"
#include "ui/canvas/flow/weighteditor.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/pages/flowpage.h"
#include "ui/paint/look.h"
#include "ui/panels/flow/findingslist.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rundblick;

namespace {

const LinkNode start{LinkEnd::Start, {}};
const LinkNode conversion{LinkEnd::Conversion, {}};
const LinkNode lost{LinkEnd::Lost, {}};

} // namespace

// The flow page as a person works on it: links drawn, weighed and removed by mouse and by keyboard,
// nodes moved and arranged, findings looked at; every edit undone at the end.
class FlowPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void emptyWorkshopSaysWhatToDo();
    void dragFromTheHandleLinks();
    void dragIntoNothingLinksNothing();
    void linkToolLinksByTwoClicks();
    void keysLinkToTheNextNode();
    void doubleClickAsksForTheWeight();
    void sumIsShownWhileTyping();
    void oneClickScalesTheRow();
    void escapeKeepsTheWeight();
    void tooMuchIsNotTaken();
    void countsAreTypedAsNumbers();
    void deleteRemovesTheLink();
    void keysAloneWeighALink();
    void tabGoesFromNodeToNode();
    void draggedNodesStayAndAreArranged();
    void nodesKeepTheirPlacesWhenOneIsAdded();
    void doubleClickAddsATouchpointThere();
    void loopsGoBack();
    void findingsAreListedAndLookedAt();
    void chipsSwitchTheFindings();
    void recordedPathsAreShownAndCount();
    void numbersCanBeAsked();
    void selectionIsShared();

private:
    void show(const Workshop& workshop);
    static Workshop smallFlow(Id<Touchpoint>* shop, Id<Touchpoint>* site, Id<Touchpoint>* fair);
    FlowView& view() { return m_page->view(); }
    const Workshop& workshop() { return m_session->workshop(); }
    QPoint at(const LinkNode& node);
    QPoint handleOf(const LinkNode& node);
    QPoint at(Id<Link> link);
    const Link* link(const LinkNode& from, const LinkNode& to)
    {
        return linkBetween(workshop(), from, to);
    }
    LinkNode shop() const { return LinkNode::of(m_shop); }
    LinkNode site() const { return LinkNode::of(m_site); }
    LinkNode fair() const { return LinkNode::of(m_fair); }
    void drag(QPoint from, QPoint to);
    QLineEdit* weightLine() { return view().weightEditor()->findChild<QLineEdit*>(); }
    QString sumShown() { return view().weightEditor()->findChild<QLabel*>()->text(); }
    QPushButton* chip(const QString& text);

    Look m_look = screenLook(Theme::Light);
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FlowPage> m_page;
    Workshop m_before;
    Id<Touchpoint> m_shop;
    Id<Touchpoint> m_site;
    Id<Touchpoint> m_fair;
};

void FlowPageTest::initTestCase()
{
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

// Start → shop → conversion (0.6) or site (0.4); fair unlinked.
Workshop FlowPageTest::smallFlow(Id<Touchpoint>* shop, Id<Touchpoint>* site, Id<Touchpoint>* fair)
{
    WorkshopBuilder builder;
    *shop = builder.touchpoint("Shop");
    *site = builder.touchpoint("Site");
    *fair = builder.touchpoint("Fair");
    builder.add(Link{{}, LinkEnd::Start, {}, LinkEnd::Touchpoint, *shop, 1.0});
    builder.add(Link{{}, LinkEnd::Touchpoint, *shop, LinkEnd::Conversion, {}, 0.6});
    builder.add(Link{{}, LinkEnd::Touchpoint, *shop, LinkEnd::Touchpoint, *site, 0.4});
    builder.add(Link{{}, LinkEnd::Touchpoint, *site, LinkEnd::Lost, {}, 1.0});
    return builder.workshop();
}

void FlowPageTest::show(const Workshop& workshop)
{
    m_page.reset();
    m_selection.reset();
    m_computation.reset();
    m_session = std::make_unique<Session>(workshop, [](const Edit&) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_page = std::make_unique<FlowPage>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_page->resize(1280, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCoreApplication::processEvents();
    m_before = m_session->workshop();
}

void FlowPageTest::init()
{
    show(smallFlow(&m_shop, &m_site, &m_fair));
}

void FlowPageTest::cleanup()
{
    while (m_session->history().toUndo())
        m_session->undo();
    QVERIFY(m_session->workshop() == m_before);
    m_page.reset();
}

QPoint FlowPageTest::at(const LinkNode& node)
{
    return view().mapFromScene(view().scene().item(boardKeyOf(node))->sceneFrame().center());
}

QPoint FlowPageTest::handleOf(const LinkNode& node)
{
    const QRectF frame = view().scene().item(boardKeyOf(node))->sceneFrame();
    return view().mapFromScene(QPointF(frame.right(), frame.center().y()));
}

QPoint FlowPageTest::at(Id<Link> link)
{
    return view().mapFromScene(view().scene().itemOf<LinkItem>(link)->middle());
}

void FlowPageTest::drag(QPoint from, QPoint to)
{
    QWidget* ground = view().viewport();
    QTest::mousePress(ground, Qt::LeftButton, {}, from);
    QTest::mouseMove(ground, (from + to) / 2);
    QTest::mouseMove(ground, to);
    QTest::mouseRelease(ground, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

QPushButton* FlowPageTest::chip(const QString& text)
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

void FlowPageTest::emptyWorkshopSaysWhatToDo()
{
    const auto says = [&](const QString& text) {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    };
    QVERIFY(!says(QStringLiteral("No links yet")));
    show(WorkshopBuilder().workshop());
    QVERIFY(says(QStringLiteral("No touchpoints yet")));
    WorkshopBuilder builder;
    builder.touchpoint("Shop");
    show(builder.workshop());
    QVERIFY(says(QStringLiteral("No links yet")));
}

void FlowPageTest::dragFromTheHandleLinks()
{
    drag(handleOf(site()), at(shop()));
    QVERIFY(link(site(), shop()));
    QCOMPARE(link(site(), shop())->weight, 0.1); // all of the row were lost
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::AddLink);
    QVERIFY(view().scene().chosen().contains(link(site(), shop())->id));
}

void FlowPageTest::dragIntoNothingLinksNothing()
{
    drag(handleOf(site()), QPoint(5, 5));
    QVERIFY(!m_session->history().toUndo());
    drag(handleOf(shop()), at(start)); // nobody goes back before the beginning
    QVERIFY(!m_session->history().toUndo());
}

void FlowPageTest::linkToolLinksByTwoClicks()
{
    QTest::mouseClick(chip(QStringLiteral("&Link")), Qt::LeftButton);
    QVERIFY(view().isLinking());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(shop()));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(fair()));
    QVERIFY(link(shop(), fair()));
    QTest::mouseClick(chip(QStringLiteral("&Link")), Qt::LeftButton);
    QVERIFY(!view().isLinking());
}

void FlowPageTest::keysLinkToTheNextNode()
{
    view().setFocus();
    view().scene().choose(BoardKey(m_shop));
    QTest::keyClick(&view(), Qt::Key_L);
    while (view().scene().current() != BoardKey(m_fair))
        QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(link(shop(), fair()));
    view().scene().choose(BoardKey(m_site));
    QTest::keyClick(&view(), Qt::Key_L);
    QTest::keyClick(&view(), Qt::Key_Escape);
    QTest::keyClick(&view(), Qt::Key_Left);
    QCOMPARE(workshop().all<Link>().size(), 5U); // the link was dropped
}

void FlowPageTest::doubleClickAsksForTheWeight()
{
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, at(link(shop(), conversion)->id));
    QVERIFY(view().weightEditor());
    QVERIFY(weightLine()->hasFocus());
    QTest::keyClicks(weightLine(), QStringLiteral("55"));
    QTest::keyClick(weightLine(), Qt::Key_Return);
    QCOMPARE(link(shop(), conversion)->weight, 0.55);
    QTRY_VERIFY(!view().weightEditor());
    QVERIFY(view().hasFocus());
}

void FlowPageTest::sumIsShownWhileTyping()
{
    view().editWeight(link(shop(), conversion)->id);
    QVERIFY(sumShown().contains(QStringLiteral("100.0")));
    auto* scale = view().weightEditor()->findChild<QPushButton*>();
    QVERIFY(scale->isHidden());
    QTest::keyClicks(weightLine(), QStringLiteral("75"));
    QVERIFY2(sumShown().contains(QStringLiteral("115.0")), qPrintable(sumShown())); // 75 + 40
    QVERIFY(!scale->isHidden());
    QCOMPARE(link(shop(), conversion)->weight, 0.6); // not yet
    QTest::keyClick(weightLine(), Qt::Key_Escape);
}

void FlowPageTest::oneClickScalesTheRow()
{
    view().editWeight(link(shop(), conversion)->id);
    QTest::keyClicks(weightLine(), QStringLiteral("100"));
    QTest::mouseClick(view().weightEditor()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(link(shop(), conversion)->weight, 1.0 / 1.4);
    QCOMPARE(link(shop(), site())->weight, 0.4 / 1.4);
    QTRY_VERIFY(!view().weightEditor());
}

void FlowPageTest::escapeKeepsTheWeight()
{
    view().editWeight(link(shop(), conversion)->id);
    QTest::keyClicks(weightLine(), QStringLiteral("5"));
    QTest::keyClick(weightLine(), Qt::Key_Escape);
    QVERIFY(!m_session->history().toUndo());
    view().editWeight(link(shop(), conversion)->id);
    QTest::keyClick(weightLine(), Qt::Key_Return); // as it is
    QVERIFY(!m_session->history().toUndo());
}

void FlowPageTest::tooMuchIsNotTaken()
{
    view().editWeight(link(shop(), conversion)->id);
    for (const char* text : {"140", "-3", "abc"}) {
        weightLine()->selectAll();
        QTest::keyClicks(weightLine(), QString::fromLatin1(text));
        QVERIFY(sumShown().contains(QStringLiteral("0 to 100")));
        QTest::keyClick(weightLine(), Qt::Key_Return);
        QVERIFY(view().weightEditor()); // it waits for a weight
        QVERIFY(!m_session->history().toUndo());
    }
    QTest::keyClick(weightLine(), Qt::Key_Escape);
}

void FlowPageTest::countsAreTypedAsNumbers()
{
    WorkshopBuilder builder;
    const auto from = builder.touchpoint("Shop");
    const auto counted = builder.add(
        Link{{}, LinkEnd::Touchpoint, from, LinkEnd::Conversion, {}, 120.0, LinkUnit::Count});
    show(builder.workshop());
    view().editWeight(counted);
    QTest::keyClicks(weightLine(), QStringLiteral("300"));
    QTest::keyClick(weightLine(), Qt::Key_Return);
    QCOMPARE(workshop().find(counted)->weight, 300.0);
}

void FlowPageTest::deleteRemovesTheLink()
{
    const Id<Link> id = link(shop(), site())->id;
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(id));
    QVERIFY(view().scene().chosen().contains(id));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(!link(shop(), site()));
    QVERIFY(workshop().find(m_site));
}

void FlowPageTest::keysAloneWeighALink()
{
    view().setFocus();
    view().scene().choose(BoardKey(m_shop));
    QTest::keyClick(&view(), Qt::Key_W); // the heaviest link first
    QVERIFY(view().scene().current() == BoardKey(link(shop(), conversion)->id));
    QTest::keyClick(&view(), Qt::Key_Down);
    QVERIFY(view().scene().current() == BoardKey(link(shop(), site())->id));
    QTest::keyClick(&view(), Qt::Key_Return);
    QTest::keyClicks(weightLine(), QStringLiteral("25 %"));
    QTest::keyClick(weightLine(), Qt::Key_Return);
    QCOMPARE(link(shop(), site())->weight, 0.25);
    QTest::keyClick(&view(), Qt::Key_Right); // on to its target
    QVERIFY(view().scene().current() == BoardKey(m_site));
}

void FlowPageTest::tabGoesFromNodeToNode()
{
    view().setFocus();
    view().scene().choose({}, {});
    std::set<BoardKey> seen;
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(&view(), Qt::Key_Tab);
        QVERIFY(view().scene().current());
        seen.insert(*view().scene().current());
    }
    QCOMPARE(seen.size(), 6U); // three ends and three touchpoints
    QVERIFY(view().scene().current() == BoardKey(m_fair)); // the unlinked one comes last
}

void FlowPageTest::draggedNodesStayAndAreArranged()
{
    const QPoint before = at(site());
    drag(before, before + QPoint(60, 90));
    const NodePlace* place = placeOf(workshop(), site());
    QVERIFY(place);
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::MoveNodes);
    const QPointF stands = view().scene().item(BoardKey(m_site))->home();
    QCOMPARE(stands, QPointF(place->x, place->y));
    QTest::mouseClick(chip(QStringLiteral("&Arrange")), Qt::LeftButton);
    QVERIFY(workshop().all<NodePlace>().empty());
    QVERIFY(view().scene().item(BoardKey(m_site))->home() != stands);
    m_session->undo();
    QCOMPARE(view().scene().item(BoardKey(m_site))->home(), stands);
}

void FlowPageTest::nodesKeepTheirPlacesWhenOneIsAdded()
{
    const QPointF before = view().scene().item(BoardKey(m_shop))->home();
    drag(handleOf(shop()), at(fair()));
    QVERIFY(link(shop(), fair()));
    QCOMPARE(view().scene().item(BoardKey(m_shop))->home().x(), before.x());
}

void FlowPageTest::doubleClickAddsATouchpointThere()
{
    const QPoint place(40, view().viewport()->height() - 40);
    QVERIFY(!view().scene().BoardScene::itemAt(view().pointerAt(place).place));
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(view().editor());
    const QPointF asked = view().pointerAt(place).place;
    QTest::keyClicks(view().editor(), QStringLiteral("Hotline"));
    QTest::keyClick(view().editor(), Qt::Key_Return); // goes on with one beside it
    QVERIFY(view().editor());
    QTest::keyClick(view().editor(), Qt::Key_Escape);
    const Touchpoint* added = findByName<Touchpoint>(workshop(), "Hotline");
    QVERIFY(added);
    const NodePlace* node = placeOf(workshop(), LinkNode::of(added->id));
    QVERIFY(node);
    QVERIFY(QLineF(asked, QPointF(node->x, node->y)).length() < 2.0);
}

void FlowPageTest::loopsGoBack()
{
    drag(handleOf(site()), at(shop()));
    const FlowScene& scene = view().scene();
    const auto back = std::ranges::count_if(scene.plan().arrows, &FlowCurve::goesBack);
    QCOMPARE(back, 1);
}

void FlowPageTest::findingsAreListedAndLookedAt()
{
    m_computation->start();
    auto* list = m_page->findChild<FindingsList*>();
    const auto row = [&](const QString& part) {
        for (int at = 0; at < list->count(); ++at)
            if (list->item(at)->text().contains(part))
                return at;
        return -1;
    };
    QTRY_VERIFY(row(QStringLiteral("Main path 1")) >= 0);
    const int unavoidable = row(QStringLiteral("comes past “Shop”"));
    QVERIFY(unavoidable >= 0);
    list->setCurrentRow(unavoidable);
    QVERIFY(view().scene().chosen().contains(BoardKey(m_shop)));
    auto* site = view().scene().itemOf<FlowNodeItem>(BoardKey(m_site));
    QVERIFY(site->card().isFaded); // another one is meant
    list->clearSelection();
    QVERIFY(!site->card().isFaded);
}

void FlowPageTest::chipsSwitchTheFindings()
{
    auto* shopItem = view().scene().itemOf<FlowNodeItem>(BoardKey(m_shop));
    QVERIFY(shopItem->card().isUnavoidable);
    auto* list = m_page->findChild<FindingsList*>();
    const int before = list->count();
    QTest::mouseClick(chip(QStringLiteral("Unavoidable")), Qt::LeftButton);
    QVERIFY(!shopItem->card().isUnavoidable);
    QVERIFY(list->count() < before);
}

void FlowPageTest::recordedPathsAreShownAndCount()
{
    QVERIFY(chip(QStringLiteral("Recorded paths"))->isHidden());
    Workshop withPaths = smallFlow(&m_shop, &m_site, &m_fair);
    PathSet set;
    set.id = Id<PathSet>{77};
    set.rows = packPaths({{{m_fair, m_shop}, 3.0, 0.0, 1.0}});
    withPaths.apply({EditKind::ImportFiles, {Change<PathSet>{{}, set}}});
    show(withPaths);
    QVERIFY(!chip(QStringLiteral("Recorded paths"))->isHidden());
    const FlowFigure& figure = view().scene().figure();
    QVERIFY(figure.observedCounts && !figure.drawnCounts);
    QVERIFY(!view().scene().plan().shelf); // the fair is on a path
    QTest::mouseClick(chip(QStringLiteral("Recorded paths")), Qt::LeftButton);
    QVERIFY(view().scene().plan().shelf);
}

void FlowPageTest::numbersCanBeAsked()
{
    m_computation->start();
    QTRY_VERIFY(view().numberAt(at(shop())));
    QCOMPARE(view().numberAt(at(shop()))->quantity, Quantity::Reach);
    QVERIFY(view().numberAt(at(shop()))->touchpoint == m_shop);
    QVERIFY(!view().numberAt(QPoint(2, 2)));
    QVERIFY(!view().numberAt(at(start)));
    view().scene().choose(BoardKey(m_shop));
    QCOMPARE(view().currentNumber()->quantity, Quantity::Reach);
}

void FlowPageTest::selectionIsShared()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(site()));
    QVERIFY(m_selection->touchpoint() == m_site);
    m_selection->select(m_shop);
    QVERIFY(view().scene().chosen().contains(BoardKey(m_shop)));
}

QTEST_MAIN(FlowPageTest)
#include "tst_flowpage.moc"
