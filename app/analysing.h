// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/analysis.h"

namespace rundblick {

// What a command asks of the analysis of a workshop file.
struct AnalyseRequest {
    std::string file;
    std::optional<std::string> benchmark; // "best", "mean" or a brand; empty: the workshop's
    std::optional<std::int64_t> seed; // empty: the workshop's
    unsigned threads = 0; // 0: as many as the machine has
};

struct Analysed {
    Workshop workshop;
    Analysis analysis;
    std::vector<Message> notices; // about the file
};

// Reads the file, which is not changed, and computes it to the end. Refuses what readWorkshop()
// and compute() refuse, and BenchmarkUnknown.
Result<Analysed> analyse(const AnalyseRequest& request);

} // namespace rundblick
