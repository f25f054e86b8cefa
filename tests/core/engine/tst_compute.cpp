// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysisjson.h"
#include "core/engine/compute.h"
#include "tests/core/engine/finite.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <cmath>
#include <ctime>
#include <thread>

using namespace rundblick;

namespace {

// Without draws: they have a test of their own.
ComputeOptions plain()
{
    ComputeOptions options;
    options.draws = 0;
    return options;
}

Analysis analysisOf(const Workshop& workshop, const ComputeOptions& options = plain())
{
    const Study study = studyOf(workshop);
    return *compute(workshop, study, options, {});
}

bool isClose(std::optional<double> actual, double expected, double tolerance = 1e-9)
{
    const bool close = actual && std::abs(*actual - expected) <= tolerance;
    if (!close)
        qWarning("%.12g instead of %.12g", actual.value_or(std::nan("")), expected);
    return close;
}

bool hasNotice(const Analysis& analysis, Code code)
{
    return std::ranges::find(analysis.notices, code, &Message::code) != analysis.notices.end();
}

const Workshop& huge()
{
    static const Workshop workshop = hugeWorkshop();
    return workshop;
}

// Seconds this program has computed: a busy machine must not fail a test.
double ownTime()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

class TestCompute : public QObject {
    Q_OBJECT
private slots:
    void stagesComeInOrder()
    {
        const Workshop workshop = smallWorkshop();
        const Study study = studyOf(workshop);
        std::vector<Stage> stages;
        const auto analysis = compute(workshop, study, plain(), {}, [&](const Analysis& part) {
            stages.push_back(part.stage);
            QVERIFY(part.touchpoints.at(0).impact);
            QCOMPARE(part.touchpoints.at(0).cover.has_value(), part.stage == Stage::Cover);
            QVERIFY(!part.mix);
        });
        QVERIFY(analysis);
        QVERIFY((stages == std::vector{Stage::Journey, Stage::Cover}));
        QVERIFY(analysis->stage == Stage::Mix);
        QVERIFY(analysis->mix && analysis->mix->sameBudget);
    }

    void sharesSumToOne()
    {
        const Analysis analysis = analysisOf(stressWorkshop());
        double impact = 0.0;
        double experience = 0.0;
        double weight = 0.0;
        std::vector<double> byPhase(analysis.phases.size(), 0.0);
        for (const TouchpointResult& touchpoint : analysis.touchpoints) {
            impact += *touchpoint.impact;
            for (std::size_t p = 0; p < byPhase.size(); ++p)
                byPhase[p] += touchpoint.impactByPhase[p];
        }
        for (const BrandResult& brand : analysis.brands)
            experience += *brand.experienceShare;
        for (std::size_t p = 0; p < byPhase.size(); ++p) {
            weight += analysis.phases[p].weight;
            QVERIFY(isClose(byPhase[p], analysis.phases[p].weight, 1e-12));
            QVERIFY(*analysis.phases[p].coverage >= analysis.phases[p].coverageTarget - 1e-9);
        }
        QVERIFY(isClose(impact, 1.0, 1e-12));
        QVERIFY(isClose(experience, 1.0, 1e-12));
        QVERIFY(isClose(weight, 1.0, 1e-12));
        QVERIFY(isClose(analysis.mix->effectToday, 100.0, 1e-9));
        QVERIFY(analysis.mix->sameBudget->bound >= analysis.mix->sameBudget->effect - 1e-9);
    }

