// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/restrictionfigure.h"
#include "core/report/scenariofigure.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// Scenarios side by side and the restrictions with their prices, from results made by hand.
class ScenarioFigureTest : public QObject {
    Q_OBJECT

private slots:
    void oneScenarioIsNoComparison();
    void differencesStandFirst();
    void whatIsNotPossibleIsAbsent();
    void theShownScenarioIsMarked();
    void pricesStandAtTheirRestriction();
    void contradictionsAreSaidOnce();
    void withoutAnalysisNothingIsPriced();
};

namespace {

ScenarioOutcome outcome(std::int64_t id, std::vector<MixAction> actions)
{
    ScenarioOutcome result;
    result.id = {id};
    result.name = "scenario " + std::to_string(id);
    MixAnswer answer;
    answer.status = MixStatus::Optimal;
    answer.change = 0.2;
    answer.effect = 120.0;
    for (std::size_t i = 0; i < actions.size(); ++i) {
        result.touchpoints.push_back({static_cast<std::int64_t>(i) + 1});
        result.names.push_back("touchpoint " + std::to_string(i + 1));
        result.actions.emplace_back(actions[i]);
        result.from.push_back(100.0);
        answer.spend.push_back(actions[i] == MixAction::Stop ? 0.0 : 150.0);
    }
    result.sameBudget = answer;
    result.active = 2;
    return result;
}

Analysis twoScenarios()
{
    Analysis analysis;
    analysis.scenarios = {outcome(1, {MixAction::Invest, MixAction::Invest, MixAction::Stop}),
        outcome(2, {MixAction::Invest, MixAction::Stop, MixAction::Stop})};
    return analysis;
}

RestrictionPrice price(Code code, const std::string& name, const std::string& value, double gain)
{
    RestrictionPrice result;
    result.restriction = {code, {{name, value}}, {}};
    result.gain = gain;
    return result;
}

} // namespace

void ScenarioFigureTest::oneScenarioIsNoComparison()
{
    Analysis analysis = twoScenarios();
    analysis.scenarios.pop_back();
    QVERIFY(!scenarioFigure(Workshop(), analysis));
}

void ScenarioFigureTest::differencesStandFirst()
{
    const auto figure = scenarioFigure(Workshop(), twoScenarios());
    QVERIFY(figure);
    QCOMPARE(figure->differing, 1U);
    QCOMPARE(figure->rows.front().name, std::string("touchpoint 2"));
    QVERIFY(figure->rows.front().differs);
    QCOMPARE(figure->rows.front().cells[0].to, std::optional(150.0));
    QCOMPARE(figure->rows.front().cells[1].to, std::optional(0.0));
    QCOMPARE(figure->rows[1].name, std::string("touchpoint 1")); // the others keep their order
    QVERIFY(!figure->rows[1].differs);
}

void ScenarioFigureTest::whatIsNotPossibleIsAbsent()
{
    Analysis analysis = twoScenarios();
    analysis.scenarios[1].sameBudget->status = MixStatus::Infeasible;
    analysis.scenarios[1].sameBudget->conflict = {{Code::ConflictBudget, {{"budget", 1.0}}, {}}};
    const auto figure = scenarioFigure(Workshop(), analysis);
    QVERIFY(figure->scenarios[0].effect);
    QVERIFY(!figure->scenarios[1].effect && !figure->scenarios[1].gain);
    QCOMPARE(figure->scenarios[1].conflict.size(), 1U);
    QVERIFY(!figure->rows.front().cells[1].to);
    QVERIFY(figure->rows.front().differs); // one invests, the other cannot
}

void ScenarioFigureTest::theShownScenarioIsMarked()
{
    WorkshopBuilder builder;
    Scenario first;
    first.name = "first";
    const Id<Scenario> one = builder.add(first);
    Scenario second;
    second.name = "second";
    second.order = 1.0;
    const Id<Scenario> two = builder.add(second);
    Setup setup;
    setup.scenario = two;
    builder.add(setup);
    Analysis analysis = twoScenarios();
    analysis.scenarios[0].id = one;
    analysis.scenarios[1].id = two;
    const auto figure = scenarioFigure(builder.workshop(), analysis);
    QVERIFY(!figure->scenarios[0].isShown);
    QVERIFY(figure->scenarios[1].isShown);
    QCOMPARE(figure->find(two)->name, std::string("scenario 2"));
}

void ScenarioFigureTest::pricesStandAtTheirRestriction()
{
    WorkshopBuilder builder;
    builder.phase("before");
    builder.phase("after");
    Analysis analysis;
    Mix mix;
    mix.effectToday = 50.0;
    MixAnswer answer;
    answer.status = MixStatus::Optimal;
    answer.price = 0.002;
    mix.sameBudget = answer;
    mix.prices = {price(Code::ConflictLock, "touchpoint", "fair", 3.0),
        price(Code::ConflictPhaseActive, "phase", "after", 2.0),
        price(Code::ConflictPhaseEffect, "phase", "after", 1.0)};
    analysis.mix = mix;
    const RestrictionFigure figure = restrictionFigure(builder.workshop(), analysis);
    QVERIFY(figure.isPriced);
    QCOMPARE(figure.phases.size(), 2U);
    QVERIFY(!figure.phases[0].activePrice && !figure.phases[0].effectPrice);
    QCOMPARE(figure.phases[1].activePrice->gain, 2.0);
    QCOMPARE(figure.phases[1].effectPrice->gain, 1.0);
    QCOMPARE(figure.touchpoints.size(), 1U);
    QCOMPARE(figure.touchpoints.front().gain, 3.0);
    QCOMPARE(figure.budgetPrice->perUnit, std::optional(0.002)); // of the solver's own price
}

void ScenarioFigureTest::contradictionsAreSaidOnce()
{
    Analysis analysis;
    Mix mix;
    MixAnswer answer; // infeasible
    answer.conflict = {{Code::ConflictBudget, {{"budget", 1.0}}, {}},
        {Code::ConflictLock, {{"touchpoint", std::string("fair")}}, {}}};
    mix.sameBudget = answer;
    answer.conflict.erase(answer.conflict.begin());
    mix.sameEffect = answer;
    analysis.mix = mix;
    const RestrictionFigure figure = restrictionFigure(Workshop(), analysis);
    QCOMPARE(figure.conflict.size(), 2U);
    QVERIFY(!figure.isPriced);
}

void ScenarioFigureTest::withoutAnalysisNothingIsPriced()
{
    WorkshopBuilder builder;
    const Id<Phase> phase = builder.phase("before");
    Scenario scenario;
    scenario.name = "lean";
    scenario.maxActive = 7;
    const Id<Scenario> id = builder.add(scenario);
    PhaseRestriction restriction;
    restriction.scenario = id;
    restriction.phase = phase;
    restriction.minActive = 2;
    restriction.effectShare = 0.6;
    builder.add(restriction);
    const Id<Touchpoint> poster = builder.touchpoint("poster");
    Supposition supposition;
    supposition.scenario = id;
    supposition.touchpoint = poster;
    builder.add(supposition);
    const RestrictionFigure figure = restrictionFigure(builder.workshop(), {});
    QVERIFY(!figure.isPriced);
    QCOMPARE(figure.maxActive, std::optional<std::int64_t>(7));
    QCOMPARE(figure.phases.front().minActive, 2);
    QCOMPARE(figure.phases.front().effectShare, 0.6);
    QCOMPARE(figure.suppositions.front().name, std::string("poster"));
}

QTEST_APPLESS_MAIN(ScenarioFigureTest)
#include "tst_scenariofigure.moc"
