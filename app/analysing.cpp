// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysing.h"

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

Status setSegment(ComputeOptions& options, const std::string& name, const Workshop& workshop)
{
    const Segment* segment = findByName<Segment>(workshop, name);
    if (!segment)
        return Error{Code::SegmentUnknown, {{"segment", name}}, {}};
    options.segment = segment->id;
    return ok();
}

Status setWave(ComputeOptions& options, const std::string& name, const Workshop& workshop)
{
    if (const Wave* wave = findByName<Wave>(workshop, name)) {
        options.wave = wave->id;
        return ok();
    }
    std::string allowed;
    for (const Wave* wave : ordered<Wave>(workshop))
        allowed += (allowed.empty() ? "" : ", ") + wave->name;
    return Error{Code::ReferenceMissing, {{"wave", name}, {"allowed", allowed}}, {}};
}

// The options with the names of the request looked up in the workshop.
Result<ComputeOptions> optionsFor(const AnalyseRequest& request, const Workshop& workshop)
{
    ComputeOptions options = request.options;
    if (request.mostDraws)
        options.draws = std::min(workshop.method().draws, *request.mostDraws);
    options.compareScenarios = options.compareScenarios || workshop.all<Scenario>().size() > 1;
    if (options.threads == 0)
        options.threads = std::max(1U, std::thread::hardware_concurrency());
    if (request.benchmark)
        if (const Status known = setBenchmark(options, *request.benchmark, workshop); !known)
            return known.error();
    if (request.segment)
        if (const Status known = setSegment(options, *request.segment, workshop); !known)
            return known.error();
    if (request.wave)
        if (const Status known = setWave(options, *request.wave, workshop); !known)
            return known.error();
    return options;
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
    const Result<ComputeOptions> options = optionsFor(request, *workshop); // by the real names
    if (!options)
        return options.error();
    if (request.standIns)
        workshop = discreetCopy(*workshop, *request.standIns);
    if (!request.isComputed)
        return Analysed{*std::move(workshop), {}, std::move(notices)};
    const Study study = studyOf(*workshop);
    const std::chrono::duration<double, std::milli> load = Clock::now() - start;
    Result<Analysis> analysis = compute(*workshop, study, *options, {});
    if (!analysis)
        return analysis.error();
    analysis->timing.load = load.count();
    return Analysed{*std::move(workshop), *std::move(analysis), std::move(notices)};
}

} // namespace rundblick
