// SPDX-License-Identifier: GPL-3.0-or-later
// What data for other programs costs: JSON of 11 million ratings, and the CSV files of a workshop
// of the sample's size and of that one. A step of either is to take at most 30 ms.
#include "core/exchange/csvset/csvset.h"
#include "core/exchange/graphs/dot.h"
#include "core/exchange/graphs/graphml.h"
#include "core/exchange/journeys/mermaid.h"
#include "core/exchange/json/workshopjson.h"
#include "tests/support/workshops.h"

#include <benchmark/benchmark.h>
#include <chrono>

using namespace rundblick;

namespace {

const Workshop& workshopOf(std::int64_t isHuge)
{
    static const Workshop sample = generatedWorkshop({.touchpoints = 100,
        .phases = 10,
        .brands = 4,
        .criteria = 4,
        .customers = 90,
        .employees = 30});
    static const Workshop huge = hugeWorkshop();
    return isHuge ? huge : sample;
}

// Runs all steps; tells the longest one and how much was written.
void runSteps(benchmark::State& state, const auto& begin)
{
    using Clock = std::chrono::steady_clock;
    double longest = 0.0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        bytes = 0;
        auto step = begin(bytes);
        for (bool isDone = false; !isDone;) {
            const auto start = Clock::now();
            isDone = step();
            const std::chrono::duration<double, std::milli> time = Clock::now() - start;
            longest = std::max(longest, time.count());
        }
    }
    state.counters["longest_step_ms"] = longest;
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}

void writeJson(benchmark::State& state)
{
    const Workshop& workshop = workshopOf(state.range(0));
    runSteps(state, [&](std::size_t& bytes) {
        return [&bytes, writer = WorkshopJsonWriter(workshop)]() mutable {
            std::string text;
            const bool isDone = writer.step(text);
            bytes += text.size();
            return isDone;
        };
    });
}

void readJson(benchmark::State& state)
{
    const std::string json = workshopJson(workshopOf(state.range(0)));
    for (auto _ : state)
        if (!readWorkshopJson(json, "bench.json"))
            state.SkipWithError("refused");
    state.SetBytesProcessed(
        static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(json.size()));
}

void writeTables(benchmark::State& state)
{
    const Workshop& workshop = workshopOf(state.range(0));
    runSteps(state, [&](std::size_t& bytes) {
        return [&bytes, writer = CsvSetWriter(workshop, plainCsv)]() mutable {
            return writer.step([&](ImportKind, std::string_view piece) { bytes += piece.size(); });
        };
    });
}

void writeGraphs(benchmark::State& state)
{
    const Workshop& workshop = workshopOf(0);
    for (auto _ : state) {
        const JourneyGraph graph = journeyGraphOf(workshop);
        benchmark::DoNotOptimize(graphMl(graph));
        benchmark::DoNotOptimize(dotText(graph));
        benchmark::DoNotOptimize(mermaidText(mermaidJourneyOf(workshop)));
    }
}

void readGraph(benchmark::State& state)
{
    const std::string xml = graphMl(journeyGraphOf(workshopOf(0)));
    for (auto _ : state)
        if (!importGraphMl({}, xml, "bench.graphml"))
            state.SkipWithError("refused");
}

} // namespace

BENCHMARK(writeJson)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(readJson)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(writeTables)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);
BENCHMARK(writeGraphs)->Unit(benchmark::kMillisecond);
BENCHMARK(readGraph)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
