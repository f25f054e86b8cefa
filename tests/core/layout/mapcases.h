// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/randomstream.h"
#include "core/layout/maplayout.h"

namespace rundblick {

// What a map is laid out from.
struct Case {
    std::vector<double> weights;
    std::vector<MapChip> chips;
    MapShape shape;
};

// Phases of equal weight with chips spread evenly over their cells.
inline Case sized(std::size_t phases, std::size_t chips)
{
    RandomStream random(11, chips, 1);
    Case made;
    made.weights.assign(phases, 1.0);
    for (std::size_t chip = 0; chip < chips; ++chip)
        made.chips.push_back({{chip % phases, static_cast<Role>(chip / phases % 3)},
            70.0 + 80.0 * random.uniform()});
    return made;
}

inline MapLayout layOut(const Case& made)
{
    return layOutMap(made.weights, made.chips, made.shape);
}

} // namespace rundblick
