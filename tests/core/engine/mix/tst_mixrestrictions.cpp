// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixprices.h"
#include "core/engine/mix/mixrounding.h"
#include "core/engine/mixsearch/mix.h"
#include "core/engine/mixsearch/quickmix.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

#include <algorithm>

using namespace rundblick;
using namespace mixcases;
using Restriction = MixRestriction;
using Conflict = std::vector<MixRestriction>;

namespace {

bool isClose(double value, double expected, double tolerance = 1e-8)
{
    return std::abs(value - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

// The spends of a grid: off where possible, and from "any" to the maximum.
std::vector<double> levelsOf(const MixItem& item, int steps)
{
    if (item.lock != MixLock::None)
        return {item.lock == MixLock::Today ? item.today : 0};
    std::vector<double> levels;
    if (item.stoppable || item.minimum <= 0)
        levels.push_back(0);
    const double low = std::max(item.minimum, 1e-6 * item.maximum);
    for (int k = 0; k <= steps; ++k)
        levels.push_back(low + (item.maximum - low) * k / steps);
    for (const CurveVertex& vertex : item.curve.table)
        if (vertex.spend > low && vertex.spend < item.maximum)
            levels.push_back(vertex.spend);
    return levels;
}

// The same problem with curves of all families.
MixProblem withFamilies(MixProblem problem, std::uint64_t seed)
{
    Random random(seed * 31'337);
    for (MixItem& item : problem.items) {
        ResponseCurve& curve = item.curve;
        const double family = random.unit();
        if (family < 0.3) {
            curve.family = CurveFamily::Exponential;
        } else if (family < 0.6) {
            curve.family = CurveFamily::Logistic;
            curve.shape = random.between(1, 6);
        } else {
            curve.family = CurveFamily::Table;
            curve.table = {{0, 0}};
            for (int k = 0; k < 4; ++k)
                curve.table.push_back(
                    {curve.table.back().spend + item.today * random.between(0.2, 1),
                        curve.table.back().paidEffect + curve.amplitude * random.between(0, 0.6)});
            curve.amplitude = curve.table.back().paidEffect;
        }
    }
    return problem;
}

// The best mix of the grid, all of them tried; none where no mix keeps everything.
std::optional<double> bestOfGrid(const MixProblem& problem, double budget)
{
    const int steps = problem.items.size() < 4 ? 30 : 16;
    std::vector<std::vector<double>> levels;
    for (const MixItem& item : problem.items)
        levels.push_back(levelsOf(item, steps));
    std::vector<std::size_t> at(levels.size());
    std::vector<double> spend(levels.size());
    std::optional<double> best;
    for (;;) {
        for (std::size_t i = 0; i < at.size(); ++i)
            spend[i] = levels[i][at[i]];
        if (keepsAll(problem, spend, budget))
            best = std::max(best.value_or(0), mixEffect(problem, spend));
        std::size_t i = 0;
        while (i < at.size() && ++at[i] == levels[i].size())
            at[i++] = 0;
        if (i == at.size())
            return best;
    }
}

// Random active sets and spends that keep everything, by trial.
std::vector<double> randomMix(const MixProblem& problem, double budget, Random& random)
{
    for (int trial = 0; trial < 200; ++trial) {
        std::vector<double> spend(problem.items.size());
        const double density = random.between(0.2, 1);
        const double scale = random.unit();
        for (std::size_t i = 0; i < spend.size(); ++i) {
            const MixItem& item = problem.items[i];
            const bool mayStop = item.stoppable || item.minimum <= 0;
            if (!mayStop || random.unit() < density)
                spend[i] = item.minimum + random.unit() * scale * (item.maximum - item.minimum);
        }
        if (keepsAll(problem, spend, budget))
            return spend;
    }
    return {};
}

void addBigKinds()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("maxActive");
    QTest::addColumn<int>("phases");
    QTest::addColumn<int>("minActive");
    QTest::addColumn<double>("effectShare");
    for (const auto& [name, kind] : {std::pair("concave", Kind::Concave),
             std::pair("S-curves", Kind::Mixed), std::pair("activation", Kind::Activation)}) {
        QTest::addRow("%s, 40 active", name) << int(kind) << 40 << 0 << 0 << 0.0;
        QTest::addRow("%s, six phases", name) << int(kind) << 0 << 6 << 12 << 0.0;
        QTest::addRow("%s, phase effects", name) << int(kind) << 0 << 6 << 0 << 1.05;
        QTest::addRow("%s, everything", name) << int(kind) << 45 << 6 << 10 << 0.95;
    }
}

} // namespace

class MixRestrictionsTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void leastBudgetFedBackGivesTheEffect();
    void keepsEverythingAtAHundred_data() { addBigKinds(); }
    void keepsEverythingAtAHundred();
    void boundIsAboveRandomMixes();
    void takesTheBetterOfTwoByHand();
    void raisesAPhaseByHand();
    void restrictionsThatCannotBindChangeNothing();
    void relaxingNeverLowersTheEffect();
    void quickMixKeepsEverything();
    void roundsWithinTheRestrictions();
};

void MixRestrictionsTest::agreesWithBruteForce_data()
{
    QTest::addColumn<bool>("allFamilies");
    QTest::addRow("Hill curves") << false;
    QTest::addRow("curves of all families") << true;
}

void MixRestrictionsTest::agreesWithBruteForce()
{
    QFETCH(bool, allFamilies);
    int answered = 0;
    int impossible = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        SmallCase small = smallCase(seed);
        if (allFamilies)
            small.problem = withFamilies(small.problem, seed);
        const auto result = mostEffect(small.problem, small.budget, {}, {});
        QVERIFY(result);
        const auto best = bestOfGrid(small.problem, small.budget);
        const QByteArray told = "seed " + QByteArray::number(qint64(seed)) + " effect "
            + QByteArray::number(result->effect, 'g', 12) + " grid "
            + QByteArray::number(best.value_or(-1), 'g', 12);
        if (result->status == MixStatus::Infeasible) {
            QVERIFY2(!best, told.constData());
            QVERIFY2(!result->conflict.empty(), told.constData());
            QVERIFY2(
                result->conflict != Conflict{{Restriction::Kind::Undecided}}, told.constData());
            ++impossible;
            continue;
        }
        QVERIFY2(result->status == MixStatus::Optimal, told.constData());
        QVERIFY2(keepsAll(small.problem, result->spend, small.budget), told.constData());
        QVERIFY2(best.value_or(0) <= result->effect * (1 + 1e-6), told.constData());
        QVERIFY2(best.value_or(0) <= result->bound, told.constData());
        QVERIFY(result->effect <= result->bound);
        ++answered;
    }
    QVERIFY(answered > 50);
    QVERIFY(impossible > 20);
}