    // Two touchpoints in one phase: usage .5 and .25, importance 5 and 2 of 5:
    // m = .5·1/(.5·1 + .25·.4) = 5/6. Own values 100 and 25, the other's 50 and 75.
    // Points: own 1·1 + .4·.25 = 1.1, other 1·.5 + .4·.75 = .8; share 1.1/1.9.
    void impactAndExperienceByHand()
    {
        WorkshopBuilder builder;
        const Id<Brand> own = builder.brand("Own", true);
        const Id<Brand> other = builder.brand("Other");
        const Id<Phase> phase = builder.phase("Purchase");
        const Id<Touchpoint> shop = builder.touchpoint("Shop");
        const Id<Touchpoint> site = builder.touchpoint("Site");
        const Id<Criterion> trust = builder.criterion("Trust");
        builder.change(builder.placement(shop, phase, 0.5),
            [](Placement& placement) { placement.importance = 5.0; });
        builder.change(builder.placement(site, phase, 0.25),
            [](Placement& placement) { placement.importance = 2.0; });
        builder.groupValue({shop, own, trust}, 5.0, 5.0, 5.0);
        builder.groupValue({shop, other, trust}, 3.0, 3.0, 3.0);
        builder.groupValue({site, own, trust}, 2.0, 2.0, 2.0);
        builder.groupValue({site, other, trust}, 4.0, 4.0, 4.0);
        const Analysis analysis = analysisOf(builder.workshop());
        const TouchpointResult& first = analysis.touchpoints.at(0);
        QVERIFY(first.influenceSource == InfluenceSource::Importance);
        QVERIFY(isClose(first.impact, 5.0 / 6.0));
        QVERIFY(isClose(first.delivered, 5.0 / 6.0));
        QVERIFY(isClose(analysis.touchpoints.at(1).lostPotential, 0.75 / 6.0));
        QVERIFY(isClose(analysis.brands.at(0).experienceShare, 1.1 / 1.9));
        QVERIFY(isClose(first.experienceShare, 1.0 / 1.5));
        QVERIFY(first.quadrant == Quadrant::Defend); // ahead, above the median impact
        QVERIFY(analysis.touchpoints.at(1).quadrant == Quadrant::LowPriority);
        QVERIFY(hasNotice(analysis, Code::RatingsNoAssociations));
    }

    // Two alike curves 100·x/(x + 100), spends 150 and 50. Today 60 + 33.33; the best is an even
    // split, 50 + 50; the same effect needs x/(x + 100) = .46667 twice: x = 87.5.
    void givenCurvesNeedNoRatings()
    {
        WorkshopBuilder builder;
        builder.touchpoint("Rated, without curve");
        for (const double spend : {150.0, 50.0}) {
            const Id<Touchpoint> id = builder.touchpoint("Spend " + std::to_string(spend));
            builder.change(id, [&](Touchpoint& touchpoint) {
                touchpoint.spend = spend;
                touchpoint.minimum = 10.0;
                touchpoint.maximum = 200.0;
                touchpoint.stoppable = false;
            });
            builder.add(Curve{{}, id, 0.0, 100.0, 1.0, 100.0});
        }
        const Analysis analysis = analysisOf(builder.workshop());
        const Mix& mix = *analysis.mix;
        QCOMPARE(mix.touchpoints.size(), std::size_t{2});
        QVERIFY(isClose(mix.budget, 200.0));
        QVERIFY(isClose(mix.effectToday, 60.0 + 100.0 / 3.0));
        QVERIFY(mix.sameBudget->status == MixStatus::Optimal);
        QVERIFY(isClose(mix.sameBudget->effect, 100.0, 1e-4));
        QVERIFY(isClose(mix.sameBudget->spend.at(0), 100.0, 0.5));
        QVERIFY(isClose(mix.sameBudget->change, 100.0 / (60.0 + 100.0 / 3.0) - 1.0, 1e-6));
        QVERIFY(isClose(mix.sameEffect->spent, 175.0, 1e-3));
        QVERIFY(isClose(mix.sameEffect->change, 0.125, 1e-5));
        QVERIFY(mix.actions.at(0).action == MixAction::Reduce);
        QVERIFY(mix.actions.at(1).action == MixAction::Invest);
        QVERIFY(mix.actions.at(1).reasons.at(0).code == Code::MixUp);
        // The price of one more unit: both curves have the slope 100·100/200² = .25 there.
        QVERIFY(isClose(mix.sameBudget->price, 0.25, 1e-3));
    }

