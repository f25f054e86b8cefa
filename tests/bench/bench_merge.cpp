// SPDX-License-Identifier: GPL-3.0-or-later
// What merging two copies costs, where each group changed a hundred touchpoints and a new rater of
// its own rated everything: the worst that a workshop brings, as no column is left alone. Targets:
// ≤ 100 ms with 40,000 ratings, ≤ 3 s with 11 million (both on a worker).
#include "core/model/edits/columncodes.h"
#include "core/model/merge/merge.h"
#include "tests/support/workshops.h"

#include <benchmark/benchmark.h>

using namespace rundblick;

namespace {

enum Size : std::int64_t { Usual, Huge };

struct Copies {
    Workshop base;
    Workshop ours;
    Workshop theirs;
};

// What a group made of it; `field` is what it changed of the touchpoints.
Workshop worked(
    const Workshop& base, const std::string& name, std::string Touchpoint::*field, bool rates)
{
    Edit edit{EditKind::ChangeRecord, {}};
    Rater rater;
    rater.id = Id<Rater>::random();
    rater.name = name;
    rater.slot = static_cast<std::int64_t>(base.all<Rater>().size()); // both groups the same
    edit.changes.push_back(Change<Rater>{{}, rater});
    for (const auto& [id, touchpoint] : base.all<Touchpoint>()) {
        Touchpoint changed = touchpoint;
        changed.*field = name;
        edit.changes.push_back(Change<Touchpoint>{touchpoint, changed});
    }
    if (rates)
        for (const auto& [id, column] : base.all<Column>())
            edit.changes.push_back(
                Change<Column>{column, withCode(column, static_cast<std::size_t>(rater.slot), 2)});
    Workshop workshop = base;
    workshop.apply(edit);
    return workshop;
}

Copies copiesOf(std::int64_t size, bool rate)
{
    const Workshop base = size == Huge ? hugeWorkshop()
                                       : generatedWorkshop({.touchpoints = 100,
                                           .phases = 10,
                                           .brands = 4,
                                           .criteria = 4,
                                           .customers = 20,
                                           .employees = 5}); // 40,000 ratings by brand
    return {base, worked(base, "Ours", &Touchpoint::owner, rate),
        worked(base, "Theirs", &Touchpoint::note, rate)};
}

void mergeOf(benchmark::State& state, bool rate)
{
    const Copies copies = copiesOf(state.range(0), rate);
    for (auto _ : state) {
        const Result<Merge> merged = merge(copies.base, copies.ours, copies.theirs);
        if (!merged || !merged->conflicts.empty())
            state.SkipWithError("refused, or conflicts");
    }
}

void mergeEverythingRatedAnew(benchmark::State& state)
{
    mergeOf(state, true);
}

void mergeTouchpoints(benchmark::State& state)
{
    mergeOf(state, false);
}

} // namespace

BENCHMARK(mergeTouchpoints)->Arg(Usual)->Arg(Huge)->Unit(benchmark::kMillisecond);
BENCHMARK(mergeEverythingRatedAnew)->Arg(Usual)->Arg(Huge)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