void MixRestrictionsTest::leastBudgetFedBackGivesTheEffect()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SmallCase small = smallCase(seed);
        const auto most = mostEffect(small.problem, small.budget, {}, {});
        if (most->status == MixStatus::Infeasible)
            continue;
        const double wanted = most->effect * (1 - 1e-6);
        const auto least = leastBudget(small.problem, wanted, {}, {});
        QVERIFY(least->status != MixStatus::Infeasible);
        QVERIFY(least->effect >= wanted * (1 - 1e-9));
        QVERIFY(least->bound <= most->spent * (1 + 1e-9)); // `most` is one of its mixes
        const auto back = mostEffect(small.problem, least->spent, {}, {});
        QVERIFY2(back->effect >= wanted * (1 - 1e-6), qPrintable(QString::number(seed)));
    }
}

void MixRestrictionsTest::keepsEverythingAtAHundred()
{
    QFETCH(int, kind);
    QFETCH(int, maxActive);
    QFETCH(int, phases);
    QFETCH(int, minActive);
    QFETCH(double, effectShare);
    const Asked asked{maxActive, phases, minActive, effectShare};
    for (const std::uint64_t seed : {1U, 2U}) {
        const MixProblem problem
            = restricted(randomProblem(100, static_cast<Kind>(kind), seed), asked, seed);
        const double budget = todayBudget(problem);
        const auto most = mostEffect(problem, budget, {}, {});
        QVERIFY(most->status == MixStatus::Optimal);
        QVERIFY(keepsAll(problem, most->spend, budget));
        const double today = mixEffect(problem, todaySpends(problem));
        const auto least = leastBudget(problem, today, {}, {});
        QVERIFY(least->status == MixStatus::Optimal);
        QVERIFY(least->effect >= today * (1 - 1e-9));
        QVERIFY(keepsAll(problem, least->spend, least->spent));
        QVERIFY(mostEffect(problem, least->spent, {}, {})->effect >= today * (1 - 1e-6));
    }
}

