// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/mapcases.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace rundblick;

namespace {

constexpr double tolerance = 1e-6;

// Chips as wide as names of 4 to 20 letters are at 12 px: 50 to 170.
Case randomCase(std::uint64_t draw)
{
    RandomStream random(7, draw, 1);
    Case made;
    const std::size_t phases = 1 + random.below(12);
    for (std::size_t phase = 0; phase < phases; ++phase)
        made.weights.push_back(std::exp(3.0 * random.normal())); // very uneven
    const std::size_t chips = random.below(101);
    for (std::size_t chip = 0; chip < chips; ++chip)
        made.chips.push_back({{random.below(phases), static_cast<Role>(random.below(3))},
            50.0 + 120.0 * random.uniform(), random.below(4) == 0 ? 40.0 : 26.0});
    if (draw % 2 == 0) {
        made.shape.ringLabelWidth = 90.0;
        made.shape.ringLabelHeight = 16.0;
    }
    return made;
}

double nearestTo(const Box& box, Point point)
{
    return std::hypot(std::max({box.x - point.x, 0.0, point.x - box.right()}),
        std::max({box.y - point.y, 0.0, point.y - box.bottom()}));
}

std::array<Point, 4> corners(const Box& box)
{
    return {Point{box.x, box.y}, {box.right(), box.y}, {box.x, box.bottom()},
        {box.right(), box.bottom()}};
}

// Independent of the layout's own geometry: every corner's radius and angle, and the nearest point.
QString outsideOfItsCell(const MapLayout& layout, const MapChip& chip, const Box& box)
{
    if (nearestTo(box, {}) < layout.innerRadius(chip.cell.role) - tolerance)
        return QStringLiteral("over the inner border");
    const MapSector& sector = layout.sectors[chip.cell.sector];
    for (const Point& corner : corners(box)) {
        if (std::hypot(corner.x, corner.y) > layout.ringRadius(chip.cell.role) + tolerance)
            return QStringLiteral("over the outer border");
        double angle = std::atan2(corner.x, -corner.y) - sector.from;
        if (angle < -tolerance)
            angle += 2.0 * std::numbers::pi;
        if (angle > sector.sweep + tolerance && angle < 2.0 * std::numbers::pi - tolerance)
            return QStringLiteral("in another sector");
    }
    return {};
}

QString defectOf(const Case& made, const MapLayout& layout)
{
    for (std::size_t one = 0; one < made.chips.size(); ++one) {
        const Box& box = layout.chips[one];
        if (box.width != made.chips[one].width || box.height != made.chips[one].height)
            return QStringLiteral("chip %1 has another size").arg(one);
        if (const QString where = outsideOfItsCell(layout, made.chips[one], box); !where.isEmpty())
            return QStringLiteral("chip %1 is %2").arg(one).arg(where);
        for (const Box& label : layout.ringLabels)
            if (overlap(box, label))
                return QStringLiteral("chip %1 is on the label of its ring").arg(one);
        for (std::size_t other = 0; other < one; ++other)
            if (overlap(grown(box, -tolerance), layout.chips[other]))
                return QStringLiteral("chips %1 and %2 overlap").arg(other).arg(one);
    }
    return {};
}

} // namespace

class MapLayoutTest : public QObject {
    Q_OBJECT

private slots:
    void sectorsAreHalfEvenHalfByWeight();
    void unusableWeightsCountNothing();
    void chipsStayInTheirCellsApart();
    void chipsStayInTheirCellsApartWithManyPhases_data();
    void chipsStayInTheirCellsApartWithManyPhases();
    void extremesHaveAPlace_data();
    void extremesHaveAPlace();
    void radiiGrowOnlyWhereNeeded();
    void aCrowdedCellTakesItsNarrowerForms();
    void sameInputSamePlaces();
    void aChipMoreMovesOnlyItsCell();
    void fewCellsMoveOthersWhenOneIsAdded();
    void cellsAreFoundByPoint();
    void aFreePlaceIsFree();
    void aFullCellHasNoFreePlace();
    void aThousandChipsHaveAPlace();
};

void MapLayoutTest::sectorsAreHalfEvenHalfByWeight()
{
    const MapLayout layout = layOutMap(std::vector{3.0, 1.0}, {}, {});
    // Evenly 1/4 of the circle each, and 3/8 and 1/8 by weight: 5/8 and 3/8 of it.
    QCOMPARE(layout.sectors[0].from, 0.0);
    QCOMPARE(layout.sectors[0].sweep, 2.0 * std::numbers::pi * 5.0 / 8.0);
    QCOMPARE(layout.sectors[1].from, layout.sectors[0].sweep);
    QCOMPARE(layout.sectors[1].sweep, 2.0 * std::numbers::pi * 3.0 / 8.0);
}

