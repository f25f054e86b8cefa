// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/compute.h"
#include "core/model/privacy/discretion.h"

namespace rundblick {

// What a command asks of the analysis of a workshop file.
struct AnalyseRequest {
    std::string file;
    std::optional<std::string> benchmark; // "best", "mean" or a brand; empty: the workshop's
    std::optional<std::string> segment; // its name; empty: the workshop's
    std::optional<std::string> wave; // likewise
    std::optional<std::int64_t> mostDraws; // of those the method asks for; empty: all
    std::optional<StandIns> standIns; // a discreet analysis, with these
    bool isComputed = true; // false: the workshop alone is wanted
    ComputeOptions
        options; // what the names above say is filled in; 0 threads: as many as there are
};

struct Analysed {
    Workshop workshop;
    Analysis analysis;
    std::vector<Message> notices; // about the file
};

// Reads the file, which is not changed, and computes it to the end. Refuses what readWorkshop()
// and compute() refuse, BenchmarkUnknown and SegmentUnknown. A wave that is not there is
// ReferenceMissing with what was asked for (wave) and the waves there are (allowed): the command
// has a sentence of its own.
Result<Analysed> analyse(const AnalyseRequest& request);

} // namespace rundblick
