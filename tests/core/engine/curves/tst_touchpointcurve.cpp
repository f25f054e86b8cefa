// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/touchpointcurve.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

bool isNear(double value, double expected, double relative = 1e-9)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

Touchpoint spending(double spend)
{
    Touchpoint touchpoint;
    touchpoint.name = "Fair";
    touchpoint.spend = spend;
    return touchpoint;
}

// Of 10 · x/(x + 100).
std::vector<CurvePoint> exactPoints()
{
    std::vector<CurvePoint> points;
    for (const double spend : {50.0, 100.0, 300.0}) {
        CurvePoint point;
        point.id = {static_cast<std::int64_t>(points.size() + 1)};
        point.spend = spend;
        point.effect = 10.0 * spend / (spend + 100.0);
        points.push_back(point);
    }
    return points;
}

std::vector<const CurvePoint*> borrowed(const std::vector<CurvePoint>& points)
{
    std::vector<const CurvePoint*> result;
    for (const CurvePoint& point : points)
        result.push_back(&point);
    return result;
}

bool says(const CurveResult& result, Code code)
{
    return std::ranges::find(result.notices, code, &Message::code) != result.notices.end();
}

} // namespace

class TouchpointCurveTest : public QObject {
    Q_OBJECT

private slots:
    void answersGiveACurve();
    void nothingAnsweredIsAssumed();
    void contradictoryAnswersAreTold();
    void extremeAnswersAreTold();
    void pointsWinOverAnswers();
    void twoPointsAreTooFew();
    void pointsThatNothingExplainsAreTold();
    void organicShareIsTheBaselineOfPoints();
    void givenCurvesWinOverPoints_data();
    void givenCurvesWinOverPoints();
    void tableNeedsAPointWithASpend();
    void trialSpendOfANewTouchpoint();
    void withoutSpendTheEffectIsConstant();
    void spendWithoutEffectIsUnknown();
    void scalingKeepsTheForm();
};

void TouchpointCurveTest::answersGiveACurve()
{
    Touchpoint touchpoint = spending(100);
    touchpoint.saturation = 0.5;
    touchpoint.elasticity = 1.0;
    touchpoint.organic = 0.25;
    const CurveResult result = responseOf({touchpoint, nullptr, {}, 8.0});
    QVERIFY(result.source == CurveSource::Answers && result.isSteered());
    QVERIFY(result.evidence == Evidence::Employees);
    // ε/(1 − h) = 2; e0 = .25 · 8; A = 6/.5
    QVERIFY((result.curve == ResponseCurve{2, 12, 2, 100}));
    QVERIFY(!result.residual && !result.saturationAssumed && result.notices.empty());
    QCOMPARE(result.typicalSpend, 100.0);
}

void TouchpointCurveTest::nothingAnsweredIsAssumed()
{
    const CurveResult result = responseOf({spending(100), nullptr, {}, 8.0});
    QVERIFY(result.source == CurveSource::Assumed && result.isSteered());
    QVERIFY(result.evidence == Evidence::Assumption);
    QVERIFY(result.saturationAssumed);
    QVERIFY((result.curve == ResponseCurve{0, 16, 1, 100}));
}

void TouchpointCurveTest::contradictoryAnswersAreTold()
{
    Touchpoint touchpoint = spending(100);
    touchpoint.saturation = 0.5;
    touchpoint.half = 0.4; // shape 2
    touchpoint.elasticity = 0.4; // shape .8
    const CurveResult result = responseOf({touchpoint, nullptr, {}, 8.0});
    QVERIFY(says(result, Code::CurveAnswersMissed));
    QVERIFY(*result.residual > 0.1);
    QVERIFY(isNear(effectAt(result.curve, 100), 8)); // the effect today is kept
}

void TouchpointCurveTest::extremeAnswersAreTold()
{
    Touchpoint touchpoint = spending(100);
    touchpoint.half = 0.01;
    const CurveResult result = responseOf({touchpoint, nullptr, {}, 8.0});
    QVERIFY(says(result, Code::CurveShapeLimited) && !says(result, Code::CurveAnswersMissed));
    QCOMPARE(result.curve.shape, 5.0);
}

void TouchpointCurveTest::pointsWinOverAnswers()
{
    Touchpoint touchpoint = spending(100);
    touchpoint.saturation = 0.9;
    const auto points = exactPoints();
    const CurveResult result = responseOf({touchpoint, nullptr, borrowed(points), 8.0});
    QVERIFY(result.source == CurveSource::Measured);
    QVERIFY(result.evidence == Evidence::Measured);
    QCOMPARE(result.points, 3);
    QVERIFY(*result.residual < 1e-8 && result.notices.empty());
    QVERIFY(isNear(result.curve.amplitude, 10, 1e-5) && isNear(result.curve.halfway, 100, 1e-5));
    const CurveResult unspent = responseOf({spending(0), nullptr, borrowed(points), {}});
    QVERIFY(unspent.source == CurveSource::Measured);
    QCOMPARE(unspent.typicalSpend, 150.0); // twice of it is the largest measured
}

void TouchpointCurveTest::twoPointsAreTooFew()
{
    auto points = exactPoints();
    points.pop_back();
    const CurveResult result = responseOf({spending(100), nullptr, borrowed(points), 8.0});
    QVERIFY(result.source == CurveSource::Assumed);
    QVERIFY(says(result, Code::CurvePointsFew));
}

