// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curves.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace rundblick;

namespace {

const double infinity = std::numeric_limits<double>::infinity();

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

ResponseCurve exponential()
{
    return {1, 20, 1, 50, CurveFamily::Exponential, {}};
}

ResponseCurve logistic(double shape = 4)
{
    return {1, 20, shape, 50, CurveFamily::Logistic, {}};
}

// Slopes 1, 3, 2, 0.5, 1 and then nothing: it becomes steeper at 10 and at 40.
ResponseCurve table()
{
    return {1, 75, 1, 1, CurveFamily::Table,
        {{0, 0}, {10, 10}, {20, 40}, {30, 60}, {40, 65}, {50, 75}}};
}

std::optional<StationaryPoint> stationaryAt(const ResponseCurve& curve, double slope)
{
    return stationaryPoint(preparedCurve(curve), std::log(slope));
}

void addFamilies()
{
    QTest::addColumn<ResponseCurve>("curve");
    QTest::addRow("exponential") << exponential();
    QTest::addRow("logistic") << logistic();
    QTest::addRow("logistic, nearly straight") << logistic(0.01);
    QTest::addRow("logistic, a step") << logistic(100);
}

} // namespace

Q_DECLARE_METATYPE(rundblick::ResponseCurve)

class CurveFamiliesTest : public QObject {
    Q_OBJECT

private slots:
    void hasTheValuesOfItsFormula();
    void beginsAtNothingAndNeverFalls_data() { addFamilies(); }
    void beginsAtNothingAndNeverFalls();
    void marginalIsTheDerivative_data() { addFamilies(); }
    void marginalIsTheDerivative();
    void findsTheSpendOfAMarginal_data() { addFamilies(); }
    void findsTheSpendOfAMarginal();
    void hasNoStationarySpendAboveTheSteepest();
    void effectAndSpendInvertEachOther_data() { addFamilies(); }
    void effectAndSpendInvertEachOther();
    void staysFiniteAtTheEnds_data() { addFamilies(); }
    void staysFiniteAtTheEnds();
    void tableRunsThroughItsVertices();
    void tableInvertsToTheLeastSpend();
    void tableKnowsWhereItIsConcave();
    void pointsOnALineAreConcave();
};

void CurveFamiliesTest::hasTheValuesOfItsFormula()
{
    // 20 (1 − e^(−1)) = 12.6424111765711...
    QVERIFY(isNear(paidEffectAt(exponential(), 50), 12.6424111765711533, 1e-15));
    QVERIFY(isNear(effectAt(exponential(), 50), 13.6424111765711533, 1e-15));
    QVERIFY(isNear(marginalAt(exponential(), 0), 0.4, 1e-15)); // 20/50
    QCOMPARE(inflectionOf(exponential()), 0.0);
    // L(k) = 1/2, L(0) = 1/(1 + e^4): 20 (1/2 − L0)/(1 − L0) = 10 (1 − e^(−4))
    QVERIFY(isNear(paidEffectAt(logistic(), 50), 10 * (1 - std::exp(-4.0)), 1e-14));
    QCOMPARE(inflectionOf(logistic()), 50.0);
    // at k: 20/(1 − L0) · (4/50) · 1/4 = .4 (1 + e^(−4))
    QVERIFY(isNear(marginalAt(logistic(), 50), 0.4 * (1 + std::exp(-4.0)), 1e-14));
}

void CurveFamiliesTest::beginsAtNothingAndNeverFalls()
{
    QFETCH(ResponseCurve, curve);
    QCOMPARE(paidEffectAt(curve, 0), 0.0);
    QCOMPARE(effectAt(curve, 0), curve.baseline);
    double before = 0;
    for (double spend = 1e-6; spend < 1e6; spend *= 1.1) {
        const double effect = paidEffectAt(curve, spend);
        QVERIFY(effect >= before && effect <= curve.amplitude);
        before = effect;
    }
    QVERIFY(isNear(paidEffectAt(curve, 1e9), curve.amplitude, 1e-12));
}

void CurveFamiliesTest::marginalIsTheDerivative()
{
    QFETCH(ResponseCurve, curve);
    for (const double spend : {0.5, 10.0, 49.0, 50.0, 51.0, 90.0, 400.0}) {
        const double step = 1e-5 * spend;
        const double difference
            = (paidEffectAt(curve, spend + step) - paidEffectAt(curve, spend - step)) / (2 * step);
        const double allowed = 1e-6 * difference + 1e-15 * curve.amplitude / step;
        QVERIFY2(std::abs(marginalAt(curve, spend) - difference) <= allowed,
            qPrintable(QStringLiteral("at %1: %2 against %3")
                           .arg(spend)
                           .arg(marginalAt(curve, spend))
                           .arg(difference)));
    }
}

void CurveFamiliesTest::findsTheSpendOfAMarginal()
{
    QFETCH(ResponseCurve, curve);
    const PreparedCurve prepared = preparedCurve(curve);
    for (const double beyond : {0.5, 1.0, 5.0, 20.0}) {
        const double spend = inflectionOf(curve) + beyond;
        const double slope = marginalAt(curve, spend);
        const auto point = stationaryPoint(prepared, std::log(slope));
        QVERIFY(point);
        // a nearly straight logistic has lost digits of its slope, not of its effect
        const bool isFlat = curve.shape < 0.1;
        QVERIFY(isNear(std::exp(point->lnSpend), spend, isFlat ? 1e-3 : 1e-9));
        QVERIFY(isNear(
            curve.amplitude * point->share, paidEffectAt(curve, spend), isFlat ? 1e-3 : 1e-9));
        // bend = d ln f' / d ln x
        const double step = 1e-4;
        const double bend = (std::log(marginalAt(curve, spend * (1 + step)))
                                - std::log(marginalAt(curve, spend * (1 - step))))
            / (2 * step);
        QVERIFY(isNear(point->bend, bend, isFlat ? 1e-2 : 1e-3));
    }
}

