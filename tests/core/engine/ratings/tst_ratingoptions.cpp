// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "core/engine/compute.h"
#include "core/engine/uncertainty/bootstrap.h"
#include "core/engine/uncertainty/multiplicity.h"
#include "core/engine/uncertainty/shrinkage.h"
#include "tests/core/engine/finite.h"
#include "tests/core/engine/ratingcases.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

// What the method offers beside its defaults.
class RatingOptionsTest : public QObject {
    Q_OBJECT
private slots:
    // c(15) = Σ 1/i = 3.318228993228993, of R's p.adjust(p, "BY") the factor beyond BH.
    void benjaminiYekutieliIsStricter()
    {
        const auto rows = csvRows(QStringLiteral(TEST_DATA "/stats/bh1995.csv"));
        std::vector<std::optional<double>> p;
        for (std::size_t i = 1; i < rows.size(); ++i)
            p.push_back(number(rows[i][0]));
        const auto q = adjusted(p, 15, Adjustment::BenjaminiYekutieli);
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(isClose(q[i - 1], std::min(1.0, 3.318228993228993 * number(rows[i][1])), 1e-9));
        QVERIFY(adjusted(p, 15, Adjustment::BenjaminiHochberg) == benjaminiHochberg(p, 15));
    }

    // Best of two tests, p = 0.001 and more: the family is 2n = 2, c = 1.5.
    void methodChoosesTheAdjustment()
    {
        Small small;
        small.raters(8);
        small.rate(small.own, {5.0, 5.0, 4.0, 5.0, 5.0, 4.0, 5.0, 5.0});
        small.rate(small.other, {3.0, 2.0, 3.0, 2.0, 3.0, 3.0, 2.0, 3.0});
        Method method;
        const Gap plain = small.result(method).gap;
        method.adjustment = Adjustment::BenjaminiYekutieli;
        const Gap strict = small.result(method).gap;
        QCOMPARE(strict.p, plain.p);
        QVERIFY(isClose(plain.q, 2.0 * *plain.p, 1e-14));
        QVERIFY(isClose(strict.q, 3.0 * *plain.p, 1e-14));
    }

    // Two criteria 1:1, four raters. All answer the first one, with 100, 100, 0 and 0; the second
    // one only the first rater, with 0. 3 of 8 answers are missing. With these as 0 the mean is
    // ½(100 + 100)/4 = 25; each as 100 adds ½·100/4: 62.5.
    void missingRatingsHaveBounds()
    {
        Small small;
        const Id<Criterion> price = small.builder.criterion("Price");
        small.raters(4);
        small.rate(small.own, {5.0, 5.0, 1.0, 1.0});
        small.builder.ratings({small.touchpoint, small.own, price}, {1.0, {}, {}, {}});
        const Performance own = small.result().performance.at(0);
        QVERIFY(isClose(own.missingShare, 3.0 / 8.0, 1e-14));
        QVERIFY(isClose(own.lowest, 25.0, 1e-13));
        QVERIFY(isClose(own.highest, 62.5, 1e-13));
        QVERIFY(isClose(own.interval.value, 37.5, 1e-13)); // 50, 100, 0, 0
        QCOMPARE(small.result().performance.at(1).missingShare, 0.0); // nobody was asked
    }

    // Ten raters know the brand from the first touchpoint; at the second only seven rate it: 30 %.
    // V there is 100; with the three as 0 it is 70.
    void whoKnowsTheBrandWasAsked()
    {
        Small small;
        const Id<Touchpoint> fair = small.builder.touchpoint("Fair");
        small.raters(12); // two know nothing of it
        small.rate(small.own, std::vector<std::optional<double>>(10, 3.0));
        small.builder.ratings(
            {fair, small.own, small.criterion}, std::vector<std::optional<double>>(7, 5.0));
        const auto touchpoints = rate(small.builder.workshop()).touchpoints;
        QCOMPARE(touchpoints[0].performance[0].missingShare, 0.0);
        const Performance& own = touchpoints[1].performance[0];
        QVERIFY(isClose(own.missingShare, 0.3, 1e-14));
        QVERIFY(isClose(own.lowest, 70.0, 1e-13));
        QVERIFY(isClose(own.highest, 100.0, 1e-13));
    }

