// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/frontier.h"
#include "core/engine/mixsearch/mix.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

#include <chrono>
#include <ctime>
#include <limits>
#include <thread>

using namespace rundblick;
using namespace mixcases;

namespace {

using Restriction = MixRestriction;
using Conflict = std::vector<MixRestriction>;

// Nearly equal steep S-curves: a million near-ties, which no bound of ours tells apart quickly.
MixProblem hardProblem(std::size_t count)
{
    Random random(3);
    MixProblem problem;
    for (std::size_t i = 0; i < count; ++i) {
        MixItem hard;
        hard.curve = {0, 10 * (1 + 1e-3 * random.unit()), 3, 100 * (1 + 1e-3 * random.unit())};
        hard.maximum = 300;
        problem.items.push_back(hard);
    }
    return problem;
}

MixOptions endless()
{
    MixOptions options;
    options.limit = std::numeric_limits<std::int64_t>::max();
    return options;
}

} // namespace

class MixLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void namesTheConflictOfABudget();
    void namesTheConflictOfAnEffect();
    void dropsWhatTheConflictDoesNotNeed();
    void keepsLocks();
    void keepsSpansWithoutWidth();
    void stopsWhatDoesNotPayItsActivation();
    void splitsEqualCurvesEqually();
    void solvesTwinsOfAnSCurve();
    void survivesHostileProblems();
    void refusesNumbersThatAreNone_data();
    void refusesNumbersThatAreNone();
    void honoursAStopWithinATenthOfASecond();
    void saysHowGoodTheBestFoundIs();
    void smallMixesAreProven_data();
    void smallMixesAreProven();
};

void MixLimitsTest::namesTheConflictOfABudget()
{
    MixProblem problem;
    problem.items = {item(10, 5, 60, 90), item(10, 5, 10, 90), item(10, 5, 70, 90)};
    problem.items[1].stoppable = true; // its minimum binds only while it runs
    const auto result = mostEffect(problem, 100, {}, {});
    QVERIFY(result);
    QVERIFY(result->status == MixStatus::Infeasible);
    const Conflict expected{{Restriction::Kind::Budget}, {Restriction::Kind::Minimum, 0},
        {Restriction::Kind::Minimum, 2}};
    QVERIFY(result->conflict == expected);
    QVERIFY(mostEffect(problem, 130, {}, {})->status == MixStatus::Optimal);
}

void MixLimitsTest::namesTheConflictOfAnEffect()
{
    MixProblem problem;
    // at their limits: 10 · 10/(10 + 10) = 5, and 10 · 30/40 = 7.5
    problem.items = {item(10, 10, 0, 10), item(10, 10, 0, 30)};
    problem.items[1].curve.baseline = 1;
    const auto reachable = leastBudget(problem, 13.5, {}, {});
    QVERIFY(reachable);
    QVERIFY(reachable->status == MixStatus::Optimal);
    QVERIFY(std::abs(reachable->spent - 40) < 1e-6);
    // 15 is possible without the first maximum (10 + 7.5 + 1), and without it only
    const auto first = leastBudget(problem, 17, {}, {});
    QVERIFY(first->status == MixStatus::Infeasible);
    const Conflict needsFirst{{Restriction::Kind::Effect}, {Restriction::Kind::Maximum, 0}};
    QVERIFY(first->conflict == needsFirst);
    // beyond all amplitudes no limit matters
    const auto never = leastBudget(problem, 22, {}, {});
    QVERIFY(never->conflict == Conflict{{Restriction::Kind::Effect}});
    problem.items[0].lock = MixLock::Off;
    QVERIFY(leastBudget(problem, 12, {}, {})->conflict
        == (Conflict{{Restriction::Kind::Effect}, {Restriction::Kind::Lock, 0}}));
}

void MixLimitsTest::dropsWhatTheConflictDoesNotNeed()
{
    // 5 + 40 + 50 + 60 against 100: the smaller two can go, 50 and 60 still conflict
    MixProblem problem;
    problem.items = {item(1, 5, 5, 90), item(1, 5, 40, 90), item(1, 5, 50, 90), item(1, 5, 0, 90)};
    problem.items[3].today = 60;
    problem.items[3].lock = MixLock::Today;
    const auto result = mostEffect(problem, 100, {}, {});
    const Conflict expected{
        {Restriction::Kind::Budget}, {Restriction::Kind::Minimum, 2}, {Restriction::Kind::Lock, 3}};
    QVERIFY(result->conflict == expected);
    // irreducible: without either of the two the rest fits
    for (const std::size_t freed : {2U, 3U}) {
        MixProblem without = problem;
        without.items = {problem.items[freed]};
        QVERIFY(mostEffect(without, 100, {}, {})->status == MixStatus::Optimal);
    }
    MixProblem crossed;
    crossed.items = {item(1, 5, 9, 8)};
    QVERIFY(mostEffect(crossed, 100, {}, {})->conflict
        == (Conflict{{Restriction::Kind::Minimum, 0}, {Restriction::Kind::Maximum, 0}}));
}

