// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/analysis.h"
#include "core/model/study.h"

#include <functional>
#include <stop_token>

namespace rundblick {

// What a run may ask beyond the workshop's own Method.
struct ComputeOptions {
    std::optional<Benchmark> benchmark;
    std::optional<Id<Brand>> benchmarkBrand; // with Benchmark::Brand
    std::optional<std::int64_t> seed;
    std::optional<ChainOrder> chainOrder;
    std::optional<bool> keepRepeats;
    std::optional<Id<Segment>> segment;
    std::optional<Id<Wave>> wave;
    std::optional<CoverRule> coverRule;
    std::optional<std::int64_t> draws; // 0: no robustness
    bool compareScenarios = false; // fills Analysis::scenarios
    unsigned threads = 1; // the result does not depend on it
    bool firstCoverOnly = false; // the window's first answer: no exact search yet
    // How much of a stage that takes its time is done, 0..1, at least every 100 ms; may be empty.
    // Called on a computing thread, by one at a time.
    std::function<void(Stage, double share)> progress;
};

// Called on the computing thread when a stage is complete; the Analysis holds all stages so far.
using StageDone = std::function<void(const Analysis&)>;

// The whole engine: ratings, journey, impact, cover, mix, robustness. Pure: same workshop and
// options in, same Analysis out. Polls `stop` at least every 100 ms and then returns
// Code::Cancelled. `study` must borrow from `workshop`. `stageDone` may be empty; it is called with
// Stage::Journey, then with Stage::Cover, then with Stage::Mix where draws follow; the return value
// has the last stage.
Result<Analysis> compute(const Workshop& workshop, const Study& study,
    const ComputeOptions& options, const std::stop_token& stop, const StageDone& stageDone = {});

} // namespace rundblick
