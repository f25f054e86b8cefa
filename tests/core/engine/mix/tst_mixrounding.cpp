// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixrounding.h"
#include "core/engine/mixsearch/mix.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

using namespace rundblick;
using namespace mixcases;

namespace {

// Maxima that a plan in this unit can reach.
MixProblem plannedIn(MixProblem problem, double unit)
{
    for (MixItem& each : problem.items)
        each.maximum = std::ceil(each.maximum / unit) * unit;
    return problem;
}

} // namespace

class MixRoundingTest : public QObject {
    Q_OBJECT

private slots:
    void keepsBudgetAndLimits_data();
    void keepsBudgetAndLimits();
    void keepsTheEffect();
};

void MixRoundingTest::keepsBudgetAndLimits_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("unit");
    for (const double unit : {0.5, 1.0, 7.0})
        for (const Kind kind : {Kind::Concave, Kind::Activation})
            QTest::addRow("kind %d, unit %g", int(kind), unit) << int(kind) << unit;
}

void MixRoundingTest::keepsBudgetAndLimits()
{
    QFETCH(int, kind);
    QFETCH(double, unit);
    MixProblem problem = plannedIn(randomProblem(40, static_cast<Kind>(kind), 31), unit);
    problem.items[3].lock = MixLock::Today;
    const double budget = 0.8 * todayBudget(problem);
    const auto exact = mostEffect(problem, budget, {}, {});
    QVERIFY(exact);
    const RoundedMix rounded = roundedWithinBudget(problem, exact->spend, unit, budget);
    QCOMPARE(rounded.unit, unit);
    QVERIFY(rounded.spent <= budget * (1 + 1e-9));
    QVERIFY(std::abs(rounded.spent - mixCost(problem, rounded.spend)) < 1e-9);
    QVERIFY(std::abs(rounded.effect - mixEffect(problem, rounded.spend)) < 1e-9);
    QVERIFY(rounded.effect <= exact->bound);
    // at most one unit stays over, and less is lost than 40 units bring at the price
    QVERIFY(budget - rounded.spent < unit * (1 + 1e-9));
    QVERIFY(rounded.effect >= exact->effect - exact->price * unit * 40);
    QCOMPARE(rounded.spend[3], problem.items[3].today);
    for (std::size_t i = 0; i < problem.items.size(); ++i) {
        const MixItem& each = problem.items[i];
        const double spend = rounded.spend[i];
        const double multiple = std::round(spend / unit) * unit;
        const bool kept = spend == exact->spend[i];
        QVERIFY(kept || std::abs(spend - multiple) < 1e-9);
        QVERIFY(spend == 0.0
            || (spend >= each.minimum * (1 - 1e-9) && spend <= each.maximum * (1 + 1e-9))
            || each.lock == MixLock::Today);
        QCOMPARE(spend > 0 && each.minimum > 0, exact->spend[i] > 0 && each.minimum > 0);
    }
    // 0 rounds nothing
    QCOMPARE(roundedWithinBudget(problem, exact->spend, 0, budget).spend, exact->spend);
}

void MixRoundingTest::keepsTheEffect()
{
    QCOMPARE(defaultRoundingUnit(1'234'567), 1000.0); // 10^6 / 1000
    QCOMPARE(defaultRoundingUnit(999), 0.1);
    QCOMPARE(defaultRoundingUnit(0), 0.0);
    const MixProblem problem = plannedIn(randomProblem(40, Kind::Activation, 32), 1);
    std::vector<double> today;
    for (const MixItem& each : problem.items)
        today.push_back(each.today);
    const double effect = mixEffect(problem, today);
    const auto least = leastBudget(problem, effect, {}, {});
    QVERIFY(least);
    const RoundedMix rounded = roundedKeepingEffect(problem, least->spend, 1, effect);
    QVERIFY(rounded.effect >= effect);
    QVERIFY(rounded.spent >= least->bound);
    QVERIFY(rounded.spent <= least->spent + 2);
    // where every item is at a maximum that is no multiple, the exact spends have the last word
    MixProblem tight;
    tight.items = {item(10, 5, 0, 12.5), item(10, 5, 0, 7.5)};
    const double all = mixEffect(tight, {12.5, 7.5});
    QCOMPARE(
        roundedKeepingEffect(tight, {12.5, 7.5}, 10, all).spend, (std::vector<double>{12.5, 7.5}));
}

QTEST_APPLESS_MAIN(MixRoundingTest)
#include "tst_mixrounding.moc"
