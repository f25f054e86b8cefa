// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/curvedraws.h"
#include "core/engine/draws/drawstatistics.h"
#include "core/engine/draws/valuedraws.h"
#include "core/engine/draws/weightdraws.h"
#include "core/engine/robustness/switching.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace rundblick;

namespace {

constexpr int sampleSize = 20'000;

bool isNear(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

// One criterion, two brands.
UncertainValues twoBrands(std::vector<double> covariance)
{
    return {{60.0, 50.0}, std::move(covariance), {true, true}, {60.0, 50.0}, {1.0}};
}

} // namespace

class TestRobustnessParts : public QObject {
    Q_OBJECT

private slots:
    void quantilesAndTails()
    {
        const std::vector<double> values{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0};
        QCOMPARE(quantileOfSorted(values, 0.1), 2.0); // place 0.1·10 = 1
        QCOMPARE(quantileOfSorted(values, 0.25), 3.5); // place 2.5
        QCOMPARE(quantileOfSorted(values, 1.0), 11.0);
        QCOMPARE(quantileOfSorted(std::vector{4.0}, 0.9), 4.0);
        QCOMPARE(meanOf(values), 6.0);
        QVERIFY(!middleRange({}));
        // The worst tenth of 11 values is 1.1 of them: (1 + 0.1·2)/1.1.
        QVERIFY(isNear(worstTenthMean(values), 1.2 / 1.1, 1e-15));
        QCOMPARE(worstTenthMean({5.0, 3.0}), 3.0); // a fifth of the worse one
    }

    // Spearman's own formula 1 − 6 Σd²/(n³ − n): d = 1, 1, 1, 1, 0 gives 1 − 24/120 = 0.8.
    void rankCorrelation()
    {
        const std::vector<double> a{10.0, 20.0, 30.0, 40.0, 50.0};
        const std::vector<double> b{0.2, 0.1, 4.0, 0.3, 5.0};
        QVERIFY(isNear(*correlation(ranksOf(a), ranksOf(b)), 0.8, 1e-15));
        QCOMPARE(*correlation(ranksOf(a), ranksOf(a)), 1.0);
        QCOMPARE(ranksOf(std::vector{3.0, 1.0, 3.0, 2.0}), (std::vector{3.5, 1.0, 3.5, 2.0}));
        QVERIFY(!correlation(a, std::vector<double>(5, 1.0)));
        QVERIFY(!correlation({}, {}));
    }

    // Dirichlet(30 w): mean w, variance w(1 − w)/31.
    void weightsVaryAroundTheirValues()
    {
        const std::vector<double> weights{0.5, 0.3, 0.2, 0.0};
        double mean = 0.0;
        double squares = 0.0;
        RandomStream random(1, 2, 3);
        for (int i = 0; i < sampleSize; ++i) {
            const auto drawn = drawnWeights(weights, WeightDraws::AroundValues, random);
            QCOMPARE(drawn[3], 0.0);
            mean += drawn[1] / sampleSize;
            squares += drawn[1] * drawn[1] / sampleSize;
        }
        QVERIFY(isNear(mean, 0.3, 0.003));
        QVERIFY(isNear(squares - mean * mean, 0.21 / 31.0, 0.0005));
    }

    // Ordered uniform weights of three have the means (11, 5, 2)/18: the ROC weights of rank order.
    void weightsKeepTheirOrder()
    {
        const std::vector<double> weights{0.2, 0.5, 0.3};
        std::vector<double> mean(3);
        RandomStream random(1, 2, 3);
        for (int i = 0; i < sampleSize; ++i) {
            const auto drawn = drawnWeights(weights, WeightDraws::InOrder, random);
            QVERIFY(drawn[1] >= drawn[2] && drawn[2] >= drawn[0]);
            for (std::size_t c = 0; c < 3; ++c)
                mean[c] += drawn[c] / sampleSize;
        }
        QVERIFY(isNear(mean[1], 11.0 / 18.0, 0.005));
        QVERIFY(isNear(mean[2], 5.0 / 18.0, 0.005));
        QVERIFY(isNear(mean[0], 2.0 / 18.0, 0.005));
        const auto free = drawnWeights({0.9, 0.1}, WeightDraws::Uniform, random);
        QVERIFY(isNear(free[0] + free[1], 1.0, 1e-12));
    }