void CurveFamiliesTest::hasNoStationarySpendAboveTheSteepest()
{
    QVERIFY(!stationaryAt(exponential(), 0.4 * 1.001));
    QVERIFY(stationaryAt(exponential(), 0.4 * 0.999));
    const double steepest = marginalAt(logistic(), 50);
    QVERIFY(!stationaryAt(logistic(), steepest * 1.001));
    QVERIFY(std::exp(stationaryAt(logistic(), steepest * 0.999)->lnSpend) > 50);
    ResponseCurve flat = logistic();
    flat.amplitude = 0;
    QVERIFY(!stationaryAt(flat, 1e-3));
    QCOMPARE(marginalAt(flat, 10), 0.0);
}

void CurveFamiliesTest::effectAndSpendInvertEachOther()
{
    QFETCH(ResponseCurve, curve);
    for (const double share : {1e-6, 0.1, 0.5, 0.9, 0.999})
        QVERIFY(isNear(paidEffectAt(curve, spendForPaidEffect(curve, share * curve.amplitude)),
            share * curve.amplitude, 1e-9));
    QCOMPARE(spendForPaidEffect(curve, 0), 0.0);
    QCOMPARE(spendForPaidEffect(curve, curve.amplitude), infinity);
}

void CurveFamiliesTest::staysFiniteAtTheEnds()
{
    QFETCH(ResponseCurve, curve);
    for (const double spend : {0.0, 1e-300, 1e-9, 1e15, 1e300}) {
        QVERIFY(std::isfinite(effectAt(curve, spend)));
        QVERIFY(std::isfinite(marginalAt(curve, spend)));
        QVERIFY(marginalAt(curve, spend) >= 0);
    }
    QCOMPARE(effectAt(curve, infinity), curve.baseline + curve.amplitude);
}

void CurveFamiliesTest::tableRunsThroughItsVertices()
{
    const ResponseCurve curve = table();
    for (const CurveVertex& vertex : curve.table)
        QCOMPARE(paidEffectAt(curve, vertex.spend), vertex.paidEffect);
    QCOMPARE(paidEffectAt(curve, 15), 25.0);
    QCOMPARE(effectAt(curve, 15), 26.0);
    QCOMPARE(paidEffectAt(curve, 1000), 75.0);
    QCOMPARE(marginalAt(curve, 0), 1.0);
    QCOMPARE(marginalAt(curve, 10), 3.0); // to the right
    QCOMPARE(marginalAt(curve, 35), 0.5);
    QCOMPARE(marginalAt(curve, 50), 0.0);
    QVERIFY(!stationaryAt(curve, 1.0));
}

void CurveFamiliesTest::tableInvertsToTheLeastSpend()
{
    ResponseCurve curve = table();
    curve.table[4].paidEffect = 60; // flat between 30 and 40
    QCOMPARE(spendForPaidEffect(curve, 25), 15.0);
    QCOMPARE(spendForPaidEffect(curve, 60), 30.0);
    QCOMPARE(spendForPaidEffect(curve, 67.5), 45.0);
    QCOMPARE(spendForPaidEffect(curve, 75), 50.0);
    QCOMPARE(spendForPaidEffect(curve, 75.1), infinity);
    QCOMPARE(spendForPaidEffect(curve, 0), 0.0);
}

void CurveFamiliesTest::tableKnowsWhereItIsConcave()
{
    const ResponseCurve curve = table();
    QCOMPARE(inflectionOf(curve), 40.0);
    const auto stretch = [&](double spend) {
        const SpendStretch found = concaveStretch(curve, spend);
        return std::pair(found.low, found.high);
    };
    QCOMPARE(stretch(5), std::pair(0.0, 10.0));
    QCOMPARE(stretch(10), std::pair(10.0, 40.0));
    QCOMPARE(stretch(25), std::pair(10.0, 40.0));
    QCOMPARE(stretch(45), std::pair(40.0, infinity));
    QCOMPARE(steepeningNear(curve, 12, {0, 50}), std::optional(10.0));
    QCOMPARE(steepeningNear(curve, 30, {0, 50}), std::optional(40.0));
    QVERIFY(!steepeningNear(curve, 12, {10, 40}));
}

void CurveFamiliesTest::pointsOnALineAreConcave()
{
    ResponseCurve curve{0, 0.7, 1, 1, CurveFamily::Table, {{0, 0}}};
    for (int k = 1; k <= 7; ++k) // 0.1 · k is rounded
        curve.table.push_back({0.3 * k, 0.1 * k});
    QCOMPARE(inflectionOf(curve), 0.0);
    QVERIFY(!steepeningNear(curve, 1, {0, 10}));
}

QTEST_APPLESS_MAIN(CurveFamiliesTest)
#include "tst_curvefamilies.moc"
