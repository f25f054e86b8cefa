// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/multiplicity.h"
#include "tests/core/engine/ratingcases.h"

#include <QTest>

using namespace rundblick;

namespace {

// Student's sleep data as scores: extra hours from −5 to 5.5 … on a scale −10..10, so that an hour
// is 5 points.
Workshop sleepWorkshop(bool paired)
{
    Small small;
    small.builder.change(small.criterion, [](Criterion& criterion) {
        criterion.low = -10.0;
        criterion.high = 10.0;
        criterion.step = 0.1;
    });
    const auto rows = csvRows(QStringLiteral(TEST_DATA "/stats/sleep.csv"));
    std::vector<std::optional<double>> first(paired ? 10 : 20);
    std::vector<std::optional<double>> second(first.size());
    for (std::size_t i = 0; i < 10; ++i) {
        first[i] = number(rows[1 + i][0]);
        second[paired ? i : 10 + i] = number(rows[11 + i][0]);
    }
    small.raters(static_cast<int>(first.size()));
    small.rate(small.own, first);
    small.rate(small.other, second);
    return small.builder.workshop();
}

} // namespace

// The ratings against published data and other programs.
class TestRatingsReference : public QObject {
    Q_OBJECT
private slots:
    // Benjamini and Hochberg 1995, table 1, adjusted by R.
    void benjaminiHochbergMatchesPaper()
    {
        const auto rows = csvRows(QStringLiteral(TEST_DATA "/stats/bh1995.csv"));
        QCOMPARE(rows.size(), std::size_t{16});
        std::vector<std::optional<double>> p{std::nullopt}; // a test that was not carried out
        for (std::size_t i = rows.size() - 1; i > 0; --i) // not in order
            p.push_back(number(rows[i][0]));
        const auto q = benjaminiHochberg(p, 15);
        QVERIFY(!q[0]);
        for (std::size_t i = 1; i < rows.size(); ++i)
            QVERIFY(isClose(q[rows.size() - i], number(rows[i][1]), 1e-12));
    }

    // t.test(extra ~ group, paired = TRUE): t = −4.062128, df = 9, p = 0.00283289,
    // interval −2.459886 … −0.7001142 hours; 5 points an hour.
    void pairedDifferenceMatchesSleepData()
    {
        const RatedTouchpoint rated = rate(sleepWorkshop(true)).touchpoints.at(0);
        const CompetitorGap& gap = rated.gaps.at(0);
        QVERIFY(isClose(gap.p, 0.00283289, 1e-6));
        QVERIFY(isClose(gap.interval.low, 5.0 * -2.459886, 1e-6));
        QVERIFY(isClose(gap.interval.high, 5.0 * -0.7001142, 1e-6));
        // Against the best, one-sided; a family of two tests: q = 2p = the two-sided p.
        QVERIFY(isClose(rated.gap.p, 0.00283289 / 2.0, 1e-6));
        QVERIFY(isClose(rated.gap.q, 0.00283289, 1e-6));
        QVERIFY(rated.gap.verdict == GapVerdict::Deficit);
        QVERIFY(!rated.gap.clear); // the interval ends at −3.5, δ is 5
        QVERIFY(rated.gap.tendency == Tendency::Deficit);
    }

    // Welch: t = −1.860813, df = 17.77647, p = 0.07939414, −3.365483 … 0.2054832 hours.
    void unpairedDifferenceMatchesSleepData()
    {
        const RatedTouchpoint rated = rate(sleepWorkshop(false)).touchpoints.at(0);
        const CompetitorGap& gap = rated.gaps.at(0);
        QVERIFY(isClose(gap.p, 0.07939414, 1e-6));
        QVERIFY(isClose(gap.interval.low, 5.0 * -3.365483, 1e-6));
        QVERIFY(isClose(gap.interval.high, 5.0 * 0.2054832, 1e-6));
        QVERIFY(rated.gap.verdict == GapVerdict::Undecided);
        // Variances of the groups 3.200556 and 4.009 hours², 25 points² each:
        // 7.84·25·7.209556/δ² = 1413.07/25 = 56.5
        QCOMPARE(rated.gap.neededN, std::optional(57.0));
    }

    // 19 airlines, 7 touchpoints, 126 Welch tests by scipy; each guest rates one airline.
    void airlineLoungesMatchReference()
    {
        const QString folder = QStringLiteral(REFERENCE_DATA "/rating/skytrax_lounge_");
        const auto ratings = csvRows(folder + QStringLiteral("ratings.csv"));
        const auto tests = csvRows(folder + QStringLiteral("reference_welch_bh.csv"));
        const auto scores = csvRows(folder + QStringLiteral("reference_scores.csv"));
        if (ratings.empty() || tests.empty() || scores.empty())
            QSKIP("no reference data here");

        WorkshopBuilder builder;
        std::map<std::string, Id<Brand>> brands;
        std::map<std::string, Id<Touchpoint>> touchpoints;
        const auto brandOf = [&](const std::string& name) {
            if (!brands.contains(name))
                brands[name] = builder.brand(name, brands.empty());
            return brands[name];
        };
        brandOf(tests[1][0]);
        for (std::size_t i = 1; i < tests.size(); ++i)
            brandOf(tests[i][1]);
        const Id<Criterion> criterion = builder.criterion("rating");
        std::map<Cell, std::vector<std::optional<double>>> values;
        std::size_t raters = 0;
        for (std::size_t i = 1; i < ratings.size(); ++i) {
            if (!brands.contains(ratings[i][1]))
                continue;
            builder.rater(ratings[i][0]);
            for (std::size_t k = 5; k < 12; ++k) {
                const std::string& name = ratings[0][k];
                if (!touchpoints.contains(name))
                    touchpoints[name] = builder.touchpoint(name);
                auto& column = values[{touchpoints[name], brands[ratings[i][1]], criterion}];
                column.resize(raters + 1);
                const double value = parseNumber(ratings[i][k]).value_or(0.0);
                if (value != 0.0)
                    column[raters] = value;
            }
            ++raters;
        }
        for (const auto& [cell, column] : values)
            builder.ratings(cell, column);

        const Rated rated = rate(builder.workshop());
        const auto at = [&](const std::string& name) -> const RatedTouchpoint& {
            for (std::size_t i = 0; i < rated.frame.touchpoints.size(); ++i)
                if (rated.frame.touchpoints[i]->name == name)
                    return rated.touchpoints[i];
            qFatal("touchpoint missing");
        };
        for (std::size_t i = 1; i < scores.size(); ++i) {
            const std::vector<std::string>& row = scores[i];
            const RatedTouchpoint& touchpoint = at(row[1]);
            const auto performance
                = std::ranges::find(touchpoint.performance, brands[row[0]], &Performance::brand);
            QCOMPARE(double(performance->n), number(row[2]));
            QVERIFY(isClose(performance->interval.value, number(row[4]), 1e-8));
            QVERIFY(isClose(performance->sd, number(row[5]), 1e-8));
        }
        QCOMPARE(tests.size(), std::size_t{127});
        for (std::size_t i = 1; i < tests.size(); ++i) {
            const std::vector<std::string>& row = tests[i];
            const auto gap
                = std::ranges::find(at(row[2]).gaps, brands[row[1]], &CompetitorGap::brand);
            QVERIFY(isClose(gap->interval.value, number(row[5]), 1e-8));
            QVERIFY(isClose(gap->p, number(row[9]), 1e-8));
            QVERIFY(isClose(gap->q, number(row[10]), 1e-8));
        }
    }
};

QTEST_APPLESS_MAIN(TestRatingsReference)
#include "tst_ratingsreference.moc"
