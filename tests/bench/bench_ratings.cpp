// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agreement/agreement.h"
#include "core/engine/compute.h"
#include "core/engine/ratings/ratings.h"
#include "tests/support/workshops.h"

#include <benchmark/benchmark.h>

// Target of method.md, release build, two cores: 11 million ratings scored, intervals, 1,000 paired
// tests and Benjamini–Hochberg in 50 ms.

using namespace rundblick;

namespace {

void rateElevenMillion(benchmark::State& state)
{
    const Workshop workshop = hugeWorkshop();
    const Study study = studyOf(workshop);
    const auto threads = static_cast<unsigned>(state.range(0));
    for (auto _ : state) {
        const RatingFrame frame = ratingFrame(workshop, study, workshop.method());
        auto rated = rateTouchpoints(frame, study, workshop.method(), {threads, {}});
        benchmark::DoNotOptimize(rated);
    }
    state.SetItemsProcessed(state.iterations() * 11'000'000);
}
BENCHMARK(rateElevenMillion)
    ->Arg(1)
    ->Arg(2)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

// Whether 2,000 raters agree on the own brand at 100 touchpoints.
void agreeOnOwnBrand(benchmark::State& state)
{
    const Workshop workshop = hugeWorkshop();
    const Study study = studyOf(workshop);
    const RatingFrame frame = ratingFrame(workshop, study, workshop.method());
    for (auto _ : state) {
        auto agreement = agreementOf(frame, study, 1);
        benchmark::DoNotOptimize(agreement);
    }
}
BENCHMARK(agreeOnOwnBrand)->Unit(benchmark::kMillisecond);

// A whole run of the stress workshop: what the window waits for after an edit.
void computeStress(benchmark::State& state)
{
    const Workshop workshop = stressWorkshop();
    const Study study = studyOf(workshop);
    ComputeOptions options;
    options.draws = 0;
    for (auto _ : state) {
        auto analysis = compute(workshop, study, options, {});
        benchmark::DoNotOptimize(analysis);
        state.counters["ratings"] = analysis->timing.ratings;
        state.counters["journey"] = analysis->timing.journey;
        state.counters["coverage"] = analysis->timing.coverage;
        state.counters["mix"] = analysis->timing.mix;
    }
}
BENCHMARK(computeStress)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