void MapLayoutTest::unusableWeightsCountNothing()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const MapLayout some = layOutMap(std::vector{nan, 2.0, -1.0, 2.0}, {}, {});
    QCOMPARE(some.sectors[0].sweep, 2.0 * std::numbers::pi / 8.0);
    QCOMPARE(some.sectors[1].sweep, 2.0 * std::numbers::pi * 3.0 / 8.0);
    const MapLayout none = layOutMap(std::vector{0.0, 0.0, 0.0}, {}, {});
    for (const MapSector& sector : none.sectors)
        QCOMPARE(sector.sweep, 2.0 * std::numbers::pi / 3.0);
    QVERIFY(layOutMap({}, {}, {}).sectors.empty());
}

void MapLayoutTest::chipsStayInTheirCellsApart()
{
    for (std::uint64_t draw = 0; draw < 400; ++draw) {
        const Case made = randomCase(draw);
        const QString defect = defectOf(made, layOut(made));
        QVERIFY2(defect.isEmpty(), qPrintable(QStringLiteral("case %1: ").arg(draw) + defect));
    }
}

void MapLayoutTest::chipsStayInTheirCellsApartWithManyPhases_data()
{
    QTest::addColumn<std::size_t>("phases");
    QTest::addColumn<std::size_t>("chips");
    QTest::addRow("12 phases x 100 touchpoints") << std::size_t{12} << std::size_t{100};
    QTest::addRow("12 x 100 placements, each everywhere") << std::size_t{12} << std::size_t{1200};
    QTest::addRow("a thousand in one phase") << std::size_t{1} << std::size_t{1000};
    QTest::addRow("two phases") << std::size_t{2} << std::size_t{60};
    QTest::addRow("100 phases of one") << std::size_t{100} << std::size_t{100};
    QTest::addRow("a chip alone") << std::size_t{1} << std::size_t{1};
}

void MapLayoutTest::chipsStayInTheirCellsApartWithManyPhases()
{
    QFETCH(std::size_t, phases);
    QFETCH(std::size_t, chips);
    const Case made = sized(phases, chips);
    const QString defect = defectOf(made, layOut(made));
    QVERIFY2(defect.isEmpty(), qPrintable(defect));
}

void MapLayoutTest::extremesHaveAPlace_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<std::size_t>("sector");
    for (std::size_t sector = 0; sector < 12; ++sector) {
        QTest::addRow("a long name in sector %zu", sector) << 600.0 << sector;
        QTest::addRow("a dot in sector %zu", sector) << 1.0 << sector;
    }
}

void MapLayoutTest::extremesHaveAPlace()
{
    QFETCH(double, width);
    QFETCH(std::size_t, sector);
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral}) {
        Case made;
        made.weights.assign(12, 0.0);
        made.weights[(sector + 1) % 12] = 1.0; // this one is as narrow as can be
        made.chips.assign(3, {{sector, role}, width});
        const QString defect = defectOf(made, layOut(made));
        QVERIFY2(defect.isEmpty(), qPrintable(defect));
    }
}

void MapLayoutTest::radiiGrowOnlyWhereNeeded()
{
    Case made;
    made.weights = {1.0, 1.0, 1.0, 1.0};
    made.chips.assign(1, {{1, Role::Supporting}, 60.0});
    const MapShape& shape = made.shape;
    const MapLayout small = layOut(made);
    for (std::size_t ring = 0; ring < 4; ++ring)
        QCOMPARE(small.radii[ring],
            shape.centreRadius + static_cast<double>(ring) * shape.ringThickness);
    QCOMPARE(small.outerRadius, small.radii[3] + shape.rimThickness);
    made.chips.assign(60, made.chips.front());
    const MapLayout big = layOut(made);
    QCOMPARE(big.radii[1], small.radii[1]); // its own ring alone
    QVERIFY(big.radii[2] > small.radii[2]);
    QCOMPARE(big.radii[3], big.radii[2] + shape.ringThickness);
}

// Six chips of 150 in one sector of eight, one in another: the six stand on two lines each rather
// than make the ring wider, the one stays wide.
void MapLayoutTest::aCrowdedCellTakesItsNarrowerForms()
{
    const std::vector<double> weights(8, 1.0);
    const MapChip wide{{1, Role::Supporting}, 150.0, 20.0};
    std::vector<MapChip> chips(6, wide);
    chips.push_back(wide);
    chips.back().cell.sector = 5;
    const double radius = layOutMap(weights, chips, {}).ringRadius(Role::Supporting);
    for (MapChip& chip : chips)
        chip.narrower = {{80.0, 34.0}};
    const Case made{weights, chips, {}};
    const MapLayout layout = layOut(made);
    QVERIFY(layout.ringRadius(Role::Supporting) < radius);
    for (std::size_t chip = 0; chip < 6; ++chip)
        QCOMPARE(layout.chips[chip].width, 80.0);
    QCOMPARE(layout.chips[6].width, 150.0);
    for (std::size_t chip = 0; chip < 7; ++chip)
        QVERIFY(outsideOfItsCell(layout, chips[chip], layout.chips[chip]).isEmpty());
    // One more finds room in the form that fits.
    const auto free
        = freeMapPlace(layout, {}, {{5, Role::Supporting}, 900.0, 20.0, {{60.0, 34.0}}});
    QVERIFY(free);
    QCOMPARE(free->width, 60.0);
}

