// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/engine/weights/criteriaweights.h"
#include "core/engine/weights/priorities.h"
#include "core/engine/weights/rankweights.h"
#include "core/engine/weights/relativeweights.h"
#include "tests/core/engine/ratingcases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rundblick;

namespace {

bool areClose(
    const std::vector<double>& actual, const std::vector<double>& expected, double tolerance)
{
    if (actual.size() != expected.size())
        return false;
    for (std::size_t i = 0; i < actual.size(); ++i)
        if (!isClose(actual[i], expected[i], tolerance))
            return false;
    return true;
}

std::vector<double> numbers(const QJsonValue& list)
{
    std::vector<double> all;
    for (const QJsonValue& value : list.toArray())
        all.push_back(value.toDouble());
    return all;
}

// "1/3" or "5".
double ratioOf(const QString& text)
{
    const QStringList parts = text.split(u'/');
    return parts.size() == 2 ? parts[0].toDouble() / parts[1].toDouble() : text.toDouble();
}

std::vector<double> matrixOf(const QJsonValue& rows)
{
    std::vector<double> matrix;
    for (const QJsonValue& row : rows.toArray())
        for (const QJsonValue& value : row.toArray())
            matrix.push_back(ratioOf(value.toString()));
    return matrix;
}

// Three criteria and what is said of them.
struct Weighed {
    WorkshopBuilder builder;
    std::vector<Id<Criterion>> criteria{
        builder.criterion("Trust"), builder.criterion("Price"), builder.criterion("Design")};
    Method method;

    explicit Weighed(Weighting weighting) { method.weighting = weighting; }

    void judge(std::size_t first, std::size_t second, double ratio, std::string judge = {})
    {
        Judgement judgement;
        judgement.judge = std::move(judge);
        judgement.first = criteria[first];
        judgement.second = criteria[second];
        judgement.ratio = ratio;
        builder.add(judgement);
    }
    RatingFrame frame() const
    {
        const Study study = studyOf(builder.workshop());
        return ratingFrame(builder.workshop(), study, method);
    }
};

bool says(const RatingFrame& frame, Code code)
{
    return std::ranges::any_of(
        frame.notices, [&](const Message& notice) { return notice.code == code; });
}

} // namespace