    void scenarioSetsBudgetAndEffect()
    {
        Workshop workshop = smallWorkshop();
        const double today = analysisOf(workshop).mix->budget;
        Scenario scenario = *ordered<Scenario>(workshop).at(0);
        scenario.budget = 1.5 * today;
        scenario.effect = 90.0;
        workshop.apply({EditKind::ChangeScenario, {Change<Scenario>{{}, scenario}}});
        const Mix mix = *analysisOf(workshop).mix;
        QVERIFY(isClose(mix.budget, 1.5 * today));
        QVERIFY(isClose(mix.sameEffect->effect, 90.0, 1e-3));
        QVERIFY(mix.sameBudget->spent <= 1.5 * today * (1.0 + 1e-9));
    }

    void moneyEnoughForAllIsSaid()
    {
        Workshop workshop = smallWorkshop();
        Scenario scenario = *ordered<Scenario>(workshop).at(0);
        scenario.budget = 1e9;
        workshop.apply({EditKind::ChangeScenario, {Change<Scenario>{{}, scenario}}});
        const Mix mix = *analysisOf(workshop).mix;
        for (std::size_t i = 0; i < mix.actions.size(); ++i) {
            if (!mix.steered[i])
                continue;
            QVERIFY(mix.actions[i].action == MixAction::Invest);
            QVERIFY(mix.actions[i].reasons.at(0).code == Code::MixUpFree);
            QVERIFY(mix.actions[i].reasons.at(1).code == Code::MixAtMaximum);
        }
    }

    void everySteeredTouchpointHasAReason()
    {
        const Mix mix = *analysisOf(stressWorkshop()).mix;
        for (const SpendAdvice& advice : mix.actions)
            QVERIFY(!advice.reasons.empty());
    }

    void locksAndLimitsAreKept()
    {
        Workshop workshop = smallWorkshop();
        Touchpoint locked = *ordered<Touchpoint>(workshop).at(0);
        Touchpoint off = *ordered<Touchpoint>(workshop).at(1);
        QVERIFY(locked.spend > 0.0 && off.spend > 0.0);
        locked.locked = Lock::Today;
        off.locked = Lock::Off;
        workshop.apply({EditKind::ChangeBudgetTable,
            {Change<Touchpoint>{{}, locked}, Change<Touchpoint>{{}, off}}});
        const Mix mix = *analysisOf(workshop).mix;
        QCOMPARE(mix.actions.at(0).to, locked.spend);
        QVERIFY(mix.actions.at(0).reasons.at(0).code == Code::MixLock);
        QCOMPARE(mix.actions.at(1).to, 0.0);
        QVERIFY(mix.actions.at(1).action == MixAction::Stop);
        QVERIFY(!mix.actions.at(2).action); // earned, nothing spent: not steered by budget
    }

    void oddWorkshops_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("empty") << 0;
        QTest::addRow("no own brand") << 1;
        QTest::addRow("no competitor") << 2;
        QTest::addRow("only competitors rated") << 3;
        QTest::addRow("one rater") << 4;
        QTest::addRow("no ratings") << 5;
        QTest::addRow("no phases, no links") << 6;
        QTest::addRow("own brand worth nothing everywhere") << 7;
    }
    void oddWorkshops()
    {
        QFETCH(int, which);
        WorkshopSize size;
        if (which == 2)
            size.brands = 1;
        if (which == 4)
            size = {.customers = 1, .employees = 0};
        if (which == 6)
            size = {.phases = 0, .links = false};
        Workshop workshop = which == 0 ? Workshop{} : generatedWorkshop(size);
        Edit edit;
        for (const auto& [id, column] : workshop.all<Column>()) {
            const bool own = column.brand && workshop.find(*column.brand)->own;
            Column worst = column;
            worst.codes = Bytes(std::vector<std::uint8_t>(16, 0));
            if (which == 5 || (which == 3 && own))
                edit.changes.push_back(Change<Column>{column, {}});
            if (which == 7 && own)
                edit.changes.push_back(Change<Column>{column, worst});
        }
        if (which == 1)
            for (auto [id, brand] : workshop.all<Brand>()) {
                brand.own = false;
                edit.changes.push_back(Change<Brand>{{}, brand});
            }
        workshop.apply(edit);
        const Analysis analysis = analysisOf(workshop);
        QVERIFY(isFinite(analysis));
        QCOMPARE(hasNotice(analysis, Code::RatingsNoOwnBrand), which == 1);
        if (which == 6)
            QCOMPARE(analysis.phases.at(0).name, std::string("Journey"));
        if (which == 5)
            QVERIFY(hasNotice(analysis, Code::MixEffectUnknown));
        QVERIFY(!toJson(analysis, workshop, false).empty());
    }

