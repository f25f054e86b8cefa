// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/linkedits.h"
#include "tests/support/workshopbuilder.h"
#include "tests/ui/pagedriver.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/canvas/flow/flowview.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/pages/flowpage.h"
#include "ui/panels/flow/sharefilter.h"

#include <QApplication>
#include <QLabel>
#include <QSlider>

using namespace rundblick;

// A flow of many weak links opens with its strong part; a slider shows more or less of it.
class FlowFilterTest : public PageDriver<FlowPage> {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void opensWithWhatCanBeToldApart();
    void keysOnTheSliderShowAllOrLess();
    void whatIsSelectedElsewhereComesIntoSight();
    void whatIsDrawnStaysHoweverWeak();
    void whatIsPutSomewhereComesIntoSight();
    void labelsCoverNeitherNodesNorEachOther();

private:
    FlowScene& scene() { return m_page->view().scene(); }
    bool isShown(Id<Touchpoint> touchpoint) { return scene().item(touchpoint) != nullptr; }
    QSlider& slider() { return *m_page->findChild<ShareFilter*>()->findChild<QSlider*>(); }
    QString filterText();

    Id<Touchpoint> m_strong;
    std::vector<Id<Touchpoint>> m_weak;
};

void FlowFilterTest::initTestCase()
{
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

// Half of the journeys come to one touchpoint, 1/160 to each of 80 others; all convert there. That
// are 162 links: from 1 % there are 2, from 0.5 % all.
void FlowFilterTest::init()
{
    WorkshopBuilder builder;
    m_weak.clear();
    const auto add = [&](const std::string& name, double share) {
        const auto touchpoint = builder.touchpoint(name);
        builder.add(Link{{}, LinkEnd::Start, {}, LinkEnd::Touchpoint, touchpoint, share});
        builder.add(Link{{}, LinkEnd::Touchpoint, touchpoint, LinkEnd::Conversion, {}, 1.0});
        return touchpoint;
    };
    m_strong = add("Strong", 0.5);
    for (int i = 0; i < 80; ++i)
        m_weak.push_back(add("Weak " + std::to_string(i), 0.5 / 80.0));
    show(builder.workshop(), {1280, 760});
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QString FlowFilterTest::filterText()
{
    QStringList texts;
    for (const QLabel* label : m_page->findChild<ShareFilter*>()->findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(QLatin1Char('|'));
}

void FlowFilterTest::opensWithWhatCanBeToldApart()
{
    QVERIFY(isShown(m_strong));
    QVERIFY(!isShown(m_weak.front()));
    QCOMPARE(m_page->view().leastShare(), 0.01);
    QCOMPARE(filterText(),
        QStringLiteral("Links that at least 1\u00A0% of the journeys take|Hidden: 160 weaker "
                       "link(s), and 80 touchpoint(s) without a stronger one."));
    QVERIFY(m_page->view().seen().contains(scene().contentRect())); // the small part fits
}

void FlowFilterTest::keysOnTheSliderShowAllOrLess()
{
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Left);
    QCOMPARE(m_page->view().leastShare(), 0.005);
    for (const Id<Touchpoint> weak : m_weak)
        QVERIFY(isShown(weak));
    QTest::keyClick(&slider(), Qt::Key_Home);
    QCOMPARE(filterText(), QStringLiteral("All links are shown."));
    QTest::keyClick(&slider(), Qt::Key_End);
    QVERIFY(isShown(m_strong)); // half of the journeys
    QVERIFY(!isShown(m_weak.front()));
    QVERIFY(!m_session->history().toUndo()); // to look at less is no edit
}

void FlowFilterTest::whatIsSelectedElsewhereComesIntoSight()
{
    m_selection->select(m_weak[7]);
    QVERIFY(isShown(m_weak[7]));
    QVERIFY(!isShown(m_weak[8]));
    QVERIFY(scene().chosen().contains(m_weak[7]));
    QCOMPARE(m_page->view().part().hiddenLinks, 158U); // its link in and its link out are back
    m_selection->select(m_strong);
    QVERIFY(isShown(m_weak[7])); // nothing jumps
}

void FlowFilterTest::whatIsDrawnStaysHoweverWeak()
{
    m_selection->select(m_weak[7]);
    const LinkNode from = LinkNode::of(m_weak[7]);
    const auto middle = [&](const BoardKey& key) {
        return m_page->view().mapFromScene(scene().item(key)->sceneFrame().center());
    };
    const QRectF frame = scene().item(m_weak[7])->sceneFrame();
    QWidget* ground = m_page->view().viewport();
    const QPoint handle = m_page->view().mapFromScene({frame.right(), frame.center().y()});
    QTest::mousePress(ground, Qt::LeftButton, {}, handle);
    QTest::mouseMove(ground, (handle + middle(m_strong)) / 2);
    QTest::mouseMove(ground, middle(m_strong));
    QTest::mouseRelease(ground, Qt::LeftButton, {}, middle(m_strong));
    const Link* drawn = linkBetween(workshop(), from, LinkNode::of(m_strong));
    QVERIFY(drawn);
    const Id<Link> id = drawn->id;
    QVERIFY(m_session->perform(*reweighLink(workshop(), id, 0.001)));
    QVERIFY(scene().itemOf<LinkItem>(id)); // a hundred-thousandth of the journeys
}

// As a drop from another board does.
void FlowFilterTest::whatIsPutSomewhereComesIntoSight()
{
    const LinkNode node = LinkNode::of(m_weak[9]);
    QVERIFY(m_session->perform(moveNodes(workshop(), std::vector<NodeMove>{{node, 300.0, 200.0}})));
    QVERIFY(isShown(m_weak[9]));
    QCOMPARE(scene().item(m_weak[9])->sceneFrame().center(), QPointF(300.0, 200.0));
}

void FlowFilterTest::labelsCoverNeitherNodesNorEachOther()
{
    QTest::keyClick(&slider(), Qt::Key_Home); // 162 links
    for (const double detail : {0.4, 0.6, 1.0}) {
        std::vector<QRectF> rooms;
        for (const FlowLink& link : scene().figure().links)
            if (const auto room = scene().labels().roomOf(link.link, detail))
                rooms.push_back(*room);
        QVERIFY(rooms.size() > 1);
        for (std::size_t one = 0; one < rooms.size(); ++one) {
            for (std::size_t other = 0; other < one; ++other)
                QVERIFY(!rooms[one].intersects(rooms[other]));
            for (const BoardItem* item : scene().listed())
                if (qobject_cast<const FlowNodeItem*>(item))
                    QVERIFY(!rooms[one].intersects(item->sceneFrame()));
        }
    }
}

QTEST_MAIN(FlowFilterTest)
#include "tst_flowfilter.moc"
