// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curveanswers.h"
#include "core/engine/curves/curves.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

#include <limits>

using namespace rundblick;
using namespace mixcases;

namespace {

const double infinity = std::numeric_limits<double>::infinity();

std::optional<StationaryPoint> stationaryAt(const ResponseCurve& curve, double slope)
{
    return stationaryPoint(preparedCurve(curve), std::log(slope));
}

bool isNear(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

CurveAnswers answers(double saturation, std::optional<double> half, std::optional<double> twice)
{
    CurveAnswers result;
    result.spend = 100;
    result.effect = 10;
    result.organic = 0.2;
    result.saturation = saturation;
    result.half = half;
    result.twice = twice;
    return result;
}

} // namespace

class CurvesTest : public QObject {
    Q_OBJECT

private slots:
    void givesThePublishedResponses();
    void handlesTheEnds();
    void marginalIsTheDerivative_data();
    void marginalIsTheDerivative();
    void findsTheSpendOfAMarginal_data();
    void findsTheSpendOfAMarginal();
    void hasNoStationarySpendAboveTheSteepest();
    void effectAndSpendInvertEachOther();
    void fitsTheAnswers_data();
    void fitsTheAnswers();
    void answersOfElasticity_data();
    void answersOfElasticity();
    void balancesContradictoryAnswers();
    void balancesThreeAnswers();
    void limitsTheShapeAndSaysSo_data();
    void limitsTheShapeAndSaysSo();
    void marksWhatIsAssumed();
    void refusesAnswersOutOfRange_data();
    void refusesAnswersOutOfRange();
};

void CurvesTest::givesThePublishedResponses()
{
    const auto rows = csvRows(QStringLiteral(TEST_DATA "/mix/robyn_hill_curves.csv"));
    QCOMPARE(rows.size(), 450);
    for (const Row& row : rows) {
        const ResponseCurve curve{
            0, row["coef"].toDouble(), row["alpha"].toDouble(), row["inflexion"].toDouble()};
        const double spend = row["mean_spend"].toDouble();
        // The inputs are printed with 10 to 12 digits, so the published numbers are reached to
        // 1e-11, the formula in extended precision to 1e-12.
        const long double power = std::pow(
            static_cast<long double>(spend) / curve.halfway, static_cast<long double>(curve.shape));
        const auto exact = static_cast<double>(curve.amplitude * power / (1 + power));
        QVERIFY(isNear(effectAt(curve, spend), exact, 1e-12));
        QVERIFY(isNear(effectAt(curve, spend), row["pub_mean_response"].toDouble(), 1e-11));
        QVERIFY(isNear(effectAt(curve, spend + 1) - effectAt(curve, spend),
            row["pub_next_unit_response"].toDouble(), 1e-8));
        const auto slope = static_cast<double>(
            curve.amplitude * curve.shape * power / ((1 + power) * (1 + power)) / spend);
        QVERIFY(isNear(marginalAt(curve, spend), slope, 1e-12));
    }
}

void CurvesTest::handlesTheEnds()
{
    const ResponseCurve concave{2, 10, 0.5, 4};
    QCOMPARE(effectAt(concave, 0), 2.0);
    QCOMPARE(effectAt(concave, 4), 7.0); // half of the amplitude
    QCOMPARE(effectAt(concave, 1e300), 12.0);
    QCOMPARE(effectAt(concave, infinity), 12.0);
    QCOMPARE(marginalAt(concave, 0), infinity);
    QCOMPARE(marginalAt(ResponseCurve{0, 10, 1, 4}, 0), 2.5);
    QCOMPARE(marginalAt(ResponseCurve{0, 10, 2, 4}, 0), 0.0);
    QCOMPARE(marginalAt(ResponseCurve{0, 10, 5, 4}, 1e200), 0.0);
    QCOMPARE(marginalAt(ResponseCurve{1, 0, 0.5, 4}, 0), 0.0); // flat
    QCOMPARE(inflectionOf(concave), 0.0);
    // k ((a − 1)/(a + 1))^(1/a) = 3 · √(1/3)
    QVERIFY(isNear(inflectionOf(ResponseCurve{0, 1, 2, 3}), 3 * std::sqrt(1.0 / 3), 1e-15));
}

void CurvesTest::marginalIsTheDerivative_data()
{
    QTest::addColumn<double>("shape");
    for (const double shape : {0.3, 0.7, 1.0, 1.0001, 2.0, 5.0})
        QTest::addRow("shape %g", shape) << shape;
}

void CurvesTest::marginalIsTheDerivative()
{
    QFETCH(double, shape);
    const ResponseCurve curve{3, 7, shape, 50};
    for (const double spend : {0.5, 10.0, 50.0, 400.0, 20000.0}) {
        const double step = 1e-5 * spend;
        const double difference
            = (paidEffectAt(curve, spend + step) - paidEffectAt(curve, spend - step)) / (2 * step);
        // rounding of the difference: 1e-16 of the amplitude over two steps
        const double allowed = 1e-8 * difference + 1e-15 * curve.amplitude / step;
        QVERIFY(std::abs(marginalAt(curve, spend) - difference) <= allowed);
    }
}

void CurvesTest::findsTheSpendOfAMarginal_data()
{
    marginalIsTheDerivative_data();
}

void CurvesTest::findsTheSpendOfAMarginal()
{
    QFETCH(double, shape);
    const ResponseCurve curve{0, 7, shape, 50};
    for (const double factor : {1.001, 1.1, 2.0, 10.0, 1e3}) {
        const double spend = shape > 1 ? inflectionOf(curve) * factor : 0.01 * factor;
        const auto point = stationaryAt(curve, marginalAt(curve, spend));
        QVERIFY(point);
        const double found = std::exp(point->lnSpend);
        // beside the inflection the marginal is flat: half of the digits
        QVERIFY2(isNear(found, spend, factor < 1.01 ? 1e-6 : 1e-9),
            qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(spend)));
    }
}

