// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/budgetedits.h"
#include "core/model/edits/curveedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

class BudgetEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void setsEveryColumnInOneEdit();
    void emptyCellsReturnToTheDefault();
    void refusesWhatAColumnCannotHold_data();
    void refusesWhatAColumnCannotHold();
    void refusesAMinimumAboveTheMaximum();
    void oneBadEntryChangesNothing();
    void sameValuesMakeAnEmptyEdit();
    void namesWhatIsAssumed();
    void givenCurveNeedsNoAssumption();
    void measuredCurveNeedsNoAssumption();
    void elasticityGivesTheShape();
    void firstBudgetMakesTheScenario();
    void laterBudgetChangesTheScenario();
    void benchmarkForgetsTheBrandItDoesNotNeed();

private:
    void apply(const Edit& edit)
    {
        QVERIFY(check(m_workshop, edit));
        m_workshop.apply(edit);
    }

    Workshop m_workshop;
    Id<Touchpoint> m_fair;
    Id<Touchpoint> m_shop;
    Id<Brand> m_rival;
};

void BudgetEditsTest::init()
{
    WorkshopBuilder builder;
    m_fair = builder.touchpoint("Fair");
    m_shop = builder.touchpoint("Shop");
    builder.brand("Own", true);
    m_rival = builder.brand("Rival");
    builder.change(m_fair, [](Touchpoint& touchpoint) { touchpoint.spend = 100.0; });
    m_workshop = builder.workshop();
}

void BudgetEditsTest::setsEveryColumnInOneEdit()
{
    using enum BudgetColumn;
    const std::vector<BudgetEntry> entries{{m_fair, Spend, 250.0}, {m_fair, Minimum, 10.0},
        {m_fair, Maximum, 900.0}, {m_fair, Stoppable, false}, {m_fair, Locked, Lock::Today},
        {m_fair, Saturation, 0.4}, {m_fair, Half, 0.7}, {m_fair, Organic, 0.2},
        {m_shop, Spend, 30.0}};
    const auto edit = setBudgetEntries(m_workshop, entries, EditKind::PasteBudgetTable);
    QVERIFY(edit);
    QCOMPARE(edit->kind, EditKind::PasteBudgetTable);
    QCOMPARE(edit->changes.size(), 2U); // one per touchpoint
    apply(*edit);
    const Touchpoint& fair = *m_workshop.find(m_fair);
    for (const BudgetEntry& entry : entries)
        if (entry.touchpoint == m_fair)
            QVERIFY(budgetValue(fair, entry.column) == entry.value);
    QCOMPARE(m_workshop.find(m_shop)->spend, 30.0);
}

void BudgetEditsTest::emptyCellsReturnToTheDefault()
{
    using enum BudgetColumn;
    apply(*setBudgetEntries(m_workshop,
        std::vector<BudgetEntry>{
            {m_fair, Maximum, 150.0}, {m_fair, Stoppable, false}, {m_fair, Locked, Lock::Off}}));
    apply(*setBudgetEntries(m_workshop,
        std::vector<BudgetEntry>{
            {m_fair, Maximum, {}}, {m_fair, Stoppable, {}}, {m_fair, Locked, {}}}));
    const Touchpoint& fair = *m_workshop.find(m_fair);
    QVERIFY(!fair.maximum);
    QVERIFY(fair.stoppable);
    QCOMPARE(fair.locked, Lock::None);
}

void BudgetEditsTest::refusesWhatAColumnCannotHold_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<double>("value");
    QTest::addRow("negative spend") << int(BudgetColumn::Spend) << -1.0;
    QTest::addRow("spend without end") << int(BudgetColumn::Spend) << std::nan("");
    QTest::addRow("everything saturated") << int(BudgetColumn::Saturation) << 1.0;
    QTest::addRow("half brings all") << int(BudgetColumn::Half) << 1.0;
    QTest::addRow("more than all is organic") << int(BudgetColumn::Organic) << 1.1;
    QTest::addRow("a number is no lock") << int(BudgetColumn::Locked) << 1.0;
    QTest::addRow("a number is no yes") << int(BudgetColumn::Stoppable) << 1.0;
}

void BudgetEditsTest::refusesWhatAColumnCannotHold()
{
    QFETCH(int, column);
    QFETCH(double, value);
    const auto edit = setBudgetEntries(
        m_workshop, std::vector<BudgetEntry>{{m_fair, static_cast<BudgetColumn>(column), value}});
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, Code::ValueOutOfRange);
}

void BudgetEditsTest::refusesAMinimumAboveTheMaximum()
{
    using enum BudgetColumn;
    const auto edit = setBudgetEntries(
        m_workshop, std::vector<BudgetEntry>{{m_fair, Minimum, 50.0}, {m_fair, Maximum, 40.0}});
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, Code::MinimumAboveMaximum);
    QCOMPARE(std::get<std::string>(*edit.error().find("touchpoint")), "Fair");
}

