// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/frontier.h"
#include "core/engine/mixsearch/mix.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

#include <functional>

using namespace rundblick;
using namespace mixcases;

namespace {

// Rising, in no way concave; some with a minimum or a fixed cost.
MixItem tableItem(Random& random)
{
    MixItem item;
    item.curve.family = CurveFamily::Table;
    item.curve.baseline = random.between(0, 2);
    item.curve.table = {{0, 0}};
    const int pieces = 1 + static_cast<int>(random.between(0, 4));
    for (int k = 0; k < pieces; ++k) {
        const CurveVertex last = item.curve.table.back();
        const double rise = random.unit() < 0.2 ? 0 : random.between(1, 30);
        item.curve.table.push_back({last.spend + random.between(1, 20), last.paidEffect + rise});
    }
    item.curve.amplitude = item.curve.table.back().paidEffect;
    item.today = random.between(0, 20);
    item.maximum = random.between(10, 60);
    if (random.unit() < 0.5) {
        item.minimum = random.between(0, 8);
        item.activation = random.unit() < 0.5 ? random.between(0, 5) : 0;
        item.stoppable = random.unit() < 0.7;
    }
    return item;
}

MixProblem tables(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    MixProblem problem;
    for (std::size_t i = 0; i < count; ++i)
        problem.items.push_back(tableItem(random));
    return problem;
}

// Every family among them.
MixProblem families(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    MixProblem problem = randomProblem(count, Kind::Activation, seed);
    for (std::size_t i = 0; i < count; ++i) {
        MixItem& item = problem.items[i];
        if (i % 4 == 1)
            item.curve.family = CurveFamily::Exponential;
        if (i % 4 == 2) {
            item.curve.family = CurveFamily::Logistic;
            item.curve.shape = random.between(1, 8);
        }
        if (i % 4 == 3)
            item = tableItem(random);
    }
    return problem;
}

std::vector<double> choicesOf(const MixItem& item)
{
    std::vector<double> spends{item.minimum, item.maximum};
    if (item.stoppable || item.minimum <= 0)
        spends.push_back(0);
    if (item.minimum <= 0)
        spends.push_back(1e-9 * item.maximum); // as good as nothing, and yet active
    for (const CurveVertex& vertex : item.curve.table)
        if (vertex.spend > item.minimum && vertex.spend < item.maximum)
            spends.push_back(vertex.spend);
    return spends;
}

// With every item on one of its pieces the mix is a linear program with one restriction, so in some
// best mix all items but one are at an end of a piece. Calls `mix` with every such mix, the one
// that is free still at -1.
void eachCorner(const MixProblem& problem, std::size_t free, std::vector<double>& spend,
    const std::function<void()>& mix)
{
    const std::size_t item = spend.size();
    if (item == problem.items.size())
        return mix();
    const std::vector<double> choices
        = item == free ? std::vector<double>{-1} : choicesOf(problem.items[item]);
    for (const double choice : choices) {
        spend.push_back(choice);
        eachCorner(problem, free, spend, mix);
        spend.pop_back();
    }
}

bool keepsCounts(const MixProblem& problem, const std::vector<double>& mix)
{
    const auto active = std::ranges::count_if(mix, [](double spend) { return spend > 0; });
    return active <= problem.maxActive.value_or(active)
        && std::ranges::all_of(problem.phases,
            [&](const MixPhase& phase) { return activeIn(phase, mix) >= phase.minActive; });
}

double mostByForce(const MixProblem& problem, double budget)
{
    double best = -1;
    for (std::size_t free = 0; free < problem.items.size(); ++free) {
        const MixItem& item = problem.items[free];
        std::vector<double> spend;
        eachCorner(problem, free, spend, [&] {
            std::vector<double> mix = spend;
            std::vector<double> tries = choicesOf(item);
            mix[free] = 0;
            tries.push_back(std::clamp(
                budget - mixCost(problem, mix) - item.activation, item.minimum, item.maximum));
            for (const double spent : tries) {
                mix[free] = spent;
                if (mixCost(problem, mix) <= budget * (1 + 1e-12) && keepsCounts(problem, mix))
                    best = std::max(best, mixEffect(problem, mix));
            }
        });
    }
    return best;
}

double leastByForce(const MixProblem& problem, double effect)
{
    double least = 1e300;
    for (std::size_t free = 0; free < problem.items.size(); ++free) {
        const MixItem& item = problem.items[free];
        std::vector<double> spend;
        eachCorner(problem, free, spend, [&] {
            std::vector<double> mix = spend;
            std::vector<double> tries = choicesOf(item);
            mix[free] = 0;
            tries.push_back(
                std::clamp(spendForPaidEffect(item.curve, effect - mixEffect(problem, mix)),
                    item.minimum, item.maximum));
            for (const double spent : tries) {
                mix[free] = spent;
                if (mixEffect(problem, mix) >= effect * (1 - 1e-12))
                    least = std::min(least, mixCost(problem, mix));
            }
        });
    }
    return least;
}

} // namespace

