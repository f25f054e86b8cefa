// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <benchmark/benchmark.h>

using namespace rundblick;

// A million ratings from a CSV file: at most 10 s, release build.

static void ratings(benchmark::State& state)
{
    const auto raters = static_cast<int>(state.range(0));
    const ImportFile ratings = file(ImportKind::Ratings, manyRatings(raters));
    for (auto _ : state)
        benchmark::DoNotOptimize(after({}, {{ratings}, "Brand 0", {}, {}}));
    state.SetItemsProcessed(state.iterations() * raters * 500);
}
BENCHMARK(ratings)->Arg(20)->Arg(2000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