void CurvesTest::hasNoStationarySpendAboveTheSteepest()
{
    const ResponseCurve sShaped{0, 7, 2, 50};
    const double steepest = marginalAt(sShaped, inflectionOf(sShaped));
    QVERIFY(!stationaryAt(sShaped, steepest * 1.001));
    QVERIFY(stationaryAt(sShaped, steepest * 0.999));
    const ResponseCurve straight{0, 7, 1, 50};
    QVERIFY(!stationaryAt(straight, 7.0 / 50 * 1.001)); // steepest at 0: amplitude/halfway
    QVERIFY(!stationaryAt(ResponseCurve{1, 0, 0.5, 50}, 1e-3)); // flat
}

void CurvesTest::effectAndSpendInvertEachOther()
{
    const ResponseCurve curve{5, 20, 1.7, 30};
    for (const double spend : {0.1, 3.0, 30.0, 500.0})
        QVERIFY(isNear(spendForPaidEffect(curve, paidEffectAt(curve, spend)), spend, 1e-10));
    QCOMPARE(spendForPaidEffect(curve, 0), 0.0);
    QCOMPARE(spendForPaidEffect(curve, 20), infinity);
}

void CurvesTest::fitsTheAnswers_data()
{
    QTest::addColumn<double>("saturation");
    QTest::addColumn<double>("half"); // 0: not answered
    QTest::addColumn<double>("twice");
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("halfway"); // for a spend of 100
    // k = 100 ((1 − h)/h)^(1/a)
    QTest::addRow("only saturation") << 0.8 << 0.0 << 0.0 << 1.0 << 25.0;
    // q = 1/(2 − h) means a = 1
    QTest::addRow("straight half") << 0.5 << 2.0 / 3 << 0.0 << 1.0 << 100.0;
    // 2^a = (1 − .2)/(.4 · .5) = 4
    QTest::addRow("S-shaped half") << 0.5 << 0.4 << 0.0 << 2.0 << 100.0;
    // 2^a = (1 − .5)/(.625 · .2) = 4; k = 100 · √.25
    QTest::addRow("saturated S-shaped half") << 0.8 << 0.625 << 0.0 << 2.0 << 50.0;
    // T = 1: 2^a = 1.6/(2 − 1.6) = 4
    QTest::addRow("double") << 0.5 << 0.0 << 1.6 << 2.0 << 100.0;
    // T = 4: 2^a = 2.5 · 4/(5 − 2.5) = 4; k = 100 · √4
    QTest::addRow("unsaturated double") << 0.2 << 0.0 << 2.5 << 2.0 << 200.0;
    QTest::addRow("both agree") << 0.5 << 0.4 << 1.6 << 2.0 << 100.0;
}

