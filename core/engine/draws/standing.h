// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/worlddraws.h"
#include "core/engine/robustness/switching.h"

namespace rundblick {

// Where the own brand stands at one touchpoint.
struct Standing {
    std::optional<bool> isAhead; // of the benchmark; none where one of the two has no value
    std::size_t rank = 0; // 1: no competitor has a higher value; 0 without own value or competitor
};

// The brands that the own one is compared with, by the method's benchmark.
class Benchmarks {
public:
    explicit Benchmarks(const EngineRun& run);

    Standing standing(
        const World& world, const WorldSampler& sampler, std::size_t touchpoint) const;

    // The gaps whose least decides: one per competitor against the best, else a single one.
    std::vector<WeighedGap> gaps(const TouchpointResult& touchpoint,
        const std::vector<std::optional<double>>& byCriterion) const;

private:
    bool takesPart(std::size_t brand) const;
    WeighedGap gap(const TouchpointResult& touchpoint,
        const std::vector<std::optional<double>>& byCriterion,
        const std::vector<std::size_t>& others) const;

    std::optional<std::size_t> m_own;
    Benchmark m_kind = Benchmark::Best;
    std::optional<std::size_t> m_brand; // with Benchmark::Brand
    std::size_t m_criteria = 0;
};

// The brands by their experience points Σ_i C_i A_ib (method.md 2.8), 1 the most; 0 for all where
// there are no points.
class ExperienceRanks {
public:
    ExperienceRanks(const EngineRun& run, bool isAssociated);

    std::vector<std::size_t> ranks(const World& world, const WorldSampler& sampler) const;

private:
    const EngineRun& m_run;
    bool m_isAssociated = false; // A is asked, not drawn
};

} // namespace rundblick
