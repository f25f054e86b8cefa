// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/mapdriver.h"
#include "ui/canvas/items/carditem.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/items/linklabels.h"
#include "ui/paint/map/maplines.h"

#include <QtMath>

#include <cmath>

using namespace rundblick;

// How customers move on the map: which lines show, how wide, and what they weigh.
class MapLinesTest : public MapDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void ofManyTheStrongestShow();
    void theWiderTheMore();
    void linesLeadAroundTheCustomer();
    void theSelectedOnesBearTheirWeights();
    void nearByAllBearTheirWeights();
    void aSelectedLineShowsItsWeight();
    void onlyWhatIsOnTheMapMovesIt();
    void lettersAreLargeWhereThereIsRoom();

private:
    BoardKey line() const { return board().figure().links.front().id; }
};

// Of 41 the weakest is left out; where the two weakest are alike both are.
void MapLinesTest::ofManyTheStrongestShow()
{
    std::vector<MapLink> links;
    for (int i = 1; i <= 40; ++i)
        links.push_back({{i}, {}, {}, 0.02 * i});
    QCOMPARE(leastShareShown(links), 0.0);
    links.push_back({{41}, {}, {}, 0.9});
    const auto shown = [&links] {
        const double least = leastShareShown(links);
        return std::ranges::count_if(
            links, [least](const MapLink& link) { return link.share >= least; });
    };
    QCOMPARE(shown(), 40);
    links[1].share = links[0].share;
    QCOMPARE(shown(), 39);
}

void MapLinesTest::theWiderTheMore()
{
    QVERIFY(mapLineWidth(0.5) > mapLineWidth(0.1) + 2.0);
    QCOMPARE(board().itemOf<LinkItem>(line())->line().width, mapLineWidth(0.5));
}

// Between any two places at least half a radius beyond the disc.
void MapLinesTest::linesLeadAroundTheCustomer()
{
    const double disc = 92.0;
    const auto place = [](double radius, int degrees) {
        const double angle = qDegreesToRadians(double(degrees));
        return radius * QPointF(std::sin(angle), -std::cos(angle));
    };
    for (const double near : {1.5, 3.0, 6.0})
        for (const double far : {1.5, 3.0, 6.0})
            for (int degrees = 5; degrees < 360; degrees += 7) {
                const QPainterPath path
                    = mapLinePath(place(near * disc, 17), place(far * disc, 17 + degrees), disc);
                for (int at = 0; at <= 50; ++at) {
                    const QPointF point = path.pointAtPercent(at / 50.0);
                    QVERIFY2(std::hypot(point.x(), point.y()) >= disc,
                        qPrintable(QStringLiteral("%1 and %2 radii, %3 degrees")
                                       .arg(near)
                                       .arg(far)
                                       .arg(degrees)));
                }
            }
}

void MapLinesTest::theSelectedOnesBearTheirWeights()
{
    QVERIFY(!board().labels().roomOf(line(), 0.4));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(m_site));
    QVERIFY(board().labels().roomOf(line(), 0.4));
    QCOMPARE(board().itemOf<LinkItem>(line())->line().label, QStringLiteral("50\u00A0%"));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, {4, 4}); // nothing
    QVERIFY(!board().labels().roomOf(line(), 0.4));
}

void MapLinesTest::nearByAllBearTheirWeights()
{
    QVERIFY(!board().labels().roomOf(line(), 0.79));
    QVERIFY(board().labels().roomOf(line(), 0.8));
}

void MapLinesTest::aSelectedLineShowsItsWeight()
{
    const auto* item = board().itemOf<LinkItem>(line());
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at(item->middle()));
    QVERIFY(board().chosen().contains(line()));
    QVERIFY(board().labels().roomOf(line(), 0.1));
}

void MapLinesTest::onlyWhatIsOnTheMapMovesIt()
{
    const Box* places = board().layout().chips.data();
    QVERIFY(m_session->perform(renameTouchpoint(workshop(), m_hotline, "Helpline"))); // not on it
    QCOMPARE(board().layout().chips.data(), places);
    QVERIFY(m_session->perform(renameTouchpoint(workshop(), m_shop, "Shop in town")));
    QVERIFY(board().layout().chips.data() != places);
}

// Alone in its cell a name has letters half as large again.
void MapLinesTest::lettersAreLargeWhereThereIsRoom()
{
    const auto forms = CardItem::formsOf(QStringLiteral("Shop"), m_look);
    QCOMPARE(board().item(m_shop)->sceneFrame().size(), forms.front());
    QVERIFY(forms.front().height() > forms.back().height() * 1.4); // fits on one line
}

QTEST_MAIN(MapLinesTest)
#include "tst_maplines.moc"