class MixFamiliesTest : public QObject {
    Q_OBJECT

private slots:
    void tablesAgreeWithBruteForce_data();
    void tablesAgreeWithBruteForce();
    void countedTablesAgreeWithBruteForce_data();
    void countedTablesAgreeWithBruteForce();
    void phaseEffectsOfTablesAreKept_data();
    void phaseEffectsOfTablesAreKept();
    void boundIsAboveEveryMix_data();
    void boundIsAboveEveryMix();
    void concaveTableIsSettledAtOnce();
    void refusesATableThatFalls();
};

void MixFamiliesTest::tablesAgreeWithBruteForce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 60; ++seed)
        QTest::addRow("%d tables, seed %d", 1 + seed % 4, seed) << 1 + seed % 4 << seed;
}

void MixFamiliesTest::tablesAgreeWithBruteForce()
{
    QFETCH(int, count);
    QFETCH(int, seed);
    const MixProblem problem
        = tables(static_cast<std::size_t>(count), static_cast<std::uint64_t>(seed));
    std::vector<double> full;
    for (const MixItem& item : problem.items)
        full.push_back(item.maximum);
    for (const double part : {0.2, 0.45, 0.7, 0.95}) {
        const double budget = part * mixCost(problem, full);
        const double best = mostByForce(problem, budget);
        const auto most = mostEffect(problem, budget, {}, {});
        QVERIFY(most);
        QCOMPARE(most->status == MixStatus::Infeasible, best < 0);
        if (best >= 0) {
            QVERIFY(most->status == MixStatus::Optimal);
            QVERIFY(std::abs(most->effect - best) <= 1e-6 * best);
            QVERIFY(most->bound >= best * (1 - 1e-12));
        }
        const double effect = part * mixEffect(problem, full);
        const double cost = leastByForce(problem, effect);
        const auto least = leastBudget(problem, effect, {}, {});
        QVERIFY(least && least->status == MixStatus::Optimal);
        QVERIFY2(std::abs(least->spent - cost) <= 1e-6 * cost,
            qPrintable(QStringLiteral("%1 against %2").arg(least->spent).arg(cost)));
        QVERIFY(least->bound <= cost * (1 + 1e-12));
    }
}

void MixFamiliesTest::countedTablesAgreeWithBruteForce_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("seed");
    for (int seed = 100; seed < 130; ++seed)
        QTest::addRow("%d tables, seed %d", 2 + seed % 3, seed) << 2 + seed % 3 << seed;
}

// At most half of the items with a spend, at least one of the first two.
void MixFamiliesTest::countedTablesAgreeWithBruteForce()
{
    QFETCH(int, count);
    QFETCH(int, seed);
    MixProblem problem = tables(static_cast<std::size_t>(count), static_cast<std::uint64_t>(seed));
    problem.maxActive = (count + 1) / 2;
    problem.phases.push_back({{{0, 1.0}, {1, 1.0}}, 0, 1, 0});
    std::vector<double> full;
    for (const MixItem& item : problem.items)
        full.push_back(item.maximum);
    for (const double part : {0.3, 0.6, 0.9}) {
        const double budget = part * mixCost(problem, full);
        const double best = mostByForce(problem, budget);
        const auto most = mostEffect(problem, budget, {}, {});
        QVERIFY(most);
        QCOMPARE(most->status == MixStatus::Infeasible, best < 0);
        if (best < 0)
            continue;
        QVERIFY(most->status == MixStatus::Optimal);
        QVERIFY2(std::abs(most->effect - best) <= 1e-6 * best,
            qPrintable(QStringLiteral("%1 against %2").arg(most->effect).arg(best)));
        QVERIFY(most->bound >= best * (1 - 1e-12));
    }
}