    // D = 10 against one competitor, −30 on the criterion: t = 10/(10 + 30).
    void switchingWeightOfOneCompetitor()
    {
        const auto found = switchingWeight({{10.0, {20.0, -30.0, std::nullopt}}});
        QVERIFY(found);
        QCOMPARE(found->criterion, std::size_t{1});
        QCOMPARE(found->shift, 0.25);
        const auto reversed = switchingWeight({{-10.0, {30.0, -20.0}}});
        QCOMPARE(reversed->criterion, std::size_t{0});
        QCOMPARE(reversed->shift, 0.25);
        QVERIFY(!switchingWeight({{10.0, {5.0, 20.0}}}));
        QVERIFY(!switchingWeight({{0.0, {5.0, -20.0}}}));
        QVERIFY(!switchingWeight({}));
        QCOMPARE(switchingWeight({{10.0, {0.0}}})->shift, 1.0);
    }

    // Against several: ahead of all ends with the first that catches up (t = 2/(2 + 18) = 0.1);
    // behind ends when the last deficit does, t = 4/(4 + 12) = 0.25, unless a lead ended before.
    void switchingWeightOfSeveralCompetitors()
    {
        const auto ahead = switchingWeight({{10.0, {-10.0}}, {2.0, {-18.0}}});
        QVERIFY(isNear(ahead->shift, 0.1, 1e-15));
        const auto behind = switchingWeight({{-1.0, {9.0}}, {-4.0, {12.0}}, {5.0, {-5.0}}});
        QVERIFY(isNear(behind->shift, 0.25, 1e-15));
        QVERIFY(!switchingWeight({{-4.0, {12.0}}, {1.0, {-9.0}}})); // the lead ends at t = 0.1
        QVERIFY(!switchingWeight({{-4.0, {12.0}}, {-1.0, {-9.0}}}));
    }

    void choleskyBearsSingularMatrices()
    {
        // (4 2; 2 5) = L Lᵀ with L = (2 0; 1 2).
        QCOMPARE(
            choleskyFactor(std::vector{4.0, 2.0, 2.0, 5.0}, 2), (std::vector{2.0, 0.0, 1.0, 2.0}));
        // The second brand is the first one: no part of its own.
        QCOMPARE(
            choleskyFactor(std::vector{4.0, 4.0, 4.0, 4.0}, 2), (std::vector{2.0, 0.0, 2.0, 0.0}));
        QCOMPARE(choleskyFactor(std::vector(4, 0.0), 2), std::vector(4, 0.0));
    }

    void valuesHaveTheirCovariance()
    {
        const ValueSampler sampler(twoBrands({9.0, 3.0, 3.0, 4.0}));
        RandomStream random(5, 6, 7);
        double first = 0.0;
        double second = 0.0;
        double product = 0.0;
        for (int i = 0; i < sampleSize; ++i) {
            const auto values = sampler.draw({1.0}, random);
            first += (values[0] - 60.0) / sampleSize;
            second += (values[1] - 50.0) / sampleSize;
            product += (values[0] - 60.0) * (values[1] - 50.0) / sampleSize;
        }
        QVERIFY(isNear(first, 0.0, 0.11)); // 5 standard errors of 3/√20000
        QVERIFY(isNear(second, 0.0, 0.08));
        QVERIFY(isNear(product, 3.0, 0.25));
    }

