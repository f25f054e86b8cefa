// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"

#include "core/engine/stages.h"

#include <chrono>

namespace rundblick {
namespace {

// Milliseconds since it was made or last read.
class Stopwatch {
public:
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const std::chrono::duration<double, std::milli> passed = now - m_start;
        m_start = now;
        return passed.count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace

Result<Analysis> compute(const Workshop& workshop, const Study& study,
    const ComputeOptions& options, const std::stop_token& stop, const StageDone& stageDone)
{
    EngineRun run{.workshop = workshop, .study = study, .options = options, .stop = stop};
    Stopwatch watch;
    beginAnalysis(run);
    if (const Status done = addRatings(run); !done)
        return done.error();
    run.analysis.timing.ratings = watch.lap();
    if (const Status done = addJourney(run); !done)
        return done.error();
    addImpact(run);
    run.analysis.timing.journey = watch.lap();
    if (stageDone)
        stageDone(run.analysis);

    watch.lap();
    if (const Status done = addCover(run); !done)
        return done.error();
    run.analysis.timing.coverage = watch.lap();
    if (stageDone)
        stageDone(run.analysis);

    watch.lap();
    if (const Status done = addMix(run); !done)
        return done.error();
    if (const Status done = addScenarios(run); !done)
        return done.error();
    run.analysis.timing.mix = watch.lap();
    if (run.method().draws <= 0)
        return std::move(run.analysis);
    if (stageDone)
        stageDone(run.analysis);

    watch.lap();
    if (const Status done = addRobustness(run); !done)
        return done.error();
    run.analysis.timing.robustness = watch.lap();
    return std::move(run.analysis);
}

} // namespace rundblick
