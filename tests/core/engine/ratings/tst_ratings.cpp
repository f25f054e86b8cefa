// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/ratingsamples.h"
#include "core/engine/uncertainty/contrast.h"
#include "tests/core/engine/ratingcases.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

// Every number of a result, in a fixed order.
std::vector<double> numbersOf(const std::vector<RatedTouchpoint>& touchpoints)
{
    std::vector<double> numbers;
    const auto add = [&](std::optional<double> value) { numbers.push_back(value.value_or(-1e9)); };
    const auto addInterval = [&](const Interval& interval) {
        add(interval.value);
        add(interval.low);
        add(interval.high);
    };
    for (const RatedTouchpoint& rated : touchpoints) {
        for (const Performance& performance : rated.performance) {
            addInterval(performance.interval);
            add(static_cast<double>(performance.n));
            add(performance.sd);
        }
        addInterval(rated.gap.interval);
        add(rated.gap.p);
        add(rated.gap.q);
        add(rated.gap.neededN);
        for (const CompetitorGap& gap : rated.gaps) {
            addInterval(gap.interval);
            add(gap.p);
            add(gap.q);
        }
        addInterval(rated.market);
        add(rated.perception.customer);
        add(rated.perception.team);
        addInterval(rated.perception.gap);
        add(rated.influence);
    }
    return numbers;
}

} // namespace

class TestRatings : public QObject {
    Q_OBJECT
private slots:
    // Criteria 3:1. First rater: only the heavy one = 100. Second: only the light one, below half
    // of the weight: missing. Third: .75·50 + .25·100 = 62.5. V = 81.25, sd = 37.5/√2.
    void missingCriteriaAreNotZero()
    {
        Small small;
        small.builder.change(small.criterion, [](Criterion& c) { c.weight = 3.0; });
        const Id<Criterion> light = small.builder.criterion("Price");
        small.raters(3);
        small.rate(small.own, {5.0, {}, 3.0});
        small.builder.ratings({small.touchpoint, small.own, light}, {{}, 5.0, 5.0});
        const Performance own = small.result().performance.at(0);
        QCOMPARE(own.n, std::int64_t{2});
        QVERIFY(isClose(own.interval.value, 81.25, 1e-14));
        QVERIFY(isClose(own.sd, 37.5 / std::sqrt(2.0), 1e-14));
        QCOMPARE(
            own.interval.low, std::optional(0.0)); // t = 12.7 at one degree of freedom: clipped
        QCOMPARE(own.interval.high, std::optional(100.0));
    }

    // 4 of 1..5 is 75; reversed 25.
    void reversedCriterionIsTurned()
    {
        Small small;
        small.builder.change(small.criterion, [](Criterion& c) { c.reversed = true; });
        small.raters(1);
        small.rate(small.own, {4.0});
        QCOMPARE(small.result().performance.at(0).interval.value, std::optional(25.0));
        QVERIFY(!small.result().performance.at(0).interval.low); // one rater: no interval
    }

    // Values 0 and 100 with g = 1 and 3: V = 75; ψ = ∓75/4·√2, SE = 37.5; t.975 at df 1 = 12.7062.
    void raterWeightsCount()
    {
        Small small;
        small.builder.rater("light", Voice::Customer, 1.0);
        small.builder.rater("heavy", Voice::Customer, 3.0);
        small.rate(small.own, {1.0, 5.0});
        const Study study = studyOf(small.builder.workshop());
        const RatingFrame frame = ratingFrame(small.builder.workshop(), study, {});
        const Sample sample = sampleOf(
            raterValues(study, small.touchpoint, small.own, frame.performance), frame.voice);
        QCOMPARE(sample.value, std::optional(75.0));
        QVERIFY(isClose(sample.variance, 37.5 * 37.5, 1e-14));
    }

    // 0..1000 in steps of 1 needs two bytes; 250 and 750 are 25 and 75.
    void twoByteCodesAreRead()
    {
        Small small;
        small.builder.change(small.criterion, [](Criterion& c) {
            c.low = 0.0;
            c.high = 1000.0;
        });
        small.raters(3);
        small.rate(small.own, {250.0, {}, 750.0});
        const Performance own = small.result().performance.at(0);
        QCOMPARE(own.n, std::int64_t{2});
        QVERIFY(isClose(own.interval.value, 50.0, 1e-14));
    }

    // PERT(1, 2, 5) on 1..5: mean 14/6 → 33.333; alpha 2, beta 4: variance 100²·8/252 = 317.46.
    // PERT(3, 4, 5): mean 75, variance 50²·9/252 = 89.286. Gap −41.667 ± 1.959964·√406.746031
    void groupValuesArePert()
    {
        Small small;
        small.agree(small.own, 2.0, 1.0, 5.0);
        small.agree(small.other, 4.0, 3.0, 5.0);
        const RatedTouchpoint rated = small.result();
        QVERIFY(isClose(rated.performance.at(0).interval.value, 100.0 / 3.0, 1e-12));
        QVERIFY(isClose(rated.performance.at(0).interval.high, 100.0 / 3.0 + 34.92143, 1e-6));
        QVERIFY(rated.performance.at(0).fromGroup);
        QCOMPARE(rated.performance.at(0).n, std::int64_t{0});
        QVERIFY(
            isClose(rated.gap.interval.low, -125.0 / 3.0 - 1.959964 * std::sqrt(406.746031), 1e-6));
        QVERIFY(!rated.gap.p);
        QVERIFY(!rated.gap.q);
        QVERIFY(rated.gap.verdict == GapVerdict::Undecided);
        QVERIFY(rated.gap.tendency == Tendency::Deficit);
    }