    void valuesWithoutVarianceStay()
    {
        const ValueSampler sampler(twoBrands({0.0, 0.0, 0.0, 0.0}));
        RandomStream random(5, 6, 7);
        QCOMPARE(sampler.draw({1.0}, random), (std::vector{60.0, 50.0}));
    }

    // V = 0.5·80 + 0.5·40; with the weights 0.8 and 0.2 it is 72. The second brand has one
    // criterion only: its value does not move.
    void otherWeightsMoveTheValues()
    {
        const ValueSampler sampler({{60.0, 30.0}, {0.0, 0.0, 0.0, 0.0}, {true, true},
            {80.0, 40.0, 30.0, std::nullopt}, {0.5, 0.5}});
        RandomStream random(5, 6, 7);
        const auto values = sampler.draw({0.8, 0.2}, random);
        QVERIFY(isNear(values[0], 72.0, 1e-12));
        QVERIFY(isNear(values[1], 30.0, 1e-12));
        const auto none = sampler.draw({0.0, 1.0}, random);
        QVERIFY(isNear(none[1], 30.0, 1e-12)); // the weight of all that was rated is gone
    }

    void oneRaterVariesByAFifth()
    {
        UncertainValues uncertain = twoBrands({0.0, 0.0, 0.0, 0.0});
        uncertain.isKnown = {false, true};
        const ValueSampler sampler(uncertain);
        RandomStream random(5, 6, 7);
        double squares = 0.0;
        for (int i = 0; i < sampleSize; ++i)
            squares += std::pow(sampler.draw({1.0}, random)[0] - 60.0, 2) / sampleSize;
        QVERIFY(isNear(std::sqrt(squares), 12.0, 0.4));
    }

    // h = 0.5, q = 2/3 (shape 1): with h' = 0.4 and q' = 0.6, a = log2((1 − 0.24)/(0.6·0.6)) and
    // the curve passes through effect 8 at spend 100 and 0.6·8 at 50, whatever its family was.
    void curvesPassThroughTheDrawnAnswers()
    {
        const ResponseCurve base{2.0, 16.0, 1.0, 100.0};
        const CurveSampler sampler(base, {.spend = 100.0});
        QVERIFY(sampler.hasSaturation() && sampler.hasHalf() && !sampler.hasOwnEffect());
        const CurveNumbers numbers = sampler.numbers({1.0, 0.4, 0.6}, 1.0);
        QVERIFY(isNear(numbers.amplitude, 20.0, 1e-12));
        QVERIFY(isNear(numbers.shape, std::log2(0.76 / 0.36), 1e-12));
        QVERIFY(isNear(sampler.effect(numbers, 100.0), 10.0, 1e-9));
        QVERIFY(isNear(sampler.effect(numbers, 50.0), 2.0 + 4.8, 1e-9));
        const CurveNumbers doubled = sampler.numbers({1.5, 0.4, 0.6}, 2.0);
        QVERIFY(isNear(sampler.effect(doubled, 100.0), 30.0, 1e-9));
        ResponseCurve curve = base;
        sampler.apply(doubled, curve);
        QVERIFY(isNear(effectAt(curve, 70.0), sampler.effect(doubled, 70.0), 1e-12));
    }

