// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/engine/mix/mixinputs.h"
#include "core/model/edits/scenarioedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

bool isClose(std::optional<double> actual, double expected, double tolerance = 1e-6)
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

} // namespace

// Three touchpoints of the same impact and value: each delivers 100/3 today. Fair and Mail cost 100
// each and are asked for nothing (saturation .5, k = 100); a fifth of Mail is organic. Talk costs
// nothing.
class ScenariosTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingIsComparedUnasked();
    void shownScenarioIsTheMix();
    void dropMovesTheMoneyElsewhere();
    void dropOfWhatCostsNothingTakesItsEffect();
    void qualityMultipliesTheEffect_data();
    void qualityMultipliesTheEffect();
    void qualityWithoutValuesIsTold();
    void restrictionsStayMeasuredByToday();
    void eachScenarioHasItsOwnBudget();
    void sameTwiceAndStoppable();
    void journeyFollowsTheMix();
    void journeyThatOpposesIsTold();

private:
    Analysis analysis(bool compare = true) const
    {
        ComputeOptions options;
        options.compareScenarios = compare;
        options.draws = 0;
        const Study study = studyOf(m_workshop);
        return *compute(m_workshop, study, options, {});
    }
    void perform(const Edit& edit) { m_workshop.apply(edit); }
    const ScenarioOutcome& outcome(const Analysis& analysis, const char* name) const
    {
        return *std::ranges::find(analysis.scenarios, name, &ScenarioOutcome::name);
    }

    Workshop m_workshop;
    Id<Touchpoint> m_fair;
    Id<Touchpoint> m_mail;
    Id<Touchpoint> m_talk;
};

void ScenariosTest::init()
{
    WorkshopBuilder builder;
    m_fair = builder.touchpoint("Fair");
    m_mail = builder.touchpoint("Mail");
    m_talk = builder.touchpoint("Talk");
    const Id<Brand> own = builder.brand("Own", true);
    const Id<Brand> first = builder.brand("First");
    const Id<Brand> second = builder.brand("Second");
    const Id<Criterion> trust = builder.criterion("Trust"); // 1..5
    for (const Id<Touchpoint> touchpoint : {m_fair, m_mail, m_talk})
        builder.groupValue({touchpoint, own, trust}, 3.0); // V = 50
    builder.groupValue({m_fair, first, trust}, 4.0); // 75
    builder.groupValue({m_fair, second, trust}, 4.0);
    builder.groupValue({m_mail, first, trust}, 2.0); // 25
    for (const Id<Touchpoint> touchpoint : {m_fair, m_mail})
        builder.change(touchpoint, [](Touchpoint& t) { t.spend = 100.0; });
    builder.change(m_mail, [](Touchpoint& t) { t.organic = 0.2; });
    m_workshop = builder.workshop();
}

void ScenariosTest::nothingIsComparedUnasked()
{
    perform(addScenario(m_workshop, {"B", "A"}));
    QVERIFY(analysis(false).scenarios.empty());
    QCOMPARE(analysis().scenarios.size(), 2U);
}

void ScenariosTest::shownScenarioIsTheMix()
{
    perform(addScenario(m_workshop, {"B", "A"}));
    perform(suppose(m_workshop, m_fair, {WhatIf::Quality, 80.0}, {}));
    const Analysis result = analysis();
    QCOMPARE(result.mix->scenario, std::string("B"));
    const ScenarioOutcome& shown = outcome(result, "B");
    QCOMPARE(shown.sameBudget->effect, result.mix->sameBudget->effect);
    QCOMPARE(shown.sameBudget->spend, result.mix->sameBudget->spend);
    QCOMPARE(shown.sameEffect->spent, result.mix->sameEffect->spent);
    QVERIFY(shown.touchpoints == result.mix->touchpoints);
    for (std::size_t i = 0; i < shown.actions.size(); ++i)
        QVERIFY(shown.actions[i] == result.mix->actions[i].action);
    const ScenarioOutcome& base = outcome(result, "A");
    QVERIFY(isClose(base.effectToday, 100));
    QVERIFY(base.sameBudget->effect < shown.sameBudget->effect);
}