class WeightsTest : public QObject {
    Q_OBJECT
private slots:
    void prioritiesMatchPublishedMatrices_data()
    {
        QTest::addColumn<QJsonObject>("example");
        QFile file(QStringLiteral(TEST_DATA "/ahp/ahp_examples.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!all.isEmpty());
        for (auto example = all.begin(); example != all.end(); ++example)
            if (example.value().toObject().contains(QStringLiteral("matrix")))
                QTest::addRow("%s", qPrintable(example.key())) << example.value().toObject();
    }
    void prioritiesMatchPublishedMatrices()
    {
        QFETCH(QJsonObject, example);
        const std::vector<double> matrix = matrixOf(example[QStringLiteral("matrix")]);
        const std::vector<double> expected = numbers(example[QStringLiteral("eigen_weights")]);
        const std::size_t n = expected.size();
        const std::vector<double> perron = eigenvectorPriorities(matrix, n);
        QVERIFY(areClose(perron, expected, 1e-12));
        QVERIFY(areClose(geometricMeanPriorities(matrix, n),
            numbers(example[QStringLiteral("geometric_mean_weights")]), 1e-12));
        const Consistency found = consistencyOf(matrix, perron);
        QVERIFY(isClose(found.lambdaMax, example[QStringLiteral("lambda_max")].toDouble(), 1e-12));
        QVERIFY(isClose(found.index, example[QStringLiteral("ci")].toDouble(), 1e-11));
        QVERIFY(isClose(found.ratio, example[QStringLiteral("cr_saaty_ri")].toDouble(), 1e-11));
    }

    // w = 8 : 4 : 2 : 1, but the first is said to be an eighth of the last instead of eight times.
    void namesTheWorstJudgementAndItsRepair()
    {
        std::vector<double> matrix{1, 2, 4, 0.125, 0.5, 1, 2, 4, 0.25, 0.5, 1, 2, 8, 0.25, 0.5, 1};
        const auto weights = geometricMeanPriorities(matrix, 4);
        const auto worst = worstJudgements(matrix, weights, 3);
        QCOMPARE(worst.size(), std::size_t{3});
        QCOMPARE(worst[0].first, std::size_t{0});
        QCOMPARE(worst[0].second, std::size_t{3});
        QCOMPARE(worst[0].ratio, 0.125);
        QVERIFY(isClose(worst[0].repaired, 8.0, 1e-14));
        matrix[3] = worst[0].repaired;
        matrix[12] = 1.0 / worst[0].repaired;
        const auto repaired = eigenvectorPriorities(matrix, 4);
        QVERIFY(areClose(repaired, {8.0 / 15, 4.0 / 15, 2.0 / 15, 1.0 / 15}, 1e-13));
        QVERIFY(*consistencyOf(matrix, repaired).ratio < 1e-12);
        QVERIFY(*worst[0].ratioThen < 1e-12);
    }

    // 1/9 is the weakest judgement there is, as 9 is the strongest.
    void repairsStayOnTheScale()
    {
        const std::vector<double> matrix{1, 0.125, 8, 8, 1, 0.125, 0.125, 8, 1};
        for (const DoubtfulJudgement& judged :
            worstJudgements(matrix, geometricMeanPriorities(matrix, 3), 3)) {
            QVERIFY(judged.repaired == 9.0 || judged.repaired == 1.0 / 9.0);
            QVERIFY(*judged.ratioThen > acceptableRatio);
        }
    }

    void twoCriteriaCannotContradict()
    {
        const std::vector<double> matrix{1, 4, 0.25, 1};
        const auto weights = eigenvectorPriorities(matrix, 2);
        QVERIFY(areClose(weights, {0.8, 0.2}, 1e-14));
        QVERIFY(!consistencyOf(matrix, weights).ratio);
        QVERIFY(worstJudgements(matrix, weights, 3).empty());
        QVERIFY(!randomIndex(2));
        QVERIFY(!randomIndex(16));
    }

    // K = 3: (1 + 1/2 + 1/3)/3, (1/2 + 1/3)/3, (1/3)/3; ties take the mean of their places.
    void ranksAreCentroids()
    {
        const std::vector<std::int64_t> ranks{3, 1, 2};
        QVERIFY(areClose(rankWeights(ranks), {2.0 / 18, 11.0 / 18, 5.0 / 18}, 1e-14));
        const std::vector<std::int64_t> ties{7, 2, 2};
        QVERIFY(areClose(rankWeights(ties), {2.0 / 18, 8.0 / 18, 8.0 / 18}, 1e-14));
        const std::vector<std::int64_t> one{1};
        QCOMPARE(rankWeights(one), std::vector<double>{1.0});
    }

    // Items without correlation: the weights are the squared correlations, here .36 and .09.
    void independentItemsWeighByTheirSquares()
    {
        const std::vector<double> unit{1, 0, 0, 1};
        const std::vector<double> overall{0.6, -0.3};
        const RelativeWeights found = relativeWeights(unit, overall);
        QVERIFY(areClose(found.share, {0.36, 0.09}, 1e-14));
        QVERIFY(isClose(found.rSquared, 0.45, 1e-14));
    }

    // Items that say the same share what they explain: R² = .25, half each.
    void sameItemsShare()
    {
        const std::vector<double> same{1, 1, 1, 1};
        const std::vector<double> overall{0.5, 0.5};
        const RelativeWeights found = relativeWeights(same, overall);
        QVERIFY(areClose(found.share, {0.125, 0.125}, 1e-12));
    }

    // 1,811 answers to ten questions; q1 is the overall one. The whole way from ratings.
    void derivedWeightsMatchCustomerSat()
    {
        const auto rows = csvRows(QStringLiteral(REFERENCE_DATA "/rating/customerSat.csv"));
        QFile file(QStringLiteral(REFERENCE_DATA "/rating/customerSat_expected.json"));
        if (rows.empty() || !file.open(QIODevice::ReadOnly))
            QSKIP("no reference data here");
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
        WorkshopBuilder builder;
        const Id<Touchpoint> touchpoint = builder.touchpoint("Directory");
        const Id<Brand> brand = builder.brand("Own", true);
        for (std::size_t r = 1; r < rows.size(); ++r)
            builder.rater(std::to_string(r));
        for (std::size_t c = 0; c < rows[0].size(); ++c) {
            const Id<Criterion> criterion = builder.criterion(
                rows[0][c], c == 0 ? CriterionRole::Overall : CriterionRole::Performance);
            builder.change(criterion, [](Criterion& scale) { scale.high = 10.0; });
            std::vector<std::optional<double>> values;
            for (std::size_t r = 1; r < rows.size(); ++r)
                values.emplace_back(number(rows[r][c]));
            builder.ratings({touchpoint, brand, criterion}, values);
        }
        Method method;
        method.weighting = Weighting::Derived;
        const Study study = studyOf(builder.workshop());
        const CriteriaWeights found = ratingFrame(builder.workshop(), study, method).weights;
        QVERIFY(found.source == Weighting::Derived);
        QCOMPARE(found.n, std::optional<std::int64_t>(1811));
        const double rSquared = expected[QStringLiteral("R2")].toDouble();
        QVERIFY(isClose(found.rSquared, rSquared, 1e-10));
        const auto weights = numbers(expected[QStringLiteral("johnson_relative_weights_q2_q10")]);
        QCOMPARE(found.weight.size(), weights.size());
        for (std::size_t c = 0; c < weights.size(); ++c)
            QVERIFY(isClose(found.weight[c] * rSquared, weights[c], 1e-10));
    }

    // y is 5 − trust and has nothing to do with price.
    void oppositeItemsAreNamed()
    {
        Weighed weighed(Weighting::Derived);
        WorkshopBuilder& builder = weighed.builder;
        const Id<Touchpoint> shop = builder.touchpoint("Shop");
        const Id<Brand> own = builder.brand("Own", true);
        const Id<Criterion> overall = builder.criterion("Overall", CriterionRole::Overall);
        for (int r = 0; r < 6; ++r)
            builder.rater(std::to_string(r));
        builder.ratings({shop, own, weighed.criteria[0]}, {1.0, 2.0, 3.0, 3.0, 4.0, 5.0});
        builder.ratings({shop, own, weighed.criteria[1]}, {2.0, 3.0, 2.0, 2.0, 3.0, 2.0});
        builder.ratings({shop, own, weighed.criteria[2]}, {4.0, 4.0, 4.0, 4.0, 4.0, 4.0});
        builder.ratings({shop, own, overall}, {5.0, 4.0, 3.0, 3.0, 2.0, 1.0});
        const RatingFrame frame = weighed.frame();
        QVERIFY(frame.weights.source == Weighting::Derived);
        QVERIFY(areClose(frame.weights.weight, {1.0, 0.0, 0.0}, 1e-12));
        QVERIFY(isClose(frame.weights.rSquared, 1.0, 1e-12));
        QVERIFY(says(frame, Code::WeightsOpposite));
    }

    void pointsAreTakenWhereAWayIsIncomplete_data()
    {
        QTest::addColumn<int>("weighting");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, Weighting weighting, Code code) {
            QTest::addRow("%s", name) << static_cast<int>(weighting) << static_cast<int>(code);
        };
        row("one rank of three", Weighting::Ranking, Code::WeightsRanksMissing);
        row("one pair of three", Weighting::Judgements, Code::WeightsJudgementsMissing);
        row("nobody asked", Weighting::Derived, Code::WeightsNoOverall);
    }
    void pointsAreTakenWhereAWayIsIncomplete()
    {
        QFETCH(int, weighting);
        QFETCH(int, code);
        Weighed weighed(static_cast<Weighting>(weighting));
        weighed.builder.change(weighed.criteria[0], [](Criterion& criterion) {
            criterion.rank = 1;
            criterion.weight = 2.0;
        });
        weighed.judge(0, 1, 3.0);
        const RatingFrame frame = weighed.frame();
        QVERIFY(frame.weights.source == Weighting::Points);
        QVERIFY(areClose(frame.weights.weight, {0.5, 0.25, 0.25}, 1e-15));
        QVERIFY(says(frame, static_cast<Code>(code)));
        if (code != static_cast<int>(Code::WeightsNoOverall))
            QVERIFY(frame.notices.back().values.front().second == MessageValue(std::int64_t{2}));
    }

    void derivedNeedsAnswersThatVary_data()
    {
        QTest::addColumn<int>("raters");
        QTest::addColumn<bool>("vary");
        QTest::addRow("too few") << 4 << true;
        QTest::addRow("all alike") << 20 << false;
    }
    void derivedNeedsAnswersThatVary()
    {
        QFETCH(int, raters);
        QFETCH(bool, vary);
        Weighed weighed(Weighting::Derived);
        WorkshopBuilder& builder = weighed.builder;
        const Id<Touchpoint> shop = builder.touchpoint("Shop");
        const Id<Brand> own = builder.brand("Own", true);
        std::vector<std::optional<double>> values;
        for (int r = 0; r < raters; ++r) {
            builder.rater(std::to_string(r));
            values.emplace_back(vary ? 1.0 + r % 5 : 3.0);
        }
        for (const Id<Criterion> criterion :
            {weighed.criteria[0], builder.criterion("Overall", CriterionRole::Overall)})
            builder.ratings({shop, own, criterion}, values);
        const RatingFrame frame = weighed.frame();
        QVERIFY(frame.weights.source == Weighting::Points);
        QVERIFY(says(frame, Code::WeightsNotDerived));
        QVERIFY(areClose(frame.weights.weight, {1.0 / 3, 1.0 / 3, 1.0 / 3}, 1e-15));
    }

    // Two judges, 2 and 8: the group says 4. Saaty's leader of criteria is far below .10.
    void judgesAreJoinedByGeometricMean()
    {
        Weighed weighed(Weighting::Judgements);
        weighed.judge(0, 1, 2.0, "Anna");
        weighed.judge(0, 1, 8.0, "Beat");
        weighed.judge(0, 2, 4.0, "Anna");
        weighed.judge(1, 2, 1.0, "Beat");
        const RatingFrame frame = weighed.frame();
        QVERIFY(frame.weights.source == Weighting::Judgements);
        QVERIFY(areClose(frame.weights.weight, {4.0 / 6, 1.0 / 6, 1.0 / 6}, 1e-14));
        QVERIFY(isClose(frame.weights.lambdaMax, 3.0, 1e-14));
        QCOMPARE(frame.weights.n, std::optional<std::int64_t>(2));
        QVERIFY(frame.weights.worst.empty());
        QVERIFY(!says(frame, Code::WeightsInconsistent));
        QVERIFY(isClose(frame.performance[0].weight, 4.0 / 6, 1e-14)); // they count
    }

    void contradictionsAreNamed()
    {
        Weighed weighed(Weighting::Judgements);
        weighed.judge(0, 1, 5.0);
        weighed.judge(1, 2, 5.0);
        weighed.judge(0, 2, 0.2);
        weighed.method.priorities = Priorities::Eigenvector;
        const RatingFrame frame = weighed.frame();
        QVERIFY(*frame.weights.consistencyRatio > 0.1);
        QCOMPARE(frame.weights.worst.size(), std::size_t{3});
        const double t = std::cbrt(5.0 * 5.0 / 9.0); // λmax = 1 + t + 1/t for three criteria
        const double ratio = (t + 1.0 / t - 2.0) / 2.0 / 0.58;
        QVERIFY(ratio > 0.10);
        for (const WeightJudgement& judged : frame.weights.worst)
            if (judged.first == weighed.criteria[0] && judged.second == weighed.criteria[2]) {
                QCOMPARE(judged.repaired, 9.0); // 25 would agree, but the scale ends before
                QVERIFY(isClose(*judged.ratioThen, ratio, 1e-10));
            }
        QVERIFY(says(frame, Code::WeightsInconsistent));
        QCOMPARE(frame.weights.eigenvector.size(), std::size_t{3});
    }

    void oneCriterionHasAllTheWeight_data()
    {
        QTest::addColumn<int>("weighting");
        for (const Weighting weighting : {Weighting::Points, Weighting::Judgements})
            QTest::addRow("%s", textOf(weighting).data()) << static_cast<int>(weighting);
    }
    void oneCriterionHasAllTheWeight()
    {
        QFETCH(int, weighting);
        Small small;
        Method method;
        method.weighting = static_cast<Weighting>(weighting);
        const Study study = studyOf(small.builder.workshop());
        const RatingFrame frame = ratingFrame(small.builder.workshop(), study, method);
        QCOMPARE(frame.weights.weight, std::vector<double>{1.0});
        QVERIFY(frame.notices.empty());
    }

    // Trust 100, price 0, design 0; by rank trust has 11/18 of the weight.
    void weightsDecideTheValue()
    {
        Weighed weighed(Weighting::Ranking);
        WorkshopBuilder& builder = weighed.builder;
        const Id<Touchpoint> shop = builder.touchpoint("Shop");
        const Id<Brand> own = builder.brand("Own", true);
        builder.rater("one");
        for (std::size_t c = 0; c < 3; ++c) {
            builder.change(weighed.criteria[c],
                [&](Criterion& criterion) { criterion.rank = static_cast<std::int64_t>(c) + 1; });
            builder.ratings({shop, own, weighed.criteria[c]}, {c == 0 ? 5.0 : 1.0});
        }
        builder.add([] {
            Method method;
            method.weighting = Weighting::Ranking;
            return method;
        }());
        const Study study = studyOf(builder.workshop());
        const Analysis analysis = *compute(builder.workshop(), study, {}, {});
        QVERIFY(analysis.weights.source == Weighting::Ranking);
        QCOMPARE(analysis.weights.names[0], std::string("Trust"));
        QVERIFY(
            isClose(analysis.touchpoints[0].performance[0].interval.value, 1100.0 / 18.0, 1e-14));
    }
};

QTEST_APPLESS_MAIN(WeightsTest)
#include "tst_weights.moc"