    void fewMissingRatingsHaveNoBounds()
    {
        Small small;
        const Id<Touchpoint> fair = small.builder.touchpoint("Fair");
        small.raters(10);
        small.rate(small.own, std::vector<std::optional<double>>(10, 3.0));
        small.builder.ratings(
            {fair, small.own, small.criterion}, std::vector<std::optional<double>>(8, 5.0));
        const Performance own = rate(small.builder.workshop()).touchpoints[1].performance[0];
        QVERIFY(isClose(own.missingShare, 0.2, 1e-14));
        QVERIFY(!own.lowest);
        QVERIFY(!own.highest);
    }

    // 60 40 / 50 50: the fit is 55 45 / 55 45, each 5 away, one degree of freedom. SE² = 36:
    // 100/(τ² + 36) = 1, τ² = 64, B = .64, 60 → 55 + 3.2.
    void valuesShrinkTowardsTheFit()
    {
        const auto cells = [](double variance) {
            return std::vector<ShrinkageCell>{{0, 0, 60.0, variance}, {0, 1, 40.0, variance},
                {1, 0, 50.0, variance}, {1, 1, 50.0, variance}};
        };
        const auto found = shrink(cells(36.0));
        QVERIFY(isClose(found->variance, 64.0, 1e-9));
        QVERIFY(isClose(found->values[0], 58.2, 1e-9));
        QVERIFY(isClose(found->values[1], 41.8, 1e-9));
        QVERIFY(isClose(found->values[2], 51.8, 1e-9));
        QVERIFY(isClose(found->values[3], 48.2, 1e-9));
        // more error than difference: the fit itself
        QVERIFY(isClose(shrink(cells(144.0))->values[0], 55.0, 1e-9));
        // no error: nothing shrinks
        QVERIFY(isClose(shrink(cells(0.0))->values[0], 60.0, 1e-12));
    }

    void tooLittleToFitIsSaid_data()
    {
        QTest::addColumn<int>("brands");
        QTest::addColumn<int>("touchpoints");
        QTest::addRow("one brand") << 1 << 3;
        QTest::addRow("one touchpoint") << 2 << 1;
        QTest::addRow("nothing rated") << 0 << 2;
    }
    void tooLittleToFitIsSaid()
    {
        QFETCH(int, brands);
        QFETCH(int, touchpoints);
        Small small;
        small.raters(3);
        for (int i = 0; i < touchpoints; ++i) {
            const Id<Touchpoint> touchpoint
                = i == 0 ? small.touchpoint : small.builder.touchpoint(std::to_string(i));
            for (int b = 0; b < brands; ++b)
                small.builder.ratings(
                    {touchpoint, b == 0 ? small.own : small.other, small.criterion},
                    {1.0 + (i + b) % 5, 3.0, 2.0});
        }
        Method method;
        method.shrinkage = true;
        const Analysis analysis = analysisOf(small.builder.workshop(), method);
        QVERIFY(!analysis.touchpoints[0].performance[0].shrunk);
        QVERIFY(std::ranges::any_of(analysis.notices,
            [](const Message& notice) { return notice.code == Code::RatingsNotShrunk; }));
    }

    // Touchpoints that share no brand are fitted apart: nothing is left to shrink with.
    void partsWithoutAConnectionAreApart()
    {
        QVERIFY(!shrink({{0, 0, 60.0, 4.0}, {1, 1, 40.0, 4.0}}));
        QVERIFY(!shrink({}));
        // two parts of two by two have one degree of freedom each
        const std::vector<ShrinkageCell> parts{{0, 0, 60, 36}, {0, 1, 40, 36}, {1, 0, 50, 36},
            {1, 1, 50, 36}, {2, 2, 60, 36}, {2, 3, 40, 36}, {3, 2, 50, 36}, {3, 3, 50, 36}};
        const auto found = shrink(parts);
        QVERIFY(isClose(found->variance, 64.0, 1e-9));
        QVERIFY(isClose(found->values[4], 58.2, 1e-9));
    }