void ScenariosTest::dropMovesTheMoneyElsewhere()
{
    perform(whatIfDropped(m_workshop, m_fair, {"Without the fair", "Plan"}));
    const Analysis result = analysis();
    const ScenarioOutcome& dropped = outcome(result, "Without the fair");
    const double each = 100.0 / 3.0;
    QVERIFY(isClose(dropped.budget, 200)); // its money is there still
    QVERIFY(isClose(dropped.effectToday, 2 * each));
    QVERIFY(isClose(result.mix->effectToday, 100)); // what gains are measured by
    // All goes to Mail, up to twice today's: .2 E + .8 E/.5 · 200/300
    const double mail = 0.2 * each + 1.6 * each * 2.0 / 3.0;
    QVERIFY(isClose(dropped.sameBudget->effect, mail + each, 1e-4));
    QVERIFY(isClose(dropped.sameBudget->change, (mail + each) / 100.0 - 1.0));
    QVERIFY(dropped.sameEffect->status == MixStatus::Infeasible); // 100 is out of reach
    QVERIFY(dropped.actions[0] == MixAction::Stop);
    QVERIFY(dropped.actions[1] == MixAction::Invest);
    QVERIFY(!dropped.actions[2]);
    QCOMPARE(dropped.active, 1);
    QVERIFY(isClose(dropped.coverage.at(0), 2.0 / 3.0));
    const auto& reasons = result.mix->actions[0].reasons;
    QVERIFY(reasons.back().code == Code::MixSupposedDrop);
    QVERIFY(std::ranges::find(reasons, Code::MixLock, &Message::code) == reasons.end());
}

void ScenariosTest::dropOfWhatCostsNothingTakesItsEffect()
{
    perform(whatIfDropped(m_workshop, m_talk, {"No talk", "Plan"}));
    const Analysis result = analysis();
    const ScenarioOutcome& dropped = outcome(result, "No talk");
    QVERIFY(isClose(dropped.effectToday, 200.0 / 3.0));
    QVERIFY(isClose(
        outcome(result, "Plan").sameBudget->effect - dropped.sameBudget->effect, 100.0 / 3.0));
    QVERIFY(isClose(dropped.coverage.at(0), 2.0 / 3.0));
}

void ScenariosTest::qualityMultipliesTheEffect_data()
{
    QTest::addColumn<bool>("given");
    QTest::addColumn<double>("quality");
    QTest::addColumn<double>("factor");
    QTest::addRow("given") << true << 100.0 << 2.0;
    QTest::addRow("lower") << true << 25.0 << 0.5;
    QTest::addRow("mean of the competitors") << false << 0.0 << 75.0 / 50.0;
}

void ScenariosTest::qualityMultipliesTheEffect()
{
    QFETCH(bool, given);
    QFETCH(double, quality);
    QFETCH(double, factor);
    const auto value = given ? std::optional(quality) : std::nullopt;
    perform(suppose(m_workshop, m_fair, {WhatIf::Quality, value}, "Better"));
    const Analysis result = analysis();
    QVERIFY(isClose(outcome(result, "Better").effectToday, 100.0 * (2.0 + factor) / 3.0));
    QVERIFY(result.mix->actions[0].reasons.back().code == Code::MixSupposedQuality);
    QVERIFY(isClose(result.mix->curves[0].curve.amplitude, factor * 200.0 / 3.0));
    // A raise to the competitors' mean never lowers: Mail is ahead of it.
    perform(suppose(m_workshop, m_mail, {WhatIf::Quality, {}}, {}));
    QVERIFY(isClose(outcome(analysis(), "Better").effectToday, 100.0 * (2.0 + factor) / 3.0));
}

void ScenariosTest::qualityWithoutValuesIsTold()
{
    perform(suppose(m_workshop, m_talk, {WhatIf::Quality, {}}, "Better")); // no competitor's value
    const Analysis result = analysis();
    QVERIFY(hasNotice(result, Code::SuppositionUnknown));
    QVERIFY(isClose(outcome(result, "Better").effectToday, 100));
}

