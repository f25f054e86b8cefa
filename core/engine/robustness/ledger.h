// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/robustness/mixdraws.h"

#include <cstdint>

namespace rundblick {

// An input that differs between the draws, with its values in the order of the draws.
struct DrawnInput {
    Message name; // a tornado code
    std::vector<float> values;
};

// All draws, written at their places by any thread and read in their order. `mixDraws` of the draws
// have a mix: the first ones.
struct Ledger {
    std::size_t draws = 0;
    std::size_t mixDraws = 0;
    std::size_t touchpoints = 0;

    // [touchpoint * draws + draw]
    std::vector<char> isAhead; // of the benchmark
    std::vector<std::uint8_t> rank; // of the own brand, 1 the best; 0 without values
    std::vector<char> isBlue;
    std::vector<float> impact; // M_i
    std::vector<float> removal; // removal to lost, with a journey

    std::vector<char> hasCover; // per draw
    std::vector<std::uint8_t> brandRank; // [brand * draws + draw], by experience; 0 without any
    std::vector<float> conversion; // per draw, with a journey

    std::vector<DrawnInput> inputs; // of the first mixDraws
    std::vector<MixWorld> mixWorlds; // per mix draw, without the answers
    std::vector<MixDraw> mixes; // per mix draw

    std::size_t at(std::size_t touchpoint, std::size_t draw) const
    {
        return touchpoint * draws + draw;
    }
};

} // namespace rundblick
