// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"
#include "core/engine/compute.h"
#include "tests/core/engine/ratingcases.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

ScoreTable table(std::size_t raters, std::vector<double> scores)
{
    return {raters, std::move(scores)};
}

// A file with a row per unit and a column per rater, rated on 1..10 the whole way: touchpoints,
// raters and one performance criterion of the own brand.
std::optional<Agreement> agreementOfFile(const QString& path)
{
    const auto rows = csvRows(path);
    if (rows.empty())
        return {};
    Small small;
    small.builder.change(small.criterion, [](Criterion& scale) { scale.high = 10.0; });
    small.raters(static_cast<int>(rows[0].size()));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Id<Touchpoint> touchpoint
            = i == 1 ? small.touchpoint : small.builder.touchpoint(std::to_string(i));
        std::vector<std::optional<double>> values;
        for (const std::string& field : rows[i])
            values.push_back(parseNumber(field));
        small.builder.ratings({touchpoint, small.own, small.criterion}, values);
    }
    const Study study = studyOf(small.builder.workshop());
    return compute(small.builder.workshop(), study, {}, {})->agreement;
}

// α by the coincidence matrix as it stands in the paper.
double alphaByCoincidences(const ScoreTable& scores, const std::vector<double>& values,
    const std::function<double(std::size_t, std::size_t, const std::vector<double>&)>& squared)
{
    const std::size_t size = values.size();
    std::vector<double> o(size * size, 0.0);
    for (std::size_t u = 0; u < scores.touchpoints(); ++u) {
        std::vector<std::size_t> found;
        for (std::size_t r = 0; r < scores.raters; ++r)
            for (std::size_t v = 0; v < size; ++v)
                if (scores.at(u, r) == values[v])
                    found.push_back(v);
        for (std::size_t a = 0; a < found.size(); ++a)
            for (std::size_t b = 0; b < found.size(); ++b)
                if (a != b)
                    o[found[a] * size + found[b]]
                        += 1.0 / (static_cast<double>(found.size()) - 1.0);
    }
    std::vector<double> counts(size, 0.0);
    double n = 0.0;
    for (std::size_t i = 0; i < o.size(); ++i) {
        counts[i / size] += o[i];
        n += o[i];
    }
    double observed = 0.0;
    double expected = 0.0;
    for (std::size_t c = 0; c < size; ++c)
        for (std::size_t k = 0; k < size; ++k) {
            observed += o[c * size + k] * squared(c, k, counts);
            expected += counts[c] * counts[k] * squared(c, k, counts) / (n - 1.0);
        }
    return 1.0 - observed / expected;
}

} // namespace

class AgreementTest : public QObject {
    Q_OBJECT
private slots:
    void matchesKrippendorffsData()
    {
        const auto found
            = agreementOfFile(QStringLiteral(TEST_DATA "/agreement/krippendorff_C.csv"));
        QVERIFY(found);
        QVERIFY(isClose(found->alphaNominal, 0.7434211, 1e-6));
        QVERIFY(isClose(found->alphaOrdinal, 0.8153875, 1e-6));
        QVERIFY(isClose(found->alphaInterval.value, 0.8491071, 1e-6));
        QVERIFY(*found->alphaInterval.low < *found->alphaInterval.value);
        QVERIFY(*found->alphaInterval.high > *found->alphaInterval.value);
        QVERIFY(*found->alphaInterval.high <= 1.0);
    }

    void matchesShroutAndFleiss()
    {
        const auto found
            = agreementOfFile(QStringLiteral(TEST_DATA "/agreement/shrout_fleiss.csv"));
        QVERIFY(found);
        QVERIFY(isClose(found->icc21, 0.2897638, 1e-6));
        QVERIFY(isClose(found->icc31, 0.7148407, 1e-6));
        QCOMPARE(found->raters, std::int64_t{4});
        QCOMPARE(found->touchpoints, std::int64_t{6});
    }

