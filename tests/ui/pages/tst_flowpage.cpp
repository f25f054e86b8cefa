// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paths.h"
#include "tests/ui/pages/flowdriver.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/panels/flow/findingslist.h"

using namespace rundblick;

// The flow page as a person works on it: nodes added, moved and arranged, findings looked at.
class FlowPageTest : public FlowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { chooseStyle(); }
    void init() { open(); }
    void cleanup() { undoAll(); }
    void emptyWorkshopSaysWhatToDo();
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
};

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