void TouchpointCurveTest::pointsThatNothingExplainsAreTold()
{
    auto points = exactPoints();
    points[0].effect = 9.0;
    points[2].effect = 1.0;
    const CurveResult result = responseOf({spending(100), nullptr, borrowed(points), 8.0});
    QVERIFY(result.source == CurveSource::Measured);
    QVERIFY(says(result, Code::CurvePointsUnfit));
    for (CurvePoint& point : points)
        point.effect = 0.0;
    const CurveResult none = responseOf({spending(100), nullptr, borrowed(points), 8.0});
    QVERIFY(none.source == CurveSource::Assumed);
    QVERIFY(says(none, Code::CurvePointsUnfit));
}

void TouchpointCurveTest::organicShareIsTheBaselineOfPoints()
{
    auto points = exactPoints();
    for (CurvePoint& point : points)
        point.effect += 2.0;
    Touchpoint touchpoint = spending(100);
    touchpoint.organic = 0.25;
    const CurveResult result = responseOf({touchpoint, nullptr, borrowed(points), 8.0});
    QCOMPARE(result.curve.baseline, 2.0); // .25 · 8
    QVERIFY(isNear(result.curve.amplitude, 10, 1e-5));
}

void TouchpointCurveTest::givenCurvesWinOverPoints_data()
{
    QTest::addColumn<int>("family");
    for (const CurveFamily family :
        {CurveFamily::Hill, CurveFamily::Exponential, CurveFamily::Logistic, CurveFamily::Table})
        QTest::addRow("%s", std::string(textOf(family)).c_str()) << int(family);
}

void TouchpointCurveTest::givenCurvesWinOverPoints()
{
    QFETCH(int, family);
    Curve given;
    given.baseline = 1.0;
    given.amplitude = 20.0;
    given.shape = 3.0;
    given.halfway = 40.0;
    given.family = static_cast<CurveFamily>(family);
    const auto points = exactPoints();
    const CurveResult result = responseOf({spending(0), &given, borrowed(points), {}});
    QVERIFY(result.source == CurveSource::Given);
    QVERIFY(result.curve.family == given.family);
    QCOMPARE(result.curve.baseline, 1.0);
    if (given.family == CurveFamily::Table) {
        QVERIFY(isNear(effectAt(result.curve, 100), 5)); // through the point, baseline included
        QCOMPARE(result.points, 3);
        QCOMPARE(result.typicalSpend, 150.0);
    } else {
        QCOMPARE(result.curve.amplitude, 20.0);
        QCOMPARE(result.typicalSpend, 40.0);
    }
}

void TouchpointCurveTest::tableNeedsAPointWithASpend()
{
    Curve given;
    given.family = CurveFamily::Table;
    const CurveResult result = responseOf({spending(100), &given, {}, 8.0});
    QVERIFY(says(result, Code::CurveTableEmpty));
    QVERIFY(result.source == CurveSource::Assumed);
    auto points = exactPoints();
    points[2].effect = 1.0;
    const CurveResult falling = responseOf({spending(100), &given, borrowed(points), 8.0});
    QVERIFY(says(falling, Code::CurveTableFalls));
    QVERIFY(falling.source == CurveSource::Given);
}

void TouchpointCurveTest::trialSpendOfANewTouchpoint()
{
    Touchpoint touchpoint = spending(0);
    touchpoint.trialSpend = 50.0;
    touchpoint.trialEffect = 4.0;
    touchpoint.saturation = 0.5;
    const CurveResult result = responseOf({touchpoint, nullptr, {}, 1.0});
    QVERIFY(result.source == CurveSource::Trial && result.isSteered());
    // 1 of the 4 is there already: A = 3/.5
    QVERIFY(isNear(result.curve.baseline, 1) && isNear(result.curve.amplitude, 6));
    QVERIFY(isNear(effectAt(result.curve, 50), 4));
    QCOMPARE(result.typicalSpend, 50.0);
}

void TouchpointCurveTest::withoutSpendTheEffectIsConstant()
{
    const CurveResult result = responseOf({spending(0), nullptr, {}, 3.0});
    QVERIFY(result.source == CurveSource::Constant && !result.isSteered());
    QCOMPARE(effectAt(result.curve, 0), 3.0);
    QCOMPARE(effectAt(result.curve, 1e6), 3.0);
}

void TouchpointCurveTest::spendWithoutEffectIsUnknown()
{
    const CurveResult result = responseOf({spending(100), nullptr, {}, {}});
    QVERIFY(result.source == CurveSource::Unknown && !result.isSteered());
    QCOMPARE(effectAt(result.curve, 100), 0.0);
}

void TouchpointCurveTest::scalingKeepsTheForm()
{
    const ResponseCurve table{1, 6, 1, 1, CurveFamily::Table, {{0, 0}, {10, 2}, {20, 6}}};
    const ResponseCurve twice = scaled(table, 2);
    for (const double spend : {0.0, 5.0, 10.0, 17.0, 40.0})
        QCOMPARE(effectAt(twice, spend), 2 * effectAt(table, spend));
    QCOMPARE(twice.amplitude, twice.table.back().paidEffect);
}

QTEST_APPLESS_MAIN(TouchpointCurveTest)
#include "tst_touchpointcurve.moc"
