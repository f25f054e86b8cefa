// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverinputs.h"
#include "core/engine/draws/drawpurpose.h"
#include "core/engine/draws/simulation.h"
#include "tests/support/workshops.h"

#include <benchmark/benchmark.h>

namespace rundblick {
namespace {

// The parts of the joint Monte Carlo one by one, 100 touchpoints × 11 brands, and the whole run at
// 2,000 respondents. A draw is counted, not an iteration: clocks are noisy.

struct Prepared {
    Workshop workshop = stressWorkshop();
    Study study = studyOf(workshop);
    ComputeOptions options;
    EngineRun run{.workshop = workshop, .study = study, .options = options, .stop = {}};
    std::vector<ValueUncertainty> uncertain;

    Prepared()
    {
        beginAnalysis(run);
        bool isDone = addRatings(run).has_value() && addJourney(run).has_value();
        addImpact(run);
        isDone = isDone && addCover(run).has_value() && addMix(run).has_value();
        auto values = valueUncertainties(run.frame, study, {});
        if (isDone && values)
            uncertain = std::move(*values);
    }
    WorldSampler worlds() const { return WorldSampler(run, uncertain); }
};

const Prepared& prepared()
{
    static const Prepared it;
    return it;
}

void worlds(benchmark::State& state)
{
    const WorldSampler sampler = prepared().worlds();
    std::size_t draw = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(sampler.draw(draw++));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(worlds)->Unit(benchmark::kMicrosecond);

void journeys(benchmark::State& state)
{
    const auto& sampler = prepared().run.sampler;
    if (!sampler)
        return state.SkipWithError("no journey");
    std::size_t draw = 0;
    for (auto _ : state) {
        RandomStream random = streamFor(1, draw++, DrawPurpose::Journey);
        benchmark::DoNotOptimize(sampler->draw(random));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(journeys)->Unit(benchmark::kMicrosecond);

void covers(benchmark::State& state)
{
    const EngineRun& run = prepared().run;
    const CoverDraws draws(
        coverInput(run.workshop, run.analysis), run.cover->blue, run.method().coverRule);
    const WorldSampler sampler = prepared().worlds();
    std::vector<World> drawn;
    for (std::size_t d = 0; d < 100; ++d)
        drawn.push_back(sampler.draw(d));
    std::size_t draw = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(draws.blue(drawn[draw++ % drawn.size()].impactByPhase));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(covers)->Unit(benchmark::kMicrosecond);

// Both directions of a draw, the effect with its bound.
void mixes(benchmark::State& state)
{
    const EngineRun& run = prepared().run;
    const MixSampler sampler(run, mixInput(run.workshop, run.analysis));
    const World world = prepared().worlds().draw(0);
    std::size_t draw = 0;
    double gap = 0.0;
    double widest = 0.0;
    for (auto _ : state) {
        const MixDraw mix = sampler.solve(sampler.world(draw++, world));
        const double own = mix.bound > 0.0 ? (mix.bound - mix.bestEffect) / mix.bound : 0.0;
        gap += own;
        widest = std::max(widest, own);
    }
    state.SetItemsProcessed(state.iterations());
    state.counters["gap"] = gap / static_cast<double>(state.iterations());
    state.counters["widest"] = widest;
}
BENCHMARK(mixes)->Unit(benchmark::kMicrosecond);

void everything(benchmark::State& state)
{
    static const Workshop workshop = hugeWorkshop();
    static const Study study = studyOf(workshop);
    ComputeOptions options;
    options.draws = state.range(0);
    options.threads = 2;
    double robustness = 0.0;
    for (auto _ : state) {
        const auto analysis = compute(workshop, study, options, {});
        robustness = analysis ? analysis->timing.robustness.value_or(0.0) : -1.0;
    }
    state.counters["draws"] = static_cast<double>(state.range(0));
    state.counters["robustness_ms"] = robustness;
}
BENCHMARK(everything)
    ->Arg(0)
    ->Arg(2'000)
    ->Arg(10'000)
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime()
    ->Iterations(1);

} // namespace
} // namespace rundblick

BENCHMARK_MAIN();