void MapLayoutTest::sameInputSamePlaces()
{
    for (std::uint64_t draw = 0; draw < 20; ++draw) {
        const MapLayout first = layOut(randomCase(draw));
        const MapLayout second = layOut(randomCase(draw));
        QVERIFY(first.chips == second.chips);
        QVERIFY(first.radii == second.radii);
    }
}

// Where the radii stay, the other cells stay to the last bit.
void MapLayoutTest::aChipMoreMovesOnlyItsCell()
{
    int kept = 0;
    for (std::uint64_t draw = 0; draw < 200; ++draw) {
        Case made = randomCase(draw);
        const MapLayout before = layOut(made);
        RandomStream random(13, draw, 1);
        const MapCell cell{random.below(made.weights.size()), static_cast<Role>(random.below(3))};
        made.chips.push_back({cell, 50.0 + 60.0 * random.uniform()});
        const MapLayout after = layOut(made);
        const auto changed = static_cast<std::size_t>(cell.role) + 1;
        const bool grew = before.radii[changed] != after.radii[changed];
        kept += grew ? 0 : 1;
        for (std::size_t chip = 0; chip < before.chips.size(); ++chip) {
            const MapCell& own = made.chips[chip].cell;
            if (own.role < cell.role || (!grew && own != cell))
                QVERIFY(before.chips[chip] == after.chips[chip]);
        }
    }
    QVERIFY2(kept > 150, qPrintable(QStringLiteral("only %1 of 200 radii stayed").arg(kept)));
}

// A map built chip by chip, as in a workshop: seldom does anything but the own cell move.
void MapLayoutTest::fewCellsMoveOthersWhenOneIsAdded()
{
    const Case whole = sized(9, 100);
    Case growing = whole;
    growing.chips.clear();
    int grew = 0;
    std::array<double, 4> radii = layOut(growing).radii;
    for (const MapChip& chip : whole.chips) {
        growing.chips.push_back(chip);
        const std::array<double, 4> now = layOut(growing).radii;
        grew += now == radii ? 0 : 1;
        radii = now;
    }
    QVERIFY2(grew <= 20, qPrintable(QStringLiteral("grew %1 times").arg(grew)));
}

void MapLayoutTest::cellsAreFoundByPoint()
{
    const Case made = sized(7, 90);
    const MapLayout layout = layOut(made);
    for (std::size_t chip = 0; chip < made.chips.size(); ++chip)
        for (const Point& corner : corners(layout.chips[chip]))
            QVERIFY(mapCellAt(layout, corner) == made.chips[chip].cell);
    QVERIFY(!mapCellAt(layout, {}));
    QVERIFY(!mapCellAt(layout, {0.0, layout.radii[3] + 1.0}));
    QVERIFY(mapCellAt(layout, {-1e-9, -layout.radii[1] + 1.0})
        == (MapCell{6, Role::Decisive})); // left of 12 o'clock: the last
    QVERIFY(!mapCellAt(layOutMap({}, {}, {}), {100.0, 0.0}));
}

void MapLayoutTest::aFreePlaceIsFree()
{
    int found = 0;
    for (std::uint64_t draw = 0; draw < 100; ++draw) {
        Case made = randomCase(draw);
        MapLayout layout = layOut(made);
        const MapChip more{{0, Role::Supporting}, 70.0};
        const auto place = freeMapPlace(layout, made.shape, more);
        if (!place)
            continue;
        ++found;
        made.chips.push_back(more);
        layout.chips.push_back(*place);
        const QString defect = defectOf(made, layout);
        QVERIFY2(defect.isEmpty(), qPrintable(defect));
    }
    QVERIFY2(found > 50, qPrintable(QString::number(found)));
}

void MapLayoutTest::aFullCellHasNoFreePlace()
{
    Case made = sized(12, 0);
    MapLayout layout = layOut(made);
    QVERIFY(freeMapPlace(layout, made.shape, {{3, Role::Peripheral}, 60.0}));
    QVERIFY(!freeMapPlace(layout, made.shape, {{3, Role::Peripheral}, 400.0}));
    layout.chips.push_back({-1000.0, -1000.0, 2000.0, 2000.0});
    QVERIFY(!freeMapPlace(layout, made.shape, {{3, Role::Peripheral}, 60.0}));
}

void MapLayoutTest::aThousandChipsHaveAPlace()
{
    QCOMPARE(layOut(sized(12, 1000)).chips.size(), std::size_t{1000});
}

QTEST_APPLESS_MAIN(MapLayoutTest)
#include "tst_maplayout.moc"
