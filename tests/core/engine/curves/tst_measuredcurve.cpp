// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/measuredcurve.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

#include <cmath>

using namespace rundblick;
using namespace mixcases;

namespace {

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

std::vector<MeasuredPoint> pointsOf(const ResponseCurve& curve, const std::vector<double>& spends)
{
    std::vector<MeasuredPoint> points;
    for (const double spend : spends)
        points.push_back({spend, effectAt(curve, spend), 1});
    return points;
}

double squaredError(const ResponseCurve& curve, const std::vector<MeasuredPoint>& points)
{
    double sum = 0;
    for (const MeasuredPoint& point : points)
        sum += point.weight * std::pow(effectAt(curve, point.spend) - point.effect, 2);
    return sum;
}

} // namespace

class MeasuredCurveTest : public QObject {
    Q_OBJECT

private slots:
    void recoversTheCurveOfExactPoints_data();
    void recoversTheCurveOfExactPoints();
    void noNeighbourFitsNoisyPointsBetter();
    void weightsDecideBetweenPoints();
    void unitsDoNotMatter();
    void pointsWithoutSpendAreTheBaseline();
    void twoSpendsGiveAStraightShape();
    void hasNothingToFit_data();
    void hasNothingToFit();
    void hostilePointsStayFinite_data();
    void hostilePointsStayFinite();
    void tableRunsThroughRisingPoints();
    void tableAveragesWhatFalls();
    void tableOfPointsBelowTheBaseline();
};

void MeasuredCurveTest::recoversTheCurveOfExactPoints_data()
{
    QTest::addColumn<double>("shape");
    QTest::addColumn<int>("count");
    for (const double shape : {0.5, 1.0, 2.0, 3.5})
        for (const int count : {3, 6})
            QTest::addRow("shape %g, %d points", shape, count) << shape << count;
}

void MeasuredCurveTest::recoversTheCurveOfExactPoints()
{
    QFETCH(double, shape);
    QFETCH(int, count);
    const ResponseCurve curve{4, 30, shape, 200};
    std::vector<double> spends{60, 180, 500, 90, 1200, 320};
    spends.resize(static_cast<std::size_t>(count));
    const auto fitted = fittedCurve(pointsOf(curve, spends), 4);
    QVERIFY(fitted);
    QCOMPARE(fitted->curve.baseline, 4.0);
    QVERIFY(isNear(fitted->curve.amplitude, 30, 1e-5));
    QVERIFY(isNear(fitted->curve.shape, shape, 1e-5));
    QVERIFY(isNear(fitted->curve.halfway, 200, 1e-5));
    QVERIFY(fitted->residual < 1e-8);
    QVERIFY(!fitted->shapeAssumed);
}

void MeasuredCurveTest::noNeighbourFitsNoisyPointsBetter()
{
    Random random(3);
    for (int round = 0; round < 20; ++round) {
        const ResponseCurve curve{0, 30, random.between(0.6, 3), random.between(50, 400)};
        std::vector<MeasuredPoint> points;
        for (int i = 0; i < 8; ++i) {
            const double spend = random.between(20, 800);
            points.push_back(
                {spend, effectAt(curve, spend) * random.between(0.8, 1.2), random.between(0.5, 2)});
        }
        const auto fitted = fittedCurve(points, 0);
        QVERIFY(fitted);
        const double least = squaredError(fitted->curve, points);
        QVERIFY(least <= squaredError(curve, points) * (1 + 1e-9)); // than the truth, too
        for (int tried = 0; tried < 200; ++tried) {
            ResponseCurve other = fitted->curve;
            other.amplitude *= random.between(0.9, 1.1);
            other.halfway *= random.between(0.9, 1.1);
            other.shape = std::clamp(other.shape * random.between(0.9, 1.1), 0.3, 5.0);
            if (other.halfway < 20e3) // within the limits
                QVERIFY(squaredError(other, points) >= least * (1 - 1e-9));
        }
    }
}

void MeasuredCurveTest::weightsDecideBetweenPoints()
{
    const ResponseCurve heavy{0, 20, 1, 100};
    std::vector<MeasuredPoint> points = pointsOf(heavy, {50, 100, 200, 400});
    for (MeasuredPoint& point : points)
        point.weight = 1e6;
    points.push_back({100, 2, 1e-3});
    const auto fitted = fittedCurve(points, 0);
    QVERIFY(fitted);
    QVERIFY(isNear(fitted->curve.amplitude, 20, 1e-4));
    QVERIFY(isNear(fitted->curve.halfway, 100, 1e-4));
}

void MeasuredCurveTest::unitsDoNotMatter()
{
    std::vector<MeasuredPoint> points{{50, 5, 1}, {120, 11, 1}, {300, 13, 2}, {700, 19, 1}};
    const auto francs = fittedCurve(points, 0);
    for (MeasuredPoint& point : points) {
        point.spend *= 1e6;
        point.effect *= 1e-4;
    }
    const auto other = fittedCurve(points, 0);
    QVERIFY(francs && other);
    QVERIFY(isNear(other->curve.halfway, 1e6 * francs->curve.halfway, 1e-4));
    QVERIFY(isNear(other->curve.amplitude, 1e-4 * francs->curve.amplitude, 1e-4));
    QVERIFY(isNear(other->residual, francs->residual, 1e-6));
}

void MeasuredCurveTest::pointsWithoutSpendAreTheBaseline()
{
    std::vector<MeasuredPoint> points = pointsOf({6, 30, 2, 200}, {100, 200, 400});
    points.push_back({0, 5, 1});
    points.push_back({0, 6.5, 2}); // (5 + 13)/3 = 6
    const auto fitted = fittedCurve(points, 99);
    QVERIFY(fitted);
    QCOMPARE(fitted->curve.baseline, 6.0);
    QVERIFY(isNear(fitted->curve.halfway, 200, 1e-5));
}

