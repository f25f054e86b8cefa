// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "tests/core/engine/draws.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <cmath>
#include <ctime>

using namespace rundblick;

namespace {

double normalBelow(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

double ownTime()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

class TestRobustness : public QObject {
    Q_OBJECT
private slots:
    // own − rival by rater: 2, −1, 3, 0, 1 (in tenths of 100 points): mean 1, Σ(d − 1)² = 10,
    // SE² = 10/(5·4) = 0.5, as the covariance of the raters gives it: P(D > 0) = Φ(1/√0.5).
    void strengthIsANormalTail()
    {
        Duel duel;
        duel.rate(duel.shop, {7.0, 5.0, 8.0, 6.0, 7.0}, {5.0, 6.0, 5.0, 6.0, 6.0});
        const Analysis analysis = analysisOf(duel.builder.workshop(), 10'000);
        const double expected = normalBelow(1.0 / std::sqrt(0.5)); // 0.9214
        const TouchpointRobustness& shop = analysis.robustness->touchpoints.at(0);
        QVERIFY(std::abs(*shop.strength - expected) < 0.011); // 4 standard errors
        QCOMPARE(*shop.strength, *shop.best);
        QCOMPARE(shop.rank.size(), std::size_t{2});
        QCOMPARE(analysis.robustness->standardError, 0.5);
    }

    // PERT variances: (10·r)²αβ/252 with r the range in tenths of 100 points. Own 6 in 4..8:
    // α = β = 3; rival 5 in 4..8, α = 2, β = 4, mean (4 + 20 + 8)/6 = 5.3333.
    void groupValuesVaryAsTheirRange()
    {
        Duel duel;
        duel.builder.groupValue({duel.shop, duel.own, duel.criterion}, 6.0, 4.0, 8.0);
        duel.builder.groupValue({duel.shop, duel.rival, duel.criterion}, 5.0, 4.0, 8.0);
        const Analysis analysis = analysisOf(duel.builder.workshop(), 10'000);
        const double difference = 60.0 - 320.0 / 6.0;
        const double variance = 40.0 * 40.0 * (9.0 + 8.0) / 252.0;
        const double expected = normalBelow(difference / std::sqrt(variance));
        QVERIFY(std::abs(*analysis.robustness->touchpoints.at(0).strength - expected) < 0.02);
        QVERIFY(isSound(analysis));
    }

    void withoutVarianceAllIsCertain_data()
    {
        QTest::addColumn<double>("own");
        QTest::addColumn<double>("strength");
        QTest::addColumn<double>("best");
        QTest::newRow("ahead") << 8.0 << 1.0 << 1.0;
        QTest::newRow("behind") << 4.0 << 0.0 << 0.0;
        QTest::newRow("equal") << 6.0 << 0.0 << 1.0; // not ahead, but nobody is better
    }
    void withoutVarianceAllIsCertain()
    {
        QFETCH(double, own);
        Duel duel;
        duel.rate(duel.shop, {own, own, own}, {6.0, 6.0, 6.0});
        const Analysis analysis = analysisOf(duel.builder.workshop());
        QTEST(*analysis.robustness->touchpoints.at(0).strength, "strength");
        QTEST(*analysis.robustness->touchpoints.at(0).best, "best");
    }

    // Against the brand that is asked for, not the best one.
    void strengthFollowsTheBenchmark()
    {
        Duel duel;
        duel.rate(duel.shop, {6.0, 6.0, 6.0}, {8.0, 8.0, 8.0});
        const Id<Brand> weak = duel.builder.brand("Weak");
        duel.builder.ratings({duel.shop, weak, duel.criterion}, {3.0, 3.0, 3.0});
        ComputeOptions options = withDraws(50);
        options.benchmark = Benchmark::Mean; // (8 + 3)/2 < 6
        QCOMPARE(
            *analysisOf(duel.builder.workshop(), options).robustness->touchpoints[0].strength, 1.0);
        options.benchmark = Benchmark::Brand;
        options.benchmarkBrand = weak;
        QCOMPARE(
            *analysisOf(duel.builder.workshop(), options).robustness->touchpoints[0].strength, 1.0);
        options.benchmark = Benchmark::Best;
        const auto best = analysisOf(duel.builder.workshop(), options);
        QCOMPARE(*best.robustness->touchpoints[0].strength, 0.0);
        QCOMPARE(best.robustness->touchpoints[0].rank, (std::vector{0.0, 1.0, 0.0}));
        QCOMPARE(best.robustness->brandRank[0], (std::vector{0.0, 1.0, 0.0}));
    }

    // Own 9 and 3 on two criteria of weight .5 each against 5 and 5: D = 10, D_c = −20 on the
    // second: t = 10/(10 + 20).
    void switchingWeightOfTwoCriteria()
    {
        Duel duel;
        const Id<Criterion> price = duel.builder.criterion("Price");
        duel.builder.change(price, [](Criterion& record) {
            record.low = 0.0;
            record.high = 10.0;
            record.step = 1.0;
        });
        duel.rate(duel.shop, {9.0, 9.0}, {5.0, 5.0});
        duel.builder.ratings({duel.shop, duel.own, price}, {3.0, 3.0});
        duel.builder.ratings({duel.shop, duel.rival, price}, {5.0, 5.0});
        const Analysis analysis = analysisOf(duel.builder.workshop());
        const TouchpointRobustness& shop = analysis.robustness->touchpoints.at(0);
        QCOMPARE(shop.switchingCriterion, std::optional(price));
        QVERIFY(std::abs(*shop.switchingShift - 1.0 / 3.0) < 1e-12);
        // Weights of Dirichlet(15, 15): ahead where w1·40 > (1 − w1)·20, w1 > 1/3: nearly always.
        QVERIFY(*shop.strength > 0.9);
    }

    void forcedAndUnavoidableAreCertain()
    {
        Workshop workshop = generatedWorkshop({.touchpoints = 20});
        Touchpoint blue = *ordered<Touchpoint>(workshop)[1];
        Touchpoint grey = *ordered<Touchpoint>(workshop)[2];
        blue.forced = Forced::Blue;
        grey.forced = Forced::Grey;
        workshop.apply(
            {EditKind::ChangeRecord, {Change<Touchpoint>{{}, blue}, Change<Touchpoint>{{}, grey}}});
        const Analysis analysis = analysisOf(workshop);
        QVERIFY(analysis.coverage.has_value());
        QCOMPARE(analysis.touchpoints[1].probabilityBlue, std::optional(1.0));
        QCOMPARE(analysis.touchpoints[2].probabilityBlue, std::optional(0.0));
        QVERIFY(isSound(analysis));
    }

    // The more uncertain a weak impact, the less it is called grey; never the reverse.
    void greyNeedsTheUpperLimit()
    {
        const Workshop workshop = stressWorkshop();
        const Analysis plain = analysisOf(workshop, 0);
        const Analysis drawn = analysisOf(workshop, 100);
        for (std::size_t i = 0; i < plain.touchpoints.size(); ++i) {
            QVERIFY(drawn.touchpoints[i].impactHigh.has_value());
            if (drawn.touchpoints[i].cover == Cover::Grey)
                QVERIFY(plain.touchpoints[i].cover == Cover::Grey);
            if (drawn.touchpoints[i].cover == Cover::Blue)
                QVERIFY(*drawn.touchpoints[i].probabilityBlue > 0.0);
        }
        QVERIFY(isSound(drawn));
    }

    void seedDecides()
    {
        const Workshop workshop = smallWorkshop();
        ComputeOptions options = withDraws(100);
        const std::string first = toJson(analysisOf(workshop, options), workshop, false);
        QVERIFY(first == toJson(analysisOf(workshop, options), workshop, false));
        options.seed = 2;
        const Analysis other = analysisOf(workshop, options);
        const Analysis one = analysisOf(workshop, 100);
        QVERIFY(*other.mix->sameBudget->changeLow != *one.mix->sameBudget->changeLow);
        QCOMPARE(*other.mix->sameBudget->change, *one.mix->sameBudget->change);
    }

    void threadsChangeNothing()
    {
        const Workshop workshop = stressWorkshop();
        const Analysis one = analysisOf(workshop, withDraws(60, 1));
        for (const unsigned threads : {2U, 8U}) {
            const Analysis other = analysisOf(workshop, withDraws(60, threads));
            QVERIFY(toJson(one, workshop, false) == toJson(other, workshop, false));
            QVERIFY(one.robustness->robustSpend == other.robustness->robustSpend);
            QCOMPARE(one.robustness->regretMean, other.robustness->regretMean);
            QCOMPARE(one.robustness->tornado.size(), other.robustness->tornado.size());
        }
    }

    // Draw d is the same whatever is drawn after it.
    void moreDrawsKeepTheFirst()
    {
        const Workshop workshop = smallWorkshop();
        const Analysis some = analysisOf(workshop, 1);
        const Analysis none = analysisOf(workshop, 0);
        QVERIFY(!none.robustness && !none.timing.robustness);
        QVERIFY(none.stage == Stage::Mix && some.stage == Stage::Robustness);
        QVERIFY(isSound(some));
        QVERIFY(!none.mix->sameBudget->changeLow);
    }

    void progressRisesToTheEnd()
    {
        std::vector<double> shares;
        ComputeOptions options = withDraws(100, 2);
        options.progress = [&](Stage stage, double share) {
            QVERIFY(stage == Stage::Robustness);
            shares.push_back(share);
        };
        analysisOf(smallWorkshop(), options);
        QVERIFY(shares.size() >= 10);
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.back(), 1.0);
    }

    void cancelEndsAtOnce()
    {
        const Workshop workshop = stressWorkshop();
        const Study study = studyOf(workshop);
        std::stop_source source;
        ComputeOptions options = withDraws(1'000'000);
        double stoppedAt = 0.0;
        options.progress = [&](Stage, double) {
            if (!source.request_stop())
                return;
            stoppedAt = ownTime();
        };
        const auto analysis = compute(workshop, study, options, source.get_token());
        QVERIFY(!analysis);
        QVERIFY(analysis.error().code == Code::Cancelled);
        QVERIFY(ownTime() - stoppedAt < 0.1);
    }

    void bearsOddWorkshops_data()
    {
        QTest::addColumn<int>("which");
        const char* names[] = {"nothing", "no ratings", "one brand", "one touchpoint", "all equal",
            "zero spend", "no journey", "group values only", "given curves only", "one rater",
            "no phases", "no own brand", "every kind of weight draw"};
        int which = 0;
        for (const char* name : names)
            QTest::newRow(name) << which++;
    }
    void bearsOddWorkshops()
    {
        QFETCH(int, which);
        const Analysis analysis = analysisOf(oddWorkshop(which), 60);
        QVERIFY(analysis.robustness.has_value());
        QVERIFY(isSound(analysis));
        QCOMPARE(analysis.robustness->touchpoints.size(), analysis.touchpoints.size());
    }

private:
    static Workshop oddWorkshop(int which);
    static Workshop bareWorkshop(int which);
};

// Workshops made record by record.
Workshop TestRobustness::bareWorkshop(int which)
{
    Duel duel;
    if (which == 3) {
        duel.rate(duel.shop, {5.0, 7.0, 6.0}, {4.0, 5.0, 5.0});
        duel.spend(duel.shop, 500.0);
    }
    if (which == 4) {
        duel.rate(duel.shop, {5.0, 5.0, 5.0}, {5.0, 5.0, 5.0});
        duel.rate(duel.builder.touchpoint("Web"), {5.0, 5.0, 5.0}, {5.0, 5.0, 5.0});
    }
    if (which == 7)
        duel.builder.groupValue({duel.shop, duel.own, duel.criterion}, 6.0, 4.0, 8.0);
    if (which == 9) {
        duel.rate(duel.shop, {5.0}, {8.0});
        duel.spend(duel.shop, 500.0);
    }
    if (which == 8)
        for (const CurveFamily family : {CurveFamily::Hill, CurveFamily::Exponential}) {
            Curve curve;
            curve.touchpoint = duel.builder.touchpoint("C" + std::string(textOf(family)));
            curve.family = family;
            curve.amplitude = 50.0;
            curve.halfway = 300.0;
            duel.spend(curve.touchpoint, 400.0);
            duel.builder.add(curve);
        }
    return duel.builder.workshop();
}

Workshop TestRobustness::oddWorkshop(int which)
{
    switch (which) {
    case 0:
        return {};
    case 2:
        return generatedWorkshop({.brands = 1});
    case 6:
        return generatedWorkshop({.links = false});
    case 10:
        return generatedWorkshop({.phases = 0});
    case 5:
    case 11:
    case 12: {
        Workshop workshop = smallWorkshop();
        Edit edit{EditKind::ChangeRecord, {}};
        for (auto [id, touchpoint] : workshop.all<Touchpoint>())
            if (which == 5) {
                touchpoint.spend = 0.0;
                edit.changes.push_back(Change<Touchpoint>{{}, touchpoint});
            }
        for (auto [id, brand] : workshop.all<Brand>())
            if (which == 11) {
                brand.own = false;
                edit.changes.push_back(Change<Brand>{{}, brand});
            }
        Method method = workshop.method();
        method.weightDraws = WeightDraws::InOrder;
        method.influence = InfluenceChoice::Journey;
        method.coverRule = CoverRule::Share;
        if (which == 12)
            edit.changes.push_back(Change<Method>{{}, method});
        workshop.apply(edit);
        return workshop;
    }
    default:
        return bareWorkshop(which);
    }
}

QTEST_APPLESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
