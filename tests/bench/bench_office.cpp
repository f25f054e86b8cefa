// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "tests/support/workshops.h"
#include "ui/report/excel/workbook.h"
#include "ui/report/slides/slides.h"

#include <benchmark/benchmark.h>

// Targets, release build, two cores, 100 touchpoints × 11 brands × 5 criteria × 50 raters: a
// workbook in 300 ms, a presentation in 300 ms.

using namespace rundblick;

namespace {

struct Computed {
    Workshop workshop;
    Analysis analysis;

    explicit Computed(Workshop from)
        : workshop(std::move(from))
    {
        ComputeOptions options;
        options.draws = 0;
        analysis = *compute(workshop, studyOf(workshop), options, {});
    }
};

void writeSlides(benchmark::State& state)
{
    const Computed stress(stressWorkshop());
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto rendering
            = slidesRendering(stress.workshop, stress.analysis, QStringLiteral("de"));
        bytes = static_cast<std::size_t>(rendered(*rendering)->front().content.size());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(writeSlides)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

void writeWorkbook(benchmark::State& state)
{
    const Computed stress(stressWorkshop());
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto rendering
            = workbookRendering(stress.workshop, stress.analysis, QStringLiteral("de"));
        bytes = static_cast<std::size_t>(rendered(*rendering)->front().content.size());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(writeWorkbook)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

// Eleven million ratings do not fit a sheet: their means do.
void writeMeansOfMillions(benchmark::State& state)
{
    const Computed huge(hugeWorkshop());
    for (auto _ : state) {
        const auto rendering
            = workbookRendering(huge.workshop, huge.analysis, QStringLiteral("de"));
        benchmark::DoNotOptimize(rendered(*rendering));
    }
}
BENCHMARK(writeMeansOfMillions)
    ->Unit(benchmark::kMillisecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime();

} // namespace
