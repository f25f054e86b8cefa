// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "tests/core/engine/finite.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <algorithm>

using namespace rundblick;

namespace {

Mix mixOf(const Workshop& workshop)
{
    const Study study = studyOf(workshop);
    ComputeOptions options;
    options.draws = 0;
    return *compute(workshop, study, options, {})->mix;
}

bool isClose(double actual, double expected, double tolerance)
{
    const bool close = std::abs(actual - expected) <= tolerance;
    if (!close)
        qWarning("%.12g instead of %.12g", actual, expected);
    return close;
}

bool hasReason(const SpendAdvice& advice, Code code)
{
    return std::ranges::find(advice.reasons, code, &Message::code) != advice.reasons.end();
}

// Two touchpoints with the given curve 10 x/(x + 10), 10 spent on each, the first in the phase.
struct TwoCurves {
    WorkshopBuilder builder;
    Id<Phase> phase;
    Id<Touchpoint> first;
    Id<Touchpoint> second;
    Id<Scenario> scenario;

    TwoCurves()
    {
        phase = builder.phase("Use");
        first = touchpoint("First");
        second = touchpoint("Second");
        builder.placement(first, phase);
        Scenario plan;
        plan.name = "Plan";
        plan.unit = 0.001;
        scenario = builder.add(plan);
        Setup setup;
        setup.scenario = scenario;
        builder.add(setup);
    }
    Id<Touchpoint> touchpoint(const std::string& name)
    {
        const Id<Touchpoint> id = builder.touchpoint(name);
        builder.change(id, [](Touchpoint& record) {
            record.spend = 10.0;
            record.maximum = 100.0;
            record.stoppable = true;
        });
        Curve curve;
        curve.touchpoint = id;
        curve.amplitude = 10.0;
        curve.halfway = 10.0;
        builder.add(curve);
        return id;
    }
    void ask(std::int64_t minActive, double effectShare)
    {
        PhaseRestriction asked;
        asked.scenario = scenario;
        asked.phase = phase;
        asked.minActive = minActive;
        asked.effectShare = effectShare;
        builder.add(asked);
    }
};

} // namespace

class MixAdviceTest : public QObject {
    Q_OBJECT

private slots:
    void raisesAPhaseAndSaysWhatItCosts();
    void stopsWhatTheCountHasNoPlaceFor();
    void runsWhatAPhaseNeeds();
    void explainsAConflict();
    void pricesALock();
    void keepsRestrictionsOfAWholeWorkshop();
};

// Today both have 10 and bring 5. 120 % of it in the phase is 6: 15 and 5, 6 + 10 · 5/15.
void MixAdviceTest::raisesAPhaseAndSaysWhatItCosts()
{
    TwoCurves two;
    two.ask(0, 1.2);
    const Mix mix = mixOf(two.builder.workshop());
    QVERIFY(mix.sameBudget->status == MixStatus::Optimal);
    QVERIFY(isClose(mix.sameBudget->effect, 6 + 10.0 / 3, 1e-7));
    QVERIFY(isClose(mix.sameBudget->spend[0], 15, 1e-6));
    QVERIFY(isClose(*mix.sameBudget->price, 100 / 225.0, 1e-6));
    QVERIFY(isClose(mix.sameBudget->rounded->spend[0], 15, 1.1e-3));
    QCOMPARE(mix.prices.size(), std::size_t{1});
    QVERIFY(mix.prices[0].restriction.code == Code::ConflictPhaseEffect);
    QCOMPARE(std::get<double>(*mix.prices[0].restriction.find("share")), 1.2);
    QVERIFY(isClose(mix.prices[0].gain, 10 - (6 + 10.0 / 3), 1e-6));
    QVERIFY(mix.prices[0].proven);
    QVERIFY(mix.actions[0].action == MixAction::Invest);
    QVERIFY(hasReason(mix.actions[0], Code::MixCovEffect));
    QVERIFY(!hasReason(mix.actions[1], Code::MixCovEffect));
    QVERIFY(mix.sameEffect->status == MixStatus::Optimal);
    // effect 10 with 6 in the phase: 15, and 4 = 10 x/(x + 10): 20/3
    QVERIFY(isClose(mix.sameEffect->spent, 15 + 20.0 / 3, 1e-5));
}

// One of two: 20 on it, 10 · 20/30.
void MixAdviceTest::stopsWhatTheCountHasNoPlaceFor()
{
    TwoCurves two;
    two.builder.change(two.scenario, [](Scenario& scenario) { scenario.maxActive = 1; });
    const Mix mix = mixOf(two.builder.workshop());
    QVERIFY(isClose(mix.sameBudget->effect, 20.0 / 3, 1e-7));
    const bool firstRuns = mix.sameBudget->spend[0] > 0;
    const SpendAdvice& stopped = mix.actions[firstRuns ? 1 : 0];
    QVERIFY(stopped.action == MixAction::Stop);
    QVERIFY(hasReason(stopped, Code::MixMaxActive));
    QCOMPARE(mix.prices.size(), std::size_t{1});
    QVERIFY(isClose(mix.prices[0].gain, 10 - 20.0 / 3, 1e-6));
    QVERIFY(isClose(*mix.prices[0].perUnit, 10 - 20.0 / 3, 1e-6));
    // an effect of 10 is never reached by one
    QVERIFY(mix.sameEffect->status == MixStatus::Infeasible);
    QVERIFY(mix.sameEffect->conflict[0].code == Code::ConflictEffect);
    QVERIFY(std::ranges::find(mix.sameEffect->conflict, Code::ConflictMaxActive, &Message::code)
        != mix.sameEffect->conflict.end());
}

