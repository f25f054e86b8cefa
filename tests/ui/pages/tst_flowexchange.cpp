// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "tests/ui/pages/flowdriver.h"
#include "ui/support/strings.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>

using namespace rundblick;

// What comes to the Flow page and goes from it: drops, copies, the clipboard, the menu.
class FlowExchangeTest : public FlowDriver {
    Q_OBJECT

private slots:
    void initTestCase() { chooseStyle(); }
    void init() { open(); }
    void cleanup() { close(); }
    void aDropFromAnotherBoardMovesTheNode();
    void aDropFromAnotherWorkshopMakesNodesThere();
    void droppedLinesBecomeTouchpoints();
    void aDragWithControlCopies();
    void aNodeIsCopiedAndPasted();
    void selectAllAndDeleteIsOneEdit();
    void keysAndMenuWeighALink();

private:
    bool drop(QMimeData& mime, QPoint position);
    QPointF placeAt(QPoint position) { return view().pointerAt(position).place; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
    }
};

bool FlowExchangeTest::drop(QMimeData& mime, QPoint position)
{
    QWidget* ground = view().viewport();
    QDragEnterEvent enter(position, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(ground, &enter);
    QDropEvent dropped(position, Qt::CopyAction, &mime, Qt::LeftButton, {});
    if (enter.isAccepted())
        QCoreApplication::sendEvent(ground, &dropped);
    return enter.isAccepted() && dropped.isAccepted();
}

// With an id that no builder gives.
static Touchpoint stranger(const char* name, double order)
{
    Touchpoint made;
    made.id = Id<Touchpoint>::random();
    made.name = name;
    made.order = order;
    return made;
}

static double distance(const NodePlace* place, QPointF there)
{
    return place ? QLineF(QPointF(place->x, place->y), there).length() : 1e9;
}

void FlowExchangeTest::aDropFromAnotherBoardMovesTheNode()
{
    QMimeData mime;
    mime.setData(
        toQt(touchpointsMime), QByteArray::fromStdString(toClipboard(workshop(), {m_fair})));
    const QPoint there(300, 60);
    QVERIFY(drop(mime, there));
    QVERIFY(distance(placeOf(workshop(), fair()), placeAt(there)) < 2.0);
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{3});
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::MoveNodes);
}

void FlowExchangeTest::aDropFromAnotherWorkshopMakesNodesThere()
{
    WorkshopBuilder elsewhere;
    const Id<Touchpoint> hotline = elsewhere.add(stranger("Hotline", 1.0));
    const Id<Touchpoint> app = elsewhere.add(stranger("App", 2.0));
    elsewhere.add(Link{{}, LinkEnd::Touchpoint, hotline, LinkEnd::Touchpoint, app, 0.5});
    QMimeData mime;
    mime.setData(toQt(touchpointsMime),
        QByteArray::fromStdString(toClipboard(elsewhere.workshop(), {hotline, app})));
    const QPoint there(400, 80);
    const QPointF place = placeAt(there);
    QVERIFY(drop(mime, there));
    const Touchpoint* first = findByName<Touchpoint>(workshop(), "Hotline");
    const Touchpoint* second = findByName<Touchpoint>(workshop(), "App");
    QVERIFY(first && second);
    QVERIFY(link(LinkNode::of(first->id), LinkNode::of(second->id)));
    QVERIFY(distance(placeOf(workshop(), LinkNode::of(first->id)), place) < 2.0);
    QVERIFY(distance(placeOf(workshop(), LinkNode::of(second->id)), place) > 20.0); // below it
    m_session->undo();
    QVERIFY(workshop() == m_before); // it was one edit
}

void FlowExchangeTest::droppedLinesBecomeTouchpoints()
{
    QMimeData mime;
    mime.setText(QStringLiteral("Hotline\nApp"));
    QVERIFY(drop(mime, QPoint(400, 80)));
    QVERIFY(findByName<Touchpoint>(workshop(), "App"));
    QCOMPARE(workshop().all<NodePlace>().size(), std::size_t{2});
    QMimeData file;
    file.setUrls({QUrl(QStringLiteral("file:///tmp/a.rundblick"))});
    QVERIFY(!drop(file, QPoint(400, 80))); // the window opens it
}

void FlowExchangeTest::aDragWithControlCopies()
{
    const QPoint from = at(site()), to = from + QPoint(40, 120);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view().viewport(), (from + to) / 2);
    QTest::mouseMove(view().viewport(), to);
    const QPointF by = placeAt(to) - placeAt(from);
    const QPointF expected = view().scene().item(BoardKey(m_site))->home() + by;
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, Qt::ControlModifier, to);
    const Touchpoint* copy = findByName<Touchpoint>(workshop(), "Site (2)");
    QVERIFY(copy);
    QVERIFY(distance(placeOf(workshop(), LinkNode::of(copy->id)), expected) < 8.0); // may snap
    QVERIFY(!placeOf(workshop(), site())); // is where it was
    m_session->undo();
    QVERIFY(workshop() == m_before);
}

void FlowExchangeTest::aNodeIsCopiedAndPasted()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(fair()));
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Fair"));
    key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(findByName<Touchpoint>(workshop(), "Fair (2)"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Hotline\nApp\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{6});
    key(Qt::Key_D, Qt::ControlModifier); // what was pasted is selected
    QCOMPARE(workshop().all<Touchpoint>().size(), std::size_t{8});
}

void FlowExchangeTest::selectAllAndDeleteIsOneEdit()
{
    view().setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QVERIFY(workshop().all<Touchpoint>().empty() && workshop().all<Link>().empty());
    m_session->undo();
    QVERIFY(workshop() == m_before);
}

void FlowExchangeTest::keysAndMenuWeighALink()
{
    const Id<Link> weighed = link(shop(), site())->id;
    view().setFocus();
    view().scene().choose(BoardKey(weighed));
    key(Qt::Key_F2);
    QVERIFY(view().writer().weightEditor());
    QTest::keyClick(weightLine(), Qt::Key_Escape);
    QTRY_VERIFY(!view().writer().weightEditor());
    QTimer::singleShot(0, this, [] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            for (QAction* action : menu->actions())
                if (action->shortcut() == QKeySequence(Qt::Key_F2))
                    action->trigger();
            menu->close();
        }
    });
    QContextMenuEvent asked(
        QContextMenuEvent::Mouse, at(weighed), view().viewport()->mapToGlobal(at(weighed)));
    QCoreApplication::sendEvent(view().viewport(), &asked);
    QVERIFY(view().writer().weightEditor());
    QTest::keyClick(weightLine(), Qt::Key_Escape);
}

QTEST_MAIN(FlowExchangeTest)
#include "tst_flowexchange.moc"
