// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverage.h"
#include "core/engine/journey/journey.h"
#include "core/engine/journey/journeydraws.h"
#include "core/engine/randomstream.h"

#include <benchmark/benchmark.h>
#include <chrono>
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

// Paths of which every step depends on the two before it. 12 touchpoints: 144 windows; 31: all but
// the limit of order 2.
JourneyInput recordedJourney(std::size_t size)
{
    std::mt19937_64 random(3);
    JourneyInput input;
    input.phases.resize(10);
    for (std::size_t k = 0; k < size; ++k) {
        input.names.push_back("touchpoint");
        input.phases[k % 10].push_back(k);
    }
    for (std::size_t p = 0; p < 20'000; ++p) {
        JourneyPath path;
        for (std::size_t s = 0; s < 2 + p % 7; ++s)
            path.steps.push_back(random() % size);
        path.conversions = double(random() % 4);
        path.nulls = double(random() % 10);
        input.paths.push_back(path);
    }
    return input;
}

void journeyOfOrderTwo(benchmark::State& state)
{
    const JourneyInput input = recordedJourney(std::size_t(state.range(0)));
    JourneyOptions options;
    options.order = ChainOrder::Second;
    options.bypass = state.range(1) != 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(analyseJourney(input, options, {}));
    state.counters["windows"] = double(countWindows(input, false));
}
BENCHMARK(journeyOfOrderTwo)
    ->ArgNames({"touchpoints", "bypass"})
    ->Args({12, 0})
    ->Args({12, 1})
    ->Args({31, 0})
    ->Unit(benchmark::kMillisecond);

// One draw; the target is 10,000 in 3 s on two threads, that is 0.6 ms each.
void journeyDraw(benchmark::State& state)
{
    const bool isSecond = state.range(1) == 2;
    JourneyOptions options;
    options.bypass = false;
    options.order = isSecond ? ChainOrder::Second : ChainOrder::First;
    const std::size_t size = std::size_t(state.range(0));
    const JourneyInput input = isSecond ? recordedJourney(size) : denseJourney(size);
    const JourneySampler sampler(*analyseJourney(input, options, {})->chain);
    std::uint64_t draw = 0;
    for (auto _ : state) {
        RandomStream random(1, draw++, 1);
        benchmark::DoNotOptimize(sampler.draw(random));
    }
}
BENCHMARK(journeyDraw)
    ->ArgNames({"touchpoints", "order"})
    ->Args({100, 1})
    ->Args({12, 2})
    ->Unit(benchmark::kMillisecond);

// Each touchpoint in one phase and with probability `percent` in each other.
CoverInput coverInput(double percent, std::uint64_t seed = 2)
{
    std::mt19937_64 random(seed);
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

// Thirty-six instances, as many as are proven within the limit of nodes.
void exactCovers(benchmark::State& state)
{
    std::int64_t proven = 0;
    double longest = 0;
    for (auto _ : state)
        for (std::uint64_t seed = 100; seed < 136; ++seed) {
            const double percents[] = {15, 40, 100};
            const double targets[] = {.5, .8, .9, .65};
            CoverInput input = coverInput(percents[seed % 3], seed);
            input.target.assign(input.target.size(), targets[seed / 3 % 4]);
            const auto start = std::chrono::steady_clock::now();
            proven += exactCover(input, {}, {})->proven ? 1 : 0;
            const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
            longest = std::max(longest, passed.count());
        }
    state.counters["proven"] = double(proven);
    state.counters["longest s"] = longest;
}
BENCHMARK(exactCovers)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