void BudgetEditsTest::oneBadEntryChangesNothing()
{
    const auto edit = setBudgetEntries(m_workshop,
        std::vector<BudgetEntry>{
            {m_shop, BudgetColumn::Spend, 5.0}, {m_fair, BudgetColumn::Spend, -5.0}});
    QVERIFY(!edit);
}

void BudgetEditsTest::sameValuesMakeAnEmptyEdit()
{
    const auto edit = setBudgetEntries(
        m_workshop, std::vector<BudgetEntry>{{m_fair, BudgetColumn::Spend, 100.0}});
    QVERIFY(edit);
    QVERIFY(edit->isEmpty());
}

void BudgetEditsTest::namesWhatIsAssumed()
{
    using enum BudgetColumn;
    const Touchpoint& fair = *m_workshop.find(m_fair);
    QVERIFY(assumedValue(m_workshop, fair, Spend) == BudgetValue());
    QVERIFY(assumedValue(m_workshop, fair, Minimum) == BudgetValue(0.0));
    QVERIFY(assumedValue(m_workshop, fair, Maximum) == BudgetValue(200.0)); // twice 100
    QVERIFY(assumedValue(m_workshop, fair, Saturation) == BudgetValue(0.5));
    QVERIFY(assumedValue(m_workshop, fair, Half) == BudgetValue(1.0 / 1.5)); // 1/(2 − 0.5)
    QVERIFY(assumedValue(m_workshop, fair, Organic) == BudgetValue(0.0));
    QCOMPARE(assumedCount(m_workshop), 5U); // nothing is spent on the shop, nothing assumed
    apply(*setBudgetEntries(m_workshop, std::vector<BudgetEntry>{{m_fair, Saturation, 0.25}}));
    QCOMPARE(assumedCount(m_workshop), 4U);
    QVERIFY(assumedValue(m_workshop, *m_workshop.find(m_fair), Half)
        == BudgetValue(1.0 / 1.75)); // 1/(2 − 0.25)
}

void BudgetEditsTest::givenCurveNeedsNoAssumption()
{
    Curve curve;
    curve.id = Id<Curve>::random();
    curve.touchpoint = m_fair;
    apply(addRecord(curve));
    QCOMPARE(assumedCount(m_workshop), 2U); // minimum and maximum
}

void BudgetEditsTest::measuredCurveNeedsNoAssumption()
{
    const std::size_t before = assumedCount(m_workshop);
    for (const double spend : {50.0, 100.0, 200.0}) {
        QCOMPARE(assumedCount(m_workshop), before); // two are too few
        CurvePoint point;
        point.touchpoint = m_fair;
        point.spend = spend;
        point.effect = spend;
        apply(setCurvePoint(m_workshop, point));
    }
    QCOMPARE(assumedCount(m_workshop), 2U); // minimum and maximum
}

void BudgetEditsTest::elasticityGivesTheShape()
{
    const auto half
        = [&] { return assumedValue(m_workshop, *m_workshop.find(m_fair), BudgetColumn::Half); };
    QVERIFY(half() != BudgetValue());
    apply(editRecord(m_workshop, m_fair, EditKind::ChangeChannel,
        [](Touchpoint& touchpoint) { touchpoint.elasticity = 0.5; }));
    QVERIFY(half() == BudgetValue());
}

void BudgetEditsTest::firstBudgetMakesTheScenario()
{
    QVERIFY(!currentScenario(m_workshop));
    const Edit edit = setScenarioBudget(m_workshop, 500.0, "Plan");
    QCOMPARE(edit.kind, EditKind::ChangeScenario);
    const Workshop before = m_workshop;
    apply(edit);
    const Scenario* scenario = currentScenario(m_workshop);
    QVERIFY(scenario);
    QCOMPARE(scenario->name, "Plan");
    QCOMPARE(scenario->budget, std::optional(500.0));
    QCOMPARE(m_workshop.setup().scenario, std::optional(scenario->id));
    m_workshop.apply(inverse(edit));
    QVERIFY(m_workshop == before);
}

void BudgetEditsTest::laterBudgetChangesTheScenario()
{
    apply(setScenarioBudget(m_workshop, 500.0, "Plan"));
    apply(setScenarioEffect(m_workshop, 110.0, "Other"));
    QCOMPARE(m_workshop.all<Scenario>().size(), 1U);
    QCOMPARE(currentScenario(m_workshop)->name, "Plan");
    QCOMPARE(currentScenario(m_workshop)->effect, std::optional(110.0));
    QVERIFY(setScenarioBudget(m_workshop, 500.0, "Plan").isEmpty());
}

void BudgetEditsTest::benchmarkForgetsTheBrandItDoesNotNeed()
{
    apply(setBenchmark(m_workshop, Benchmark::Brand, m_rival));
    QCOMPARE(m_workshop.method().benchmarkBrand, std::optional(m_rival));
    apply(setBenchmark(m_workshop, Benchmark::Mean, m_rival));
    QCOMPARE(m_workshop.method().benchmark, Benchmark::Mean);
    QVERIFY(!m_workshop.method().benchmarkBrand);
}

QTEST_APPLESS_MAIN(BudgetEditsTest)
#include "tst_budgetedits.moc"