    void individualRatingsWinOverTheGroupValue()
    {
        Small small;
        small.raters(2);
        small.agree(small.own, 1.0);
        small.agree(small.other, 5.0, 5.0, 5.0);
        small.rate(small.own, {3.0, 3.0});
        const RatedTouchpoint rated = small.result();
        QCOMPARE(rated.performance.at(0).interval.value, std::optional(50.0));
        QVERIFY(!rated.performance.at(0).fromGroup);
        QCOMPARE(rated.gap.interval.value, std::optional(-50.0)); // individual against group
        QVERIFY(!rated.gap.p);
    }

    void verdicts_data()
    {
        using Values = std::vector<std::optional<double>>;
        QTest::addColumn<Values>("own");
        QTest::addColumn<Values>("other");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("tendency");
        const Values high{5.0, 5.0, 4.0, 5.0, 5.0, 5.0, 5.0, 4.0};
        const Values low{2.0, 1.0, 1.0, 2.0, 1.0, 1.0, 2.0, 1.0};
        const Values same{3.0, 3.0, 3.0, 3.0, 3.0};
        const int none = static_cast<int>(Tendency::None);
        QTest::addRow("strength") << high << low << static_cast<int>(GapVerdict::Strength)
                                  << static_cast<int>(Tendency::Strength);
        QTest::addRow("deficit") << low << high << static_cast<int>(GapVerdict::Deficit)
                                 << static_cast<int>(Tendency::Deficit);
        QTest::addRow("no variance, no difference: parity")
            << same << same << static_cast<int>(GapVerdict::Parity) << none;
        QTest::addRow("no variance, a step apart: strength")
            << Values(5, 4.0) << same << static_cast<int>(GapVerdict::Strength)
            << static_cast<int>(Tendency::Strength);
        QTest::addRow("four raters: undecided, but a tendency")
            << Values{5.0, 5.0, 4.0, 5.0} << Values{2.0, 1.0, 1.0, 2.0}
            << static_cast<int>(GapVerdict::Undecided) << static_cast<int>(Tendency::Strength);
        QTest::addRow("one rater: undecided")
            << Values{5.0} << Values{1.0} << static_cast<int>(GapVerdict::Undecided) << none;
        QTest::addRow("no own rating: none") << Values{} << high << -1 << none;
        QTest::addRow("no competitor's rating: none") << high << Values{} << -1 << none;
    }
    void verdicts()
    {
        using Values = std::vector<std::optional<double>>;
        QFETCH(Values, own);
        QFETCH(Values, other);
        QFETCH(int, verdict);
        QFETCH(int, tendency);
        for (const Benchmark benchmark : {Benchmark::Best, Benchmark::Mean, Benchmark::Brand}) {
            Small small;
            small.raters(8);
            small.rate(small.own, own);
            small.rate(small.other, other);
            Method method;
            method.benchmark = benchmark;
            method.benchmarkBrand = small.other;
            const Gap gap = small.result(method).gap;
            QCOMPARE(gap.verdict ? static_cast<int>(*gap.verdict) : -1, verdict);
            QCOMPARE(static_cast<int>(gap.tendency), tendency);
        }
    }

    // Two competitors with the same ratings: worse than the best is p = 2·min; with one it is min.
    void worseThanTheBestPaysForTheChoice()
    {
        Small small;
        const Id<Brand> third = small.builder.brand("Third");
        small.raters(6);
        small.rate(small.own, {1.0, 2.0, 3.0, 2.0, 3.0, 2.0});
        small.rate(small.other, {2.0, 3.0, 3.0, 4.0, 3.0, 2.0});
        const double one = *small.result().gap.p;
        small.rate(third, {2.0, 3.0, 3.0, 4.0, 3.0, 2.0});
        QVERIFY(isClose(small.result().gap.p, 2.0 * one, 1e-12));
        QVERIFY(isClose(small.result().gaps.at(0).p, 2.0 * one, 1e-12)); // two-sided
    }

