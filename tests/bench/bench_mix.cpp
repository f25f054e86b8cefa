// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/frontier.h"
#include "core/engine/mix/mix.h"
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

// 0 concave, 1 with 60 % S-curves, 2 with activation and minima too
void kinds(benchmark::internal::Benchmark* benchmark)
{
    benchmark->ArgName("kind")->DenseRange(0, 2)->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(sameBudget)->Apply(kinds);
BENCHMARK(sameEffect)->Apply(kinds);
BENCHMARK(wholeFrontier)->Apply(kinds);
BENCHMARK(everything)->Apply(kinds);

BENCHMARK_MAIN();
