// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/coverdraws.h"
#include "core/engine/draws/ledger.h"
#include "core/engine/draws/standing.h"

namespace rundblick {

// The parts of the joint Monte Carlo that the data of a run allow.
struct SimulationParts {
    WorldSampler worlds;
    Benchmarks benchmarks;
    ExperienceRanks experience;
    std::optional<CoverDraws> cover;
    std::optional<MixSampler> mix;
};

// Draws with a mix under restrictions of several items: they cost more than the others.
inline constexpr std::size_t restrictedDraws = 1'000;

// Runs all draws on the run's threads and reports progress. Each draw depends on seed and number
// alone. Error: Cancelled.
Result<Ledger> simulate(const EngineRun& run, const SimulationParts& parts);

} // namespace rundblick
