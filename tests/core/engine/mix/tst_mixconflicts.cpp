// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mix.h"
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

} // namespace

class MixConflictsTest : public QObject {
    Q_OBJECT

private slots:
    void namesConflictsOfCounts();
    void namesConflictsOfPhases();
    void provesWhatOnlyWholeNumbersForbid();
    void everyConflictIsIrreducible();
    void survivesDegenerateRestrictions();
};

void MixConflictsTest::namesConflictsOfCounts()
{
    MixProblem problem;
    problem.items = {item(10, 5, 1, 20), item(10, 5, 1, 20), item(10, 5, 0, 20)};
    problem.maxActive = 1;
    const auto result = mostEffect(problem, 50, {}, {});
    QVERIFY(result->status == MixStatus::Infeasible);
    QCOMPARE(result->conflict.size(), std::size_t{3});
    QVERIFY(result->conflict[0] == Restriction{Restriction::Kind::MaxActive});
    QVERIFY(std::ranges::count(result->conflict, Restriction{Restriction::Kind::Minimum, 0}) == 1);
    QVERIFY(std::ranges::count(result->conflict, Restriction{Restriction::Kind::Minimum, 1}) == 1);
    QVERIFY(leastBudget(problem, 12, {}, {})->status == MixStatus::Infeasible);

    problem.items = {item(10, 5, 0, 20), item(10, 5, 0, 20)};
    problem.phases = {MixPhase{{{0, 1}}, 0, 1, 0}, MixPhase{{{1, 1}}, 0, 1, 0}};
    const auto phases = mostEffect(problem, 50, {}, {});
    const Conflict expected{{Restriction::Kind::MaxActive}, {Restriction::Kind::PhaseActive, 1},
        {Restriction::Kind::PhaseActive, 0}};
    QVERIFY(phases->conflict == expected);
}

void MixConflictsTest::namesConflictsOfPhases()
{
    MixProblem problem;
    problem.items = {item(10, 5, 0, 20), item(10, 5, 0, 20)};
    problem.phases = {MixPhase{{{0, 1}}, 0, 2, 0}}; // two of one
    QVERIFY(mostEffect(problem, 50, {}, {})->conflict
        == (Conflict{{Restriction::Kind::PhaseActive, 0}}));
    problem.phases = {MixPhase{{}, 0, 1, 0}}; // of none
    QVERIFY(mostEffect(problem, 50, {}, {})->conflict
        == (Conflict{{Restriction::Kind::PhaseActive, 0}}));
    problem.phases = {MixPhase{{{0, 1}}, 0, 0, 11}}; // beyond the amplitude
    QVERIFY(mostEffect(problem, 50, {}, {})->conflict
        == (Conflict{{Restriction::Kind::PhaseEffect, 0}}));
    problem.phases = {MixPhase{{{0, 1}}, 0, 0, 9}}; // 10 · 20/25 = 8 at the maximum
    QVERIFY(mostEffect(problem, 50, {}, {})->conflict
        == (Conflict{{Restriction::Kind::PhaseEffect, 0}, {Restriction::Kind::Maximum, 0}}));
    problem.phases = {MixPhase{{{0, 1}}, 0, 0, 8}}; // the maximum itself
    const auto just = mostEffect(problem, 50, {}, {});
    QVERIFY(just->status == MixStatus::Optimal);
    QCOMPARE(just->spend[0], 20.0);
    QVERIFY(mostEffect(problem, 10, {}, {})->conflict // 8 needs 20
        == (Conflict{{Restriction::Kind::Budget}, {Restriction::Kind::PhaseEffect, 0}}));
    problem.phases = {MixPhase{{{0, 1}}, 0, 1, 0}};
    QVERIFY(mostEffect(problem, 0, {}, {})->conflict
        == (Conflict{{Restriction::Kind::Budget}, {Restriction::Kind::PhaseActive, 0}}));
}

// Two triangles of phases, each phase an edge that needs one of its two ends: halves of all six
// touchpoints would do, three in all, but whole ones take two per triangle.
void MixConflictsTest::provesWhatOnlyWholeNumbersForbid()
{
    MixProblem problem;
    problem.items.assign(6, item(10, 5, 0, 20));
    for (const std::size_t first : {0U, 3U})
        for (const auto& [a, b] : {std::pair(0U, 1U), std::pair(1U, 2U), std::pair(0U, 2U)})
            problem.phases.push_back(MixPhase{{{first + a, 1}, {first + b, 1}}, 0, 1, 0});
    problem.maxActive = 3;
    const auto three = mostEffect(problem, 60, {}, {});
    QVERIFY(three->status == MixStatus::Infeasible);
    QCOMPARE(three->conflict.size(), std::size_t{7}); // the count and all six
    problem.maxActive = 4;
    const auto four = mostEffect(problem, 60, {}, {});
    QVERIFY(four->status == MixStatus::Optimal);
    QVERIFY(isClose(four->effect, 4 * 10 * 15 / 20.0, 1e-7)); // 15 each
}