    // By the R package irr: kendall(anxiety, TRUE) and icc(anxiety, …).
    void matchesAnxiety()
    {
        const auto found
            = agreementOfFile(QStringLiteral(REFERENCE_DATA "/agreement/irr_anxiety.csv"));
        if (!found)
            QSKIP("no reference data here");
        QVERIFY(isClose(found->kendallW, 0.5396569, 1e-6));
        QVERIFY(isClose(found->kendallChiSquare, 30.76044, 1e-6));
        QVERIFY(isClose(found->kendallP, 0.04288347, 1e-6));
        QVERIFY(isClose(found->icc21, 0.1979983, 1e-6));
        QVERIFY(isClose(found->icc31, 0.2160494, 1e-6));
    }

    // Two raters in the same order: W = 1; in opposite orders: 0. m(n − 1)W = 4 on 2 degrees of
    // freedom: p = exp(−2).
    void concordanceGoesFromNoneToFull()
    {
        const auto full = kendallW(table(2, {10, 20, 20, 30, 30, 90}));
        QVERIFY(isClose(full->w, 1.0, 1e-14));
        QVERIFY(isClose(full->p, std::exp(-2.0), 1e-12));
        const auto none = kendallW(table(2, {10, 30, 20, 20, 30, 10}));
        QCOMPARE(none->w, 0.0);
        QCOMPARE(none->p, 1.0);
    }

    void nothingToCompareGivesNothing_data()
    {
        QTest::addColumn<int>("raters");
        QTest::addColumn<int>("touchpoints");
        QTest::addRow("nobody") << 0 << 0;
        QTest::addRow("one rater") << 1 << 4;
        QTest::addRow("one touchpoint") << 4 << 1;
        QTest::addRow("all alike") << 4 << 4;
    }
    void nothingToCompareGivesNothing()
    {
        QFETCH(int, raters);
        QFETCH(int, touchpoints);
        const auto size = static_cast<std::size_t>(raters * touchpoints);
        const ScoreTable same = table(static_cast<std::size_t>(raters), std::vector(size, 75.0));
        QVERIFY(!kendallW(completeBlock(same)));
        QVERIFY(!intraclassCorrelations(completeBlock(same)).icc21);
        QVERIFY(!intraclassCorrelations(completeBlock(same)).icc31);
        const KrippendorffAlpha alpha = krippendorffAlpha(same, 1);
        QVERIFY(!alpha.nominal && !alpha.ordinal && !alpha.interval.value && !alpha.interval.low);
    }

    // Made-up tables with gaps against the coincidence matrix.
    void alphaEqualsTheCoincidenceMatrix_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void alphaEqualsTheCoincidenceMatrix()
    {
        QFETCH(int, seed);
        const std::vector<double> values{0.0, 25.0, 50.0, 75.0, 100.0};
        auto state = static_cast<std::uint64_t>(seed);
        ScoreTable scores{6, {}};
        for (int i = 0; i < 9 * 6; ++i) {
            state = state * 6364136223846793005U + 1442695040888963407U;
            const auto digit = static_cast<std::size_t>((state >> 33U) % 7U);
            scores.scores.push_back(digit < 5 ? values[digit] : missing);
        }
        const auto nominal = [](std::size_t c, std::size_t k, const std::vector<double>&) {
            return c == k ? 0.0 : 1.0;
        };
        const auto ordinal = [](std::size_t c, std::size_t k, const std::vector<double>& counts) {
            double sum = -(counts[c] + counts[k]) / 2.0;
            for (std::size_t g = std::min(c, k); g <= std::max(c, k); ++g)
                sum += counts[g];
            return c == k ? 0.0 : sum * sum;
        };
        const auto interval = [&](std::size_t c, std::size_t k, const std::vector<double>&) {
            return (values[c] - values[k]) * (values[c] - values[k]);
        };
        const KrippendorffAlpha alpha = krippendorffAlpha(scores, 1);
        const auto agrees = [&](std::optional<double> found, const auto& squared) {
            return isClose(found, alphaByCoincidences(scores, values, squared), 1e-11);
        };
        QVERIFY(agrees(alpha.nominal, nominal));
        QVERIFY(agrees(alpha.ordinal, ordinal));
        QVERIFY(agrees(alpha.interval.value, interval));
    }

