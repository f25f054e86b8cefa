// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/frontier.h"
#include "core/engine/mix/mixprices.h"
#include "core/engine/mixsearch/mix.h"
#include "core/engine/mixsearch/quickmix.h"
#include "tests/core/engine/mixcases.h"

#include <benchmark/benchmark.h>

// The mix at 100 touchpoints. Clocks are noisy, so the work is counted too: oracle calls and nodes.

using namespace rundblick;
using namespace mixcases;

namespace {

void countWork(benchmark::State& state, const MixResult& result)
{
    state.counters["calls"] = static_cast<double>(result.oracleCalls);
    state.counters["nodes"] = static_cast<double>(result.nodes);
    state.counters["gap"] = result.gap;
}

MixProblem problemOf(const benchmark::State& state)
{
    return randomProblem(100, static_cast<Kind>(state.range(0)), 1);
}

double effectToday(const MixProblem& problem)
{
    std::vector<double> today;
    for (const MixItem& item : problem.items)
        today.push_back(item.today);
    return mixEffect(problem, today);
}

void sameBudget(benchmark::State& state)
{
    const MixProblem problem = problemOf(state);
    const double budget = todayBudget(problem);
    for ([[maybe_unused]] const auto& turn : state)
        countWork(state, *mostEffect(problem, budget, {}, {}));
}

void sameEffect(benchmark::State& state)
{
    const MixProblem problem = problemOf(state);
    const double effect = effectToday(problem);
    for ([[maybe_unused]] const auto& turn : state)
        countWork(state, *leastBudget(problem, effect, {}, {}));
}

void wholeFrontier(benchmark::State& state)
{
    const MixProblem problem = problemOf(state);
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(frontier(problem, wholeRange(problem), {}));
}

void everything(benchmark::State& state)
{
    const MixProblem problem = problemOf(state);
    for ([[maybe_unused]] const auto& turn : state) {
        benchmark::DoNotOptimize(mostEffect(problem, todayBudget(problem), {}, {}));
        benchmark::DoNotOptimize(leastBudget(problem, effectToday(problem), {}, {}));
        benchmark::DoNotOptimize(frontier(problem, wholeRange(problem), {}));
    }
}

// 0: 40 active touchpoints; 1: six phases with twelve each; 2: six phases that keep 110 % of their
// effect today, which bind in "same effect"; 3: all of it, 45 active.
MixProblem restrictedProblem(const benchmark::State& state)
{
    const Asked asked[] = {{40, 0, 0, 0}, {0, 6, 12, 0}, {0, 6, 0, 1.1}, {45, 6, 10, 0.95}};
    return restricted(problemOf(state), asked[state.range(1)], 1);
}

void sameBudgetRestricted(benchmark::State& state)
{
    const MixProblem problem = restrictedProblem(state);
    const double budget = todayBudget(problem);
    for ([[maybe_unused]] const auto& turn : state)
        countWork(state, *mostEffect(problem, budget, {}, {}));
}

void sameEffectRestricted(benchmark::State& state)
{
    const MixProblem problem = restrictedProblem(state);
    const double effect = effectToday(problem);
    for ([[maybe_unused]] const auto& turn : state)
        countWork(state, *leastBudget(problem, effect, {}, {}));
}

void frontierRestricted(benchmark::State& state)
{
    const MixProblem problem = restrictedProblem(state);
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(frontier(problem, wholeRange(problem), {}));
}

void pricesRestricted(benchmark::State& state)
{
    const MixProblem problem = restrictedProblem(state);
    const double budget = todayBudget(problem);
    const MixResult solved = *mostEffect(problem, budget, {}, {});
    const std::vector<double> points(problem.phases.size(), 0.1);
    for ([[maybe_unused]] const auto& turn : state)
        benchmark::DoNotOptimize(restrictionPrices(problem, budget, solved, points, {}, {}));
}

// Draws around one problem, each with its bound, on one thread.
void draws(benchmark::State& state, MixProblem problem)
{
    const double budget = todayBudget(problem);
    const MixStart start = mixStart(problem, budget);
    Random random(1);
    std::int64_t drawn = 0;
    for ([[maybe_unused]] const auto& turn : state) {
        for (MixItem& item : problem.items)
            item.curve.halfway = item.today * random.between(0.5, 2.5);
        benchmark::DoNotOptimize(quickMix(problem, budget, start));
        ++drawn;
    }
    state.SetItemsProcessed(drawn);
}

void plainDraws(benchmark::State& state)
{
    draws(state, problemOf(state));
}

void restrictedDraws(benchmark::State& state)
{
    draws(state, restrictedProblem(state));
}

// 0 concave, 1 with 60 % S-curves, 2 with activation and minima too
void kinds(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgName("kind")->DenseRange(0, 2)->Unit(benchmark::kMillisecond);
}

void restrictedKinds(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgNames({"kind", "asked"})
        ->ArgsProduct({{0, 1, 2}, {0, 1, 2, 3}})
        ->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(sameBudget)->Apply(kinds);
BENCHMARK(sameEffect)->Apply(kinds);
BENCHMARK(wholeFrontier)->Apply(kinds);
BENCHMARK(everything)->Apply(kinds);
BENCHMARK(plainDraws)->Apply(kinds);
BENCHMARK(sameBudgetRestricted)->Apply(restrictedKinds);
BENCHMARK(sameEffectRestricted)->Apply(restrictedKinds);
BENCHMARK(frontierRestricted)->Apply(restrictedKinds);
BENCHMARK(pricesRestricted)->Apply(restrictedKinds);
BENCHMARK(restrictedDraws)->Apply(restrictedKinds);

BENCHMARK_MAIN();