    void otherFamiliesAreStretchedOrScaled()
    {
        for (const CurveFamily family : {CurveFamily::Exponential, CurveFamily::Logistic}) {
            const ResponseCurve base{0.0, 10.0, 3.0, 80.0, family};
            const CurveSampler sampler(base, {.spend = 100.0});
            const double paid = paidEffectAt(base, 100.0);
            const CurveNumbers numbers = sampler.numbers({1.0, 0.3, 0.0}, 1.0);
            QVERIFY(isNear(sampler.effect(numbers, 100.0), paid, 1e-9));
            QVERIFY(isNear(paid / numbers.amplitude, 0.3, 1e-9));
        }
        const ResponseCurve table{
            1.0, 9.0, 1.0, 1.0, CurveFamily::Table, {{0.0, 0.0}, {10.0, 6.0}, {20.0, 9.0}}};
        const CurveSampler sampler(table, {.spend = 20.0, .ownEffect = true});
        QVERIFY(sampler.hasOwnEffect() && !sampler.hasSaturation());
        const CurveNumbers numbers = sampler.numbers({1.5, 0.0, 0.0}, 1.0);
        QVERIFY(isNear(sampler.effect(numbers, 10.0), 1.5 + 9.0, 1e-12));
        ResponseCurve curve = table;
        sampler.apply(numbers, curve);
        QVERIFY(isNear(effectAt(curve, 15.0), 1.5 + 11.25, 1e-12));
        QCOMPARE(curve.amplitude, curve.table.back().paidEffect);
    }

    // Log-sd .2 to first order while small; never outside (0, 1).
    void answersVaryByAFifth_data()
    {
        QTest::addColumn<double>("saturation");
        QTest::addColumn<double>("logSd");
        QTest::newRow("small") << 0.1 << 0.2;
        QTest::newRow("half") << 0.5 << 0.2;
        QTest::newRow("high") << 0.9 << 0.04; // odds by .4: 0.4·(1 − 0.9)
    }
    void answersVaryByAFifth()
    {
        QFETCH(double, saturation);
        QFETCH(double, logSd);
        const ResponseCurve base{
            0.0, 10.0 / saturation, 1.0, 100.0 * (1.0 - saturation) / saturation};
        const CurveSampler sampler(base, {.spend = 100.0});
        RandomStream random(1, 1, 1);
        double squares = 0.0;
        for (int i = 0; i < sampleSize; ++i) {
            const CurveDraw draw = sampler.draw(random);
            QVERIFY(draw.saturation > 0.0 && draw.saturation < 1.0);
            QVERIFY(draw.half > 0.0 && draw.half < 1.0);
            squares += std::pow(std::log(draw.saturation / saturation), 2) / sampleSize;
        }
        QVERIFY(isNear(std::sqrt(squares), logSd, 0.15 * logSd));
    }

    // PERT(0.3, 0.5, 0.9) has the mean (0.3 + 2 + 0.9)/6 = 0.5333.
    void givenRangesAreKept()
    {
        const ResponseCurve base{0.0, 20.0, 1.0, 100.0};
        const CurveSampler sampler(
            base, {.spend = 100.0, .saturationLow = 0.3, .saturationHigh = 0.9, .halfLow = 0.6});
        RandomStream random(1, 1, 1);
        double mean = 0.0;
        for (int i = 0; i < sampleSize; ++i) {
            const CurveDraw draw = sampler.draw(random);
            QVERIFY(draw.saturation >= 0.3 && draw.saturation <= 0.9);
            QVERIFY(draw.half >= 0.6 && draw.half <= 0.8 + 1e-12);
            mean += draw.saturation / sampleSize;
        }
        QVERIFY(isNear(mean, 3.2 / 6.0, 0.004));
    }

    void flatCurvesAndOddSpendsStay()
    {
        const CurveSampler flat({3.0, 0.0, 1.0, 1.0}, {.spend = 100.0, .ownEffect = true});
        QVERIFY(!flat.hasSaturation() && !flat.hasOwnEffect());
        RandomStream random(1, 1, 1);
        const CurveNumbers numbers = flat.numbers(flat.draw(random), 1.0);
        QCOMPARE(flat.effect(numbers, 50.0), 3.0);
        const CurveSampler full({0.0, 5.0, 4.0, 1e-9}, {.spend = 1e9}); // saturated to all digits
        QVERIFY(!full.hasSaturation());
        QCOMPARE(full.effect(full.numbers(full.draw(random), 1.0), 1e9), 5.0);
    }
};

QTEST_APPLESS_MAIN(TestRobustnessParts)
#include "tst_robustnessparts.moc"