void MixRestrictionsTest::boundIsAboveRandomMixes()
{
    const MixProblem problem
        = restricted(randomProblem(12, Kind::Activation, 5), {8, 3, 2, 0.2}, 5);
    const double budget = 1.5 * todayBudget(problem);
    const auto result = mostEffect(problem, budget, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    Random random(7);
    for (int tried = 0; tried < 1000; ++tried) {
        const std::vector<double> mix = randomMix(problem, budget, random);
        QVERIFY(!mix.empty());
        QVERIFY(mixEffect(problem, mix) <= result->bound);
    }
}

// 10 x/(x + 10) and 12 x/(x + 30) with 20 to spend and one touchpoint: 10 · 20/30 against
// 12 · 20/50.
void MixRestrictionsTest::takesTheBetterOfTwoByHand()
{
    MixProblem problem;
    problem.items = {item(12, 30, 0, 100), item(10, 10, 0, 100)};
    problem.maxActive = 1;
    const auto result = mostEffect(problem, 20, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    QVERIFY(isClose(result->effect, 20.0 / 3));
    QCOMPARE(result->spend[0], 0.0);
    QVERIFY(isClose(result->price, 10 * 10 / 900.0, 1e-6)); // 10 · 10/(20 + 10)²
    const auto prices = restrictionPrices(problem, 20, *result, {}, {}, {});
    QCOMPARE(prices->size(), std::size_t{1});
    problem.maxActive.reset();
    const double free = mostEffect(problem, 20, {}, {})->effect;
    QVERIFY(prices->at(0).restriction.kind == Restriction::Kind::MaxActive);
    QVERIFY(isClose(prices->at(0).gain, free - 20.0 / 3, 1e-6));
    QVERIFY(isClose(*prices->at(0).perUnit, free - 20.0 / 3, 1e-6)); // the second is all there is
    QCOMPARE(prices->at(0).holds, std::vector<std::size_t>{0});
}

// Two curves 10 x/(x + 10) and 20 to spend: 10 each, effect 10. The phase of the first asks for 6:
// 15 and 5, effect 6 + 10 · 5/15, and one more unit goes to the second: 10 · 10/15².
void MixRestrictionsTest::raisesAPhaseByHand()
{
    MixProblem problem;
    problem.items = {item(10, 10, 0, 100), item(10, 10, 0, 100)};
    problem.phases = {MixPhase{{{0, 1}}, 0, 0, 6}};
    const auto result = mostEffect(problem, 20, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    QVERIFY(isClose(result->effect, 6 + 10 / 3.0));
    QVERIFY(isClose(result->spend[0], 15, 1e-7));
    QVERIFY(isClose(result->price, 100 / 225.0, 1e-6));
    const auto prices = restrictionPrices(problem, 20, *result, {0.05}, {}, {});
    QCOMPARE(prices->size(), std::size_t{1});
    QVERIFY(prices->at(0).restriction == (Restriction{Restriction::Kind::PhaseEffect, 0}));
    QVERIFY(prices->at(0).proven);
    QVERIFY(isClose(prices->at(0).gain, 2 / 3.0, 1e-6));
    // asking for 5.95: x = 59.5/4.05, the rest 10 (20 − x)/(30 − x)
    const double first = 59.5 / 4.05;
    const double eased = 5.95 + 10 * (20 - first) / (30 - first);
    QVERIFY(isClose(*prices->at(0).perUnit, eased - (6 + 10 / 3.0), 1e-6));
    const auto least = leastBudget(problem, 6 + 10 / 3.0, {}, {});
    QVERIFY(isClose(least->spent, 20, 1e-6));
}

void MixRestrictionsTest::restrictionsThatCannotBindChangeNothing()
{
    const MixProblem plain = randomProblem(40, Kind::Mixed, 3);
    MixProblem asked = plain;
    asked.maxActive = 40;
    MixPhase phase;
    phase.items = {{0, 0.5}, {1, 0.5}};
    phase.constantEffect = 1;
    phase.minEffect = 1;
    asked.phases = {phase};
    const double budget = 0.7 * todayBudget(plain);
    QCOMPARE(mostEffect(asked, budget, {}, {})->spend, mostEffect(plain, budget, {}, {})->spend);
    // and one that could bind, but does not, costs nothing
    asked.phases[0].minEffect = 1.0001;
    const auto loose = mostEffect(asked, budget, {}, {});
    QVERIFY(isClose(loose->effect, mostEffect(plain, budget, {}, {})->effect, 1e-6));
    QVERIFY(loose->bound >= loose->effect);
}

void MixRestrictionsTest::relaxingNeverLowersTheEffect()
{
    const MixProblem problem
        = restricted(randomProblem(30, Kind::Activation, 9), {14, 4, 4, 0.5}, 9);
    const double budget = todayBudget(problem);
    const auto result = mostEffect(problem, budget, {}, {});
    QVERIFY(result->status == MixStatus::Optimal);
    MixProblem eased = problem;
    double before = result->effect;
    const auto expectMore = [&] {
        const auto more = mostEffect(eased, budget, {}, {});
        QVERIFY(more->effect >= before * (1 - 1e-6));
        QVERIFY(more->bound >= before);
        before = more->effect;
    };
    for (MixPhase& phase : eased.phases) {
        phase.minEffect = 0;
        expectMore();
        phase.minActive = 0;
        expectMore();
    }
    eased.maxActive = 20;
    expectMore();
    eased.maxActive.reset();
    expectMore();
    for (MixItem& item : eased.items)
        item.maximum *= 2;
    expectMore();
}

void MixRestrictionsTest::quickMixKeepsEverything()
{
    const MixProblem base = restricted(randomProblem(60, Kind::Mixed, 4), {30, 4, 8, 0.9}, 4);
    const double budget = todayBudget(base);
    const MixStart start = mixStart(base, budget);
    QVERIFY(!start.multipliers.empty());
    int found = 0;
    for (std::uint64_t draw = 0; draw < 50; ++draw) {
        MixProblem problem = base;
        Random random(draw);
        for (MixItem& item : problem.items)
            item.curve.amplitude *= random.between(0.7, 1.4);
        const QuickMix quick = quickMix(problem, budget, start);
        const auto whole = mostEffect(problem, budget, {}, {});
        QVERIFY(quick.bound >= whole->effect || !quick.feasible);
        if (!quick.feasible)
            continue;
        QVERIFY(keepsAll(problem, quick.spend, budget));
        QVERIFY(isClose(quick.effect, mixEffect(problem, quick.spend)));
        QVERIFY(quick.effect <= whole->bound && quick.effect >= 0.9 * whole->effect);
        ++found;
    }
    QVERIFY(found >= 45);
}

void MixRestrictionsTest::roundsWithinTheRestrictions()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const MixProblem problem
            = restricted(randomProblem(30, Kind::Activation, seed), {14, 4, 4, 0.9}, seed);
        const double budget = todayBudget(problem);
        const auto result = mostEffect(problem, budget, {}, {});
        if (result->status == MixStatus::Infeasible)
            continue;
        const double unit = defaultRoundingUnit(budget);
        const RoundedMix rounded = roundedWithinBudget(problem, result->spend, unit, budget);
        QVERIFY2(keepsAll(problem, rounded.spend, budget), qPrintable(QString::number(seed)));
        QVERIFY(isClose(rounded.effect, mixEffect(problem, rounded.spend)));
        QVERIFY(rounded.effect <= result->bound);
        const RoundedMix kept = roundedKeepingEffect(problem, result->spend, unit, result->effect);
        QVERIFY(keepsAll(problem, kept.spend, kept.spent));
    }
}

QTEST_APPLESS_MAIN(MixRestrictionsTest)
#include "tst_mixrestrictions.moc"
