// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/linklabels.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QTest>

using namespace rundblick;

class LinkLabelsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void theFirstHasTheFirstPlace();
    void noneStandsOnAnItem();
    void whatFindsNoPlaceIsLeftOut();
    void theSelectedOneAlwaysShows();
    void farAwayOnlyWhatIsMeantShows();
    void lettersStayLarge();
    void aLabelLeadsToItsLink();

private:
    static LinkLabel label(std::int64_t id, QPointF first, QPointF second)
    {
        LinkLabel label{Id<Link>{id}, QStringLiteral("24 %"), {}, 0.5, false, false};
        label.places.fill(second);
        label.places.front() = first;
        return label;
    }

    const Look m_look = screenLook(Theme::Light);
    const BoardKey m_one = Id<Link>{1};
    const BoardKey m_two = Id<Link>{2};
};

void LinkLabelsTest::theFirstHasTheFirstPlace()
{
    LinkLabels labels(m_look);
    labels.show({label(1, {0, 0}, {0, 100}), label(2, {3, 2}, {0, 200})}, {});
    QCOMPARE(labels.roomOf(m_one, 1.0)->center(), QPointF(0, 0));
    QCOMPARE(labels.roomOf(m_two, 1.0)->center(), QPointF(0, 200));
}

void LinkLabelsTest::noneStandsOnAnItem()
{
    LinkLabels labels(m_look);
    labels.show({label(1, {0, 0}, {0, 100})}, {QRectF(-5, -5, 10, 10)});
    QCOMPARE(labels.roomOf(m_one, 1.0)->center(), QPointF(0, 100));
}

void LinkLabelsTest::whatFindsNoPlaceIsLeftOut()
{
    LinkLabels labels(m_look);
    labels.show({label(1, {0, 0}, {0, 0}), label(2, {0, 0}, {2, 2})}, {});
    QVERIFY(labels.roomOf(m_one, 1.0));
    QVERIFY(!labels.roomOf(m_two, 1.0));
}

void LinkLabelsTest::theSelectedOneAlwaysShows()
{
    LinkLabels labels(m_look);
    LinkLabel chosen = label(1, {0, 0}, {0, 100});
    chosen.isChosen = true;
    labels.show({chosen}, {QRectF(-500, -500, 1000, 1000)});
    QCOMPARE(labels.roomOf(m_one, 0.1)->center(), QPointF(0, 0));
}

void LinkLabelsTest::farAwayOnlyWhatIsMeantShows()
{
    LinkLabels labels(m_look);
    LinkLabel meant = label(2, {0, 300}, {0, 300});
    meant.isMeant = true;
    labels.show({label(1, {0, 0}, {0, 100}), meant}, {});
    QVERIFY(labels.roomOf(m_one, 0.5));
    QVERIFY(!labels.roomOf(m_one, 0.49));
    QVERIFY(labels.roomOf(m_two, 0.2));
}

// From a detail of 0.8 on as large as they are; at 0.4 twice, at most two and a half times.
void LinkLabelsTest::lettersStayLarge()
{
    LinkLabels labels(m_look);
    LinkLabel meant = label(1, {0, 0}, {0, 0});
    meant.isMeant = true;
    labels.show({meant}, {});
    const double height = labels.roomOf(m_one, 0.8)->height();
    QCOMPARE(labels.roomOf(m_one, 2.0)->height(), height);
    QCOMPARE(labels.roomOf(m_one, 0.4)->height(), 2.0 * height);
    QCOMPARE(labels.roomOf(m_one, 0.1)->height(), 2.5 * height);
}

void LinkLabelsTest::aLabelLeadsToItsLink()
{
    QGraphicsScene scene;
    auto* labels = new LinkLabels(m_look);
    scene.addItem(labels);
    labels->show({label(1, {0, 0}, {0, 100})}, {});
    QImage picture(200, 200, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    scene.render(&painter, picture.rect(), QRectF(-100, -100, 200, 200));
    QCOMPARE(labels->linkAt({0, 3}), std::optional(m_one));
    QVERIFY(!labels->linkAt({0, 60}));
    QCOMPARE(labels->count(), 1U);
}

QTEST_MAIN(LinkLabelsTest)
#include "tst_linklabels.moc"