void MixLimitsTest::keepsLocks()
{
    MixProblem problem;
    problem.items = {item(10, 5, 0, 20), item(10, 5, 0, 20), item(10, 5, 0, 20)};
    problem.items[0].today = 33; // beyond its own maximum: today is a fact
    problem.items[0].lock = MixLock::Today;
    problem.items[1].lock = MixLock::Off;
    const auto result = mostEffect(problem, 50, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    QCOMPARE(result->spend[0], 33.0);
    QCOMPARE(result->spend[1], 0.0);
    QVERIFY(std::abs(result->spend[2] - 17) < 1e-9);
    const auto least = leastBudget(problem, result->effect, {}, {});
    QCOMPARE(least->spend[0], 33.0);
    QVERIFY(std::abs(least->spent - 50) < 1e-6);
}

void MixLimitsTest::keepsSpansWithoutWidth()
{
    MixProblem problem;
    problem.items = {item(10, 5, 12, 12), item(10, 5, 7, 7)};
    problem.items[1].curve.shape = 3;
    const auto result = mostEffect(problem, 100, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    QCOMPARE(result->spend, (std::vector<double>{12, 7}));
    QCOMPARE(result->price, 0.0); // nothing can take one more unit
    QCOMPARE(mostEffect(problem, 19, {}, {})->spend, (std::vector<double>{12, 7}));
}

void MixLimitsTest::stopsWhatDoesNotPayItsActivation()
{
    // Two equal curves 10 x/(x + 10), a fixed cost of 8 each and 28 to spend: both running leaves
    // 6 each and 2 · 10 · 6/16 = 7.5; one alone has 20 and brings 10 · 20/30 = 6.67. At a fixed
    // cost of 12 both have 2 each: 3.33, and one alone 16: 6.15.
    MixProblem problem;
    problem.items = {item(10, 10, 0, 40), item(10, 10, 0, 40)};
    for (MixItem& each : problem.items)
        each.activation = 8;
    const auto both = mostEffect(problem, 28, {}, {});
    QVERIFY(both->status == MixStatus::Optimal);
    QVERIFY(std::abs(both->effect - 7.5) < 1e-9);
    for (MixItem& each : problem.items)
        each.activation = 12;
    const auto one = mostEffect(problem, 28, {}, {});
    QVERIFY(one->status == MixStatus::Optimal);
    QVERIFY(std::abs(one->effect - 10 * 16.0 / 26) < 1e-9);
    QVERIFY(std::min(one->spend[0], one->spend[1]) <= 0);
    QVERIFY(std::abs(one->spent - 28) < 1e-9);
}

void MixLimitsTest::splitsEqualCurvesEqually()
{
    MixProblem problem;
    problem.items.assign(4, item(10, 5, 0, 100));
    const auto result = mostEffect(problem, 60, {}, {});
    for (const double spend : result->spend)
        QVERIFY(std::abs(spend - 15) < 1e-9);
    QVERIFY(std::abs(result->effect - 30) < 1e-9); // 4 · 10 · 15/20
    QVERIFY(std::abs(result->price - 0.125) < 1e-9); // 10 · 5/20²
}

void MixLimitsTest::solvesTwinsOfAnSCurve()
{
    MixProblem problem;
    MixItem twin;
    twin.curve = {0, 10, 3, 100};
    twin.maximum = 300;
    problem.items.assign(100, twin);
    const auto result = mostEffect(problem, 4000, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    // by hand: m of them share the budget, the others are off; m = 1..100 tried
    double best = 0;
    for (int running = 14; running <= 100; ++running)
        best = std::max(best, running * paidEffectAt(twin.curve, 4000.0 / running));
    QVERIFY(result->effect >= best * (1 - 1e-9));
    QVERIFY(result->nodes < 100);
}

void MixLimitsTest::survivesHostileProblems()
{
    QVERIFY(mostEffect({}, 100, {}, {})->status == MixStatus::Optimal);
    QVERIFY(leastBudget({}, 1, {}, {})->status == MixStatus::Infeasible);

    MixProblem closed;
    closed.items.assign(5, item(10, 5, 0, 0));
    const auto nothing = mostEffect(closed, 100, {}, {});
    QVERIFY(nothing->status == MixStatus::Optimal);
    QCOMPARE(nothing->effect, 0.0);
    QCOMPARE(nothing->spent, 0.0);

    for (const double shape : {0.5, 1.0, 3.0}) {
        MixProblem single;
        single.items = {item(10, 5, 0, 20)};
        single.items[0].curve.shape = shape;
        QCOMPARE(mostEffect(single, 0, {}, {})->spent, 0.0);
        QVERIFY(mostEffect(single, 0, {}, {})->status == MixStatus::Optimal);
        QVERIFY(std::abs(mostEffect(single, 4, {}, {})->spend[0] - 4) < 1e-8);
        QVERIFY(mostEffect(single, 4, {}, {})->status == MixStatus::Optimal);
        const auto plenty = mostEffect(single, 1e15, {}, {});
        QCOMPARE(plenty->spend[0], 20.0);
        QCOMPARE(plenty->price, 0.0);
        const double reached = paidEffectAt(single.items[0].curve, 4);
        QVERIFY(std::abs(leastBudget(single, reached, {}, {})->spent - 4) < 1e-8);
        QCOMPARE(leastBudget(single, 0, {}, {})->spent, 0.0);
    }
    MixProblem flat;
    flat.items = {item(0, 5, 0, 20), item(10, 5, 0, 20)};
    const auto skipped = mostEffect(flat, 30, {}, {});
    QCOMPARE(skipped->spend, (std::vector<double>{0, 20})); // nothing for what brings nothing
    // amounts a thousand million apart
    MixProblem wide;
    wide.items = {item(1e9, 1e9, 0, 1e12), item(1e-3, 1e-3, 0, 1)};
    const auto apart = mostEffect(wide, 1e9, {}, {});
    QVERIFY(apart->status == MixStatus::Optimal);
    QVERIFY(apart->spent <= 1e9 * (1 + 1e-9));
}

void MixLimitsTest::refusesNumbersThatAreNone_data()
{
    QTest::addColumn<double>("value");
    QTest::addRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::addRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::addRow("negative") << -1.0;
}

void MixLimitsTest::refusesNumbersThatAreNone()
{
    QFETCH(double, value);
    MixProblem problem;
    problem.items = {item(10, 5, 0, 20), item(10, 5, 0, 20)};
    const auto budget = mostEffect(problem, value, {}, {});
    QVERIFY(!budget);
    QCOMPARE(budget.error().code, Code::ValueOutOfRange);
    QVERIFY(!leastBudget(problem, value, {}, {}));
    problem.items[1].curve.halfway = value;
    const auto curve = mostEffect(problem, 10, {}, {});
    QVERIFY(!curve);
    QCOMPARE(std::get<std::string>(*curve.error().find("field")), std::string("halfway"));
    QCOMPARE(std::get<std::int64_t>(*curve.error().find("item")), 1);
    QVERIFY(!frontier(problem, {0, 10, 5}, {}));
}

void MixLimitsTest::honoursAStopWithinATenthOfASecond()
{
    const MixProblem problem = hardProblem(100);
    std::stop_source source;
    // The program's own time: a busy machine must not fail the test.
    std::clock_t stoppedAt = 0;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        stoppedAt = std::clock();
        source.request_stop();
    });
    const auto result = mostEffect(problem, 4000, endless(), source.get_token());
    const std::clock_t ended = std::clock();
    stopper.join();
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::Cancelled);
    const double seconds = static_cast<double>(ended - stoppedAt) / CLOCKS_PER_SEC;
    QVERIFY2(seconds <= 0.1, qPrintable(QString::number(seconds)));
    QVERIFY(!leastBudget(problem, 300, {}, source.get_token()));
    QVERIFY(!frontier(problem, wholeRange(problem), source.get_token()));
}

