// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "tests/support/workshops.h"
#include "ui/report/excel/workbook.h"

#include <benchmark/benchmark.h>

// Target, release build, two cores: a workbook of 100 touchpoints × 11 brands × 5 criteria × 50
// raters in 300 ms.

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
