// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"

#include "core/engine/compute.h"
#include "core/store/workshopfile.h"

#include <chrono>
#include <thread>

namespace rundblick {
namespace {

Status setBenchmark(ComputeOptions& options, const std::string& name, const Workshop& workshop)
{
    options.benchmark = enumFrom<Benchmark>(name);
    if (options.benchmark && options.benchmark != Benchmark::Brand)
        return ok();
    const Brand* brand = findByName<Brand>(workshop, name);
    if (!brand || brand->own)
        return Error{Code::BenchmarkUnknown, {{"brand", name}}, {}};
    options.benchmark = Benchmark::Brand;
    options.benchmarkBrand = brand->id;
    return ok();
}

} // namespace

Result<Analysed> analyse(const AnalyseRequest& request)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    std::vector<Message> notices;
    Result<Workshop> workshop = readWorkshop(request.file, &notices);
    if (!workshop)
        return workshop.error();
    const Study study = studyOf(*workshop);
    const std::chrono::duration<double, std::milli> load = Clock::now() - start;
    ComputeOptions options;
    options.seed = request.seed;
    options.threads
        = request.threads > 0 ? request.threads : std::max(1U, std::thread::hardware_concurrency());
    if (request.benchmark)
        if (const Status known = setBenchmark(options, *request.benchmark, *workshop); !known)
            return known.error();
    Result<Analysis> analysis = compute(*workshop, study, options, {});
    if (!analysis)
        return analysis.error();
    analysis->timing.load = load.count();
    return Analysed{*std::move(workshop), *std::move(analysis), std::move(notices)};
}

} // namespace rundblick