void MixFamiliesTest::phaseEffectsOfTablesAreKept_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 200; seed < 220; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// The second half of the items must have a tenth more than in the best mix: never more effect than
// without that, and the bound is above every random mix that keeps it too.
void MixFamiliesTest::phaseEffectsOfTablesAreKept()
{
    QFETCH(int, seed);
    const auto number = static_cast<std::uint64_t>(seed);
    MixProblem problem = families(8, number);
    const double budget = 0.5 * todayBudget(problem);
    const auto free = mostEffect(problem, budget, {}, {});
    MixPhase phase;
    for (std::size_t i = 4; i < 8; ++i)
        phase.items.push_back({i, 1.0});
    phase.minEffect = 1.1 * phaseEffect(problem, phase, free->spend);
    problem.phases.push_back(phase);
    const auto kept = mostEffect(problem, budget, {}, {});
    QVERIFY(kept);
    if (kept->status == MixStatus::Infeasible)
        return; // the unrestricted mix is at the phase's limits
    QVERIFY(phaseEffect(problem, phase, kept->spend) >= phase.minEffect * (1 - 1e-9));
    QVERIFY(mixCost(problem, kept->spend) <= budget * (1 + 1e-9));
    QVERIFY(kept->effect <= free->bound * (1 + 1e-9));
    QVERIFY(kept->gap < 1e-3);
    Random random(number);
    for (int tried = 0; tried < 1000; ++tried) {
        std::vector<double> mix;
        for (const MixItem& item : problem.items)
            mix.push_back(random.unit() < 0.3 && item.stoppable
                    ? 0
                    : random.between(item.minimum, item.maximum));
        if (mixCost(problem, mix) <= budget && phaseEffect(problem, phase, mix) >= phase.minEffect)
            QVERIFY(mixEffect(problem, mix) <= kept->bound * (1 + 1e-12));
    }
}

void MixFamiliesTest::boundIsAboveEveryMix_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {4, 12, 100})
        QTest::addRow("%d", count) << count;
}

void MixFamiliesTest::boundIsAboveEveryMix()
{
    QFETCH(int, count);
    const MixProblem problem = families(static_cast<std::size_t>(count), 21);
    const double budget = 0.8 * todayBudget(problem);
    const auto result = mostEffect(problem, budget, {}, {});
    QVERIFY(result && result->status == MixStatus::Optimal);
    QVERIFY(result->bound >= result->effect);
    QVERIFY(mixCost(problem, result->spend) <= budget * (1 + 1e-9));
    Random random(99);
    for (int tried = 0; tried < 1000; ++tried) {
        std::vector<double> mix = result->spend; // a neighbour: money moved between two items
        const auto from = static_cast<std::size_t>(random.between(0, count));
        const auto to = static_cast<std::size_t>(random.between(0, count));
        const double moved = mix[from] * random.unit();
        mix[from] -= moved;
        mix[to] += moved;
        const auto allowed = [&](std::size_t i) {
            const MixItem& item = problem.items[i];
            return mix[i] <= item.maximum
                && (mix[i] >= item.minimum || (item.stoppable && mix[i] <= 0));
        };
        if (from != to && allowed(from) && allowed(to) && mixCost(problem, mix) <= budget)
            QVERIFY(mixEffect(problem, mix) <= result->bound * (1 + 1e-12));
    }
    const auto least = leastBudget(problem, result->effect, {}, {});
    QVERIFY(least && least->status == MixStatus::Optimal);
    QVERIFY(least->spent <= result->spent * (1 + 1e-6));
    const auto points = frontier(problem, wholeRange(problem), {});
    QVERIFY(points && !points->empty());
}

void MixFamiliesTest::concaveTableIsSettledAtOnce()
{
    // Slopes 3, 2, 1 against 2.5, 1.5, .5, each over 10: with 35 the pieces 3, 2.5, 2 and half
    // of 1.5 are bought: 30 + 25 + 20 + 7.5.
    MixProblem problem;
    for (const double step : {0.0, 0.5}) {
        MixItem item;
        item.curve = {0, 60 - 30 * step, 1, 1, CurveFamily::Table,
            {{0, 0}, {10, 30 - 10 * step}, {20, 50 - 20 * step}, {30, 60 - 30 * step}}};
        item.maximum = 30;
        problem.items.push_back(item);
    }
    const auto result = mostEffect(problem, 35, {}, {});
    QVERIFY(result && result->status == MixStatus::Optimal);
    QCOMPARE(result->effect, 82.5);
    QCOMPARE(result->nodes, 1);
    QCOMPARE(result->price, 1.5);
    const auto least = leastBudget(problem, 82.5, {}, {});
    QVERIFY(least);
    QCOMPARE(least->spent, 35.0);
}

void MixFamiliesTest::refusesATableThatFalls()
{
    MixProblem problem = tables(2, 3);
    problem.items[1].curve.table = {{0, 0}, {10, 5}, {20, 4}};
    problem.items[1].curve.amplitude = 4;
    const auto result = mostEffect(problem, 10, {}, {});
    QVERIFY(!result);
    QVERIFY(result.error().code == Code::ValueOutOfRange);
    QCOMPARE(std::get<std::string>(*result.error().find("field")), std::string("table"));
}

QTEST_APPLESS_MAIN(MixFamiliesTest)
#include "tst_mixfamilies.moc"