// The first brings a tenth, from 4 on: without the phase it would be off.
void MixAdviceTest::runsWhatAPhaseNeeds()
{
    TwoCurves two;
    for (const auto& [id, curve] : two.builder.workshop().all<Curve>())
        if (curve.touchpoint == two.first) {
            two.builder.change(id, [](Curve& record) { record.amplitude = 1.0; });
            break;
        }
    two.builder.change(two.first, [](Touchpoint& record) { record.minimum = 4.0; });
    two.ask(1, 0.0);
    const Mix mix = mixOf(two.builder.workshop());
    QVERIFY(isClose(mix.sameBudget->spend[0], 4, 1e-6));
    QVERIFY(isClose(mix.sameBudget->effect, 4 / 14.0 + 160 / 26.0, 1e-7));
    QVERIFY(hasReason(mix.actions[0], Code::MixCovActive));
    QVERIFY(mix.prices.at(0).restriction.code == Code::ConflictPhaseActive);
    QVERIFY(isClose(mix.prices[0].gain, 200 / 30.0 - (4 / 14.0 + 160 / 26.0), 1e-6));
}

void MixAdviceTest::explainsAConflict()
{
    TwoCurves two;
    two.ask(2, 0.0); // of one
    const Mix mix = mixOf(two.builder.workshop());
    QVERIFY(mix.sameBudget->status == MixStatus::Infeasible);
    QCOMPARE(mix.sameBudget->conflict.size(), std::size_t{1});
    QVERIFY(mix.sameBudget->conflict[0].code == Code::ConflictPhaseActive);
    QCOMPARE(std::get<std::string>(*mix.sameBudget->conflict[0].find("phase")), std::string("Use"));
    QVERIFY(mix.prices.empty());
    QVERIFY(mix.frontier.empty());
}

// The first is held at 10 of 50: free, both have 25 and bring 2 · 250/35.
void MixAdviceTest::pricesALock()
{
    TwoCurves two;
    two.builder.change(two.first, [](Touchpoint& record) { record.locked = Lock::Today; });
    two.builder.change(two.scenario, [](Scenario& scenario) { scenario.budget = 50.0; });
    const Mix mix = mixOf(two.builder.workshop());
    QVERIFY(isClose(mix.sameBudget->effect, 5 + 400 / 50.0, 1e-7));
    QVERIFY(mix.actions[0].reasons[0].code == Code::MixLock);
    QVERIFY(hasReason(mix.actions[0], Code::MixLockPrice));
    QVERIFY(mix.prices.at(0).restriction.code == Code::ConflictLock);
    QVERIFY(isClose(mix.prices[0].gain, 500 / 35.0 - 13, 1e-6));
    // one more unit there brings 10 · 10/20², elsewhere 10 · 10/50²
    QVERIFY(isClose(*mix.prices[0].perUnit, 0.25 - 0.04, 1e-6));
}

void MixAdviceTest::keepsRestrictionsOfAWholeWorkshop()
{
    Workshop workshop = stressWorkshop();
    const Mix free = mixOf(workshop);
    Scenario scenario = *workshop.find(workshop.setup().scenario);
    scenario.maxActive = 40;
    std::vector<Change<PhaseRestriction>> asked;
    std::int64_t next = 1'000'000;
    for (const Phase* phase : ordered<Phase>(workshop))
        asked.push_back({{}, PhaseRestriction{{next++}, scenario.id, phase->id, 2, 0.6}});
    workshop.apply({EditKind::ChangeScenario, {Change<Scenario>{{}, scenario}}});
    for (const Change<PhaseRestriction>& one : asked)
        workshop.apply({EditKind::ChangeScenario, {one}});
    const Mix mix = mixOf(workshop);
    QVERIFY(mix.sameBudget->status != MixStatus::Infeasible);
    QVERIFY(mix.sameBudget->gap <= 1e-6);
    QVERIFY(mix.sameBudget->effect <= free.sameBudget->bound);
    for (const std::vector<double>& spend :
        {mix.sameBudget->spend, mix.sameBudget->rounded->spend, mix.sameEffect->spend}) {
        std::int64_t active = 0;
        for (const double each : spend)
            active += each > 0 ? 1 : 0;
        QVERIFY(active <= 40);
    }
    QVERIFY(mix.sameBudget->rounded->spent <= mix.budget * (1 + 1e-9));
    QVERIFY(!mix.prices.empty());
    for (std::size_t k = 1; k < mix.prices.size(); ++k)
        QVERIFY(mix.prices[k].gain <= mix.prices[k - 1].gain);
    for (const RestrictionPrice& price : mix.prices)
        QVERIFY(std::isfinite(price.gain) && price.gain >= 0
            && (!price.perUnit || std::isfinite(*price.perUnit)));
}

QTEST_APPLESS_MAIN(MixAdviceTest)
#include "tst_mixadvice.moc"
