// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/layout/flowgraphs.h"
#include "tests/core/layout/mapcases.h"

#include <benchmark/benchmark.h>

using namespace rundblick;

// Targets, release build: a flow of 100 touchpoints and 400 links 30 ms, of 1,000 and 2,000 400 ms;
// a map of 100 chips 5 ms, of 1,000 60 ms.

static void flow(benchmark::State& state)
{
    const auto touchpoints = static_cast<std::size_t>(state.range(0));
    const auto links = static_cast<std::size_t>(state.range(1));
    const Graph graph = randomGraph(1, touchpoints, links, false);
    for (auto _ : state)
        benchmark::DoNotOptimize(graph.plan());
}
BENCHMARK(flow)->Args({100, 400})->Args({1000, 2000})->Unit(benchmark::kMillisecond);

static void map(benchmark::State& state)
{
    const Case made = sized(12, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(layOut(made));
}
BENCHMARK(map)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
