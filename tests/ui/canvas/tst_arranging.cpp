// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/spatial.h"
#include "ui/canvas/tools/arranging.h"
#include "ui/canvas/tools/snapping.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace rundblick;

// The geometry behind dragging and arrow keys: snapping, aligning, distributing, neighbours.
class TestArranging : public QObject {
    Q_OBJECT

private slots:
    void snappingTakesTheNearest();
    void alignedFramesShareABorder_data();
    void alignedFramesShareABorder();
    void distributedGapsAreEqual();
    void theNeighbourLiesInTheDirection();
    void everyItemOfARingIsReached();
};

void TestArranging::snappingTakesTheNearest()
{
    const QRectF moving(103.0, 52.0, 40.0, 20.0);
    // Left borders are 3 apart, the tops of the second 2.
    const Snap snap = snapped(moving, {{100.0, 0.0, 90.0, 20.0}, {300.0, 50.0, 40.0, 60.0}}, 6.0);
    QCOMPARE(snap.by, QPointF(-3.0, -2.0));
    QCOMPARE(snap.guides.size(), std::size_t{2});
    QCOMPARE(snap.guides[0], QLineF(100.0, 0.0, 100.0, 70.0));
    QCOMPARE(snap.guides[1], QLineF(100.0, 50.0, 340.0, 50.0));
    QVERIFY(snapped(moving, {{100.0, 0.0, 90.0, 20.0}}, 2.0).guides.empty());
    QVERIFY(snapped(moving, {}, 6.0).by.isNull());
}

void TestArranging::alignedFramesShareABorder_data()
{
    QTest::addColumn<int>("alignment");
    QTest::addColumn<QPointF>("first");
    QTest::addColumn<QPointF>("second");
    const auto row = [](const char* name, Alignment alignment, QPointF first, QPointF second) {
        QTest::addRow("%s", name) << static_cast<int>(alignment) << first << second;
    };
    // Frames 0..10 × 0..10 and 20..60 × 40..60: together 0..60 × 0..60.
    row("left", Alignment::Left, {0, 0}, {-20, 0});
    row("centre", Alignment::Centre, {25, 0}, {-10, 0});
    row("right", Alignment::Right, {50, 0}, {0, 0});
    row("top", Alignment::Top, {0, 0}, {0, -40});
    row("middle", Alignment::Middle, {0, 25}, {0, -20});
    row("bottom", Alignment::Bottom, {0, 50}, {0, 0});
}

void TestArranging::alignedFramesShareABorder()
{
    QFETCH(int, alignment);
    QFETCH(QPointF, first);
    QFETCH(QPointF, second);
    const auto steps
        = aligned({{0, 0, 10, 10}, {20, 40, 40, 20}}, static_cast<Alignment>(alignment));
    QCOMPARE(steps.size(), std::size_t{2});
    QCOMPARE(steps[0], first);
    QCOMPARE(steps[1], second);
}

void TestArranging::distributedGapsAreEqual()
{
    // 100 from the first left to the last right border, 40 of it filled: gaps of 30.
    const auto steps = distributed({{90, 0, 10, 5}, {0, 0, 10, 5}, {20, 7, 20, 5}}, Qt::Horizontal);
    QCOMPARE(steps[0], QPointF(0, 0));
    QCOMPARE(steps[1], QPointF(0, 0));
    QCOMPARE(steps[2], QPointF(20, 0));
    const auto two = distributed({{0, 0, 1, 1}, {9, 9, 1, 1}}, Qt::Vertical);
    QVERIFY(two[0].isNull() && two[1].isNull());
}

void TestArranging::theNeighbourLiesInTheDirection()
{
    const auto around = [](double x, double y) { return QRectF(x - 5, y - 5, 10, 10); };
    const std::vector<QRectF> others{around(100, 90), around(40, 0), around(60, 0), around(0, -30)};
    QCOMPARE(neighbourIn(Direction::Right, around(0, 0), others), std::optional<std::size_t>(1));
    QCOMPARE(neighbourIn(Direction::Up, around(0, 0), others), std::optional<std::size_t>(3));
    // Nothing is within 45° below: what lies below at all.
    QCOMPARE(neighbourIn(Direction::Down, around(0, 0), others), std::optional<std::size_t>(0));
    QVERIFY(!neighbourIn(Direction::Left, around(0, 0), others));
    QVERIFY(!neighbourIn(Direction::Left, around(0, 0), {}));
}

// From any of twelve items on a circle, arrows lead to every other.
void TestArranging::everyItemOfARingIsReached()
{
    std::vector<QRectF> items;
    for (int i = 0; i < 12; ++i) {
        const double angle = i * 3.14159265358979 / 6.0;
        items.emplace_back(200.0 * std::cos(angle) - 40.0, 200.0 * std::sin(angle) - 13.0, 80, 26);
    }
    for (std::size_t start = 0; start < items.size(); ++start) {
        std::set<std::size_t> reached{start};
        std::vector<std::size_t> toVisit{start};
        while (!toVisit.empty()) {
            const std::size_t at = toVisit.back();
            toVisit.pop_back();
            for (const Direction direction :
                {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
                const auto next = neighbourIn(direction, items[at], items);
                if (next && reached.insert(*next).second)
                    toVisit.push_back(*next);
            }
        }
        QCOMPARE(reached.size(), items.size());
    }
}

QTEST_APPLESS_MAIN(TestArranging)
#include "tst_arranging.moc"