void MixConflictsTest::everyConflictIsIrreducible()
{
    int seen = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const SmallCase small = smallCase(seed);
        const auto result = mostEffect(small.problem, small.budget, {}, {});
        if (result->status != MixStatus::Infeasible)
            continue;
        for (const Restriction& left : result->conflict) {
            // Without one of its restrictions, and without all that are not part of it, it works.
            MixProblem problem = small.problem;
            double budget = small.budget;
            const auto holds = [&](Restriction::Kind kind, std::size_t item) {
                const Restriction restriction{kind, item};
                return !(restriction == left)
                    && std::ranges::count(result->conflict, restriction) > 0;
            };
            using K = Restriction::Kind;
            if (!holds(K::Budget, Restriction::noItem))
                budget = 1e12;
            if (!holds(K::MaxActive, Restriction::noItem))
                problem.maxActive.reset();
            for (std::size_t p = 0; p < problem.phases.size(); ++p) {
                if (!holds(K::PhaseActive, p))
                    problem.phases[p].minActive = 0;
                if (!holds(K::PhaseEffect, p))
                    problem.phases[p].minEffect = 0;
            }
            for (std::size_t i = 0; i < problem.items.size(); ++i) {
                MixItem& item = problem.items[i];
                if (item.lock != MixLock::None) {
                    if (holds(K::Lock, i))
                        continue;
                    item.lock = MixLock::None;
                    item.minimum = 0;
                    item.maximum = 1e9;
                }
                if (!holds(K::Minimum, i))
                    item.stoppable = true;
                if (!holds(K::Maximum, i))
                    item.maximum = std::max(item.maximum, 1e9);
            }
            QVERIFY2(mostEffect(problem, budget, {}, {})->status != MixStatus::Infeasible,
                qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
        ++seen;
    }
    QVERIFY(seen > 10);
}

void MixConflictsTest::survivesDegenerateRestrictions()
{
    MixProblem none;
    none.maxActive = 0;
    QVERIFY(mostEffect(none, 100, {}, {})->status == MixStatus::Optimal);
    none.phases = {MixPhase{{}, 0, 1, 0}};
    QVERIFY(mostEffect(none, 100, {}, {})->status == MixStatus::Infeasible);

    MixProblem off;
    off.items = {stoppable(10, 5, 2, 20), item(10, 5, 0, 20)};
    off.constantEffect = 4;
    off.maxActive = 0;
    const auto nothing = mostEffect(off, 100, {}, {});
    QVERIFY(nothing->status == MixStatus::Optimal);
    QCOMPARE(nothing->spend, (std::vector<double>{0, 0}));
    QVERIFY(isClose(nothing->effect, 4));
    QVERIFY(isClose(nothing->bound, 4));
    QCOMPARE(leastBudget(off, 4, {}, {})->spent, 0.0);

    MixProblem flat;
    flat.items = {stoppable(0, 5, 2, 20), stoppable(0, 5, 3, 20), stoppable(0, 5, 4, 20)};
    flat.phases = {MixPhase{{{0, 1}, {1, 1}, {2, 1}}, 0, 2, 0}};
    const auto cheapest = mostEffect(flat, 5, {}, {}); // 2 + 3 is all that fits
    QVERIFY(cheapest->status == MixStatus::Optimal);
    QCOMPARE(cheapest->spend[2], 0.0);
    QVERIFY(isClose(cheapest->spent, 5));
    QVERIFY(mostEffect(flat, 4.9, {}, {})->status == MixStatus::Infeasible);

    MixProblem single;
    single.items = {stoppable(10, 5, 0, 20)};
    single.maxActive = 1;
    single.phases = {MixPhase{{{0, 0.5}}, 1, 1, 2}}; // 1 + .5 f = 2: f = 2, x = 1.25
    QVERIFY(isClose(leastBudget(single, 0, {}, {})->spent, 1.25, 1e-6));
    QVERIFY(mostEffect(single, 1.2, {}, {})->status == MixStatus::Infeasible);
    QCOMPARE(mostEffect(single, 1e12, {}, {})->spend[0], 20.0);
}

QTEST_APPLESS_MAIN(MixConflictsTest)
#include "tst_mixconflicts.moc"