    void unknownBenchmarkFallsBackToTheBest()
    {
        ComputeOptions options = plain();
        options.benchmark = Benchmark::Brand;
        options.benchmarkBrand = Id<Brand>{999'999};
        const Analysis analysis = analysisOf(smallWorkshop(), options);
        QCOMPARE(analysis.benchmarkName, std::string("best"));
        QVERIFY(hasNotice(analysis, Code::RatingsBenchmarkMissing));
    }

    void resultDoesNotDependOnThreads()
    {
        const Workshop workshop = stressWorkshop();
        ComputeOptions options = plain();
        options.threads = 3;
        QVERIFY(toJson(analysisOf(workshop), workshop, false)
            == toJson(analysisOf(workshop, options), workshop, false));
    }

    void stopsBeforeItBegins()
    {
        const Study study = studyOf(huge());
        std::stop_source source;
        source.request_stop();
        const auto analysis = compute(huge(), study, plain(), source.get_token());
        QVERIFY(!analysis);
        QVERIFY(analysis.error().code == Code::Cancelled);
    }

    // Asked to stop at the end of a stage, it ends within 100 ms of its own time.
    void stopsInEveryStage_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addRow("cover") << static_cast<int>(Stage::Journey);
        QTest::addRow("mix") << static_cast<int>(Stage::Cover);
    }
    void stopsInEveryStage()
    {
        QFETCH(int, stage);
        const Study study = studyOf(huge());
        std::stop_source source;
        double stoppedAt = 0.0;
        const auto analysis
            = compute(huge(), study, plain(), source.get_token(), [&](const Analysis& part) {
                  if (static_cast<int>(part.stage) != stage)
                      return;
                  stoppedAt = ownTime();
                  source.request_stop();
              });
        const double seconds = ownTime() - stoppedAt;
        QVERIFY(!analysis);
        QVERIFY(analysis.error().code == Code::Cancelled);
        QVERIFY2(seconds <= 0.1, qPrintable(QString::number(seconds)));
    }

    // Asked to stop somewhere on its way, in steps of 5 ms of its own time.
    void stopsAnywhere()
    {
        const Study study = studyOf(huge());
        const double begin = ownTime();
        analysisOf(huge());
        const double whole = ownTime() - begin;
        for (double delay = 0.005; delay < whole; delay += whole / 12.0) {
            std::stop_source source;
            std::atomic<double> stoppedAt = 0.0;
            const double start = ownTime();
            std::jthread stopper([&] {
                while (ownTime() - start < delay)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                stoppedAt = ownTime();
                source.request_stop();
            });
            const auto analysis = compute(huge(), study, plain(), source.get_token());
            if (analysis)
                break; // it was faster this time
            const double seconds = ownTime() - stoppedAt;
            QVERIFY(analysis.error().code == Code::Cancelled);
            QVERIFY2(seconds <= 0.1, qPrintable(QString::number(seconds)));
        }
    }
};

QTEST_APPLESS_MAIN(TestCompute)
#include "tst_compute.moc"
