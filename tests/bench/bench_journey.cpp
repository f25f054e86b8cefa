// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverage.h"
#include "core/engine/journey/journey.h"

#include <benchmark/benchmark.h>
#include <cmath>
#include <random>

using namespace rundblick;

// Targets of method.md, release build: 100 states with all metrics 5 ms, with bypass 40 ms; cover
// of 100 touchpoints in 10 phases: first answer 30 ms, exact 3 s.

namespace {

double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

// A dense chain: every touchpoint leads to every other.
JourneyInput denseJourney(std::size_t size)
{
    std::mt19937_64 random(1);
    JourneyInput input;
    input.phases.resize(10);
    for (std::size_t k = 0; k < size; ++k) {
        input.names.push_back("touchpoint");
        input.phases[k % 10].push_back(k);
        input.links.push_back({startNode, k, uniform(random), LinkUnit::Count});
        input.links.push_back({k, conversionNode, uniform(random), LinkUnit::Count});
        input.links.push_back({k, lostNode, 3 * uniform(random), LinkUnit::Count});
        for (std::size_t j = 0; j < size; ++j)
            if (j != k)
                input.links.push_back({k, j, uniform(random), LinkUnit::Count});
    }
    return input;
}

void journeyMetrics(benchmark::State& state)
{
    const JourneyInput input = denseJourney(std::size_t(state.range(0)));
    JourneyOptions options;
    options.bypass = state.range(1) != 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(analyseJourney(input, options, {}));
}
BENCHMARK(journeyMetrics)
    ->ArgNames({"states", "bypass"})
    ->Args({100, 0})
    ->Args({100, 1})
    ->Args({200, 1})
    ->Unit(benchmark::kMillisecond);

// Each touchpoint in one phase and with probability `percent` in each other.
CoverInput coverInput(double percent)
{
    std::mt19937_64 random(2);
    CoverInput input;
    const std::size_t n = 100;
    const std::size_t phases = 10;
    input.phaseNames.resize(phases, "phase");
    input.target.resize(phases, 0.8);
    input.impact.resize(n * phases);
    for (std::size_t i = 0; i < n; ++i) {
        input.names.push_back("touchpoint");
        input.cost.push_back(5'000 + std::floor(1'000 * std::pow(uniform(random), 3)) * 100);
        for (std::size_t p = 0; p < phases; ++p)
            if (p == i % phases || 100 * uniform(random) < percent)
                input.impact[p * n + i] = uniform(random);
    }
    return input;
}

void firstCoverOfHundred(benchmark::State& state)
{
    const CoverInput input = coverInput(double(state.range(0)));
    double gap = 0;
    for (auto _ : state)
        gap = firstCover(input, {})->gap;
    state.counters["gap"] = gap;
}
BENCHMARK(firstCoverOfHundred)
    ->ArgName("percent")
    ->Arg(0)
    ->Arg(15)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);

void exactCoverOfHundred(benchmark::State& state)
{
    const CoverInput input = coverInput(double(state.range(0)));
    std::int64_t nodes = 0;
    double gap = 0;
    for (auto _ : state) {
        const Result<CoverSet> cover = exactCover(input, {}, {});
        nodes = cover->nodes;
        gap = cover->gap;
    }
    state.counters["nodes"] = double(nodes);
    state.counters["gap"] = gap;
}
BENCHMARK(exactCoverOfHundred)
    ->ArgName("percent")
    ->Arg(0)
    ->Arg(15)
    ->Arg(100)
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
