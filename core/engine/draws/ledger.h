// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/mixdraws.h"

#include <cstdint>

namespace rundblick {

// An input that differs between the draws, with its values in the order of the draws.
struct DrawnInput {
    Message name; // a tornado code
    std::vector<float> values;
};

// How often something holds. Counts of parts of the draws may be added in any order.
struct Tally {
    std::vector<std::int64_t> ahead; // of the benchmark, per touchpoint
    std::vector<std::int64_t> blue; // per touchpoint
    std::vector<std::int64_t> rank; // of the own brand, [touchpoint * brands + rank - 1]
    std::vector<std::int64_t> brandRank; // by experience share, [brand * brands + rank - 1]
    std::int64_t covered = 0; // draws that have a cover

    Tally() = default;
    Tally(std::size_t touchpoints, std::size_t brands)
        : ahead(touchpoints)
        , blue(touchpoints)
        , rank(touchpoints * brands)
        , brandRank(brands * brands)
    {
    }
    void add(const Tally& other);
};

// All draws: counted, and the first of them kept, written at their places by any thread and read
// in their order.
struct Ledger {
    static constexpr std::size_t mostKept = 10'000; // so that a million draws need no gigabytes

    std::size_t draws = 0;
    std::size_t kept = 0; // the first draws
    std::size_t mixDraws = 0; // the first draws: those with a mix
    std::size_t touchpoints = 0;
    std::size_t brands = 0;
    Tally tally;

    // [touchpoint * kept + draw]
    std::vector<float> impact; // M_i
    std::vector<float> removal; // removal to lost, with a journey
    std::vector<float> conversion; // per kept draw, with a journey

    std::vector<DrawnInput> inputs; // of the mix draws
    std::vector<MixWorld> mixWorlds; // per mix draw, without the answers
    std::vector<MixDraw> mixes; // per mix draw

    std::size_t at(std::size_t touchpoint, std::size_t draw) const
    {
        return touchpoint * kept + draw;
    }
};

} // namespace rundblick