void MixLimitsTest::saysHowGoodTheBestFoundIs()
{
    const MixProblem problem = hardProblem(40);
    MixOptions shorter;
    shorter.limit = 4000;
    MixOptions longer;
    longer.limit = 40'000;
    const auto early = mostEffect(problem, 1600, shorter, {});
    const auto late = mostEffect(problem, 1600, longer, {});
    QVERIFY(early && late);
    QVERIFY(early->status == MixStatus::BestFound);
    QVERIFY(early->gap > 1e-6 && early->gap < 1e-2);
    QVERIFY(late->effect >= early->effect);
    QVERIFY(late->bound <= early->bound);
    QVERIFY(late->effect <= early->bound); // the early bound holds for whatever is found later
}

// Limits that are met on the convex part of a curve or near its inflection, items that must run
// anyway, an effect that costs nothing.
void MixLimitsTest::smallMixesAreProven_data()
{
    QTest::addColumn<bool>("leastCost");
    for (const int seed : {2351, 991, 313})
        QTest::addRow("most effect %d", seed) << false;
    for (const int seed : {277, 1428, 1736, 2259, 2859})
        QTest::addRow("least cost %d", seed) << true;
}

void MixLimitsTest::smallMixesAreProven()
{
    QFETCH(bool, leastCost);
    const QByteArray row = QTest::currentDataTag();
    const auto [problem, budget] = smallCase(row.mid(row.lastIndexOf(' ') + 1).toULongLong());
    const double effect = 0.9 * mixEffect(problem, todaySpends(problem));
    const auto result
        = leastCost ? leastBudget(problem, effect, {}, {}) : mostEffect(problem, budget, {}, {});
    QVERIFY(result);
    QVERIFY2(result->status != MixStatus::BestFound, QByteArray::number(result->gap).constData());
}

QTEST_APPLESS_MAIN(MixLimitsTest)
#include "tst_mixlimits.moc"