void MeasuredCurveTest::twoSpendsGiveAStraightShape()
{
    // A·100/(100 + k) = 10 and A·300/(300 + k) = 15: k = 100, A = 20
    const auto fitted = fittedCurve({{100, 10, 1}, {300, 15, 1}, {100, 10, 1}}, 0);
    QVERIFY(fitted && fitted->shapeAssumed);
    QCOMPARE(fitted->curve.shape, 1.0);
    QVERIFY(isNear(fitted->curve.amplitude, 20, 1e-6));
    QVERIFY(isNear(fitted->curve.halfway, 100, 1e-6));
}

void MeasuredCurveTest::hasNothingToFit_data()
{
    QTest::addColumn<std::vector<double>>("spends");
    QTest::addColumn<std::vector<double>>("effects");
    using Numbers = std::vector<double>;
    QTest::addRow("no points") << Numbers{} << Numbers{};
    QTest::addRow("one spend") << Numbers{100, 100, 100} << Numbers{5, 6, 7};
    QTest::addRow("no spend") << Numbers{0, 0, 0} << Numbers{5, 6, 7};
    QTest::addRow("no effect") << Numbers{100, 200, 300} << Numbers{0, 0, 0};
    QTest::addRow("only organic") << Numbers{0, 100, 200, 300} << Numbers{8, 8, 7, 8};
}

void MeasuredCurveTest::hasNothingToFit()
{
    QFETCH(std::vector<double>, spends);
    QFETCH(std::vector<double>, effects);
    std::vector<MeasuredPoint> points;
    for (std::size_t i = 0; i < spends.size(); ++i)
        points.push_back({spends[i], effects[i], 1});
    QVERIFY(!fittedCurve(points, 0));
}

void MeasuredCurveTest::hostilePointsStayFinite_data()
{
    QTest::addColumn<std::vector<double>>("spends");
    QTest::addColumn<std::vector<double>>("effects");
    using Numbers = std::vector<double>;
    QTest::addRow("all the same effect") << Numbers{1, 2, 3} << Numbers{5, 5, 5};
    QTest::addRow("falling") << Numbers{100, 200, 300} << Numbers{9, 5, 1};
    QTest::addRow("a step") << Numbers{100, 101, 102} << Numbers{0, 0, 50};
    QTest::addRow("a straight line") << Numbers{100, 200, 300} << Numbers{1, 2, 3};
    QTest::addRow("faster than any S") << Numbers{1, 10, 100} << Numbers{1e-12, 1e-3, 1e6};
    QTest::addRow("huge") << Numbers{1e13, 1e14, 1e15} << Numbers{1e14, 5e14, 1e15};
    QTest::addRow("tiny") << Numbers{1e-9, 2e-9, 3e-9} << Numbers{1e-12, 2e-12, 2.5e-12};
    QTest::addRow("far apart") << Numbers{1e-9, 1, 1e15} << Numbers{1, 2, 3};
}

void MeasuredCurveTest::hostilePointsStayFinite()
{
    QFETCH(std::vector<double>, spends);
    QFETCH(std::vector<double>, effects);
    std::vector<MeasuredPoint> points;
    for (std::size_t i = 0; i < spends.size(); ++i)
        points.push_back({spends[i], effects[i], 1});
    const auto fitted = fittedCurve(points, 0);
    QVERIFY(fitted);
    const ResponseCurve& curve = fitted->curve;
    QVERIFY(std::isfinite(curve.amplitude) && curve.amplitude > 0);
    QVERIFY(std::isfinite(curve.halfway) && curve.halfway > 0);
    QVERIFY(curve.shape >= 0.3 && curve.shape <= 5);
    QVERIFY(std::isfinite(fitted->residual));
    QVERIFY(fittedCurve(points, 0)->curve == curve); // the same every time
}

void MeasuredCurveTest::tableRunsThroughRisingPoints()
{
    const auto table = tableThrough({{300, 9, 1}, {100, 5, 1}, {0, 2, 1}, {200, 5, 1}}, 77);
    QVERIFY(table && !table->fell);
    QCOMPARE(table->curve.baseline, 2.0);
    QCOMPARE(table->curve.amplitude, 7.0);
    QVERIFY((table->curve.table == std::vector<CurveVertex>{{0, 0}, {100, 3}, {200, 3}, {300, 7}}));
    QVERIFY(!tableThrough({{0, 2, 1}}, 0));
    QCOMPARE(tableThrough({{100, 5, 1}}, 1)->curve.baseline, 1.0);
}

void MeasuredCurveTest::tableAveragesWhatFalls()
{
    // 5 with weight 1 and 4 with weight 3: 4.25; the same spend twice: (8 + 10)/2
    const auto table = tableThrough({{10, 5, 1}, {20, 4, 3}, {30, 8, 1}, {30, 10, 1}}, 0);
    QVERIFY(table && table->fell);
    QVERIFY(
        (table->curve.table == std::vector<CurveVertex>{{0, 0}, {10, 4.25}, {20, 4.25}, {30, 9}}));
}

void MeasuredCurveTest::tableOfPointsBelowTheBaseline()
{
    const auto table = tableThrough({{0, 5, 1}, {10, 3, 1}, {20, 6, 1}}, 0);
    QVERIFY(table && table->fell);
    QVERIFY((table->curve.table == std::vector<CurveVertex>{{0, 0}, {10, 0}, {20, 1}}));
}

QTEST_APPLESS_MAIN(MeasuredCurveTest)
#include "tst_measuredcurve.moc"