void CurvesTest::fitsTheAnswers()
{
    QFETCH(double, saturation);
    QFETCH(double, half);
    QFETCH(double, twice);
    QFETCH(double, shape);
    QFETCH(double, halfway);
    const auto fit
        = curveFromAnswers(answers(saturation, half > 0 ? std::optional(half) : std::nullopt,
            twice > 0 ? std::optional(twice) : std::nullopt));
    QVERIFY(fit);
    const double tolerance = half > 0 && twice > 0 ? 1e-8 : 1e-13; // searched, not solved
    QVERIFY(isNear(fit->curve.shape, shape, tolerance));
    QVERIFY(isNear(fit->curve.halfway, halfway, tolerance));
    QVERIFY(!fit->shapeLimited);
    QVERIFY(!fit->saturationAssumed);
    QCOMPARE(fit->shapeAssumed, !(half > 0) && !(twice > 0));
    QVERIFY(fit->residual < 1e-8);
    // what was said comes out again: 10 today, of which 2 organic
    QVERIFY(isNear(effectAt(fit->curve, 100), 10, 1e-13));
    QCOMPARE(fit->curve.baseline, 2.0);
    QVERIFY(isNear(fit->curve.amplitude, 8 / saturation, 1e-13));
    QVERIFY(isNear(paidEffectAt(fit->curve, 50), 8 * fit->half, 1e-12));
    QVERIFY(isNear(paidEffectAt(fit->curve, 200), 8 * fit->twice, 1e-12));
    if (half > 0)
        QVERIFY(isNear(fit->half, half, 1e-8));
    if (twice > 0)
        QVERIFY(isNear(fit->twice, twice, 1e-8));
}

void CurvesTest::answersOfElasticity_data()
{
    QTest::addColumn<double>("saturation");
    QTest::addColumn<double>("elasticity");
    QTest::addColumn<double>("shape"); // ε/(1 − h)
    QTest::addColumn<bool>("limited");
    QTest::addRow("straight") << 0.5 << 0.5 << 1.0 << false;
    QTest::addRow("S-shaped") << 0.5 << 1.0 << 2.0 << false;
    QTest::addRow("weak") << 0.2 << 0.4 << 0.5 << false;
    QTest::addRow("too strong") << 0.9 << 2.0 << 5.0 << true;
    QTest::addRow("too weak") << 0.5 << 0.01 << 0.3 << true;
}

void CurvesTest::answersOfElasticity()
{
    QFETCH(double, saturation);
    QFETCH(double, elasticity);
    CurveAnswers asked = answers(saturation, {}, {});
    asked.elasticity = elasticity;
    const auto fit = curveFromAnswers(asked);
    QVERIFY(fit);
    QFETCH(double, shape);
    QVERIFY(isNear(fit->curve.shape, shape, 1e-13));
    QTEST(fit->shapeLimited, "limited");
    QVERIFY(!fit->shapeAssumed);
    // the elasticity of the curve itself: x f'(x)/f(x)
    const double here = 100 * marginalAt(fit->curve, 100) / paidEffectAt(fit->curve, 100);
    QVERIFY(isNear(fit->elasticity, here, 1e-12));
    if (!fit->shapeLimited)
        QVERIFY(isNear(fit->elasticity, elasticity, 1e-13));
}

void CurvesTest::balancesThreeAnswers()
{
    // Half .4, double 1.6 and elasticity 1 all say shape 2 at saturation .5.
    CurveAnswers asked = answers(0.5, 0.4, 1.6);
    asked.elasticity = 1;
    const auto agreed = curveFromAnswers(asked);
    QVERIFY(agreed && isNear(agreed->curve.shape, 2, 1e-7) && agreed->residual < 1e-7);
    asked.elasticity = 0.5; // says shape 1
    const auto mixed = curveFromAnswers(asked);
    QVERIFY(mixed);
    QVERIFY(mixed->curve.shape > 1 && mixed->curve.shape < 2);
    const auto squares = [](double shape) {
        return std::pow(std::log(2 / (1 + std::exp2(shape)) / 0.4), 2)
            + std::pow(std::log(2 / (1 + std::exp2(-shape)) / 1.6), 2)
            + std::pow(std::log(shape), 2);
    };
    double least = infinity;
    for (int i = 0; i <= 10000; ++i)
        least = std::min(least, squares(0.5 + 2.5 * i / 10000));
    QVERIFY(isNear(mixed->residual, std::sqrt(least / 3), 1e-6));
}

void CurvesTest::balancesContradictoryAnswers()
{
    // Half says shape 2, double (4/3 = T-odds 1: 2^a = 2) says shape 1.
    const auto fit = curveFromAnswers(answers(0.5, 0.4, 4.0 / 3));
    QVERIFY(fit);
    QVERIFY(fit->curve.shape > 1 && fit->curve.shape < 2);
    const auto squares = [](double shape) {
        const double atHalf = 2 / (1 + std::exp2(shape));
        const double atTwice = 2 / (1 + std::exp2(-shape));
        return std::pow(std::log(atHalf / 0.4), 2) + std::pow(std::log(atTwice * 3 / 4), 2);
    };
    double least = infinity;
    for (int i = 0; i <= 10000; ++i)
        least = std::min(least, squares(0.5 + 2.5 * i / 10000));
    QVERIFY(squares(fit->curve.shape) <= least);
    QVERIFY(isNear(fit->residual, std::sqrt(least / 2), 1e-6));
    QVERIFY(isNear(effectAt(fit->curve, 100), 10, 1e-13)); // saturation is kept
}