void ScenariosTest::restrictionsStayMeasuredByToday()
{
    Phase phase;
    phase.id = {900};
    phase.name = "Buy";
    perform(addRecord(phase));
    for (const Id<Touchpoint> touchpoint : {m_fair, m_mail, m_talk}) {
        Placement placement;
        placement.id = {901 + touchpoint.value};
        placement.touchpoint = touchpoint;
        placement.phase = phase.id;
        placement.usage = 0.5;
        perform(addRecord(placement));
    }
    perform(setPhaseRestriction(m_workshop, phase.id, {0, 0.5}, "Plan"));
    perform(suppose(m_workshop, m_talk, {}, {}));
    const Analysis result = analysis(false);
    const MixInput input = mixInput(m_workshop, result);
    QCOMPARE(input.problem.phases.size(), 1U);
    QVERIFY(isClose(input.problem.phases[0].minEffect, 50));
    QVERIFY(isClose(input.phaseEffectToday[0], 100));
    QVERIFY(isClose(input.problem.phases[0].constantEffect, 0));
    QVERIFY(isClose(input.problem.constantEffect, 0));
    QVERIFY(isClose(input.effectSupposed, 200.0 / 3.0));
}

void ScenariosTest::eachScenarioHasItsOwnBudget()
{
    perform(addScenario(m_workshop, {"Bold", "Plan"}));
    Scenario bold = *findByName<Scenario>(m_workshop, "Bold");
    bold.budget = 400.0;
    perform(changeRecord(m_workshop, bold));
    const Analysis result = analysis();
    QVERIFY(isClose(outcome(result, "Plan").budget, 200));
    QVERIFY(isClose(outcome(result, "Bold").budget, 400));
    QVERIFY(
        outcome(result, "Bold").sameBudget->effect > outcome(result, "Plan").sameBudget->effect);
    QCOMPARE(result.scenarios[0].name, std::string("Plan")); // in their order
}

void ScenariosTest::sameTwiceAndStoppable()
{
    perform(whatIfDropped(m_workshop, m_fair, {"Without", "Plan"}));
    const Analysis once = analysis();
    const Analysis again = analysis();
    for (std::size_t s = 0; s < once.scenarios.size(); ++s)
        QCOMPARE(once.scenarios[s].sameBudget->spend, again.scenarios[s].sameBudget->spend);
    std::stop_source stop;
    stop.request_stop();
    ComputeOptions options;
    options.compareScenarios = true;
    const Study study = studyOf(m_workshop);
    const auto stopped = compute(m_workshop, study, options, stop.get_token());
    QVERIFY(!stopped && stopped.error().code == Code::Cancelled);
}

void ScenariosTest::journeyFollowsTheMix()
{
    QVERIFY(!analysis(false).mix->journeyChange); // no journey drawn
    const auto link = [&](LinkEnd fromEnd, LinkEnd toEnd, double share) {
        Link drawn;
        drawn.id = Id<Link>::random();
        drawn.fromEnd = fromEnd;
        drawn.toEnd = toEnd;
        if (fromEnd == LinkEnd::Touchpoint)
            drawn.from = m_mail;
        if (toEnd == LinkEnd::Touchpoint)
            drawn.to = m_mail;
        drawn.weight = share;
        perform(addRecord(drawn));
    };
    link(LinkEnd::Start, LinkEnd::Touchpoint, 1.0);
    link(LinkEnd::Touchpoint, LinkEnd::Conversion, 0.5);
    link(LinkEnd::Touchpoint, LinkEnd::Lost, 0.5);
    Scenario scenario;
    scenario.id = {700};
    scenario.name = "More";
    scenario.budget = 400.0; // all at their maximum of twice today's
    perform(addRecord(scenario));
    const Mix mix = *analysis(false).mix;
    // Mail: (.2 + 1.6 · 2/3)^.2 times the odds of 1
    const double odds = std::pow(0.2 + 1.6 * 2.0 / 3.0, 0.2);
    QVERIFY(isClose(mix.journeyChange, odds / (1.0 + odds) / 0.5 - 1.0));
    QVERIFY(!hasNotice(analysis(false), Code::MixJourneyOpposes));
}

void ScenariosTest::journeyThatOpposesIsTold()
{
    // Fair becomes three times as good and takes the money; everybody has to pass Mail.
    journeyFollowsTheMix();
    Scenario scenario = *findByName<Scenario>(m_workshop, "More");
    scenario.budget = 200.0;
    perform(changeRecord(m_workshop, scenario));
    perform(suppose(m_workshop, m_fair, {WhatIf::Quality, 100.0}, {}));
    const Analysis result = analysis(false);
    QVERIFY(*result.mix->sameBudget->change > 0.0);
    QVERIFY(*result.mix->journeyChange < 0.0);
    QVERIFY(hasNotice(result, Code::MixJourneyOpposes));
}

QTEST_APPLESS_MAIN(ScenariosTest)
#include "tst_scenarios.moc"
