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

struct Stress {
    Workshop workshop = stressWorkshop();
    Analysis analysis;

    Stress()
    {
        ComputeOptions options;
        options.draws = 0;
        analysis = *compute(workshop, studyOf(workshop), options, {});
    }
};

void writeSlides(benchmark::State& state)
{
    const Stress stress;
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
    const Stress stress;
    std::size_t bytes = 0;
    for (auto _ : state) {
        const auto rendering
            = workbookRendering(stress.workshop, stress.analysis, QStringLiteral("de"));
        bytes = static_cast<std::size_t>(rendered(*rendering)->front().content.size());
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(writeWorkbook)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime()->UseRealTime();

} // namespace