    void aWholeWorkshopShrinksWithinItsValues()
    {
        Method method;
        method.shrinkage = true;
        const Analysis analysis = analysisOf(smallWorkshop(), method);
        for (const TouchpointResult& touchpoint : analysis.touchpoints)
            for (const Performance& performance : touchpoint.performance) {
                QVERIFY(performance.shrunk);
                QVERIFY(*performance.shrunk >= 0.0 && *performance.shrunk <= 100.0);
            }
    }

    // BCa by an independent program with 300,000 resamples (Python, run by hand): twelve answers of
    // 0..100, fifteen skewed ones, the latter with weights 1, 2, 3, 1, 2 … 2,000 resamples leave
    // the ends open by about half a point, and means of twelve answers lie 25/12 apart.
    void bootstrapMatchesAnotherProgram_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<int>("weights");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const std::vector<double> skewed{
            3.1, 7.9, 12.4, 15.0, 18.8, 22.2, 30.6, 41.0, 55.5, 97.3, 8.8, 10.1, 14.2, 19.9, 25.7};
        QTest::addRow("twelve answers") << std::vector<double>{0, 0, 0, 25, 25, 50, 100, 100, 75, 0,
            25, 0} << 1 << 14.583 << 58.333;
        QTest::addRow("skewed") << skewed << 1 << 17.013 << 43.373;
        QTest::addRow("weighted") << skewed << 3 << 16.822 << 37.111;
    }
    void bootstrapMatchesAnotherProgram()
    {
        QFETCH(std::vector<double>, values);
        QFETCH(int, weights);
        QFETCH(double, low);
        QFETCH(double, high);
        std::vector<double> g;
        for (std::size_t i = 0; i < values.size(); ++i)
            g.push_back(1.0 + static_cast<double>(i % static_cast<std::size_t>(weights)));
        const auto interval = bcaInterval(values, g, Resamples(1));
        QVERIFY2(std::abs(*interval->low - low) < 2.2, qPrintable(QString::number(*interval->low)));
        QVERIFY2(
            std::abs(*interval->high - high) < 2.2, qPrintable(QString::number(*interval->high)));
    }

    void bootstrapHasItsLimits()
    {
        const Resamples resamples(1);
        const std::vector<double> one{50.0};
        const std::vector<double> many(Resamples::mostRaters + 1, 50.0);
        const std::vector<double> same(5, 100.0 / 3.0);
        QVERIFY(!bcaInterval(one, std::vector<double>(1, 1.0), resamples));
        QVERIFY(!bcaInterval(many, std::vector<double>(many.size(), 1.0), resamples));
        const auto interval = bcaInterval(same, std::vector<double>(5, 1.0), resamples);
        QVERIFY(isClose(interval->low, 100.0 / 3.0, 1e-13));
        QVERIFY(isClose(interval->high, 100.0 / 3.0, 1e-13));
    }

    void bootstrapIsTheSameWithAnyNumberOfThreads()
    {
        Method method;
        method.interval = IntervalKind::Bootstrap;
        const Workshop workshop = smallWorkshop();
        const auto one = rate(workshop, method, 1).touchpoints;
        const auto eight = rate(workshop, method, 8).touchpoints;
        const auto plain = rate(workshop).touchpoints;
        bool differs = false;
        for (std::size_t i = 0; i < one.size(); ++i)
            for (std::size_t b = 0; b < one[i].performance.size(); ++b) {
                const Interval& interval = one[i].performance[b].interval;
                QCOMPARE(interval.low, eight[i].performance[b].interval.low);
                QCOMPARE(interval.high, eight[i].performance[b].interval.high);
                QVERIFY(*interval.low >= 0.0 && *interval.high <= 100.0);
                differs = differs || interval.low != plain[i].performance[b].interval.low;
            }
        QVERIFY(differs);
    }

    // Little data with every option at once: a clear result, and no number that is none.
    void oddWorkshopsStandAllOptions_data()
    {
        QTest::addColumn<int>("touchpoints");
        QTest::addColumn<int>("brands");
        QTest::addColumn<int>("raters");
        QTest::addColumn<int>("criteria");
        QTest::addColumn<int>("answers");
        enum Answers { Missing, Equal, Varying };
        QTest::addRow("nothing") << 0 << 0 << 0 << 0 << 0;
        QTest::addRow("all missing") << 3 << 2 << 4 << 2 << static_cast<int>(Missing);
        QTest::addRow("all equal") << 3 << 2 << 4 << 2 << static_cast<int>(Equal);
        QTest::addRow("one brand") << 3 << 1 << 4 << 2 << static_cast<int>(Varying);
        QTest::addRow("one touchpoint") << 1 << 2 << 4 << 2 << static_cast<int>(Varying);
        QTest::addRow("one rater") << 3 << 2 << 1 << 2 << static_cast<int>(Varying);
        QTest::addRow("two raters") << 3 << 2 << 2 << 2 << static_cast<int>(Varying);
        QTest::addRow("one criterion") << 3 << 2 << 4 << 1 << static_cast<int>(Varying);
        QTest::addRow("no criterion") << 3 << 2 << 4 << 0 << static_cast<int>(Varying);
    }
    void oddWorkshopsStandAllOptions()
    {
        QFETCH(int, touchpoints);
        QFETCH(int, brands);
        QFETCH(int, raters);
        QFETCH(int, criteria);
        QFETCH(int, answers);
        WorkshopBuilder builder;
        for (int r = 0; r < raters; ++r)
            builder.rater(std::to_string(r));
        std::vector<Id<Criterion>> asked;
        for (int c = 0; c < criteria; ++c)
            asked.push_back(builder.criterion(std::to_string(c)));
        asked.push_back(builder.criterion("All in all", CriterionRole::Overall));
        std::vector<Id<Brand>> rated;
        for (int b = 0; b < brands; ++b)
            rated.push_back(builder.brand(std::to_string(b), b == 0));
        int count = 0;
        for (int i = 0; i < touchpoints; ++i)
            for (const Id<Touchpoint> at{builder.touchpoint(std::to_string(i))};
                 const Id<Brand> brand : rated)
                for (const Id<Criterion> criterion : asked) {
                    std::vector<std::optional<double>> values;
                    for (int r = 0; r < raters && answers > 0; ++r)
                        values.emplace_back(answers == 1 ? 3.0 : 1.0 + ++count * 7 % 5);
                    builder.ratings({at, brand, criterion}, values);
                }
        for (const Weighting weighting :
            {Weighting::Points, Weighting::Ranking, Weighting::Judgements, Weighting::Derived}) {
            Method method;
            method.weighting = weighting;
            method.shrinkage = true;
            method.interval = IntervalKind::Bootstrap;
            method.adjustment = Adjustment::BenjaminiYekutieli;
            method.draws = 0;
            const Analysis analysis = analysisOf(builder.workshop(), method);
            QVERIFY(isFinite(analysis));
            double sum = criteria == 0 ? 1.0 : 0.0;
            for (const double weight : analysis.weights.weight)
                sum += weight;
            QVERIFY(std::abs(sum - 1.0) < 1e-12);
            const QByteArray json
                = QByteArray::fromStdString(toJson(analysis, builder.workshop(), false));
            QVERIFY(!json.contains("nan") && !json.contains("inf,"));
        }
    }
};

QTEST_APPLESS_MAIN(RatingOptionsTest)
#include "tst_ratingoptions.moc"