    // Against the mean of two: paired values own − mean are 1, 1, 2, 1.5, 1 steps of 25 points:
    // mean 32.5, sd of differences = 25·√(0.8/4) = 11.1803, t = 32.5/(11.1803/√5) = 6.5, df 4.
    void meanOfCompetitorsIsOneContrast()
    {
        Small small;
        const Id<Brand> third = small.builder.brand("Third");
        small.raters(5);
        small.rate(small.own, {4.0, 4.0, 5.0, 5.0, 4.0});
        small.rate(small.other, {3.0, 2.0, 3.0, 3.0, 4.0});
        small.rate(third, {3.0, 4.0, 3.0, 4.0, 2.0});
        Method method;
        method.benchmark = Benchmark::Mean;
        const Gap gap = small.result(method).gap;
        QCOMPARE(gap.benchmark, std::string("mean"));
        QVERIFY(isClose(gap.interval.value, 32.5, 1e-12));
        // Student's t with 4 degrees of freedom in closed form:
        // P(T <= t) = ½ + ⅜·u·(1 − u²/12) with u = t/√(1 + t²/4)
        const double u = 6.5 / std::sqrt(1.0 + 6.5 * 6.5 / 4.0);
        QVERIFY(isClose(gap.p, 2.0 * (0.5 - 0.375 * u * (1.0 - u * u / 12.0)), 1e-9));
    }

    void voiceFallsBackToAllRatersWithANotice()
    {
        Small small;
        small.raters(3); // customers who have not rated
        small.raters(2, Voice::Employee);
        small.rate(small.own, {{}, {}, {}, 5.0, 3.0});
        const Rated rated = rate(small.builder.workshop());
        QCOMPARE(rated.touchpoints.at(0).performance.at(0).interval.value, std::optional(75.0));
        QVERIFY(std::ranges::any_of(rated.frame.notices,
            [](const Message& message) { return message.code == Code::RatingsNoCustomers; }));
    }

    // Customers 50, team 100 and 75: gap 37.5.
    void perceptionGapIsTeamMinusCustomers()
    {
        Small small;
        small.raters(2);
        small.raters(2, Voice::Employee);
        small.rate(small.own, {3.0, 3.0, 5.0, 4.0});
        const RatedTouchpoint rated = small.result();
        QCOMPARE(rated.performance.at(0).interval.value, std::optional(50.0)); // customers only
        QCOMPARE(rated.perception.team, std::optional(87.5));
        QCOMPARE(rated.perception.gap.value, std::optional(37.5));
        QVERIFY(*rated.perception.gap.high > 37.5);
    }

    void segmentLimitsTheRaters()
    {
        Small small;
        const Id<Segment> segment = small.builder.add(Segment{{}, "A", 1.0, {}, {}});
        const Id<Segment> another = small.builder.add(Segment{{}, "B", 2.0, {}, {}});
        small.raters(3);
        const Study before = studyOf(small.builder.workshop());
        small.builder.change(before.raters[0]->id, [&](Rater& r) { r.segment = segment; });
        small.builder.change(before.raters[1]->id, [&](Rater& r) { r.segment = another; });
        small.rate(small.own, {5.0, 1.0, 3.0});
        Method method;
        method.segment = segment;
        // 100 of the segment and 50 of nobody's segment
        QCOMPARE(small.result(method).performance.at(0).interval.value, std::optional(75.0));
    }

    // .6·100 + .4·50 = 80; without a share of the other brand the plain mean, 75.
    void marketValueFollowsTheShares()
    {
        Small small;
        small.raters(5);
        small.rate(small.own, std::vector<std::optional<double>>(5, 5.0));
        small.rate(small.other, std::vector<std::optional<double>>(5, 3.0));
        small.builder.change(small.own, [](Brand& brand) { brand.marketShare = 0.3; });
        QCOMPARE(small.result().market.value, std::optional(75.0));
        small.builder.change(small.other, [](Brand& brand) { brand.marketShare = 0.2; });
        QVERIFY(isClose(small.result().market.value, 80.0, 1e-12));
    }

    // Tenths and weights of tenths: every other order of adding gives another last digit.
    void orderOfRatersDoesNotShow()
    {
        const auto numbers = [](bool reversed) {
            Small small;
            small.builder.change(small.criterion, [](Criterion& c) { c.step = 0.1; });
            std::vector<std::optional<double>> own;
            std::vector<std::optional<double>> other;
            for (int i = 0; i < 40; ++i) {
                const int k = reversed ? 39 - i : i;
                small.builder.rater("R" + std::to_string(k), Voice::Customer, 0.1 * (1 + k % 7));
                own.push_back(1.0 + 0.1 * (k % 37));
                other.push_back(1.0 + 0.1 * (k * k % 39));
            }
            small.rate(small.own, own);
            small.rate(small.other, other);
            return numbersOf(rate(small.builder.workshop()).touchpoints);
        };
        QVERIFY(numbers(false) == numbers(true));
    }

    void everyNumberIsFinite()
    {
        for (const Workshop& workshop : {smallWorkshop(), stressWorkshop()})
            for (const Benchmark benchmark : {Benchmark::Best, Benchmark::Mean}) {
                Method method;
                method.benchmark = benchmark;
                for (const double value : numbersOf(rate(workshop, method).touchpoints))
                    QVERIFY(std::isfinite(value));
            }
    }

    void resultDoesNotDependOnThreads()
    {
        const Workshop workshop = stressWorkshop();
        const auto one = numbersOf(rate(workshop).touchpoints);
        QVERIFY(one.size() > 10'000);
        QVERIFY(one == numbersOf(rate(workshop, {}, 4).touchpoints));
    }
};

QTEST_APPLESS_MAIN(TestRatings)
#include "tst_ratings.moc"