void CurvesTest::limitsTheShapeAndSaysSo_data()
{
    QTest::addColumn<double>("saturation");
    QTest::addColumn<double>("half");
    QTest::addColumn<double>("twice");
    QTest::addColumn<double>("shape");
    QTest::addColumn<double>("shownHalf"); // 1/(h (1 + 2^a (1 − h)/h))
    // 2^a = .995/.005 = 199, a = 7.6; shown 2/(1 + 32)
    QTest::addRow("nothing at half") << 0.5 << 0.01 << 0.0 << 5.0 << 2.0 / 33;
    // 2^a = .525/.475, a = .14
    QTest::addRow("nearly all at half") << 0.5 << 0.95 << 0.0 << 0.3 << 2 / (1 + std::exp2(0.3));
    // 1/h = 1.25 is all that can be reached; T = .25: 1.25/(1 + 8)
    QTest::addRow("more than there is at double") << 0.8 << 0.0 << 1.9 << 5.0 << 1.25 / 9;
}

void CurvesTest::limitsTheShapeAndSaysSo()
{
    QFETCH(double, saturation);
    QFETCH(double, half);
    QFETCH(double, twice);
    QFETCH(double, shape);
    QFETCH(double, shownHalf);
    const auto fit
        = curveFromAnswers(answers(saturation, half > 0 ? std::optional(half) : std::nullopt,
            twice > 0 ? std::optional(twice) : std::nullopt));
    QVERIFY(fit);
    QVERIFY(fit->shapeLimited);
    QCOMPARE(fit->curve.shape, shape);
    QVERIFY(isNear(fit->half, shownHalf, 1e-13));
    QVERIFY(fit->residual > 0.01);
    QVERIFY(isNear(effectAt(fit->curve, 100), 10, 1e-13));
}

void CurvesTest::marksWhatIsAssumed()
{
    CurveAnswers some;
    some.spend = 100;
    some.effect = 10;
    const auto fit = curveFromAnswers(some);
    QVERIFY(fit);
    QVERIFY(fit->saturationAssumed && fit->shapeAssumed);
    QCOMPARE(fit->curve, (ResponseCurve{0, 20, 1, 100}));

    const SpendLimits assumed = spendLimits(100, {}, {});
    QCOMPARE(assumed.minimum, 0.0);
    QCOMPARE(assumed.maximum, 200.0);
    const SpendLimits given = spendLimits(100, 300, {});
    QCOMPARE(given.maximum, 300.0); // never below a minimum that a person gave
}

void CurvesTest::refusesAnswersOutOfRange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<double>("value");
    const double none = std::numeric_limits<double>::quiet_NaN();
    const std::pair<const char*, double> cases[]
        = {{"spend", 0}, {"spend", -1}, {"spend", infinity}, {"effect", -1}, {"effect", none},
            {"organic", 1.1}, {"organic", -0.1}, {"saturation", 0}, {"saturation", 1}, {"half", 0},
            {"half", 1}, {"double", 1}, {"double", none}};
    for (const auto& [field, value] : cases)
        QTest::addRow("%s %g", field, value) << QString::fromLatin1(field) << value;
}

void CurvesTest::refusesAnswersOutOfRange()
{
    QFETCH(QString, field);
    QFETCH(double, value);
    CurveAnswers wrong = answers(0.5, 0.4, 1.6);
    QMap<QString, double*> plain{{QStringLiteral("spend"), &wrong.spend},
        {QStringLiteral("effect"), &wrong.effect}, {QStringLiteral("organic"), &wrong.organic},
        {QStringLiteral("saturation"), &*wrong.saturation}, {QStringLiteral("half"), &*wrong.half},
        {QStringLiteral("double"), &*wrong.twice}};
    *plain[field] = value;
    const auto fit = curveFromAnswers(wrong);
    QVERIFY(!fit);
    QCOMPARE(fit.error().code, Code::ValueOutOfRange);
    QCOMPARE(std::get<std::string>(*fit.error().find("field")), field.toStdString());
}

QTEST_APPLESS_MAIN(CurvesTest)
#include "tst_curves.moc"