    void takesWhoRatedAll()
    {
        const ScoreTable block
            = completeBlock(table(3, {1, missing, 3, 4, 5, 6, missing, missing, missing, 7, 8, 9}));
        QCOMPARE(block.raters, std::size_t{2}); // the first and the third
        QCOMPARE(block.scores, (std::vector<double>{1, 3, 4, 6, 7, 9}));
    }

    // Nobody rated all three: the first two touchpoints have three raters, any others fewer.
    void takesTheLargestBlockWhereNobodyRatedAll()
    {
        const ScoreTable block = completeBlock(
            table(4, {1, 2, 3, missing, 5, 6, 7, missing, missing, missing, missing, 8}));
        QCOMPARE(block.raters, std::size_t{3});
        QCOMPARE(block.scores, (std::vector<double>{1, 2, 3, 5, 6, 7}));
        QCOMPARE(completeBlock(table(2, {1, missing, missing, 2})).raters, std::size_t{0});
    }

    // sd of 1 and 5 on 1..5: 100/√2; of 2 and 4: 50/√2; of 3 and 3: not disputed.
    void namesTheMostDisputed()
    {
        Small small;
        const Id<Touchpoint> mild = small.builder.touchpoint("Fair");
        const Id<Touchpoint> none = small.builder.touchpoint("Radio");
        small.raters(2);
        small.rate(small.own, {2.0, 4.0});
        small.builder.ratings({mild, small.own, small.criterion}, {1.0, 5.0});
        small.builder.ratings({none, small.own, small.criterion}, {3.0, 3.0});
        const Study study = studyOf(small.builder.workshop());
        const Agreement found
            = agreementOf(ratingFrame(small.builder.workshop(), study, {}), study, 1);
        QCOMPARE(found.mostDisputed.size(), std::size_t{2});
        QCOMPARE(found.mostDisputed[0].name, std::string("Fair"));
        QVERIFY(isClose(found.mostDisputed[0].sd, 100.0 / std::sqrt(2.0), 1e-13));
        QCOMPARE(found.mostDisputed[1].name, std::string("Shop"));
    }

    // Without ratings of the own brand the influence of the touchpoints is compared.
    void takesInfluenceWhereNoBrandIsRated()
    {
        Small small;
        const Id<Touchpoint> fair = small.builder.touchpoint("Fair");
        const Id<Criterion> influence
            = small.builder.criterion("Influence", CriterionRole::Influence);
        small.raters(2);
        small.builder.ratings({small.touchpoint, {}, influence}, {1.0, 2.0});
        small.builder.ratings({fair, {}, influence}, {4.0, 5.0});
        const Study study = studyOf(small.builder.workshop());
        const Agreement found
            = agreementOf(ratingFrame(small.builder.workshop(), study, {}), study, 1);
        QCOMPARE(found.raters, std::int64_t{2});
        QVERIFY(isClose(found.kendallW, 1.0, 1e-14));
        QVERIFY(isClose(found.icc31, 1.0, 1e-14));
    }

    void isTheSameForTheSameSeed()
    {
        const Workshop workshop = smallWorkshop();
        const Study study = studyOf(workshop);
        const RatingFrame frame = ratingFrame(workshop, study, {});
        const Agreement first = agreementOf(frame, study, 7);
        const Agreement again = agreementOf(frame, study, 7);
        QCOMPARE(first.alphaInterval.low, again.alphaInterval.low);
        QCOMPARE(first.alphaInterval.high, again.alphaInterval.high);
        QVERIFY(first.alphaInterval.low);
    }
};

QTEST_APPLESS_MAIN(AgreementTest)
#include "tst_agreement.moc"
