// SPDX-License-Identifier: GPL-3.0-or-later
// What the file costs. Targets: reading 11 million ratings ≤ 40 ms, one edit ≤ 2 ms, publishing
// and opening a workshop of the sample's size ≤ 100 and 15 ms.
#include "core/model/checks.h"
#include "core/model/edits/touchpointedits.h"
#include "core/store/content.h"
#include "core/store/digest.h"
#include "core/store/openchecks.h"
#include "core/store/store.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"

#include <benchmark/benchmark.h>
#include <cstdlib>

using namespace rundblick;
namespace fs = std::filesystem;

namespace {

enum Size : std::int64_t { Sample, Huge };

Workshop sampleSize()
{
    return generatedWorkshop({.touchpoints = 100,
        .phases = 10,
        .brands = 4,
        .criteria = 4,
        .customers = 90,
        .employees = 30});
}

// A workshop of a size, made once, and a file that holds it.
class Fixture {
public:
    explicit Fixture(std::int64_t size)
        : workshop(size == Huge ? hugeWorkshop() : sampleSize())
        , m_folder(fs::temp_directory_path() / ("bench-store-" + std::to_string(randomId())))
    {
        fs::create_directories(m_folder);
        if (!writeWorkshop(path(), workshop, Existing::Refuse))
            std::abort();
    }
    ~Fixture() { fs::remove_all(m_folder); }
    Fixture(const Fixture&) = delete;
    Fixture& operator=(const Fixture&) = delete;

    fs::path path() const { return m_folder / "bench.rundblick"; }
    fs::path working() const { return m_folder / "working"; }

    Workshop workshop;

private:
    fs::path m_folder;
};

const Fixture& fixture(const benchmark::State& state)
{
    static const Fixture fixtures[] = {Fixture(Sample), Fixture(Huge)};
    return fixtures[state.range(0)];
}

void need(benchmark::State& state, bool good)
{
    if (!good)
        state.SkipWithError("refused");
}

void readWholeWorkshop(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    for (auto _ : state)
        need(state, readWorkshop(file.path()).has_value());
}

void partReadBytes(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    for (auto _ : state)
        need(state, readFile(file.path(), 1U << 30U).has_value());
}

void partReadRecordsAndDigest(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    Result<FileContent> content = readFile(file.path(), 1U << 30U);
    for (auto _ : state) {
        Result<Database> database = Database::openBytes(content->bytes, file.path());
        need(state, readContent(*database).has_value());
    }
}

void partDigest(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    Result<FileContent> content = readFile(file.path(), 1U << 30U);
    Result<Database> database = Database::openBytes(content->bytes, file.path());
    for (auto _ : state)
        need(state, digestOf(*database).has_value());
}

void partQuickCheck(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    Result<FileContent> content = readFile(file.path(), 1U << 30U);
    Result<Database> database = Database::openBytes(content->bytes, file.path());
    for (auto _ : state)
        need(state, quickCheck(*database).has_value());
}

void partCheck(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    for (auto _ : state)
        need(state, check(file.workshop).has_value());
}

void openStore(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    for (auto _ : state)
        need(state, Store::open(file.path(), file.working()).has_value());
}

// One tap: check, commit, apply.
void performOneEdit(benchmark::State& state, bool write, bool checked)
{
    const Fixture& file = fixture(state);
    Result<Opened> opened = Store::open(file.path(), file.working());
    std::int64_t count = 0;
    for (auto _ : state) {
        const Edit edit = renameTouchpoint(opened->workshop,
            opened->workshop.all<Touchpoint>().begin()->first, "Tap " + std::to_string(++count));
        need(state, !checked || check(opened->workshop, edit));
        need(state, !write || opened->store.write(edit));
        opened->workshop.apply(edit);
    }
    static_cast<void>(opened->store.discard());
}

void checkEdit(benchmark::State& state)
{
    performOneEdit(state, false, true);
}

void writeEdit(benchmark::State& state)
{
    performOneEdit(state, true, false);
}

void publish(benchmark::State& state)
{
    const Fixture& file = fixture(state);
    Result<Opened> opened = Store::open(file.path(), file.working());
    static_cast<void>(opened->store.setTarget(file.working() / "published.rundblick"));
    for (auto _ : state)
        need(state, opened->store.publish().has_value());
    static_cast<void>(opened->store.discard());
}

} // namespace

#define BENCH(function) BENCHMARK(function)->Arg(Sample)->Arg(Huge)->Unit(benchmark::kMillisecond)
BENCH(readWholeWorkshop);
BENCH(partReadBytes);
BENCH(partReadRecordsAndDigest);
BENCH(partDigest);
BENCH(partQuickCheck);
BENCH(partCheck);
BENCH(openStore);
BENCH(checkEdit);
BENCH(writeEdit);
BENCH(publish);

BENCHMARK_MAIN();
